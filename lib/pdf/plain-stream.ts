import { deflateSync } from 'node:zlib';
import { plainJp2, UnreadableJp2 } from '@/lib/image/plain-jp2';
import { plainJpeg } from '@/lib/image/plain-jpeg';
import { UnreadablePdf } from './budget';
import { withoutComments } from './plain-content';
import { filtersOf, inflated, type Pdf } from './read-pdf';
import { unlettered } from './unlettered';
import { type Dict, isArray, isDict, Name, numberOr0, Stream, type Value } from './values';

/**
 * A picture without EXIF, XML and the like, which cameras, scanners and programs write into it, whether or not it was packed once more;
 * any other stream as it is. Throws `UnreadablePdf` where that would cost too much, or where a picture can't be followed.
 */
export function withoutMetadata(pdf: Pdf, stream: Stream): Stream {
  const { dict } = stream;
  const filters = filtersOf(pdf.value(dict.get('Filter')), pdf.value);
  const plain = plainPicture(filters.at(-1));
  if (!plain) return stream;
  const packed = unpacked(pdf, stream, filters.slice(0, -1), 'pictures');
  if (packed === undefined) throw new UnreadablePdf('broken');
  const pixels = plain(packed);
  if (filters.length === 1) return new Stream(dict, pixels);
  const params = pdf.value(dict.get('DecodeParms'));
  const last = isArray(params) ? params[filters.length - 1] : undefined;
  return new Stream(withFilter(dict, filters.at(-1), last ?? null), pixels);
}

/**
 * What draws a page, a form, a pattern or a glyph, without comments. Throws `UnreadablePdf` where it is packed in another way than nearly
 * all are, so that nobody can look, or comes to too much.
 */
export function withoutRemarks(pdf: Pdf, stream: Stream): Stream {
  const { dict } = stream;
  const filters = filtersOf(pdf.value(dict.get('Filter')), pdf.value);
  const content = contentOf(pdf, stream);
  const plain = withoutComments(content);
  if (plain === content) return stream;
  if (filters.length === 0) return new Stream(dict, plain);
  return new Stream(withFilter(dict, 'FlateDecode', null), deflateSync(plain));
}

/** What a stream of contents unpacks to. Throws `UnreadablePdf`: see `withoutRemarks`. */
export function contentOf(pdf: Pdf, stream: Stream): Uint8Array {
  const filters = filtersOf(pdf.value(stream.dict.get('Filter')), pdf.value);
  const params = pdf.value(stream.dict.get('DecodeParms'));
  const isPredicted = [params].flat().some((one) => {
    const own = pdf.value(one);
    return isDict(own) && numberOr0(pdf.value(own.get('Predictor'))) > 1;
  });
  const content = isPredicted ? undefined : unpacked(pdf, stream, filters, 'contents');
  if (content === undefined) throw new UnreadablePdf('broken');
  return content;
}

const plainPicture = (filter: string | undefined): ((bytes: Uint8Array) => Uint8Array) | undefined => {
  if (filter === 'DCT' || filter === 'DCTDecode') return plainJpeg;
  return filter === 'JPXDecode' ? followedJp2 : undefined;
};

function followedJp2(bytes: Uint8Array): Uint8Array {
  try {
    return plainJp2(bytes);
  } catch (error) {
    if (error instanceof UnreadableJp2) throw new UnreadablePdf('broken');
    throw error;
  }
}

/** What bytes unpack to through these filters; undefined where one is of another kind, or they can't be unpacked. */
function unpacked(
  pdf: Pdf,
  { raw }: Stream,
  filters: readonly string[],
  on: 'pictures' | 'contents',
): Uint8Array | undefined {
  let bytes: Uint8Array | undefined = raw;
  for (const filter of filters) {
    if (bytes === undefined) return undefined;
    pdf.budget.spend(on, bytes.length);
    const next: Uint8Array | 'more' | undefined =
      filter === 'FlateDecode' ? inflated(bytes, pdf.budget.leftFor(on)) : unlettered(filter, bytes);
    if (next === 'more') throw new UnreadablePdf('bomb');
    bytes = next;
  }
  if (bytes && filters.length > 0) pdf.budget.spend(on, bytes.length);
  return bytes;
}

const withFilter = (dict: Dict, filter: string | undefined, params: Value): Dict =>
  new Map(dict).set('Filter', new Name(filter ?? '')).set('DecodeParms', params);
