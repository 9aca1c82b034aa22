import type { Messages } from './fr';
import { frenchSpaces } from './french-spaces';
import type { Locale } from './routing';

/** The words of reading a passport. */
export type ScanWords = Messages['scan'];

const load: Readonly<Record<Locale, () => Promise<ScanWords>>> = {
  fr: () => import('./fr/scan').then(({ scan }) => frenchSpaces(scan)),
  en: () => import('./en/scan').then(({ scan }) => scan),
};
const loaded = new Map<Locale, Promise<ScanWords>>();

/** The words of reading a passport, loaded once a language, and with the step that reads only. */
export function scanWords(locale: Locale): Promise<ScanWords> {
  const words = loaded.get(locale) ?? load[locale]();
  loaded.set(locale, words);
  return words;
}
