/** A JPEG 2000 file or codestream can't be followed: a box or a segment leads beyond its end, or stands where none may. */
export class UnreadableJp2 extends Error {}

/** ITU-T T.800, table I.2: the signature, the type, the header of the picture, and its codestream. */
const boxes = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c']);
/** Of the header what says how many samples there are, and what colours they are. */
const headers = new Set(['ihdr', 'bpcc', 'colr', 'pclr', 'cmap', 'cdef']);

const soc = 0xff4f;
const sot = 0xff90;
const sod = 0xff93;
const eoc = 0xffd9;
/** Comments, and lengths of parts, which no decoder needs and which would be wrong without comments: A.9.2, A.7.1 to A.7.3. */
const left = new Set([0xff64, 0xff55, 0xff57, 0xff58]);

/**
 * A JPEG 2000 picture without what its pixels don't need: no XML, UUIDs, addresses or comments. Its pixels are not touched. Throws
 * `UnreadableJp2` for what is none.
 */
export function plainJp2(bytes: Uint8Array): Uint8Array {
  const steps = { left: mostSteps };
  if (at16(bytes, 0) === soc) return plainCodestream(bytes, steps);
  return Buffer.concat(
    [...boxesOf(bytes, steps)].flatMap(([type, content]) => (boxes.has(type) ? plainBox(type, content, steps) : [])),
  );
}

/** Boxes, segments and parts of one picture, many times what scanners write: each takes some memory, however short it is. */
const mostSteps = 50_000;
type Steps = { left: number };

function step(steps: Steps): void {
  if (steps.left-- === 0) throw new UnreadableJp2();
}

function plainBox(type: string, content: Uint8Array, steps: Steps): Uint8Array[] {
  if (type === 'jp2c') return box(type, plainCodestream(content, steps));
  if (type !== 'jp2h') return box(type, content);
  const inner = [...boxesOf(content, steps)].flatMap(([name, own]) => (headers.has(name) ? box(name, own) : []));
  return box(type, Buffer.concat(inner));
}

function box(type: string, content: Uint8Array): Uint8Array[] {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4, 'latin1');
  return [head, content];
}

/** Boxes by type: I.4. */
function* boxesOf(bytes: Uint8Array, steps: Steps): Generator<[type: string, content: Uint8Array]> {
  for (let at = 0; at < bytes.length; ) {
    step(steps);
    const short = at32(bytes, at);
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    // A length of 1 stands in eight more bytes, and none is up to the end.
    const head = short === 1 ? 16 : 8;
    const length =
      short === 0 ? bytes.length - at : short === 1 ? at32(bytes, at + 8) * 2 ** 32 + at32(bytes, at + 12) : short;
    if (length < head || at + length > bytes.length) throw new UnreadableJp2();
    yield [type, bytes.subarray(at + head, at + length)];
    at += length;
  }
}

/** A codestream without comments: its main header, then its parts, whose lengths are counted anew. A.4. */
function plainCodestream(bytes: Uint8Array, steps: Steps): Uint8Array {
  if (at16(bytes, 0) !== soc) throw new UnreadableJp2();
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  const header = segments(bytes, at, sot, steps);
  parts.push(...header.kept);
  at = header.end;
  while (at16(bytes, at) === sot) {
    step(steps);
    const length = at32(bytes, at + 6);
    // The last part may leave its length open.
    const end = length === 0 ? bytes.length : at + length;
    if (end > bytes.length || end < at + 14) throw new UnreadableJp2();
    const { kept, end: data } = segments(bytes, at + 12, sod, steps);
    if (data > end) throw new UnreadableJp2();
    const start = Buffer.from(bytes.subarray(at, at + 12));
    const own = [start, ...kept, bytes.subarray(data, end)];
    if (length > 0)
      start.writeUInt32BE(
        own.reduce((sum, part) => sum + part.length, 0),
        6,
      );
    parts.push(...own);
    at = end;
  }
  // Behind the end stands nothing that is decoded.
  if (at16(bytes, at) === eoc) parts.push(bytes.subarray(at, at + 2));
  return Buffer.concat(parts);
}

/** The segments of a header that are kept, and where it ends: at the marker `until`, which has no length to be skipped by. */
function segments(bytes: Uint8Array, from: number, until: number, steps: Steps): { kept: Uint8Array[]; end: number } {
  const kept: Uint8Array[] = [];
  let at = from;
  for (;;) {
    const marker = at16(bytes, at);
    if (marker === until) return { kept, end: at };
    step(steps);
    const length = at16(bytes, at + 2);
    if (marker < 0xff00 || length < 2) throw new UnreadableJp2();
    const end = at + 2 + length;
    if (!left.has(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
}

function at16(bytes: Uint8Array, at: number): number {
  const [a, b] = [bytes[at], bytes[at + 1]];
  if (a === undefined || b === undefined) {
    // Where a codestream ends without saying so.
    if (at === bytes.length) return 0;
    throw new UnreadableJp2();
  }
  return a * 256 + b;
}

const at32 = (bytes: Uint8Array, at: number): number => at16(bytes, at) * 65_536 + at16(bytes, at + 2);
