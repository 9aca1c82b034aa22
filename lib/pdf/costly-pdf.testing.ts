// PDFs of a few kilobytes or megabytes that would cost seconds and gigabytes, were what they share counted where it stands.
import { deflateSync } from 'node:zlib';
import { packedObject, streamObject } from './sample-pdf.testing';

const megabyte = 1024 * 1024;
const repeated = (text: string, times: number) => text.repeat(times);
const kids = (pages: number) => Array.from({ length: pages }, (_, index) => 1000 + index);

/** A PDF of `pages` pages with these entries; `objects` by number, from 10 on. Text that stands between the objects is `junk`. */
function pdfOf(page: string, objects: Readonly<Record<number, string>>, pages = 1, junk = ''): Buffer {
  const all: [number | string, string][] = [
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [
      2,
      `<< /Type /Pages /Kids [${kids(pages)
        .map((number) => `${number} 0 R`)
        .join(' ')}] >>`,
    ],
    ...kids(pages).map((number): [number, string] => [number, `<< /Type /Page /MediaBox [0 0 9 9] ${page} >>`]),
    ...Object.entries(objects),
  ];
  const text = all.map(([number, object]) => `${number} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.7\n${text.join('')}${junk}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1');
}

/** Bytes in which little is repeated, always the same. */
function hardToPack(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    bytes[at] = 0x20 + ((state >> 16) % 64);
  }
  return bytes;
}

const stamp = (more = '') => `<< /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 11 0 R >> ${more} >>`;
const form = '/Subtype /Form /BBox [0 0 9 9]';

/** Objects packed in one stream, all of which begin at the same place of it. */
function samePlace(many: number, body: string): string {
  const head = `${Array.from({ length: many }, (_, index) => `${index + 10} 0`).join(' ')} `;
  return packedObject(`/Type /ObjStm /N ${many} /First ${head.length}`, head + body);
}

const large = () => packedObject('/Subtype /Image', Buffer.alloc(140 * megabyte));

/** Kinds of them, each with the reason for which it is refused; undefined where it is harmless once what is shared is shared. */
export const costlyPdfs: readonly (readonly [name: string, reason: string | undefined, make: () => Buffer])[] = [
  [
    'many annotations with one large look',
    undefined,
    () =>
      pdfOf(`/Annots [${repeated('10 0 R ', 600)}]`, {
        10: stamp(),
        11: streamObject(form, Buffer.alloc(4 * megabyte, ' ')),
      }),
  ],
  [
    'one list of annotations on many pages',
    'bomb',
    () =>
      pdfOf('/Annots 12 0 R', { 10: stamp(), 11: streamObject(form, 'n'), 12: `[${repeated('10 0 R ', 50_000)}]` }, 40),
  ],
  [
    'annotations that share a long list as flags and as matrix',
    'bomb',
    () =>
      pdfOf(`/Annots [${repeated('10 0 R ', 5000)}]`, {
        10: stamp('/F 12 0 R'),
        11: streamObject(`${form} /Matrix 12 0 R`, 'n'),
        12: `[${repeated('1 ', 390_000)}]`,
      }),
  ],
  [
    'packed objects that are one long string',
    'bomb',
    () => pdfOf('', { 9: samePlace(150, `(${repeated('A', 4 * megabyte)})`) }),
  ],
  [
    'packed objects behind the same white space',
    'bomb',
    () => pdfOf('', { 9: samePlace(5000, `${repeated(' ', 8 * megabyte)}1`) }),
  ],
  ['a string of nothing but escapes', undefined, () => pdfOf('', { 10: `(${repeated('\\101\\n', megabyte)})` })],
  [
    'contents of many empty parts',
    'bomb',
    () => pdfOf('/Contents 10 0 R', { 10: `[${repeated('11 0 R ', 20_000)}]`, 11: packedObject('', '') }, 4),
  ],
  [
    'contents of many parts that unpack to nothing',
    'broken',
    () =>
      pdfOf('/Contents 10 0 R', {
        10: `[${repeated('11 0 R ', 4000)}]`,
        11: streamObject(
          '/Filter /FlateDecode',
          Buffer.concat([Buffer.from('789c', 'hex'), Buffer.alloc(5 * megabyte, Buffer.from('000000ffff', 'hex'))]),
        ),
      }),
  ],
  [
    'contents that unpack to much on each page',
    'bomb',
    () =>
      pdfOf(
        '/Contents [11 0 R 11 0 R]',
        { 11: streamObject('/Filter /FlateDecode', deflateSync(Buffer.alloc(15 * megabyte, ' '))) },
        40,
      ),
  ],
  [
    'the same large contents on each page',
    'heavy',
    () => pdfOf('/Contents 11 0 R', { 11: streamObject('', Buffer.alloc(9 * megabyte, ' ')) }, 40),
  ],
  [
    'a string that is written wherever something refers to it',
    'heavy',
    () =>
      pdfOf(
        `/Resources << /Font << ${Array.from({ length: 2000 }, (_, index) => `/F${index} [11 0 R]`).join(' ')} >> >>`,
        {
          11: `(${repeated('A', 4 * megabyte)})`,
        },
      ),
  ],
  [
    'streams that share a long list of filters',
    'bomb',
    () =>
      pdfOf(
        `/Resources << /XObject << ${kids(5000)
          .map((number) => `/P${number} ${number + 1000} 0 R`)
          .join(' ')} >> >>`,
        {
          10: `[${repeated('/X ', 300_000)}]`,
          ...Object.fromEntries(kids(5000).map((number) => [number + 1000, streamObject('/Filter 10 0 R', 'n')])),
        },
      ),
  ],
  [
    'a page of very many fonts',
    'bomb',
    () =>
      pdfOf(
        `/Resources << /Font << ${kids(40_000)
          .map((number) => `/F${number} ${number + 1000} 0 R`)
          .join(' ')} >> >>`,
        Object.fromEntries(kids(40_000).map((number) => [number + 1000, '<< /Type /Font /Subtype /Type1 >>'])),
      ),
  ],
  [
    'contents in large parts that hardly pack',
    undefined,
    () =>
      pdfOf('/Contents [10 0 R 11 0 R]', {
        10: streamObject('', hardToPack(3.5 * megabyte)),
        11: streamObject('', hardToPack(3.5 * megabyte)),
      }),
  ],
  [
    'contents of nothing but comments',
    undefined,
    () => pdfOf('/Contents 10 0 R', { 10: packedObject('', Buffer.alloc(22 * megabyte, '%\n')) }),
  ],
  [
    'contents of nothing but the beginnings of pictures',
    undefined,
    () => pdfOf('/Contents 10 0 R', { 10: packedObject('', Buffer.alloc(22 * megabyte, '% BI ID EI ')) }),
  ],
  [
    'large streams that nothing draws',
    undefined,
    () =>
      pdfOf('/Contents 10 0 R', {
        10: packedObject('', Buffer.alloc(11.5 * megabyte, '%\n')),
        11: large(),
        12: large(),
      }),
  ],
  [
    'as large pictures as are drawn',
    undefined,
    () => pdfOf('/Resources << /XObject << /A 10 0 R /B 11 0 R >> >>', { 10: large(), 11: large() }),
  ],
  [
    'streams of objects that break off once they are unpacked',
    'broken',
    () => {
      const cut = deflateSync(Buffer.alloc(15.9 * megabyte)).subarray(0, -8);
      const stream = streamObject('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', cut);
      return pdfOf('', Object.fromEntries(Array.from({ length: 500 }, (_, index) => [index + 10, stream])));
    },
  ],
  ['strings without an end', 'broken', () => pdfOf('', {}, 1, repeated('9 0 obj <\n', 100_000))],
  ['words that mean nothing', 'bomb', () => pdfOf('', {}, 1, repeated('( ', 4 * megabyte))],
  ['numbers that mean nothing', 'bomb', () => pdfOf('', {}, 1, repeated('1 ', 4 * megabyte))],
  ['empty dictionaries', 'bomb', () => pdfOf('', { 10: `[${repeated('<<>>', 2 * megabyte)}]` })],
  ['as many dictionaries as are read', undefined, () => pdfOf('', { 10: `[${repeated('<</A 1>>', 190_000)}]` })],
  ['a name without end', 'broken', () => pdfOf(`/${repeated('#41', 3 * megabyte)} 1`, {})],
  ['a reference to itself', undefined, () => pdfOf('/Group 10 0 R', { 10: '10 0 R' })],
];
