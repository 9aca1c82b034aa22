import { expect, it } from 'vitest';
import { failure } from './failure';
import { frenchSpaces } from './french-spaces';

it('binds French punctuation to its word', () => {
  expect(frenchSpaces('Un visa, ou pas ? « Oui » : voir le décret n° 148 ; merci !')).toBe(
    'Un visa, ou pas\u00a0? «\u00a0Oui\u00a0»\u00a0: voir le décret n°\u00a0148\u00a0; merci\u00a0!',
  );
});

it('leaves everything else, plurals included', () => {
  const plural = '{n, plural, =0 {Rien} one {# jour} other {# jours}} à 14:32, https://vmp.gov.kz';
  expect(frenchSpaces(plural)).toBe(plural);
});

it('keeps the shape of what holds the texts', () => {
  expect(frenchSpaces({ a: { b: 'Quoi ?' }, list: ['Là !'], n: 1 })).toEqual({
    a: { b: 'Quoi\u00a0?' },
    list: ['Là\u00a0!'],
    n: 1,
  });
});

it('finds nothing to bind in the words of a page that broke, which browsers get as they stand', () => {
  expect(failure.fr).toEqual(frenchSpaces(failure.fr));
});
