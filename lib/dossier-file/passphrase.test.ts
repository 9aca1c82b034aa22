import { expect, test } from 'vitest';
import { charactersIn, passphraseProblem } from './passphrase';

test.each([
  ['', 'short'],
  ['quatre chevaux', 'short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'plain'],
  ['motdepasse motdepasse', 'plain'],
  ['azertyuiopqsdfgh', 'plain'],
  ['mnbvcxzlkjhgfdsa', 'plain'],
  ['0123456789012345', 'plain'],
  ['quatre chevaux bleus', undefined],
  ['төрт көк жылқы таң', undefined],
  ['a1!a1?b2 c3 d4 e5', undefined],
])('%s: %s', (passphrase, problem) => {
  expect(passphraseProblem(passphrase)).toBe(problem);
});

test('characters are counted as people see them, not as they are stored', () => {
  expect(charactersIn('é')).toBe(1);
  expect(charactersIn('e\u0301')).toBe(1);
  expect(charactersIn('😀😀')).toBe(2);
});
