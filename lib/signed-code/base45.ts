/**
 * Base45 (RFC 9285): bytes in the 45 characters of a QR code's alphanumeric mode, three for two bytes. That is as dense as bytes
 * themselves, and every reader hands it on as the same text.
 */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) {
    const isPair = i + 1 < bytes.length;
    let n = isPair ? (bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0) : (bytes[i] ?? 0);
    for (let digit = 0; digit < (isPair ? 3 : 2); digit++) {
      text += alphabet.charAt(n % 45);
      n = Math.floor(n / 45);
    }
  }
  return text;
}

/** The bytes of a text; undefined where it is no Base45. */
export function fromBase45(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 3 === 1) return undefined;
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 3) {
    const digits = [...text.slice(i, i + 3)].map((character) => alphabet.indexOf(character));
    if (digits.includes(-1)) return undefined;
    const n = digits.reduceRight((sum, digit) => sum * 45 + digit, 0);
    const isPair = digits.length === 3;
    if (n >= (isPair ? 65536 : 256)) return undefined;
    if (isPair) bytes.push(n >> 8);
    bytes.push(n & 255);
  }
  return new Uint8Array(bytes);
}
