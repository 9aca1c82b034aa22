import { nothing, type Raw, type Reading, type TextQuestion, tidy } from '@/lib/form/question';

/** Reads a phone number typed in `region` (ISO 3166-1 alpha-2): E.164, or why it can't be one. */
export type PhoneReader = (
  typed: string,
  region: string | undefined,
) => { ok: true; number: string } | { ok: false; reason: 'phone' | 'phoneCountry' };

/** Before the metadata has come: only what no numbering plan allows is refused (ITU-T E.164: at most 15 digits). */
const plausible: PhoneReader = (typed, region) => {
  const digits = typed.replace(/\D/g, '');
  if (digits.length < 5 || digits.length > 17 || /[^\d\s()+./-]/.test(typed)) return { ok: false, reason: 'phone' };
  if (!region && !/^\s*(\+|00)/.test(typed)) return { ok: false, reason: 'phoneCountry' };
  return { ok: true, number: typed };
};

let read: PhoneReader = plausible;

/** Puts the reader with the numbering plans of all countries in place; the browser loads it when a step needs it. */
export function setPhoneReader(reader: PhoneReader): void {
  read = reader;
}

/** A phone number, typed as people type; the answer is E.164. `regionOf` finds the country it was typed in. */
export function askPhone(
  regionOf: (raw: Raw) => string | undefined,
  settings: Omit<Partial<TextQuestion>, 'kind' | 'read'> = {},
): TextQuestion {
  return {
    size: 'short',
    inputMode: 'tel',
    ...settings,
    kind: 'text',
    read(raw, name): Reading<string> {
      const typed = tidy(raw[name]);
      if (typed === '') return nothing(settings, name);
      const reading = read(typed, regionOf(raw));
      return reading.ok ? { ok: true, value: reading.number } : { ok: false, errors: { [name]: reading.reason } };
    },
  };
}
