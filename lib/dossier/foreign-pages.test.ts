import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sampleJp2 } from '@/lib/image/sample-jp2.testing';
import { admitPdf } from '@/lib/pdf/admit-pdf';
import { UnreadablePdf } from '@/lib/pdf/budget';
import { inflated, readPdf as readObjects } from '@/lib/pdf/read-pdf';
import { base85, samplePdf, streamObject } from '@/lib/pdf/sample-pdf.testing';
import { Stream } from '@/lib/pdf/values';
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

/** All that stands in a PDF, its deflated streams unpacked. */
async function unpacked(bytes: Uint8Array): Promise<string> {
  const { objects } = readObjects(bytes);
  const streams = [...objects.values()].filter((value) => value instanceof Stream);
  const texts = streams.map(({ raw }) => {
    const plain = inflated(raw, 1e6);
    return Buffer.from(plain && plain !== 'more' ? plain : raw).toString('latin1');
  });
  return [Buffer.from(bytes).toString('latin1'), ...texts].join('\n');
}

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

  it('keeps no comments within what draws, nor in a JPEG 2000, however they are packed', async () => {
    const jp2 = '/Subtype /Image /Width 8 /Height 8';
    const letters = `${sampleJp2.toString('hex')}>`;
    const drawing = 'q 40 0 0 40 10 10 cm /P Do Q q 40 0 0 40 60 10 cm /Q Do Q /F Do % Secret\n';
    const form = '/Subtype /Form /BBox [0 0 200 200]';
    const tile = '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >>';
    const glyphs =
      '/Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 65 /LastChar 65 /Widths [9]';
    const bytes = samplePdf({
      page: '/Contents 104 0 R /Resources << /XObject << /P 100 0 R /Q 101 0 R /F 102 0 R >> /Pattern << /T 103 0 R >> /Font << /G 105 0 R >> >>',
      more: {
        100: streamObject(`${jp2} /Filter /JPXDecode`, sampleJp2),
        101: streamObject(`${jp2} /Filter [/ASCIIHexDecode /JPXDecode]`, letters),
        102: streamObject(
          `${form} /Filter /ASCII85Decode`,
          base85(Buffer.from('0 0 1 rg 120 11.89 30 30 re f % Secret')),
        ),
        103: streamObject(tile, '1 0 0 rg 0 0 4 4 re f % Secret'),
        104: streamObject(
          '/Filter /FlateDecode',
          deflateSync(Buffer.from(`${drawing} BT /G 1 Tf 10 120 Td (A) Tj ET`)),
        ),
        105: `<< ${glyphs} /CharProcs << /A 106 0 R >> /Encoding << /Differences [65 /A] >> >>`,
        106: streamObject('', '9 0 0 0 9 9 d1 % Secret\n0 0 7 7 re f'),
      },
    });
    const [before] = await drawnPages(Uint8Array.from(bytes), 36);
    const made = await plain(bytes);
    expect(await unpacked(made)).not.toContain('Secret');
    const [after] = await drawnPages(made, 36);
    expect(Buffer.compare(Buffer.from(after?.data ?? []), Buffer.from(before?.data ?? []))).toBe(0);
  });

  it('is refused where what draws it is packed so that nobody can look, or a JPEG 2000 leads nowhere', async () => {
    for (const [page, stream] of [
      ['/Contents 100 0 R', streamObject('/Filter /LZWDecode', 'x')],
      [
        '/Resources << /XObject << /P 100 0 R >> >>',
        streamObject('/Subtype /Image /Filter /JPXDecode', sampleJp2.subarray(0, 120)),
      ],
    ] as const)
      await expect(plain(samplePdf({ page, more: { 100: stream } }))).rejects.toThrow(UnreadablePdf);
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
