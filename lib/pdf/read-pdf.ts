// Reads the objects of a PDF in the order in which they stand, without its tables of them: whatever the tables say, what is written
// anew is what was read here. Nothing is decoded but streams that hold objects, and those up to a limit.
import { inflateSync } from 'node:zlib';
import { Budget, UnreadablePdf } from './budget';
import { Malformed, ValueReader } from './value-reader';
import { type Dict, isArray, isDict, Name, numberOr0, Ref, Stream, type Value } from './values';

/** A PDF as it was read. `value` follows references; `budget` is what may still be spent on it. */
export type Pdf = {
  objects: ReadonlyMap<number, Value>;
  catalog: Dict;
  budget: Budget;
  value(of: Value | undefined): Exclude<Value, Ref> | undefined;
};

const mostObjects = 50_000;
/** How much white space may stand between a stream and the word that ends it. */
const mostAfterStream = 40;
/** The most filters of a stream that are looked at. */
const mostFilters = 8;

/** Reads a PDF within a budget. Throws `UnreadablePdf`. */
export function readPdf(bytes: Uint8Array, budget = new Budget()): Pdf {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reading = new Reading(file, budget);
  try {
    reading.scan();
  } catch (error) {
    // Where reading stopped for what is locked, the lock is the reason.
    if (!(error instanceof Malformed || error instanceof UnreadablePdf)) throw error;
    if (reading.isLocked()) throw new UnreadablePdf('locked');
    throw error instanceof Malformed ? new UnreadablePdf('broken') : error;
  }
  if (reading.isLocked()) throw new UnreadablePdf('locked');
  if (file.lastIndexOf('%%EOF') < Math.max(0, file.length - 2048)) throw new UnreadablePdf('cut');
  const { objects } = reading;
  const value = (of: Value | undefined): Exclude<Value, Ref> | undefined => {
    let found = of;
    for (let turns = 0; found instanceof Ref; turns++) found = turns > 20 ? undefined : objects.get(found.number);
    return found;
  };
  // The last trailer that names a catalogue: those of updates stand behind the first one.
  const catalog = reading.trailers.map((trailer) => value(trailer.get('Root'))).findLast(isDict);
  if (!catalog || reading.isUnpackedInPart) throw new UnreadablePdf('broken');
  return { objects, catalog, budget, value };
}

class Reading {
  readonly objects = new Map<number, Value>();
  readonly trailers: Dict[] = [];
  /** Some stream of objects could not be unpacked. */
  isUnpackedInPart = false;
  private readonly budget: Budget;
  private readonly file: Buffer;
  private readonly reader: ValueReader;

  constructor(file: Buffer, budget: Budget) {
    this.file = file;
    this.budget = budget;
    this.reader = new ValueReader(file, Math.max(0, file.indexOf('%PDF-')), this.budget);
  }

  isLocked = () => this.trailers.some((trailer) => trailer.has('Encrypt'));

  scan(): void {
    const { reader, file } = this;
    for (;;) {
      reader.skipSpace();
      if (reader.at >= file.length) return;
      this.budget.spend('values');
      const number = reader.takesObject();
      if (number !== undefined) this.readObject(number);
      else if (reader.takes('xref')) {
        const trailer = file.indexOf('trailer', reader.at);
        reader.at = trailer < 0 ? file.length : trailer;
      } else if (reader.takes('trailer')) {
        const trailer = this.tried();
        if (isDict(trailer)) this.trailers.push(trailer);
      } else reader.skipToken();
    }
  }

  /** A value where one should stand; undefined where something else does, from which reading goes on. */
  private tried(): Value | undefined {
    try {
      return this.reader.read();
    } catch (error) {
      if (error instanceof Malformed && error.message !== 'too much') return undefined;
      throw error;
    }
  }

  private readObject(number: number): void {
    const read = this.tried();
    if (read === undefined) return;
    this.reader.skipSpace();
    const isStream = isDict(read) && this.reader.takes('stream');
    const value = isStream ? this.readStream(read) : read;
    this.keep(number, value);
    if (!(value instanceof Stream)) return;
    const type = this.direct(value.dict.get('Type'));
    if (!(type instanceof Name)) return;
    if (type.text === 'XRef') this.trailers.push(value.dict);
    if (type.text === 'ObjStm') this.readPacked(value);
  }

