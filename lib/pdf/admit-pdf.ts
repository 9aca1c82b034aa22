import { createInflate } from 'node:zlib';
import { type Unreadable, UnreadablePdf } from './budget';
import { type PdfPage, pagesOf } from './pdf-pages';
import { filtersOf, type Pdf, readPdf } from './read-pdf';
import { isOfLetters, unlettered } from './unlettered';
import { isArray, isDict, Name, numberOr0, Stream, type Value } from './values';

/**
 * Why a PDF is not taken. `script`: it holds JavaScript; `launch`: it starts something by itself; `files`: other files are in it;
 * `xfa`: a form that only some programs draw; `pages`: too many of them; the others: see `Unreadable`.
 */
export type PdfRefusal = Unreadable | 'script' | 'launch' | 'files' | 'xfa' | 'pages';

/** The most bytes that one stream, and all that a file draws with, unpack to: a page of 600 dots an inch has 104 MB. */
const mostOfStream = 150 * 1024 * 1024;
const mostOfFile = 400 * 1024 * 1024;
/** The most pixels of a picture, as on its own. */
const mostPixels = 100_000_000;
/** Of filters that pack a thousand to one and more, and that nothing here unpacks to see. */
const mostOldPacked = 1024 * 1024;

/** The pages of a PDF that may be kept and printed, or why not. `mostPages`: how many it may have. */
export async function admitPdf(
  bytes: Uint8Array,
  mostPages: number,
): Promise<{ ok: true; pdf: Pdf; pages: PdfPage[] } | { ok: false; reason: PdfRefusal }> {
  try {
    const pdf = readPdf(bytes);
    const pages = pagesOf(pdf, mostPages);
    if (!pages) return { ok: false, reason: 'broken' };
    if (pages.length > mostPages) return { ok: false, reason: 'pages' };
    const reason = activeIn(pdf) ?? (await overfullIn(pdf, pages));
    return reason ? { ok: false, reason } : { ok: true, pdf, pages };
  } catch (error) {
    if (error instanceof UnreadablePdf) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** Actions that do something beyond showing a page: ISO 32000-1, 12.6.4, and its extension for rich media. */
const acting = new Set([
  'Launch',
  'ImportData',
  'SubmitForm',
  'GoToE',
  'Movie',
  'Sound',
  'Rendition',
  'RichMediaExecute',
  'GoTo3DView',
]);
const playing = new Set(['RichMedia', 'Movie', 'Sound', 'Screen', '3D']);

/** What a PDF would do by itself or brings along, wherever in it that stands. */
function activeIn(pdf: Pdf): PdfRefusal | undefined {
  let found: PdfRefusal | undefined;
  const walk = (value: Value): void => {
    if (found) return;
    if (value instanceof Stream) walk(value.dict);
    else if (isArray(value)) for (const one of value) walk(one);
    else if (isDict(value)) {
      const nameAt = (key: string) => {
        const name = pdf.value(value.get(key));
        return name instanceof Name ? name.text : '';
      };
      const action = nameAt('S');
      const kind = nameAt('Subtype');
      if (action === 'JavaScript' || value.has('JS') || value.has('JavaScript')) found = 'script';
      else if (value.has('EmbeddedFiles') || value.has('EF') || kind === 'FileAttachment') found = 'files';
      else if (acting.has(action) || playing.has(kind)) found = 'launch';
      else if (value.has('XFA')) found = 'xfa';
      else for (const one of value.values()) walk(one);
    }
  };
  for (const value of pdf.objects.values()) walk(value);
  const opening = pdf.value(pdf.catalog.get('OpenAction'));
  const opens = isDict(opening) ? pdf.value(opening.get('S')) : undefined;
  return found ?? (opens instanceof Name && opens.text !== 'GoTo' ? 'launch' : undefined);
}

/** The streams that pages draw with, each once. All others are left out of what is kept, so that they are not looked at. */
function streamsOf(pdf: Pdf, pages: readonly PdfPage[]): Stream[] {
  const waiting: (Value | undefined)[] = pages.flatMap(({ resources, group, contents, overlays }) => [
    resources,
    group,
    ...contents,
    ...overlays.map(({ appearance }) => appearance),
  ]);
  const seen = new Set<Value>();
  const streams: Stream[] = [];
  while (waiting.length > 0) {
    const value = pdf.value(waiting.pop());
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (value instanceof Stream) streams.push(value);
    const inner = value instanceof Stream ? value.dict : value;
    if (isArray(inner) || isDict(inner)) for (const one of inner.values()) waiting.push(one);
  }
  return streams;
}

/** Whether a stream unpacks to more than anybody's printer or screen should be given. Throws `UnreadablePdf` where that can't be told. */
async function overfullIn(pdf: Pdf, pages: readonly PdfPage[]): Promise<'bomb' | undefined> {
  let left = mostOfFile;
  for (const { dict, raw } of streamsOf(pdf, pages)) {
    const size = (key: string, short: string) => numberOr0(pdf.value(dict.get(key) ?? dict.get(short)));
    if (size('Width', 'W') * size('Height', 'H') > mostPixels) return 'bomb';
    const filters = filtersOf(pdf.value(dict.get('Filter')), pdf.value);
    const packing = filters.filter((one) => /^(FlateDecode|LZWDecode|LZW|RunLengthDecode|RL)$/.test(one));
    if (filters.filter(isOfLetters).length > 1 || packing.length > 1) return 'bomb';
    // What comes out of a picture, or in letters out of what is packed, can't be told; and hardly any program writes that.
    const [first = '', ...others] = filters;
    const packed = isOfLetters(first) ? others[0] : first;
    if (others.some(isOfLetters) || (packing[0] && packing[0] !== packed)) throw new UnreadablePdf('broken');
    if (!packing[0]) continue;
    if (packed !== 'FlateDecode' && raw.length > mostOldPacked) return 'bomb';
    if (packed !== 'FlateDecode') continue;
    const bytes = isOfLetters(first) ? unlettered(first, raw) : raw;
    if (!bytes) throw new UnreadablePdf('broken');
    const unpacked = await inflatedLength(bytes, Math.min(mostOfStream, left));
    if (unpacked === 'more') return 'bomb';
    left -= unpacked;
  }
  return undefined;
}

/** How many bytes deflated ones unpack to, without keeping them; `more` than `most`, as soon as that is known. */
function inflatedLength(raw: Uint8Array, most: number): Promise<number | 'more'> {
  return new Promise((resolve) => {
    let length = 0;
    // In the small pieces that are usual it takes four times as long.
    const inflate = createInflate({ chunkSize: 256 * 1024 });
    inflate.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= most) return;
      resolve('more');
      inflate.destroy();
    });
    // A stream that is damaged is drawn as far as it goes.
    inflate.on('error', () => resolve(length));
    inflate.on('end', () => resolve(length));
    inflate.end(raw);
  });
}
