// Takes pages of a PDF that somebody else made into one of pdfkit's: what is drawn on them and nothing else, so no scripts, links,
// files, names of authors or fields to fill. A page becomes a drawing (a form XObject) that may be placed and scaled like a picture.
import PDFDocument from 'pdfkit';
import { type Box, boxOf, type PdfPage } from '@/lib/pdf/pdf-pages';
import { withoutComments } from '@/lib/pdf/plain-content';
import { contentOf, withoutMetadata, withoutRemarks } from '@/lib/pdf/plain-stream';
import type { Pdf } from '@/lib/pdf/read-pdf';
import { type Dict, isArray, isDict, Name, numberOr0, Ref, Stream, type Value } from '@/lib/pdf/values';
import { release } from '@/lib/vault/release';
import { type DictKind, entryKind } from './drawing-entries';
import type { Doc } from './typeset';

/** What pdfkit writes a value from: texts as names, bytes as strings, references by their `toString`. */
type Written = null | boolean | number | string | Uint8Array | Reference | Written[] | { [key: string]: Written };
type Reference = { data: { [key: string]: Written }; compress: boolean; end(chunk?: Uint8Array): void };

/** A page that was taken in, in points as it is seen, turned as it says. */
export type ForeignPage = { width: number; height: number; drawing: unknown };

/**
 * Takes pages of one PDF into `doc`; what several of its pages share is written once. Throws where a page can't be taken, and
 * `UnreadablePdf` where that would cost too much.
 */
export function pageTaker(doc: Doc, pdf: Pdf): (page: PdfPage) => ForeignPage {
  const taken = new Map<Value, Reference>();
  const looks = new Map<Stream, Stream>();
  const waiting: (() => void)[] = [];
  const { budget } = pdf;

  const newReference = (data: { [key: string]: Written }) => doc.ref(data) as unknown as Reference;

  function write(value: Value | undefined, kind: DictKind = 'other'): Written {
    budget.spend('written');
    if (value instanceof Ref) return write(pdf.value(value), kind);
    if (value instanceof Name) {
      const name = nameOf(value.text);
      budget.spend('bytes', name.length);
      return name;
    }
    if (value instanceof Stream) return reference(value, (one, to) => writeStream(one, to, kind));
    if (isArray(value)) return value.map((one) => within(one));
    if (isDict(value)) return writeDict(value, kind);
    if (value === undefined) return null;
    if (!(value instanceof Uint8Array)) return value;
    // As hexadecimal digits.
    budget.spend('bytes', 2 * value.length);
    return Buffer.from(value);
  }

  /** A value inside another one: what stood by itself goes on doing so, since it may be shared or lead round to here. */
  function within(value: Value, kind: DictKind = 'other'): Written {
    if (!(value instanceof Ref)) return write(value, kind);
    const object = pdf.value(value) ?? null;
    if (isDict(object)) return dictReference(object, kind);
    if (!isArray(object)) return write(object, kind);
    return reference(object, (one: Value, to: Reference) => {
      // pdfkit writes an array that stands by itself as what it is.
      to.data = write(one) as Reference['data'];
      to.end();
    });
  }

  function writeDict(dict: Dict, kind: DictKind = 'other'): { [key: string]: Written } {
    const entries = [...dict].flatMap(([key, value]) => {
      const inner = entryKind(kind, key);
      return inner ? [[nameOf(key), within(value, inner)] as const] : [];
    });
    return Object.fromEntries(entries);
  }

  function reference<Of extends Value>(value: Of, fill: (value: Of, to: Reference) => void): Reference {
    const known = taken.get(value);
    if (known) return known;
    budget.spend('objects');
    const made = newReference({});
    taken.set(value, made);
    waiting.push(() => fill(value, made));
    return made;
  }

  function writeStream(stream: Stream, to: Reference, kind: DictKind, form?: { [key: string]: Written }): void {
    const draws = form !== undefined || kind === 'glyph' || isContent(stream.dict);
    const { dict, raw } = draws ? withoutRemarks(pdf, stream) : withoutMetadata(pdf, stream);
    budget.spend('bytes', raw.length);
    // Of the contents of a page, only how they are packed.
    to.data = form
      ? { ...writeDict(new Map([...dict].filter(([key]) => packing.has(key)))), ...form }
      : writeDict(dict);
    to.compress = false;
    to.end(raw.length > 0 ? raw : Buffer.from('\n'));
  }

  /** Forms (8.10) and patterns that are tiled (8.7.3) draw as pages do. */
  function isContent(dict: Dict): boolean {
    const subtype = pdf.value(dict.get('Subtype'));
    return (subtype instanceof Name && subtype.text === 'Form') || pdf.value(dict.get('PatternType')) === 1;
  }

  function dictReference(dict: Dict, kind: DictKind): Reference {
    return reference(dict, (one, to) => {
      to.data = writeDict(one, kind);
      to.end();
    });
  }

  function ended(data: { [key: string]: Written }, bytes: Uint8Array): Reference {
    const made = newReference(data);
    made.end(bytes.length > 0 ? bytes : Buffer.from('\n'));
    return made;
  }

  /** What the page draws, in its own measures. */
  function drawn({ contents, box, resources }: PdfPage): Reference {
    const form = { Type: 'XObject', Subtype: 'Form', BBox: [...box], Resources: dictReference(resources, 'resources') };
    const [only] = contents;
    if (contents.length !== 1 || !only) return ended(form, joined(pdf, contents));
    const made = newReference({});
    writeStream(only, made, 'other', form);
    return made;
  }

  return (page) => {
    const { box, rotate, overlays, group } = page;
    const [x1, y1, x2, y2] = box;
    const isAside = rotate === 90 || rotate === 270;
    const size = { width: isAside ? y2 - y1 : x2 - x1, height: isAside ? x2 - x1 : y2 - y1 };
    const objects: { [key: string]: Written } = { Page: drawn(page) };
    const content = ['q /Page Do Q'];
    for (const [index, { rect, appearance }] of overlays.entries()) {
      const placed = placement(pdf, appearance, rect);
      if (!placed) continue;
      const look = looks.get(appearance) ?? formOf(appearance);
      looks.set(appearance, look);
      budget.spend('written');
      objects[`Over${index}`] = reference(look, (one, to) => writeStream(one, to, 'other'));
      content.push(`q ${placed.join(' ')} cm /Over${index} Do Q`);
    }
    const drawing = ended(
      {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [...box],
        Matrix: [...uprightMatrix(box, rotate)],
        Resources: { XObject: objects },
        ...(group !== undefined && { Group: within(group) }),
      },
      Buffer.from(content.join('\n')),
    );
    for (let next = waiting.pop(); next; next = waiting.pop()) next();
    return { ...size, drawing };
  };
}