  private keep(number: number, value: Value): void {
    this.objects.set(number, value);
    if (this.objects.size > mostObjects) throw new UnreadablePdf('bomb');
    if (value instanceof Stream) this.budget.spend('streams');
  }

  private direct(value: Value | undefined): Value | undefined {
    return value instanceof Ref ? this.objects.get(value.number) : value;
  }

  /** ISO 32000-1, 7.3.8: the length may be wrong, or stand behind the stream. */
  private readStream(dict: Dict): Stream {
    const { reader, file } = this;
    if (file[reader.at] === 0x0d) reader.at++;
    if (file[reader.at] === 0x0a) reader.at++;
    const from = reader.at;
    const length = this.direct(dict.get('Length'));
    if (typeof length === 'number' && length >= 0 && from + length <= file.length) {
      const behind = file.toString('latin1', from + length, from + length + mostAfterStream);
      const end = /^[\s\0]*endstream(?![^\s\0()<>[\]{}/%])/.exec(behind);
      if (end) {
        reader.at = from + length + end[0].length;
        return new Stream(dict, file.subarray(from, from + length));
      }
    }
    const end = file.indexOf('endstream', from);
    if (end < 0) throw new UnreadablePdf('cut');
    reader.at = end + 'endstream'.length;
    const line = file[end - 1] !== 0x0a ? (file[end - 1] === 0x0d ? 1 : 0) : file[end - 2] === 0x0d ? 2 : 1;
    return new Stream(dict, file.subarray(from, Math.max(from, end - line)));
  }

  /** The objects that are packed in a stream: ISO 32000-1, 7.5.7. */
  private readPacked({ dict, raw }: Stream): void {
    const first = this.direct(dict.get('First'));
    const many = this.direct(dict.get('N'));
    if (typeof first !== 'number' || typeof many !== 'number' || many > mostObjects) throw new Malformed('packed');
    const bytes = this.unpack(dict, raw);
    if (!bytes) return;
    const head = new ValueReader(bytes, 0, this.budget);
    for (let index = 0; index < many; index++) {
      const number = head.read();
      const offset = head.read();
      if (typeof number !== 'number' || typeof offset !== 'number') throw new Malformed('packed');
      const reader = new ValueReader(bytes, first + offset, this.budget);
      const value = reader.read();
      this.budget.spend('packed', reader.at - first - offset);
      this.keep(number, value);
    }
  }

  private unpack(dict: Dict, raw: Uint8Array): Buffer | undefined {
    // It is refused by now. What fails to unpack has been worked on and is counted by nobody: it happens once.
    if (this.isUnpackedInPart) return undefined;
    const filters = filtersOf(this.direct(dict.get('Filter')));
    if (filters.length > 1) throw new UnreadablePdf('bomb');
    const params = this.direct(dict.get('DecodeParms'));
    const isPredicted = isDict(params) && numberOr0(params.get('Predictor')) > 1;
    if ((filters.length > 0 && filters[0] !== 'FlateDecode') || isPredicted) {
      this.isUnpackedInPart = true;
      return undefined;
    }
    const bytes = filters.length === 0 ? Buffer.from(raw) : inflated(raw, this.budget.leftFor('unpacked'));
    if (bytes === 'more') throw new UnreadablePdf('bomb');
    if (!bytes) this.isUnpackedInPart = true;
    this.budget.spend('unpacked', bytes?.length ?? 0);
    return bytes;
  }
}

/** The names of a stream's filters, those with short names by their long ones. Throws `UnreadablePdf` for very many. */
export function filtersOf(value: Value | undefined, follow: (of: Value) => Value | undefined = (of) => of): string[] {
  const all = isArray(value) ? value : value === undefined || value === null ? [] : [value];
  if (all.length > mostFilters) throw new UnreadablePdf('bomb');
  return all
    .map(follow)
    .map((filter) => (filter instanceof Name ? (filter.text === 'Fl' ? 'FlateDecode' : filter.text) : ''));
}

/** What deflated bytes unpack to; `more` where that is more than `most` bytes, undefined where they can't be unpacked. */
export function inflated(raw: Uint8Array, most: number): Buffer | 'more' | undefined {
  try {
    return inflateSync(raw, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'more' : undefined;
  }
}
