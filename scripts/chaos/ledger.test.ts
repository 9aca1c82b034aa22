import { expect, test } from 'vitest';
import { makeLedger } from './ledger';

const kept = (text: string, revision: number, travellers = 1) => ({ text, revision, travellers });

/** Two saves and a traveller that were acknowledged, and a save without an answer. */
function someLedger() {
  const ledger = makeLedger();
  ledger.saved('a', 1);
  ledger.saved('b', 2);
  ledger.saved('b', 2);
  ledger.unknown('c');
  ledger.added('someone', true);
  return ledger;
}

test.each([
  [kept('b', 2, 2), 0, 0],
  [kept('c', 3, 2), 0, 0],
  [kept('a', 1, 2), 1, 0],
  [kept('', 0, 2), 2, 0],
  [undefined, 1, 0],
  [kept('a', 2, 2), 1, 0],
  [kept('c', 4, 2), 0, 1],
  [kept('b', 3, 2), 1, 0],
  [kept('b', 2, 1), 1, 0],
  [kept('b', 2, 3), 0, 1],
])('what is kept as %o has lost %i and doubled %i', (found, lost, doubled) => {
  const ledger = someLedger();
  for (const _ of [1, 2]) ledger.check(found);
  expect(ledger.verdict()).toEqual({ acknowledged: 3, lost, doubled });
});

test('the same text at another revision, and another text at the same one, is doubled', () => {
  const ledger = someLedger();
  ledger.saved('b', 3);
  expect(ledger.verdict().doubled).toBe(1);
  ledger.saved('d', 2);
  expect(ledger.verdict().doubled).toBe(2);
});
