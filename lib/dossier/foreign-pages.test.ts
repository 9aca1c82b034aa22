import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { admitPdf } from '@/lib/pdf/admit-pdf';
import { samplePdf, streamObject } from '@/lib/pdf/sample-pdf.testing';
import { plainPdf } from './foreign-pages';
import { drawnPages, readPdf } from './read-pdf.testing';

async function plain(bytes: Uint8Array): Promise<Uint8Array> {
  const admitted = await admitPdf(bytes, 30);
  if (!admitted.ok) throw new Error(admitted.reason);
  return plainPdf(admitted.pdf, admitted.pages, '2026-11-30');
}

/** A field of a form that was filled, as the program that filled it drew it. */
const filled = {
  page: '/Annots [100 0 R]',
  more: {
    100: '<< /Subtype /Widget /Rect [72 500 272 540] /AP << /N 101 0 R >> /A << /S /URI /URI (https://example.org) >> >>',
    101: streamObject(
      '/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 3 0 R >> >>',
      'BT /F1 12 Tf 2 4 Td (filled in) Tj ET',
    ),
  },
};

const packedTwice = (dict: string, jpeg: Uint8Array) =>
  streamObject(
    `${dict} /Filter [/FlateDecode /DCTDecode] /DecodeParms [null << /ColorTransform 1 >>]`,
    deflateSync(jpeg),
  );

describe('a PDF drawn anew', () => {
  it('says what it said, and what was filled into its fields', async () => {
    const made = await plain(samplePdf({ pages: 2, ...filled }));
    const { pages } = await readPdf(made);
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page.join(' ')).toMatch(/Attestation.*filled in/);
  });

  it('looks as it did, turned or not', async () => {
    for (const page of ['', '/Rotate 90', '/Rotate 180', '/Rotate -90', '/CropBox [50 650 400 760]']) {
      const bytes = samplePdf({ page });
      const [before] = await drawnPages(Uint8Array.from(bytes), 36);
      const [after] = await drawnPages(await plain(bytes), 36);
      expect(after?.width).toBe(before?.width);
      expect(Buffer.compare(Buffer.from(after?.data ?? []), Buffer.from(before?.data ?? []))).toBe(0);
    }
  });

  it('keeps nothing that is not drawn', async () => {
    const made = await plain(
      samplePdf({
        ...filled,
        trailer: '/Info << /Author (Somebody) /Title (Secret title) >>',
        catalog: '/Metadata 103 0 R',
        more: { ...filled.more, 103: streamObject('/Type /Metadata /Subtype /XML', '<x>Somebody</x>') },
      }),
    );
    const text = Buffer.from(made).toString('latin1');
    for (const gone of ['Somebody', 'Secret', 'example.org', '/Annots', '/Author']) expect(text).not.toContain(gone);
  });

  it('keeps of what is drawn only what draws it', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a50' } })
      .withExif({ IFD0: { Copyright: 'SecretOwner' } })
      .jpeg()
      .toBuffer();
    const image = '/Subtype /Image /Width 40 /Height 30 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Zork (SecretNote)';
    const bytes = samplePdf({
      page: '/Contents 104 0 R /Resources << /Zork (SecretNote) /XObject << /P 100 0 R /Q 101 0 R /F 102 0 R >> /Properties << /A << /Title (SecretLayer) >> >> >>',
      more: {
        100: streamObject(`${image} /Filter /DCTDecode`, picture),
        101: packedTwice(image, picture),
        102: streamObject('/Subtype /Form /BBox [0 0 9 9] /Ref << /F (SecretFile) >> /Zork 103 0 R', 'n'),
        103: '<< /Note (SecretNote) >>',
        104: streamObject('/Zork (SecretNote)', 'q 40 0 0 30 10 10 cm /P Do Q q 40 0 0 30 60 10 cm /Q Do Q'),
      },
    });
    const [before] = await drawnPages(Uint8Array.from(bytes), 36);
    const made = await plain(bytes);
    expect(Buffer.from(made).toString('latin1')).not.toMatch(/Secret|Zork|Properties|Exif/);
    const [after] = await drawnPages(made, 36);
    expect(Buffer.compare(Buffer.from(after?.data ?? []), Buffer.from(before?.data ?? []))).toBe(0);
  });

  it('is the same when it is drawn anew once more, and may always be', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('', '/Rotate 90', '/Rotate 270'),
        fc.string({ unit: fc.constantFrom(...'ab (#/)<>é') }),
        async (pages, page, name) => {
          const key = Buffer.from(name).toString('hex').replaceAll(/../g, '#$&');
          const made = await plain(samplePdf({ pages, page: `${page} /Group << /S /Transparency /K${key} true >>` }));
          const again = await plain(made);
          expect((await readPdf(again)).pages).toEqual((await readPdf(made)).pages);
        },
      ),
      { numRuns: 30 },
    );
  });
});
