const isHex = (filter: string): boolean => filter === 'ASCIIHexDecode' || filter === 'AHx';
const isBase85 = (filter: string): boolean => filter === 'ASCII85Decode' || filter === 'A85';

/** Whether this is one of the two filters for bytes that were written in letters. */
export const isOfLetters = (filter: string): boolean => isHex(filter) || isBase85(filter);

/** Bytes that were written in letters, by one of the two filters for that; undefined for any other filter, and where letters are wrong. */
export function unlettered(filter: string, letters: Uint8Array): Uint8Array | undefined {
  if (isHex(filter)) return fromHex(letters);
  if (isBase85(filter)) return fromBase85(letters);
  return undefined;
}

const isSpace = (byte: number): boolean => byte <= 0x20;

/** ISO 32000-1, 7.4.2. */
function fromHex(letters: Uint8Array): Uint8Array | undefined {
  const text = Buffer.from(letters)
    .toString('latin1')
    .replace(/[\0\s]/g, '');
  const [digits = ''] = text.split('>');
  return /^[\da-f]*$/i.test(digits) ? Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex') : undefined;
}

/** 7.4.3: five letters for four bytes, `z` for four zeros. */
function fromBase85(letters: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.alloc(letters.length * 4);
  let length = 0;
  let group = 0;
  let many = 0;
  const put = (value: number, count: number) => {
    for (let n = 0; n < count; n++) bytes[length++] = Math.floor(value / 2 ** (24 - 8 * n)) & 0xff;
  };
  for (const letter of letters) {
    if (isSpace(letter)) continue;
    if (letter === 0x7e) break;
    if (letter === 0x7a && many === 0) {
      put(0, 4);
      continue;
    }
    if (letter < 0x21 || letter > 0x75) return undefined;
    group = group * 85 + letter - 0x21;
    if (++many < 5) continue;
    if (group >= 2 ** 32) return undefined;
    put(group, 4);
    group = 0;
    many = 0;
  }
  if (many === 1) return undefined;
  if (many > 1) put(group * 85 ** (5 - many) + 85 ** (5 - many) - 1, many - 1);
  return bytes.subarray(0, length);
}
