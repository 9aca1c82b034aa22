import * as z from 'zod/mini';
import { ask, type TextQuestion } from '@/lib/form/question';
import { readDocumentNumber } from '@/lib/passport/document-number';
import { machineLetters, toLatin } from '@/lib/passport/transliteration';

type Settings = NonNullable<Parameters<typeof ask.textBy>[1]> & { max?: number };

const isLatin = (text: string) => toLatin(text).ok;

/** Free text of the paper form: any alphabet that has a Latin form, kept as typed, printed in Latin capitals. */
export const printed = ({ max = 400, ...settings }: Settings = {}): TextQuestion =>
  ask.textBy(z.string().check(z.maxLength(max, 'long'), z.refine(isLatin, 'script')), { ...settings, printed: 'text' });

/** A place, an address, an authority or a company, as on the papers: nothing to translate, printed in Latin capitals. */
export const proper = (settings: Settings = {}): TextQuestion => ({ ...printed(settings), printed: 'name' });

/** A name of a person: letters, apostrophes, hyphens and spaces of any alphabet that ICAO Doc 9303-3 can transliterate. */
export const personName = ({ max = 150, ...settings }: Settings = {}): TextQuestion =>
  ask.textBy(
    z.string().check(
      z.maxLength(max, 'long'),
      z.refine((name) => !/\d/.test(name), 'digits'),
      z.refine((name) => machineLetters(name).ok, 'script'),
    ),
    { ...settings, printed: 'name' },
  );

/** The number of a passport: A to Z and digits, whatever stood between them. */
export const documentNumber = (settings: Settings = {}): TextQuestion =>
  ask.textBy(
    z.pipe(
      z.string(),
      z.transform((typed, context) => {
        const read = readDocumentNumber(typed);
        if (read.ok) return read.number;
        context.issues.push({ code: 'custom', message: 'number', input: typed });
        return z.NEVER;
      }),
    ),
    { size: 'short', ...settings },
  );

/** An e-mail address; only its shape is checked, since only a message proves it. */
export const email = (settings: Settings = {}): TextQuestion =>
  ask.textBy(
    z.pipe(
      z.string().check(z.maxLength(254, 'long'), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/, 'email')),
      z.transform((address) => address.replace(/@.*/, (host) => host.toLowerCase())),
    ),
    { size: 'line', inputMode: 'email', autocomplete: 'email', ...settings },
  );
