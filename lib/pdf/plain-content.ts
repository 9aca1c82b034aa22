/**
 * What draws a page, a form, a pattern or a glyph, without comments (ISO 32000-1, 7.2.3): nobody sees them, and programs and people write
 * names into them. Bytes without any are returned as they are. Pictures within contents (8.9.7) stay, up to the word that ends them.
 */
export function withoutComments(content: Uint8Array): Uint8Array {
  if (!content.includes(percent)) return content;
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  // At one go: contents of nothing but comments would be millions of parts.
  const kept = Buffer.alloc(bytes.length);
  let length = 0;
  let from = 0;
  let at = 0;
  let isPicture = false;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === percent) {
      if (at - from > few) length += bytes.copy(kept, length, from, at);
      else for (let n = from; n < at; n++) kept[length++] = bytes[n] ?? 0;
      at = endOfLine(bytes, at);
      from = at;
    } else if (byte === 0x28) at = endOfString(bytes, at);
    else if (byte === 0x3c && bytes[at + 1] !== 0x3c) at = endOf(bytes.indexOf(0x3e, at), 1, bytes);
    else if (!isRegular(byte)) at += byte === 0x3c ? 2 : 1;
    else {
      const end = endOfWord(bytes, at);
      // Its two letters as a number: texts would cost more than all the rest.
      const word = end - at === 2 ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : 0;
      at = end;
      if (word === beginsPicture) isPicture = true;
      else if (word === beginsPixels && isPicture) {
        isPicture = false;
        at = endOfPicture(bytes, at);
      }
    }
  }
  if (from === 0) return content;
  length += bytes.copy(kept, length, from);
  return kept.subarray(0, length);
}

const percent = 0x25;
/** `BI` and `ID`. */
const beginsPicture = 0x4249;
const beginsPixels = 0x4944;
/** So few bytes are copied sooner one by one. */
const few = 24;

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0x00;
const regular = Uint8Array.from({ length: 256 }, (_, byte) =>
  isSpace(byte) || '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? 0 : 1,
);
const isRegular = (byte: number): boolean => regular[byte] === 1;

const endOf = (found: number, length: number, { length: end }: Buffer): number => (found < 0 ? end : found + length);

function endOfLine(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
  return at;
}

function endOfWord(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && isRegular(bytes[at] ?? 0)) at++;
  return at;
}

/** 7.3.4.2: brackets within are in pairs, or stand behind a backslash. */
function endOfString(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x5c) at++;
    else if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0) return at + 1;
  }
  return bytes.length;
}

/** How many bytes behind the end of a picture must be those of contents: what looks like its end may be some of its pixels. */
const certain = 12;

/** Behind the word that ends a picture, which has no length: between white space, and with contents behind it. */
function endOfPicture(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('EI', from, 'latin1'); at >= 0; at = bytes.indexOf('EI', at + 1, 'latin1')) {
    const behind = bytes.subarray(at + 2, at + 2 + certain);
    const isText = behind.every((byte) => isSpace(byte) || (byte > 0x20 && byte < 0x7f));
    if (isSpace(bytes[at - 1]) && (behind.length === 0 || isSpace(behind[0])) && isText) return at + 2;
  }
  return bytes.length;
}
