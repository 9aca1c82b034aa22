import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import { calendarFile } from './calendar-file';
import type { DrawOptions } from './dossier-pdf';
import { renderForms } from './form-pdf';
import { latin } from './latin';
import { renderPart } from './part-pdf';
import type { WholeDossier } from './whole-dossier';

type Texts = Parameters<Parameters<typeof say>[1]>[0]['dossier']['files'];

/**
 * The dossier as separate files: those to hand in in one folder, the traveller's own in another, numbered in the order of the
 * counter. The stream hands each file out once it is drawn; `drawn` is kept when all are.
 *
 * @param dossier names the dossier: see `calendarFile`
 */
export function dossierZip(
  whole: WholeDossier,
  options: DrawOptions & { dossier: string },
): { stream: Readable; drawn: Promise<void> } {
  const zip = new ZipFile();
  const drawn = addFiles(zip, whole, options);
  const stream = zip.outputStream as Readable;
  drawn.catch((error: Error) => stream.destroy(error));
  return { stream, drawn };
}

async function addFiles(zip: ZipFile, whole: WholeDossier, options: DrawOptions & { dossier: string }): Promise<void> {
  const { language, preparedOn, photos, dossier } = options;
  const { forms, parts, deadlines } = whole;
  const text = (key: keyof Texts, values = {}) => say(language, ({ dossier: texts }) => texts.files[key], values);
  const mtime = new Date(`${preparedOn}T12:00:00Z`);
  let number = 0;
  const add = (handIn: boolean, name: string, bytes: Uint8Array, ending: string) => {
    number++;
    const path = [
      text('folder'),
      text(handIn ? 'handIn' : 'keep'),
      `${String(number).padStart(2, '0')}-${name}.${ending}`,
    ];
    zip.addBuffer(Buffer.from(bytes), path.join('/'), { mtime, mode: 0o100600 });
  };
  for (const form of forms) {
    const photo = photos?.get(form.index);
    const name = fileName(form.person, form.index, language);
    const alone = { language, preparedOn, ...(photo && { photos: new Map([[1, photo]]) }) };
    add(true, text('form', { name }), await renderForms([{ ...form, index: 1, of: 1 }], alone), 'pdf');
    if (photo) add(true, text('photo', { name }), photo, 'jpg');
  }
  for (const part of parts) add(part.handIn, text(part.id), await renderPart(part, preparedOn), 'pdf');
  const calendar = calendarFile(deadlines, { dossier, preparedOn, locale: language });
  add(false, text('calendar'), Buffer.from(calendar), 'ics');
  zip.end();
}

/** A person's name as files may bear it on any system: small Latin letters, digits and hyphens. */
function fileName(person: string, index: number, language: Locale): string {
  const plain = latin(person)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return (
    plain ||
    say(language, ({ request }) => request.traveller, { n: index })
      .toLowerCase()
      .replace(/\s+/g, '-')
  );
}
