import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makePhoto, mostFileBytes } from './make-photo';

const colours = ['#c02020', '#20c020', '#2020c0', '#c0c020'] as const;

/** A picture of four quarters in four colours, so that its turns can be told apart. */
function quarters(width: number, height: number) {
  const quarter = { width: width / 2, height: height / 2, channels: 3 as const };
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite(
    colours.map((background, at) => ({
      input: { create: { ...quarter, background } },
      left: (at % 2) * (width / 2),
      top: at < 2 ? 0 : height / 2,
    })),
  );
}

async function made(bytes: Uint8Array): Promise<Uint8Array> {
  const photo = await makePhoto(bytes, '192.0.2.1');
  if (!photo.ok) throw new Error(photo.reason);
  return photo.jpeg;
}

/** Which colour stands in each quarter of a photo, in the order of `colours`. */
async function seenIn(jpeg: Uint8Array): Promise<number[]> {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  return [0, 1, 2, 3].map((at) => {
    const x = Math.round(info.width * (at % 2 ? 0.75 : 0.25));
    const y = Math.round(info.height * (at < 2 ? 0.25 : 0.75));
    const from = (y * info.width + x) * info.channels;
    const rgb = [...data.subarray(from, from + 3)];
    const far = colours.map((colour) =>
      rgb.reduce((sum, value, i) => sum + Math.abs(value - Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16)), 0),
    );
    return far.indexOf(Math.min(...far));
  });
}

test('a photo is 35 x 45 mm at 600 dots an inch, in sRGB, whatever came in', async () => {
  for (const file of [
    await quarters(1200, 1600).jpeg().toBuffer(),
    await quarters(300, 200).png().toBuffer(),
    await quarters(800, 800).webp().toBuffer(),
    await quarters(700, 900).toColourspace('cmyk').jpeg().toBuffer(),
    await quarters(700, 900).greyscale().png().toBuffer(),
  ]) {
    const { format, width, height, density, space, channels } = await sharp(await made(file)).metadata();
    expect({ format, width, height, density, space, channels }).toEqual({
      format: 'jpeg',
      width: 827,
      height: 1063,
      density: 600,
      space: 'srgb',
      channels: 3,
    });
  }
});

test('the turn that EXIF asks for is done, for all eight', async () => {
  const upright = await seenIn(await made(await quarters(700, 900).png().toBuffer()));
  expect(upright).toEqual([0, 1, 2, 3]);
  // How the stored quarters stand once the picture is shown (EXIF 2.32, orientation 1 to 8).
  const shown = [
    [0, 1, 2, 3],
    [1, 0, 3, 2],
    [3, 2, 1, 0],
    [2, 3, 0, 1],
    [0, 2, 1, 3],
    [2, 0, 3, 1],
    [3, 1, 2, 0],
    [1, 3, 0, 2],
  ];
  for (const [at, expected] of shown.entries()) {
    const file = await quarters(800, 800)
      .jpeg()
      .withMetadata({ orientation: at + 1 })
      .toBuffer();
    expect(await seenIn(await made(file)), `orientation ${at + 1}`).toEqual(expected);
  }
});

test('nothing of where, when and with what it was taken is left', async () => {
  const file = await quarters(700, 900)
    .jpeg()
    .withExif({
      IFD0: { Make: 'SecretCamera', Artist: 'Somebody' },
      IFD2: { DateTimeOriginal: '2026:11:24 09:00:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 15/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
    .toBuffer();
  const before = await sharp(file).metadata();
  expect([before.exif, before.xmp].every((part) => part !== undefined)).toBe(true);
  const jpeg = Buffer.from(await made(file));
  for (const secret of ['SecretCamera', 'Somebody', '2026:11:24', 'xmpmeta']) expect(jpeg.includes(secret)).toBe(false);
  const { exif, xmp, iptc, icc, orientation } = await sharp(jpeg).metadata();
  expect([exif, xmp, iptc, icc, orientation]).toEqual(Array(5).fill(undefined));
});

test('what is see-through becomes white', async () => {
  const clear = sharp({ create: { width: 700, height: 900, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
  const { channels } = await sharp(await made(await clear.png().toBuffer())).stats();
  expect(channels.map(({ mean }) => mean)).toEqual([255, 255, 255]);
});

test.each<[string, () => Promise<Uint8Array>]>([
  ['empty', async () => new Uint8Array()],
  ['heavy', async () => new Uint8Array(mostFileBytes + 1)],
  ['type', async () => Buffer.from('GIF89a')],
  ['cut', async () => (await quarters(700, 900).jpeg().toBuffer()).subarray(0, 3000)],
  ['broken', async () => broken(await quarters(700, 900).png().toBuffer())],
  ['heic', async () => heic()],
])('%s is a reason to refuse, not to fail', async (reason, make) => {
  expect(await makePhoto(await make(), '192.0.2.1')).toEqual({ ok: false, reason });
});

test('what one person sends does not keep the next from being served', async () => {
  const [bad, good] = await Promise.all([
    makePhoto(broken(await quarters(700, 900).png().toBuffer()), '192.0.2.1'),
    makePhoto(await quarters(700, 900).jpeg().toBuffer(), '192.0.2.1'),
  ]);
  expect([bad.ok, good.ok]).toEqual([false, true]);
});

/** Of a PNG, one whose compressed pixels are nonsense. */
function broken(png: Buffer): Buffer {
  const at = png.indexOf('IDAT') + 20;
  return png.fill(0x5a, at, at + 20);
}

function heic(): Buffer {
  return Buffer.from(
    '000000186674797068656963000000006d6966316865696300000020' +
      '6d657461' +
      '00000000' +
      '0000001469737065' +
      '00000000' +
      '00000fc0' +
      '00000bd0',
    'hex',
  );
}

test('a picture of 50 million pixels is made small', async () => {
  const large = sharp({ create: { width: 8192, height: 6144, channels: 3, background: '#7f9aa8' } });
  expect(await sharp(await made(await large.jpeg().toBuffer())).metadata()).toMatchObject({ width: 827, height: 1063 });
});
