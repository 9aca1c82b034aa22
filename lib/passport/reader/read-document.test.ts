import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeMrz } from '../mrz';
import type { MrzFormat } from '../mrz-layout';
import { grayOf, type Rgba } from './image';
import { cutPicture, lineParts } from './line-picture';
import { openNetwork } from './network';
import { readDocument } from './read-document';
import { type Photograph, photograph } from './rendered-document.testing';

const weights = readFileSync(new URL('../../../assets/scan/ocr-b.bin', import.meta.url));
const network = openNetwork(new Uint8Array(weights).buffer);

const someone = {
  documentCode: 'P',
  issuingState: 'FRA',
  documentNumber: '24MQ01873',
  nationality: 'FRA',
  birthDate: '880229',
  sex: 'F',
  expiryDate: '310714',
  surname: 'OEZ LEFEVRE',
  givenNames: 'ZOE WILHELMINA',
  optional: '',
  optional2: '',
};
const passport = composeMrz('TD3', someone);
const read = (picture: Rgba) => readDocument(grayOf(picture), network);

const documents: [MrzFormat, Partial<typeof someone>][] = [
  ['TD3', { optional: '9843KX<1234' }],
  ['TD2', { documentCode: 'I', optional: 'QB7' }],
  ['TD1', { documentCode: 'ID', documentNumber: 'X4RTBPFW46Z', optional2: 'HJ52' }],
  ['MRVA', { documentCode: 'V', issuingState: 'KAZ', optional: 'B12<180<DAYS' }],
  ['MRVB', { documentCode: 'VC', issuingState: 'KAZ', sex: 'M' }],
];

test.each(documents)('a document of format %s is read, and accepted', async (format, changes) => {
  const lines = composeMrz(format, { ...someone, ...changes });
  expect(read(await photograph(lines))).toMatchObject({ accepted: true, corrections: [], mrz: { format, lines } });
});

test.each([
  { tilt: 90 },
  { tilt: 180 },
  { tilt: 270 },
  { tilt: 15 },
  { tilt: -12 },
  { tilt: 186, blur: 1 },
  { blur: 1.5 },
  { noise: 18 },
  { pitch: 8 },
  { pitch: 12, blur: 0.7, quality: 35 },
  { pitch: 34 },
  { shade: 0.75 },
  { glare: 0.5 },
  { perspective: 0.15 },
  { perspective: 0.08, tilt: 6, shade: 0.4, noise: 8, blur: 0.8, quality: 70 },
])('a passport is read as it is photographed: %j', async (how) => {
  expect(read(await photograph(passport, how))).toMatchObject({ accepted: true, mrz: { lines: passport } });
});

const poorly: Photograph[] = [
  { tilt: 94, blur: 0.8, noise: 6 },
  { pitch: 14, tilt: 173, perspective: 0.1, shade: 0.5, glare: 0.4, blur: 0.9, noise: 8, quality: 60 },
];

test.each(documents.flatMap(([format, changes]) => poorly.map((how) => ({ format, changes, how }))))(
  'a document of format $format is read as it is photographed: $how',
  async ({ format, changes, how }) => {
    const lines = composeMrz(format, { ...someone, ...changes });
    expect(read(await photograph(lines, how))).toMatchObject({ accepted: true, mrz: { lines } });
  },
);

test('where the frame cuts the lines nothing is accepted', async () => {
  const { data, width, height } = await photograph(passport);
  // The first three characters are outside.
  const left = Math.round(width * 0.16 * 0.76 + 6 * 18);
  const cut = new Uint8ClampedArray((width - left) * height * 4);
  for (let y = 0; y < height; y++) {
    cut.set(data.subarray((y * width + left) * 4, (y + 1) * width * 4), y * (width - left) * 4);
  }
  expect(read({ data: cut, width: width - left, height })?.accepted ?? false).toBe(false);
});

test('a document whose check digits are wrong is not accepted', async () => {
  const [first = '', second = ''] = passport;
  const wrong = [first, `${second.slice(0, 13)}880228${second.slice(19)}`];
  const reading = read(await photograph(wrong));
  expect(reading).toMatchObject({ accepted: false, mrz: { lines: wrong, proved: false } });
});

test('each line is told with its place in the picture', async () => {
  const picture = await photograph(passport, { tilt: 180 });
  const [first, second] = read(picture)?.corners ?? [];
  // Upside down: the first line lies below the second, and its left end on the right.
  expect(first?.[0]?.[1]).toBeGreaterThan(second?.[0]?.[1] ?? Number.POSITIVE_INFINITY);
  expect(first?.[0]?.[0]).toBeGreaterThan(first?.[1]?.[0] ?? Number.POSITIVE_INFINITY);
  expect(first?.[1]?.[0]).toBeGreaterThan(0);
  expect(first?.[0]?.[0]).toBeLessThan(picture.width);
});

test('the characters of a field are cut out of the picture, level', async () => {
  const picture = await photograph(passport, { tilt: 8 });
  const reading = read(picture);
  if (!reading) throw new Error('no reading');
  const number = lineParts(reading, { line: 1, from: 0, to: 9 });
  const cut = cutPicture(picture, number, 40);
  expect(cut.height).toBe(40);
  // Nine characters and a margin, at about the pitch of a strip of that height.
  expect(cut.width).toBeGreaterThan(9 * 18);
  expect(cut.width).toBeLessThan(12 * 24);
  const { values, width } = grayOf(cut);
  const ink = values.reduce((sum, value) => sum + (value < 90 ? 1 : 0), 0) / values.length;
  expect(ink).toBeGreaterThan(0.05);
  // Above and below the characters there is paper only.
  expect(Math.min(...values.subarray(0, 3 * width))).toBeGreaterThan(90);
});

test('a picture without lines has no reading, and one that is called off neither', async () => {
  const blank: Rgba = { data: new Uint8ClampedArray(40_000).fill(200), width: 100, height: 100 };
  expect(read(blank)).toBeUndefined();
  expect(readDocument(grayOf(await photograph(passport)), network, { stop: () => true })).toBeUndefined();
});

test('weights of another length are refused', () => {
  expect(() => openNetwork(new ArrayBuffer(1000))).toThrow(RangeError);
});
