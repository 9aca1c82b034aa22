// What of the dictionaries of a PDF draws, by ISO 32000-1 (and -2 where it adds to that). All other entries are left out: names of
// authors and programs, dates, links, other files, structure, layers, and whatever a program has put there for itself.

/** Of streams, and how they are packed. Their length is counted anew. */
const streams = `Filter DecodeParms Predictor Colors BitsPerComponent Columns EarlyChange K EndOfLine EncodedByteAlign Rows EndOfBlock
  BlackIs1 DamagedRowsBeforeError JBIG2Globals ColorTransform`;
/** 8.9 and 8.10: forms and pictures. */
const drawings = `Type Subtype FormType BBox Matrix Resources Group Width Height ColorSpace Intent ImageMask Mask Decode Interpolate SMask
  SMaskInData Matte`;
/** 11.6.6 and 8.4.5: groups, and the state of graphics, but for what only presses know. */
const states = `S CS I LW LC LJ ML D RI OP op OPM Font BG BG2 UCR UCR2 TR TR2 FL SM SA BM CA ca AIS TK G BC UseBlackPtComp`;
/** 7.10: functions. */
const functions = 'FunctionType Domain Range Size Order Encode BitsPerSample C0 C1 N Functions Bounds';
/** 8.7: patterns and shadings. */
const patterns = `PatternType PaintType TilingType XStep YStep Shading ExtGState ShadingType Background AntiAlias Function Coords Extend
  BitsPerCoordinate BitsPerFlag VerticesPerRow`;
/** 8.6: colour spaces. */
const colours = 'WhitePoint BlackPoint Gamma Alternate Colorants Process Components';
/** 9.5 to 9.10: fonts. */
const fonts = `BaseFont Name FirstChar LastChar Widths FontDescriptor Encoding ToUnicode FontBBox FontMatrix CharProcs DescendantFonts
  CIDSystemInfo DW W DW2 W2 CIDToGIDMap BaseEncoding Differences CMapName WMode UseCMap Registry Ordering Supplement FontName FontFamily
  FontStretch FontWeight Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth FontFile
  FontFile2 FontFile3 CharSet CIDSet Lang Length1 Length2 Length3`;

const words = (text: string) => text.split(/\s+/);
const drawing = new Set([streams, drawings, states, functions, patterns, colours, fonts].flatMap(words));
/** 7.8.3, but for `Properties`, which marks what is drawn and does not draw. */
const resources = new Set(words('ExtGState ColorSpace Pattern Shading XObject Font'));

/**
 * What a dictionary is: one of resources, a list of things by names that a page gives them, one of what draws the glyphs of a font, or any
 * other. `glyph`: what stands in one of the last.
 */
export type DictKind = 'resources' | 'named' | 'glyphs' | 'glyph' | 'other';

/** What the value of an entry is, if it is a dictionary, of a dictionary of such a kind; undefined where the entry is left out. */
export function entryKind(kind: DictKind, key: string): DictKind | undefined {
  if (kind === 'named') return 'other';
  if (kind === 'glyphs') return 'glyph';
  if (kind === 'resources') return resources.has(key) ? 'named' : undefined;
  if (!drawing.has(key)) return undefined;
  if (key === 'Resources') return 'resources';
  if (key === 'CharProcs') return 'glyphs';
  return key === 'Colorants' ? 'named' : 'other';
}
