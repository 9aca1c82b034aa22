import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { admitPdf } from './admit-pdf';
import { base85, packedObject, samplePdf, streamObject } from './sample-pdf.testing';

const verdict = async (bytes: Uint8Array) => {
  const admitted = await admitPdf(bytes, 30);
  return admitted.ok ? admitted.pages.length : admitted.reason;
};

/** A page that may draw this object. */
const drawing = (object: string) =>
  samplePdf({ page: '/Resources << /XObject << /P 100 0 R >> >>', more: { 100: object } });
const image = (dict: string, bytes: Uint8Array | string) => drawing(streamObject(`/Subtype /Image ${dict}`, bytes));
const lettered = (filter: string, letters: string) => image(`/Filter [/${filter} /FlateDecode]`, letters);
const large = () => deflateSync(Buffer.alloc(160 * 1024 * 1024));

const within = (resources: string, by: string) =>
  samplePdf({
    page: `/Resources << ${resources} >>`,
    more: { 100: packedObject('', Buffer.alloc(160 * 1024 * 1024)), 101: by },
  });

test('what no page draws is not unpacked, since it is not kept', async () => {
  const more = { 100: packedObject('/Subtype /Image', Buffer.alloc(160 * 1024 * 1024)) };
  expect(await verdict(samplePdf({ more, catalog: '/PieceInfo 100 0 R' }))).toBe(1);
});

test('a picture in letters that comes to little is taken', async () => {
  const small = deflateSync(Buffer.alloc(1024 * 1024));
  expect(await verdict(lettered('ASCII85Decode', base85(small)))).toBe(1);
  expect(await verdict(lettered('AHx', `${small.toString('hex')}>`))).toBe(1);
});

test('the pages of a plain PDF are counted, whatever its table of objects says', async () => {
  expect(await verdict(samplePdf({ pages: 3 }))).toBe(3);
  const lying = samplePdf({ pages: 3 })
    .toString('latin1')
    .replaceAll(/\d{10} 00000 n/g, '0000000007 00000 n');
  expect(await verdict(Buffer.from(lying, 'latin1'))).toBe(3);
});

test('an update behind the first end counts', async () => {
  const updated = Buffer.concat([
    samplePdf({ pages: 1 }),
    Buffer.from('1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (x) >> >>\nendobj\n%%EOF\n'),
  ]);
  expect(await verdict(updated)).toBe('script');
});

test('objects that are packed in a stream are read', async () => {
  const packed = '1 0 2 40 << /Type /Catalog /Pages 2 0 R >>        << /Type /Pages /Kids [5 0 R] /Count 1 >>';
  const first = packed.indexOf('<<');
  const offset = packed.lastIndexOf('<< /Type /Pages') - first;
  const text = packed.replace('2 40', `2 ${offset}`);
  const at = text.indexOf('<<');
  const file = Buffer.from(
    `%PDF-1.7\n9 0 obj\n${packedObject(`/Type /ObjStm /N 2 /First ${at}`, text)}\nendobj\n5 0 obj\n<< /Type /Page /MediaBox [0 0 100 100] >>\nendobj\n8 0 obj\n${packedObject('/Type /XRef /Root 1 0 R', 'none')}\nendobj\nstartxref\n0\n%%EOF`,
    'latin1',
  );
  expect(await verdict(file)).toBe(1);
});

describe('a PDF is refused', () => {
  it.each([
    ['locked', samplePdf({ trailer: '/Encrypt << /Filter /Standard >>' })],
    ['script', samplePdf({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' })],
    ['script', samplePdf({ catalog: '/Names << /Java#53cript << /Names [] >> >>' })],
    ['script', samplePdf({ page: '/AA << /O 100 0 R >>', more: { 100: '<< /S /JavaScript /JS 101 0 R >>' } })],
    ['launch', samplePdf({ page: '/Annots [<< /Subtype /Link /A << /S /Launch /F (calc.exe) >> >>]' })],
    [
      'launch',
      samplePdf({ catalog: '/OpenAction 100 0 R', more: { 100: '<< /S /URI /URI (https://example.org) >>' } }),
    ],
    ['files', samplePdf({ catalog: '/Names << /EmbeddedFiles << /Names [] >> >>' })],
    ['files', samplePdf({ page: '/Annots [<< /Subtype /FileAttachment >>]' })],
    ['xfa', samplePdf({ catalog: '/AcroForm << /XFA [] >>' })],
    ['pages', samplePdf({ pages: 600 })],
    ['cut', samplePdf({ pages: 3 }).subarray(0, 700)],
    ['broken', samplePdf({ catalog: '/Pages 1 0 R' })],
    ['broken', Buffer.from('%PDF-1.7\nnothing of the kind\n%%EOF')],
    ['broken', Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(100_000)}\nendobj\n%%EOF`)],
    ['bomb', drawing(packedObject('/Subtype /Image', Buffer.alloc(160 * 1024 * 1024)))],
    ['bomb', samplePdf({ more: { 100: packedObject('/Type /ObjStm /N 1 /First 4', Buffer.alloc(40 * 1024 * 1024)) } })],
    ['bomb', drawing(streamObject('/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(Buffer.alloc(1e7)))))],
    // Behind a form, a font, and the look of a stamp.
    [
      'bomb',
      within(
        '/XObject << /F 101 0 R >>',
        streamObject('/Subtype /Form /Resources << /XObject << /P 100 0 R >> >>', 'n'),
      ),
    ],
    ['bomb', within('/Font << /F 101 0 R >>', '<< /Type /Font /FontDescriptor << /FontFile2 100 0 R >> >>')],
    [
      'bomb',
      samplePdf({
        page: '/Annots [<< /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 100 0 R >> >>]',
        more: { 100: packedObject('/Subtype /Form /BBox [0 0 9 9]', Buffer.alloc(160 * 1024 * 1024)) },
      }),
    ],
    // In letters, by the long name and by the short one: 160 MB are measured, not the few that were written.
    ['bomb', lettered('ASCII85Decode', base85(large()))],
    ['bomb', lettered('A85', base85(large()))],
    ['bomb', lettered('ASCIIHexDecode', large().toString('hex'))],
    ['bomb', lettered('AHx', large().toString('hex'))],
    ['broken', lettered('ASCIIHexDecode', 'none')],
    ['broken', image('/Filter [/DCTDecode /FlateDecode]', 'x')],
    ['broken', image('/Filter [/DCTDecode /ASCII85Decode /FlateDecode]', 'x')],
    ['broken', image('/Filter [/FlateDecode /ASCII85Decode]', 'x')],
    ['bomb', image('/Width 30000 /Height 30000', 'x')],
  ])('as %s', async (reason, bytes) => {
    expect(await verdict(bytes)).toBe(reason);
  });

  it('or admitted, and nothing else thrown, wherever a byte is changed or the end is missing', async () => {
    const whole = samplePdf({ pages: 2, page: '/Annots [<< /Subtype /Widget /Rect [0 0 1 1] >>]' });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        async (length, changes) => {
          const bytes = Buffer.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          await verdict(bytes.subarray(0, length));
          await verdict(bytes);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('an opening view is no action, and a link to a page of the web is left out, not refused', async () => {
  const page = '/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org) >> >>]';
  expect(await verdict(samplePdf({ catalog: '/OpenAction [1000 0 R /Fit]', page }))).toBe(1);
});
