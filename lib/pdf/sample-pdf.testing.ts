// PDFs for tests, written by hand: each is what a test says it is and nothing else.
import { deflateSync } from 'node:zlib';

const content = 'BT /F1 24 Tf 72 700 Td (Attestation) Tj ET';

/** An object that is a stream: its dictionary, without brackets and length, and its bytes. */
export function streamObject(dict: string, bytes: Uint8Array | string): string {
  const raw = Buffer.from(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes).toString('latin1');
  return `<< ${dict} /Length ${raw.length} >>\nstream\n${raw}\nendstream`;
}

/** A deflated stream. */
export const packedObject = (dict: string, bytes: Uint8Array | string): string =>
  streamObject(`${dict} /Filter /FlateDecode`, deflateSync(bytes));

/**
 * A PDF of `pages` pages of A4 with one line on each. `catalog` and `page` are added to their dictionaries, `trailer` to the trailer;
 * `more` are further objects, by number from 100 on.
 */
export function samplePdf({
  pages = 1,
  catalog = '',
  page = '',
  trailer = '',
  more = {},
}: {
  pages?: number;
  catalog?: string;
  page?: string;
  trailer?: string;
  more?: Readonly<Record<number, string>>;
} = {}): Buffer {
  const numbers = Array.from({ length: pages }, (_, index) => 1000 + index);
  const objects: [number, string][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [
      2,
      `<< /Type /Pages /Count ${pages} /MediaBox [0 0 595.28 841.89] /Kids [${numbers.map((n) => `${n} 0 R`).join(' ')}] >>`,
    ],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    [4, streamObject('', content)],
    ...numbers.map((number): [number, string] => [
      number,
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R ${page} >>`,
    ]),
    ...Object.entries(more).map(([number, text]): [number, string] => [Number(number), text]),
  ];
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets = new Map<number, number>();
  for (const [number, text] of objects) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${text}\nendobj\n`;
  }
  const table = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  const start = file.length;
  const size = Math.max(...offsets.keys()) + 1;
  file += `xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Bytes in letters: ISO 32000-1, 7.4.3. */
export function base85(bytes: Uint8Array): string {
  const groups = Array.from({ length: Math.ceil(bytes.length / 4) }, (_, n) => bytes.subarray(4 * n, 4 * n + 4));
  const letters = groups.map((group) => {
    let value = Buffer.concat([group, Buffer.alloc(4)]).readUInt32BE();
    const digits = Array.from({ length: 5 }, () => {
      const digit = value % 85;
      value = Math.floor(value / 85);
      return String.fromCharCode(digit + 0x21);
    });
    return digits
      .reverse()
      .join('')
      .slice(0, group.length + 1);
  });
  return `${letters.join('')}~>`;
}
