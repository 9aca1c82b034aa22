import type { Pdf } from './read-pdf';
import { type Dict, isArray, isDict, Name, numberOr0, Stream, type Value } from './values';

/** What is seen of a page. `box`: x and y of two corners, in points; `rotate`: clockwise, in degrees. */
export type PdfPage = {
  box: readonly [number, number, number, number];
  rotate: 0 | 90 | 180 | 270;
  resources: Dict;
  group: Value | undefined;
  contents: readonly Stream[];
  /** What stands over it, such as the fields of a form: where, and how it looks. */
  overlays: readonly { rect: Box; appearance: Stream }[];
};

export type Box = readonly [number, number, number, number];

/** No page is larger or smaller: ISO 32000-1, annex C. */
const largest = 14_400;
const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
const letter: Box = [0, 0, 612, 792];

/**
 * The pages of a PDF in order (ISO 32000-1, 7.7.3); undefined where the tree of pages can't be followed. What reads on behind `most`
 * pages is left out, but for one.
 */
export function pagesOf(pdf: Pdf, most: number): PdfPage[] | undefined {
  const pages: PdfPage[] = [];
  const seen = new Set<Dict>();
  const walk = (value: Value | undefined, given: Dict, depth: number): boolean => {
    const node = pdf.value(value);
    if (!isDict(node) || seen.has(node) || depth > 50) return false;
    if (pages.length > most) return true;
    seen.add(node);
    const own = new Map(given);
    for (const key of inherited) {
      const here = pdf.value(node.get(key));
      if (here !== undefined && here !== null) own.set(key, here);
    }
    const kids = pdf.value(node.get('Kids'));
    if (isArray(kids)) return kids.every((kid) => walk(kid, own, depth + 1));
    const page = pageOf(pdf, node, own);
    if (page) pages.push(page);
    return page !== undefined;
  };
  const isFollowed = walk(pdf.catalog.get('Pages'), new Map(), 0);
  return isFollowed && pages.length > 0 ? pages : undefined;
}

function pageOf(pdf: Pdf, page: Dict, own: Dict): PdfPage | undefined {
  const type = pdf.value(page.get('Type'));
  if (type instanceof Name && type.text !== 'Page') return undefined;
  const media = boxOf(pdf, own.get('MediaBox')) ?? letter;
  const crop = boxOf(pdf, own.get('CropBox'));
  const box = (crop && overlap(crop, media)) ?? media;
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  if (width < 1 || height < 1 || width > largest || height > largest) return undefined;
  const turned = numberOr0(own.get('Rotate'));
  const rotate = ((((Math.round(turned / 90) * 90) % 360) + 360) % 360) as PdfPage['rotate'];
  const contents = pdf.value(page.get('Contents'));
  const parts = isArray(contents) ? contents : [contents];
  pdf.budget.spend('parts', parts.length);
  const streams = parts.map((one) => pdf.value(one));
  const resources = own.get('Resources');
  const annotations = pdf.value(page.get('Annots'));
  if (isArray(annotations)) pdf.budget.spend('annotations', annotations.length);
  return {
    box,
    rotate,
    resources: isDict(resources) ? resources : new Map(),
    group: page.get('Group'),
    contents: streams.filter((stream) => stream instanceof Stream),
    overlays: isArray(annotations) ? annotations.flatMap((one) => overlayOf(pdf, pdf.value(one)) ?? []) : [],
  };
}

/** Hidden, or not to be seen: ISO 32000-1, 12.5.3. */
const unseen = 0b100010;

/** How an annotation looks: ISO 32000-1, 12.5.5. Links and notes that open have no look of their own. */
function overlayOf(pdf: Pdf, annotation: Value | undefined): PdfPage['overlays'][number] | undefined {
  if (!isDict(annotation)) return undefined;
  const kind = pdf.value(annotation.get('Subtype'));
  if (kind instanceof Name && (kind.text === 'Link' || kind.text === 'Popup')) return undefined;
  if ((numberOr0(pdf.value(annotation.get('F'))) & unseen) !== 0) return undefined;
  const looks = pdf.value(annotation.get('AP'));
  const normal = isDict(looks) ? pdf.value(looks.get('N')) : undefined;
  const state = pdf.value(annotation.get('AS'));
  const appearance = isDict(normal) && state instanceof Name ? pdf.value(normal.get(state.text)) : normal;
  const rect = boxOf(pdf, annotation.get('Rect'));
  return appearance instanceof Stream && rect ? { rect, appearance } : undefined;
}

/** Four numbers as a box whose first corner is the lower left one; undefined where they are none. */
export function boxOf(pdf: Pdf, value: Value | undefined): Box | undefined {
  const list = pdf.value(value);
  const [a, b, c, d] = isArray(list) ? list.slice(0, 4).map((one) => pdf.value(one)) : [];
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number')
    return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

function overlap(a: Box, b: Box): Box | undefined {
  const box: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return box[0] < box[2] && box[1] < box[3] ? box : undefined;
}
