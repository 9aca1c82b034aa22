import { expect, test } from 'vitest';
import { spellingsOf } from './spelled-names';
import { machineLetters } from './transliteration';

test.each([
  ['CHLOE ZOE', ['Chloé Zoé', 'Chloé Zoë', 'Chloë Zoé']],
  ['RANA', []],
  ['JEAN PIERRE', ['Jean-Pierre']],
  ['ANNE HELENE', ['Anne-Hélène', 'Anne Hélène']],
  ['HELENE RANA', ['Hélène Rana']],
  ['JUERGEN', ['Jürgen']],
  ['', []],
])('%s is perhaps %j', (lines, spelled) => {
  expect(spellingsOf(lines)).toEqual(spelled);
});

test('whatever is offered has the letters of the lines', () => {
  for (const lines of ['CHLOE ZOE', 'ANNE HELENE', 'JEAN NOEL THEO', 'JUERGEN']) {
    for (const name of spellingsOf(lines)) {
      expect(machineLetters(name)).toMatchObject({ ok: true, text: lines.replaceAll(' ', '<') });
    }
  }
});
