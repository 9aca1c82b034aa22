import fc from 'fast-check';
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
