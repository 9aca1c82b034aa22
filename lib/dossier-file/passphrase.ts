/**
 * The fewest characters of a passphrase: NIST SP 800-63B-4, 3.1.1.2, for a password that stands alone. No rule says which characters
 * they are, as the same section asks.
 */
export const leastCharacters = 15;

/** Why a passphrase is not taken: `short`, or `plain`, guessed first however long it is. */
export type PassphraseProblem = 'short' | 'plain';

/** What is typed along a keyboard, or from memory: none of it is a secret. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
];

/** How many characters a passphrase has, as people count them. */
export const charactersIn = (passphrase: string): number => [...passphrase.normalize('NFKC')].length;

/** What is wrong with a passphrase, if anything is: its length, or that it repeats or follows a row of keys. */
export function passphraseProblem(passphrase: string): PassphraseProblem | undefined {
  if (charactersIn(passphrase) < leastCharacters) return 'short';
  const bare = passphrase.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  const repeats = /^(.{1,12}?)\1+$/su.test(bare);
  const isRow = rows.some((row) => row.includes(bare) || [...row].reverse().join('').includes(bare));
  return repeats || isRow || new Set(bare).size < 5 ? 'plain' : undefined;
}
