// Pictures for tests, drawn here: no photo of a real person, and nothing that a test has not put there.
import sharp, { type Sharp } from 'sharp';

/** A head and shoulders before a plain background, as a portrait would have them, `width` by `height` pixels. */
export function portrait({ width = 900, height = 1200, background = '#e8e8e4' } = {}): Sharp {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 400" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice">
    <rect width="300" height="400" fill="${background}"/>
    <path d="M40 400c0-70 50-95 110-95s110 25 110 95z" fill="#35506b"/>
    <rect x="122" y="255" width="56" height="70" rx="24" fill="#c89272"/>
    <ellipse cx="150" cy="190" rx="72" ry="95" fill="#dba888"/>
    <path d="M74 190c-6-90 30-118 76-118s82 28 76 118c-8-50-26-72-76-72s-68 22-76 72z" fill="#3b2a20"/>
    <ellipse cx="121" cy="186" rx="14" ry="8" fill="#fff"/><circle cx="121" cy="186" r="7" fill="#40301f"/>
    <ellipse cx="179" cy="186" rx="14" ry="8" fill="#fff"/><circle cx="179" cy="186" r="7" fill="#40301f"/>
    <path d="M103 170q18-9 36 0M161 170q18-9 36 0" stroke="#3b2a20" stroke-width="5" fill="none"/>
    <path d="M150 192q-10 32-8 38 8 6 18 0" stroke="#a9795d" stroke-width="4" fill="none"/>
    <path d="M126 252q24 9 48 0" stroke="#a14f4a" stroke-width="7" fill="none" stroke-linecap="round"/>
  </svg>`;
  return sharp(Buffer.from(drawing));
}

/** Where and with what the test portrait says that it was taken. */
export const takenWith = 'SecretCamera 3000';

/** A portrait as a phone would save it: with EXIF that tells more than the person wants. */
export const fromPhone = (): Promise<Buffer> =>
  portrait()
    .jpeg({ quality: 90 })
    .withExif({
      IFD0: { Make: takenWith },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 15/1 0/1' },
    })
    .toBuffer();

const flat = { create: { width: 640, height: 800, channels: 3 as const, background: '#7f9aa8' } };

/** Files that are no photo, by the refusal that each must meet. */
export const badFiles: Record<string, () => Promise<Buffer>> = {
  empty: async () => Buffer.alloc(0),
  type: async () => Buffer.from('%PDF-1.7 this is a document'),
  heavy: async () => Buffer.concat([await portrait().jpeg().toBuffer(), Buffer.alloc(50 * 1024 * 1024)]),
  pixels: async () => {
    const png = await sharp(flat).png().toBuffer();
    png.writeUInt32BE(20_000, 16);
    png.writeUInt32BE(20_000, 20);
    return png;
  },
  tiny: () =>
    sharp({ create: { ...flat.create, width: 20, height: 20 } })
      .png()
      .toBuffer(),
  animated: async () => {
    const frames = await Promise.all(
      ['#c02020', '#2020c0'].map((background) =>
        sharp({ create: { ...flat.create, background } })
          .png()
          .toBuffer(),
      ),
    );
    return sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
  },
  cut: async () => (await portrait().jpeg().toBuffer()).subarray(0, 5000),
};
