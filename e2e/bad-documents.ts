// Files that no document may be, by the refusal that each must meet; and some that are fine.
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { packedObject, samplePdf, streamObject } from '@/lib/pdf/sample-pdf.testing';
import { portrait } from './pictures';

const flat = { create: { width: 640, height: 800, channels: 3 as const, background: '#7f9aa8' } };

/** A PDF that holds so many bytes which nothing packs tighter. */
export const heavyPdf = (bytes: number): Buffer =>
  samplePdf({
    page: '/Resources << /XObject << /X 100 0 R >> >>',
    more: {
      100: streamObject(
        '/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode',
        randomBytes(bytes),
      ),
    },
  });

export const badDocuments = {
  empty: async () => Buffer.alloc(0),
  type: async () => Buffer.from('<html>a page that calls itself a PDF</html>'),
  heavy: async () => Buffer.concat([samplePdf(), Buffer.alloc(50 * 1024 * 1024)]),
  pixels: async () => {
    const png = await sharp(flat).png().toBuffer();
    png.writeUInt32BE(30_000, 16);
    png.writeUInt32BE(30_000, 20);
    return png;
  },
  tiny: () =>
    sharp({ create: { ...flat.create, width: 20, height: 20 } })
      .png()
      .toBuffer(),
  cut: async () => (await portrait().jpeg().toBuffer()).subarray(0, 5000),
  broken: async () => Buffer.from('%PDF-1.7\nnothing of the kind\n%%EOF'),
  locked: async () => samplePdf({ trailer: '/Encrypt << /Filter /Standard >>' }),
  script: async () => samplePdf({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }),
  launch: async () => samplePdf({ page: '/Annots [<< /Subtype /Link /A << /S /Launch /F (calc.exe) >> >>]' }),
  files: async () => samplePdf({ catalog: '/Names << /EmbeddedFiles << /Names [] >> >>' }),
  xfa: async () => samplePdf({ catalog: '/AcroForm << /XFA [] >>' }),
  pages: async () => samplePdf({ pages: 600 }),
  bomb: async () =>
    samplePdf({
      page: '/Resources << /XObject << /X 100 0 R >> >>',
      more: { 100: packedObject('/Subtype /Image', Buffer.alloc(160 * 1024 * 1024)) },
    }),
} satisfies Record<string, () => Promise<Buffer>>;
