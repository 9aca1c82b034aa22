import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { plainJpeg } from './plain-jpeg';

const noise = sharp({
  create: {
    width: 160,
    height: 90,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 60 },
  },
});
const secrets = { IFD0: { Copyright: 'SecretOwner' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 14/1 0/1' } };
const pixels = (jpeg: Uint8Array) => sharp(jpeg).raw().toBuffer();

test.each([
  ['baseline', noise.clone().jpeg()],
  ['progressive', noise.clone().jpeg({ progressive: true })],
  ['of four colours', noise.clone().toColourspace('cmyk').jpeg()],
  ['grey', noise.clone().greyscale().jpeg()],
])('a JPEG that is %s keeps its pixels, and nothing about them', async (_, picture) => {
  const jpeg = await picture.withExif(secrets).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').toBuffer();
  expect(jpeg.includes('SecretOwner')).toBe(true);
  const plain = Buffer.from(plainJpeg(Buffer.concat([jpeg, Buffer.from('a film behind the picture')])));
  for (const gone of ['SecretOwner', 'Exif', 'xmpmeta', 'film']) expect(plain.includes(gone), gone).toBe(false);
  const { width, channels, space } = await sharp(plain).metadata();
  const before = await sharp(jpeg).metadata();
  expect({ width, channels, space }).toEqual({ width: 160, channels: before.channels, space: before.space });
  expect(Buffer.compare(plainJpeg(plain), plain)).toBe(0);
  if (before.space !== 'cmyk') expect(Buffer.compare(await pixels(plain), await pixels(jpeg))).toBe(0);
});

test('bytes that are damaged, or no JPEG, become no more than they were', async () => {
  const jpeg = await noise.clone().jpeg().toBuffer();
  fc.assert(
    fc.property(fc.nat(jpeg.length), fc.nat(jpeg.length - 1), fc.nat(255), (length, at, byte) => {
      const changed = Uint8Array.from(jpeg.subarray(0, length));
      if (at < length) changed[at] = byte;
      expect(plainJpeg(changed).length).toBeLessThanOrEqual(length);
    }),
  );
  expect(plainJpeg(Buffer.from('no picture'))).toEqual(Buffer.from('no picture'));
});