const packing = new Set(['Filter', 'DecodeParms']);

const formOf = ({ dict, raw }: Stream) => new Stream(new Map(dict).set('Subtype', new Name('Form')), raw);

/** Draws a page that was taken in, its upper left corner at x and y, `scale` times as large as it was. */
export function drawForeignPage(doc: Doc, { height, drawing }: ForeignPage, x: number, y: number, scale: number): void {
  const name = `Foreign${Object.keys(doc.page.xobjects).length + 1}`;
  doc.page.xobjects[name] = drawing;
  doc.save();
  // pdfkit counts y downwards, and drawings upwards.
  doc.transform(scale, 0, 0, -scale, x, y + height * scale);
  doc.addContent(`/${name} Do`);
  doc.restore();
}

/** The pages as a PDF of their own, each in its size: what is drawn on them and nothing else. `madeOn`: ISO day, its one date. */
export async function plainPdf(pdf: Pdf, pages: readonly PdfPage[], madeOn: string): Promise<Uint8Array<ArrayBuffer>> {
  const created = new Date(`${madeOn}T00:00:00Z`);
  const info = { Producer: 'PDFKit', CreationDate: created, ModDate: created };
  const doc = new PDFDocument({ margin: 0, font: '', pdfVersion: '1.7', autoFirstPage: false, info });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const take = pageTaker(doc, pdf);
  for (const page of pages) {
    const foreign = take(page);
    doc.addPage({ size: [foreign.width, foreign.height], margin: 0 });
    drawForeignPage(doc, foreign, 0, 0, 1);
  }
  const whole = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  doc.end();
  await whole;
  const { buffer, byteOffset, length } = Buffer.concat(chunks);
  for (const chunk of chunks) release(chunk);
  return new Uint8Array(buffer, byteOffset, length);
}

/** ISO 32000-1, 7.3.5: what is no plain letter of a name is written by its number. */
const nameOf = (text: string) =>
  text.replace(/[^!-~]|[#()<>[\]{}/%]/g, (letter) => `#${letter.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** The parts of a page's contents as one, without comments. Throws where they come to too much, or are packed as hardly any are. */
function joined(pdf: Pdf, contents: readonly Stream[]): Uint8Array {
  const parts = contents.map((part) => {
    pdf.budget.spend('joined', part.raw.length);
    const bytes = contentOf(pdf, part);
    pdf.budget.spend('joined', bytes.length);
    return bytes;
  });
  return withoutComments(Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')])));
}

/** From the measures of a page to upright ones, from its lower left corner as it is seen. */
function uprightMatrix([x1, y1, x2, y2]: Box, rotate: PdfPage['rotate']): readonly number[] {
  switch (rotate) {
    case 0:
      return [1, 0, 0, 1, -x1, -y1];
    case 90:
      return [0, -1, 1, 0, -y1, x2];
    case 180:
      return [-1, 0, 0, -1, x2, y2];
    case 270:
      return [0, 1, -1, 0, y2, -x1];
  }
}

/** What brings a look into its place: ISO 32000-1, 12.5.5, algorithm 8.1. */
function placement(pdf: Pdf, { dict }: Stream, rect: Box): number[] | undefined {
  const box = boxOf(pdf, dict.get('BBox'));
  if (!box) return undefined;
  const list = pdf.value(dict.get('Matrix'));
  const numbers = isArray(list) ? list.slice(0, 6).map((one) => numberOr0(pdf.value(one))) : [1, 0, 0, 1, 0, 0];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  const corners = [0, 2].flatMap((x) => [1, 3].map((y) => [box[x] ?? 0, box[y] ?? 0] as const));
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [across, up] = [(rect[2] - rect[0]) / (right - left), (rect[3] - rect[1]) / (high - low)];
  if (!Number.isFinite(across) || !Number.isFinite(up)) return undefined;
  return [across, 0, 0, up, rect[0] - left * across, rect[1] - low * up];
}
