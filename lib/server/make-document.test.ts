import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { longestSide, mostPages } from '@/lib/documents/limits';
import { costlyPdfs } from '@/lib/pdf/costly-pdf.testing';
import { samplePdf } from '@/lib/pdf/sample-pdf.testing';
import { makeDocument } from './make-document';

const today = '2026-11-30';
const plain = { create: { width: 800, height: 600, channels: 3, background: '#7f9aa8' } } as const;

async function made(bytes: Uint8Array) {
  const document = await makeDocument(bytes, today, '192.0.2.1');
  if (!document.ok) throw new Error(document.reason);
  return document;
}

describe('a picture', () => {
  it('is turned as EXIF says, and nothing but its pixels is kept', async () => {
    const sent = await sharp(plain)
      .jpeg()
      .withExif({ IFD0: { Make: 'SecretCamera' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { type, pages, content } = await made(sent);
    const { format, width, height, exif, icc, orientation } = await sharp(content).metadata();
    expect({ type, pages, format, width, height, exif, icc, orientation }).toEqual({
      type: 'jpeg',
      pages: 1,
      format: 'jpeg',
      width: 600,
      height: 800,
      exif: undefined,
      icc: undefined,
      orientation: undefined,
    });
    expect(Buffer.from(content).includes('SecretCamera')).toBe(false);
  });

  it('that is large is made smaller, and a small one stays as it is', async () => {
    const large = await sharp({ create: { ...plain.create, width: 6000, height: 3000 } })
      .jpeg()
      .toBuffer();
    expect((await sharp((await made(large)).content).metadata()).width).toBe(longestSide);
    expect((await sharp((await made(await sharp(plain).png().toBuffer())).content).metadata()).width).toBe(800);
  });

  it('is white where it was seen through', async () => {
    const clear = await sharp({ create: { width: 100, height: 100, channels: 4, background: '#0000' } })
      .webp()
      .toBuffer();
    const { data } = await sharp((await made(clear)).content)
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(250);
  });
});

describe('a PDF', () => {
  it('is drawn anew, by what it holds and whatever it is called', async () => {
    const { type, pages, content } = await made(samplePdf({ pages: 3, trailer: '/Info << /Author (Somebody) >>' }));
    expect({ type, pages }).toEqual({ type: 'pdf', pages: 3 });
    expect(Buffer.from(content).includes('Somebody')).toBe(false);
  });

  it.each([
    ['locked', samplePdf({ trailer: '/Encrypt 9 0 R' })],
    ['pages', samplePdf({ pages: mostPages + 1 })],
    ['broken', Buffer.from('%PDF-1.7\n%%EOF')],
    // A picture that calls itself a PDF is a picture; a text that does is nothing.
    ['type', Buffer.from('PDF')],
    ['empty', Buffer.alloc(0)],
    ['heavy', Buffer.alloc(11 * 1024 * 1024)],
  ])('is refused as %s', async (reason, bytes) => {
    expect(await makeDocument(bytes, today, '192.0.2.1')).toEqual({ ok: false, reason });
  });

  it('of as many pages as are taken is taken', async () => {
    expect((await made(samplePdf({ pages: mostPages }))).pages).toBe(mostPages);
  });
});

describe('what a PDF shares is paid for wherever it is used', () => {
  // Each took more than the time that a test has, or several gigabytes.
  it.each(costlyPdfs)('%s', { timeout: 20_000 }, async (_, reason, make) => {
    const bytes = make();
    const document = await makeDocument(bytes, today, '192.0.2.1');
    expect(document.ok ? undefined : document.reason).toBe(reason);
  });
});
