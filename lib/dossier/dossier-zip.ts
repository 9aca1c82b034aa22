import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { IsoDay } from '@/lib/form/date';
import { machineLetters } from '@/lib/passport/transliteration';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import type { AttachedDocument } from './attached';
import { calendarFile } from './calendar-file';
import type { DrawOptions } from './dossier-pdf';
import { renderForms } from './form-pdf';
import { handOut } from './hand-out';
import { latin } from './latin';
import { attachedName } from './paper-words';
import type { DossierPart } from './part';
import { renderPart } from './part-pdf';
import type { WholeDossier } from './whole-dossier';

type Texts = Parameters<Parameters<typeof say>[1]>[0]['dossier']['files'];

/**
 * The dossier as separate files: those to hand in in one folder, the traveller's own in another, numbered in the order of the
 * counter. The stream hands each file out once it is drawn; `drawn` is kept when all are that answers make, `done` when the travellers'
 * documents have followed, one file at a time and as fast as the reader takes them.
 *
 * @param dossier names the dossier: see `calendarFile`
 */
export function dossierZip(
  whole: WholeDossier,
  options: DrawOptions & { dossier: string },
): { stream: Readable; drawn: Promise<void>; done: Promise<void> } {
  const zip = new ZipFile();
  const { stream, taken } = handOut(zip.outputStream as Readable);
  const names = fileNames(whole, options);
  const drawn = addDrawn(zip, whole, options, names);
  const done = drawn.then(async () => {
    for (const { attached, path } of names.attached)
      if (!(await addAttached(zip, attached, path, options.preparedOn, taken))) return;
    zip.end();
  });
  done.catch((error: Error) => stream.destroy(error));
  return { stream, drawn, done };
}

type Options = DrawOptions & { dossier: string };
/** The path of a file by its end: `.pdf`, `-2.jpg`. */
type Path = (end: string) => string;

/** Where each file lies, numbered in the order of the counter, whatever the order in which they are made. */
function fileNames({ forms, parts }: WholeDossier, { language, photos, attached = [] }: Options) {
  const text = (key: keyof Texts, values = {}) => say(language, ({ dossier: texts }) => texts.files[key], values);
  let number = 0;
  const path = (handIn: boolean, name: string): Path => {
    number++;
    const beginning = [text('folder'), text(handIn ? 'handIn' : 'keep'), `${String(number).padStart(2, '0')}-${name}`];
    return (end) => `${beginning.join('/')}${end}`;
  };
  const part = (one: DossierPart) => ({ part: one, path: path(one.handIn, text(one.id)) });
  return {
    forms: forms.map((form) => {
      const name = personName(form.person, form.index, language);
      const photo = photos?.get(form.index);
      return {
        form,
        path: path(true, text('form', { name })),
        ...(photo && { photo: { jpeg: photo, path: path(true, text('photo', { name })) } }),
      };
    }),
    handedIn: parts.filter(({ handIn }) => handIn).map(part),
    attached: attached.map((one) => ({
      attached: one,
      path: path(true, [attachedName(one.paper, language), one.whose].map(plainName).filter(Boolean).join('-')),
    })),
    kept: parts.filter(({ handIn }) => !handIn).map(part),
    calendar: path(false, text('calendar')),
  };
}

async function addDrawn(
  zip: ZipFile,
  { deadlines }: WholeDossier,
  { language, preparedOn, dossier }: Options,
  names: ReturnType<typeof fileNames>,
): Promise<void> {
  const add = (path: string, bytes: Uint8Array) => addFile(zip, path, bytes, preparedOn);
  for (const { form, path, photo } of names.forms) {
    const alone = { language, preparedOn, ...(photo && { photos: new Map([[1, photo.jpeg]]) }) };
    add(path('.pdf'), await renderForms([{ ...form, index: 1, of: 1 }], alone));
    if (photo) add(photo.path('.jpg'), photo.jpeg);
  }
  for (const { part, path } of [...names.handedIn, ...names.kept])
    add(path('.pdf'), await renderPart(part, preparedOn));
  add(names.calendar('.ics'), Buffer.from(calendarFile(deadlines, { dossier, preparedOn, locale: language })));
}

/** The files of a document, each as it is kept; false once nobody takes them any more. */
async function addAttached(
  zip: ZipFile,
  { files }: AttachedDocument,
  path: Path,
  preparedOn: IsoDay,
  taken: () => Promise<boolean>,
): Promise<boolean> {
  for (const [index, { type, read }] of files.entries()) {
    const held = await read();
    if (!held) continue;
    const end = type === 'jpeg' ? '.jpg' : '.pdf';
    addFile(zip, path(files.length > 1 ? `-${index + 1}${end}` : end), held.content, preparedOn);
    const isTaken = await taken();
    held.release();
    if (!isTaken) return false;
  }
  return true;
}

/** Pictures and PDFs are packed already: as they are, they go out at once. */
function addFile(zip: ZipFile, path: string, bytes: Uint8Array, preparedOn: IsoDay): void {
  const mtime = new Date(`${preparedOn}T12:00:00Z`);
  zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, {
    mtime,
    mode: 0o100600,
    compress: false,
  });
}

/** A person's name as files may bear it; the traveller's number where it has no letter for that. */
function personName(person: string, index: number, language: Locale): string {
  return plainName(person) || plainName(say(language, ({ request }) => request.traveller, { n: index }));
}

/** A text as files may bear it on any system: small Latin letters, digits and hyphens. */
const plainName = (text: string): string =>
  latin(text)
    // A word at a time: apostrophes part words here, where machine-readable lines leave them out.
    .replace(/[\p{L}\p{M}]+/gu, (word) => {
      const plain = machineLetters(word);
      return plain.ok ? plain.text : word;
    })
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
