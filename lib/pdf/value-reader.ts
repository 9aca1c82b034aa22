import type { Budget } from './budget';
import { type Dict, Name, Ref, type Value } from './values';

/** What stands there is no PDF syntax, or more of it than is read. */
export class Malformed extends Error {}

/** How deep values may lie in each other. */
const mostDepth = 60;
/** The longest name, in bytes: the standard knows 127 (ISO 32000-1, annex C). */
const mostOfName = 1000;

const isSpace = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0x00;
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const delimiters = new Set(Buffer.from('()<>[]{}/%'));
const isRegular = (byte: number | undefined) => byte !== undefined && !isSpace(byte) && !delimiters.has(byte);

const isOctal = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x37;

/** What letters behind a backslash stand for. */
const escapes = new Map([...'nrtbf'].map((letter, index) => [letter.charCodeAt(0), '\n\r\t\b\f'.charCodeAt(index)]));

/** Reads values from bytes, one after the other (ISO 32000-1, 7.2 and 7.3). Throws `Malformed`. */
export class ValueReader {
  readonly bytes: Buffer;
  at: number;
  private readonly budget: Budget;
  /** Where the next `>` stands, as far as it was sought: not to seek the end of every string that has none. */
  private nextEnd = -1;

  constructor(bytes: Buffer, at: number, budget: Budget) {
    this.bytes = bytes;
    this.at = at;
    this.budget = budget;
  }

  /** Passes over white space and comments. */
  skipSpace(): void {
    for (;;) {
      while (isSpace(this.bytes[this.at])) this.at++;
      if (this.bytes[this.at] !== 0x25) return;
      while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d) this.at++;
    }
  }

  /** Passes over a keyword if it stands here. */
  takes(keyword: string): boolean {
    const end = this.at + keyword.length;
    if (this.bytes[this.at] !== keyword.charCodeAt(0)) return false;
    if (this.bytes.toString('latin1', this.at, end) !== keyword || isRegular(this.bytes[end])) return false;
    this.at = end;
    return true;
  }

  /** Passes over `12 0 obj`, and returns its number; undefined, having moved nowhere, if no object begins here. */
  takesObject(): number | undefined {
    if (!isDigit(this.bytes[this.at])) return undefined;
    const found = /^(\d{1,10})\s+\d{1,5}\s+obj/.exec(this.bytes.toString('latin1', this.at, this.at + 40));
    if (!found) return undefined;
    this.at += found[0].length;
    return Number(found[1]);
  }

  /** Passes over a run of letters and digits, or over one other byte. */
  skipToken(): void {
    if (!isRegular(this.bytes[this.at])) this.at++;
    while (isRegular(this.bytes[this.at])) this.at++;
  }

  read(depth = 0): Value {
    if (depth > mostDepth) throw new Malformed('too much');
    this.budget.spend('values');
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === 0x2f) return this.name();
    if (byte === 0x28) return this.literal();
    if (byte === 0x5b) return this.array(depth);
    if (byte === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.dict(depth) : this.hex();
    if (isDigit(byte) || byte === 0x2b || byte === 0x2d || byte === 0x2e) return this.number();
    if (this.takes('true')) return true;
    if (this.takes('false')) return false;
    if (this.takes('null')) return null;
    throw new Malformed('no value');
  }

  private name(): Name {
    const from = ++this.at;
    while (isRegular(this.bytes[this.at])) this.at++;
    if (this.at - from > mostOfName) throw new Malformed('too much');
    const text = this.bytes.toString('latin1', from, this.at);
    return new Name(
      text.includes('#')
        ? text.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        : text,
    );
  }

  private number(): Value {
    const from = this.at++;
    while (isRegular(this.bytes[this.at])) this.at++;
    const text = this.bytes.toString('latin1', from, Math.min(this.at, from + mostOfName));
    if (/^\d{1,10}$/.test(text)) {
      const rest = /^\s+\d{1,5}\s+R(?![^\s()<>[\]{}/%])/.exec(this.bytes.toString('latin1', this.at, this.at + 24));
      if (rest) {
        this.at += rest[0].length;
        return new Ref(Number(text));
      }
    }
    const number = Number.parseFloat(text);
    return Number.isFinite(number) ? number : 0;
  }

  private array(depth: number): readonly Value[] {
    this.at++;
    const values: Value[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x5d) break;
      values.push(this.read(depth + 1));
    }
    this.at++;
    return values;
  }

  private dict(depth: number): Dict {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x3e) break;
      if (this.bytes[this.at] !== 0x2f) throw new Malformed('no key');
      const { text } = this.name();
      entries.set(text, this.read(depth + 1));
    }
    if (this.bytes[this.at + 1] !== 0x3e) throw new Malformed('no end of a dictionary');
    this.at += 2;
    return entries;
  }

  private hex(): Uint8Array {
    if (this.nextEnd < this.at) {
      const found = this.bytes.indexOf(0x3e, this.at);
      this.nextEnd = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    const end = this.nextEnd;
    if (end > this.bytes.length) throw new Malformed('no end of a string');
    const digits = this.bytes.toString('latin1', this.at + 1, end).replace(/[^\da-f]/gi, '');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  }

  private literal(): Uint8Array {
    const { bytes } = this;
    const from = ++this.at;
    let open = 0;
    let isPlain = true;
    for (; this.at < bytes.length; this.at++) {
      const byte = bytes[this.at];
      if (byte === 0x28) open++;
      else if (byte === 0x29 && open-- === 0) {
        const written = bytes.subarray(from, this.at++);
        return isPlain ? written : unescaped(written);
      } else if (byte === 0x5c) {
        isPlain = false;
        this.at++;
      }
    }
    throw new Malformed('no end of a string');
  }
}

/** A string as it is meant: what stands behind backslashes read, and a line that ends with one going on. */
function unescaped(written: Uint8Array): Uint8Array {
  const out = new Uint8Array(written.length);
  let length = 0;
  for (let at = 0; at < written.length; at++) {
    let byte = written[at] ?? 0;
    if (byte === 0x5c) {
      byte = written[++at] ?? 0;
      if (byte === 0x0d && written[at + 1] === 0x0a) at++;
      if (byte === 0x0d || byte === 0x0a) continue;
      if (isOctal(byte)) {
        byte -= 0x30;
        for (let digits = 1; digits < 3 && isOctal(written[at + 1]); digits++)
          byte = byte * 8 + (written[++at] ?? 0) - 0x30;
      } else byte = escapes.get(byte) ?? byte;
    }
    out[length++] = byte;
  }
  return out.subarray(0, length);
}
