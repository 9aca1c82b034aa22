// Passports for a camera that isn't there: each made-up person's own, drawn, as a picture or as a film of it.
import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { composeMrz } from '@/lib/passport/mrz';
import { type Photograph, photograph } from '@/lib/passport/reader/rendered-document.testing';
import type { Person } from '@/lib/visa/people';

/** The machine-readable lines of a traveller's passport. */
export function passportLines(traveller: Person['travellers'][number]): string[] {
  const lineDay = (day = '') => day.slice(2).replaceAll('-', '');
  return composeMrz('TD3', {
    documentCode: 'P',
    issuingState: traveller.nationality ?? '',
    documentNumber: (traveller.passportNumber ?? '').toUpperCase().replace(/[^A-Z\d]/g, ''),
    nationality: traveller.nationality ?? '',
    birthDate: lineDay(traveller.birthDate),
    sex: traveller.sex === 'female' ? 'F' : 'M',
    expiryDate: lineDay(traveller.passportExpiry),
    surname: traveller.surname ?? '',
    givenNames: traveller.givenNames ?? '',
    optional: '',
    optional2: '',
  });
}

/** A photograph of these lines as a JPEG file. */
export async function picture(lines: readonly string[], how?: Photograph): Promise<Buffer> {
  const { data, width, height } = await photograph(lines, how);
  return sharp(data, { raw: { width, height, channels: 4 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A film of a picture, held a little unsteadily: the file that Chromium's fake camera shows again and again. */
export async function film(jpeg: Buffer): Promise<string> {
  const sway = 8;
  const wide = await sharp(jpeg)
    .resize(1280 + sway, 720, { fit: 'contain', background: '#6b5a4a' })
    .png()
    .toBuffer();
  // Frames of any other size than the first one's are shown as green.
  const frames = await Promise.all(
    [0, sway / 2, sway, sway / 2].map((left) =>
      sharp(wide).extract({ left, top: 0, width: 1280, height: 720 }).jpeg({ quality: 88 }).toBuffer(),
    ),
  );
  const file = join(mkdtempSync(join(tmpdir(), 'sapar-film-')), 'passport.mjpeg');
  await writeFile(file, Buffer.concat(frames));
  return file;
}

/** What Chromium needs to show a film in place of a camera, without asking. */
export const filmArguments = (file: string): string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${file}`,
];
