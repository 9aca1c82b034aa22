import { plainJpeg } from '@/lib/image/plain-jpeg';
import { UnreadablePdf } from './budget';
import { filtersOf, inflated, type Pdf } from './read-pdf';
import { isArray, Name, Stream } from './values';

/**
 * A JPEG without EXIF and the like, which cameras and scanners write into it, whether or not it was deflated once more; any other stream
 * as it is. Throws `UnreadablePdf` where that would cost too much.
 */
export function withoutMetadata(pdf: Pdf, stream: Stream): Stream {
  const { dict, raw } = stream;
  const filters = filtersOf(pdf.value(dict.get('Filter')), pdf.value);
  const isJpeg = /^(DCT|DCTDecode)$/.test(filters.at(-1) ?? '');
  if (isJpeg && filters.length === 1) return new Stream(dict, plainJpeg(raw));
  if (!isJpeg || filters.length > 2 || filters[0] !== 'FlateDecode') return stream;
  const jpeg = inflated(raw, pdf.budget.leftFor('pictures'));
  if (jpeg === 'more') throw new UnreadablePdf('bomb');
  if (!jpeg) throw new UnreadablePdf('broken');
  pdf.budget.spend('pictures', jpeg.length);
  const params = pdf.value(dict.get('DecodeParms'));
  const plain = new Map(dict).set('Filter', new Name('DCTDecode'));
  plain.set('DecodeParms', (isArray(params) && params[1]) || null);
  return new Stream(plain, plainJpeg(jpeg));
}
