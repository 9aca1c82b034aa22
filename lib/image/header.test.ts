import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readHeader } from './header';

const picture = sharp({ create: { width: 321, height: 45, channels: 3, background: '#a50' } });

test.each([
  ['jpeg', picture.clone().jpeg()],
  ['png', picture.clone().png({ progressive: true })],
  ['webp', picture.clone().webp()],
  ['webp', picture.clone().ensureAlpha(0.5).webp()],
  ['gif', picture.clone().gif()],
])('a picture as %s says its size', async (kind, encoded) => {
  expect(readHeader(await encoded.toBuffer())).toEqual({ kind, width: 321, height: 45 });
});

test.each([
  ['jpeg', picture.clone().jpeg({ progressive: true }).withMetadata({ orientation: 6 })],
  ['webp', picture.clone().webp({ lossless: true })],
  ['webp', picture.clone().withIccProfile('p3').webp({ lossless: true })],
  ['avif', picture.clone().avif()],
])('a picture as %s that decoders hold twice says so', async (kind, encoded) => {
  expect(readHeader(await encoded.toBuffer())).toEqual({ kind, width: 321, height: 45, twice: true });
});

/** The boxes of a container that come first (ISO/IEC 14496-12): a type with brands, then a size. */
const heif = (brand: string) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from(`ftyp${brand}`),
    Buffer.alloc(4),
    Buffer.from('mif1heic'),
    Buffer.from([0, 0, 0, 20]),
    Buffer.from('ispe'),
    Buffer.from([0, 0, 0, 0, 0, 0, 0x0f, 0xc0, 0, 0, 0x0b, 0xd0]),
  ]);

test('a picture of an iPhone is told by its brand', () => {
  expect(readHeader(heif('heic'))).toEqual({ kind: 'heic', width: 4032, height: 3024 });
});

test('a PDF is told even where its header does not come first', () => {
  expect(readHeader(Buffer.from('\n\n%PDF-1.7\n'))).toEqual({ kind: 'pdf' });
});

test.each([[''], ['hello, world'], ['<svg/>'], ['PK\u0003\u0004'], ['\u0089PN']])('%j is no picture', (bytes) => {
  expect(readHeader(Buffer.from(bytes, 'latin1'))).toBeUndefined();
});

describe('the size of a JPEG', () => {
  const size = (text: string) => readHeader(Buffer.from(text.replaceAll(' ', ''), 'hex'));
  const frame = (height: string, width: string) => `ffc0 0011 08 ${height} ${width} 03 011100 021100 031100`;
  /** A frame header within a segment that decoders pass over. */
  const hidden = `ffef 0015 ${frame('0040', '0040')}`;

  test.each([
    ['ff01', 'a marker without a length'],
    ['ffd3', 'a restart'],
    ['ffff', 'filling'],
  ])('is not one within another segment, behind %s, %s', (before) => {
    expect(size(`ffd8 ${before} ${hidden} ${frame('7530', '7530')} ffda 0008 000000000000`)).toEqual({
      kind: 'jpeg',
      width: 30_000,
      height: 30_000,
    });
  });

  test.each(['ff00', '00', 'ffd8', 'ffd9', 'ffef 0001', 'ffef ffff'])('is not said behind %s', (before) => {
    expect(size(`ffd8 ${before} ${frame('0040', '0040')} ffda 0008 000000000000`)).toEqual({ kind: 'jpeg' });
  });
});

test('a header that is cut off says what it can', async () => {
  const jpeg = await picture.clone().jpeg().toBuffer();
  for (let length = 0; length < jpeg.length; length++) {
    const header = readHeader(jpeg.subarray(0, length));
    if (header) expect(header.kind).toBe('jpeg');
  }
});
