import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { admit } from './refusal';

const plain = { create: { width: 320, height: 200, channels: 3, background: '#7f9aa8' } } as const;
const most = 10_000_000;

const makers = {
  jpeg: () => sharp(plain).jpeg().toBuffer(),
  'progressive jpeg': () => sharp(plain).jpeg({ progressive: true }).toBuffer(),
  png: () => sharp(plain).png().toBuffer(),
  'lossy webp': () => sharp(plain).webp().toBuffer(),
  'lossless webp': () => sharp(plain).webp({ lossless: true }).toBuffer(),
  'webp with EXIF': () =>
    sharp(plain)
      .withExif({ IFD0: { Copyright: 'none' } })
      .webp()
      .toBuffer(),
} as const;
const kinds = Object.entries(makers);

/** The boxes of a HEIC file that say what it is, without a picture in them. */
function heic(brand: string, compatible: string, sizes: readonly [number, number][]): Buffer {
  const box = (type: string, ...content: Buffer[]) => {
    const body = Buffer.concat(content);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + body.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, body]);
  };
  const numbers = (...all: number[]) => {
    const bytes = Buffer.alloc(4 * all.length);
    all.forEach((number, at) => {
      bytes.writeUInt32BE(number, 4 * at);
    });
    return bytes;
  };
  return Buffer.concat([
    box('ftyp', Buffer.from(brand), numbers(0), Buffer.from(compatible)),
    box('meta', numbers(0), ...sizes.map((size) => box('ispe', numbers(0, ...size)))),
    box('mdat', Buffer.alloc(100)),
  ]);
}

describe('a file of very many parts', () => {
  it('is looked at to its end, and refused', async () => {
    const png = await makers.png();
    const jpeg = await makers.jpeg();
    const empty = Buffer.from('00000000tEXt0000', 'latin1').fill(0, 0, 4);
    const chunks = Buffer.alloc(9_600_000, empty.subarray(0, 12));
    expect(admit(Buffer.concat([png.subarray(0, 33), chunks]), most)).toMatchObject({ ok: false });
    for (const filling of ['d9', 'ff', 'ff01', 'ffd0']) {
      const filled = Buffer.alloc(9_600_000, Buffer.from(filling, 'hex'));
      for (const parts of [
        [jpeg.subarray(0, 2), filled],
        [jpeg.subarray(0, -2), filled.subarray(1)],
      ])
        expect(admit(Buffer.concat(parts), most), filling).toMatchObject({ ok: false });
    }
  });
});

describe('a file is refused', () => {
  const reason = (bytes: Uint8Array) => {
    const admitted = admit(bytes, most);
    return admitted.ok ? 'admitted' : admitted.reason;
  };

  it.each(kinds)('as cut when the end of a %s is missing, wherever the cut is', async (_, make) => {
    const bytes = await make();
    expect(reason(bytes)).toBe('admitted');
    for (let length = 1; length < bytes.length - 1; length += 7) {
      expect(['cut', 'type']).toContain(reason(bytes.subarray(0, length)));
    }
    expect(reason(bytes.subarray(0, -2))).toBe('cut');
  });

  it('not when the camera has put more behind the picture', async () => {
    expect(reason(Buffer.concat([await makers.jpeg(), Buffer.from('more of the same')]))).toBe('admitted');
  });

  it('as a HEIC by its boxes: cut, a sequence, or another kind of picture in the same container', () => {
    const size: [number, number][] = [[4032, 3024]];
    const file = heic('heic', 'mif1heic', size);
    expect(reason(file)).toBe('admitted');
    expect(reason(file.subarray(0, -1))).toBe('cut');
    expect(reason(heic('msf1', 'msf1hevc', size))).toBe('animated');
    expect(reason(heic('mif1', 'mif1avif', size))).toBe('type');
  });

  it('or admitted, and nothing thrown, whatever the bytes', () => {
    const starts = ['ffd8ff', '89504e470d0a1a0a', '52494646ffffff7f57454250', '0000001866747970686569630000'];
    fc.assert(
      fc.property(fc.constantFrom('', ...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        reason(Buffer.concat([Buffer.from(start, 'hex'), rest]));
      }),
    );
  });

  it('when it is empty or heavy', () => {
    expect(reason(new Uint8Array())).toBe('empty');
    expect(reason(new Uint8Array(most + 1))).toBe('heavy');
  });

  it('when it is no picture of ours, whatever it says of itself', async () => {
    expect(reason(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>'))).toBe('type');
    expect(reason(Buffer.from('%PDF-1.7\n'))).toBe('type');
    expect(reason(await sharp(plain).gif().toBuffer())).toBe('type');
    expect(reason(await sharp(plain).avif({ effort: 0 }).toBuffer())).toBe('type');
  });

  it('when it moves', async () => {
    const other = sharp({ create: { ...plain.create, background: '#0f171d' } });
    const frames = await Promise.all([makers.png(), other.png().toBuffer()]);
    expect(
      reason(
        await sharp(frames, { join: { animated: true } })
          .webp()
          .toBuffer(),
      ),
    ).toBe('animated');
    const png = await makers.png();
    const animation = Buffer.from('000000086163544c0000000200000000', 'hex');
    const moving = Buffer.concat([png.subarray(0, 33), animation, Buffer.alloc(4), png.subarray(33)]);
    expect(reason(moving)).toBe('animated');
  });

  it('when it has 20,000 by 20,000 pixels, without decoding one of them', async () => {
    const png = await makers.png();
    png.writeUInt32BE(20_000, 16);
    png.writeUInt32BE(20_000, 20);
    expect(reason(png)).toBe('pixels');
  });

  it('when there is nothing to see in it', async () => {
    const dot = sharp({ create: { ...plain.create, width: 1, height: 1 } });
    expect(reason(await dot.png().toBuffer())).toBe('tiny');
  });
});
