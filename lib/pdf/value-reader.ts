import { type Dict, Name, Ref, type Value } from './values';

/** What stands there is no PDF syntax, or more of it than is read. */
export class Malformed extends Error {}

/** How deep values may lie in each other, and how many there may be in a file: what people scan and print has a tenth of that. */
const mostDepth = 60;
const mostValues = 1_500_000;

const isSpace = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0x00;
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const delimiters = new Set(Buffer.from('()<>[]{}/%'));
const isRegular = (byte: number | undefined) => byte !== undefined && !isSpace(byte) && !delimiters.has(byte);

const escapes: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09, b: 0x08, f: 0x0c };

/** Counts the values of a file, which several readers may read parts of. */
export type Count = { values: number };

/** Reads values from bytes, one after the other (ISO 32000-1, 7.2 and 7.3). Throws `Malformed`. */
export class ValueReader {
  readonly bytes: Buffer;
  at: number;
  private readonly count: Count;

  constructor(bytes: Buffer, at = 0, count: Count = { values: 0 }) {
    this.bytes = bytes;
    this.at = at;
    this.count = count;
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
    if (this.bytes.toString('latin1', this.at, end) !== keyword || isRegular(this.bytes[end])) return false;
    this.at = end;
    return true;
  }

  /** Passes over `12 0 obj`, and returns its number; undefined, having moved nowhere, if no object begins here. */
  takesObject(): number | undefined {
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
    if (depth > mostDepth || ++this.count.values > mostValues) throw new Malformed('too much');
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
    const text = this.bytes.toString('latin1', from, this.at);
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
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end < 0) throw new Malformed('no end of a string');
    const digits = this.bytes.toString('latin1', this.at + 1, end).replace(/[^\da-f]/gi, '');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  }

  private literal(): Uint8Array {
    const out: number[] = [];
    let open = 0;
    for (this.at++; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === 0x5c) this.escape(out);
      else if (byte === 0x29 && open === 0) {
        this.at++;
        return Uint8Array.from(out);
      } else {
        if (byte === 0x28) open++;
        if (byte === 0x29) open--;
        out.push(byte);
      }
    }
    throw new Malformed('no end of a string');
  }

  /** What stands behind a backslash; a line that ends there goes on. */
  private escape(out: number[]): void {
    const octal = /^[0-7]{1,3}/.exec(this.bytes.toString('latin1', this.at + 1, this.at + 4))?.[0];
    if (octal) {
      out.push(Number.parseInt(octal, 8) & 0xff);
      this.at += octal.length;
      return;
    }
    const byte = this.bytes[++this.at] ?? 0;
    if (byte === 0x0d && this.bytes[this.at + 1] === 0x0a) this.at++;
    if (byte === 0x0d || byte === 0x0a) return;
    out.push(escapes[String.fromCharCode(byte)] ?? byte);
  }
}
