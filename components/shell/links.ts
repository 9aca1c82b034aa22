import { eVisaPortal } from '@/lib/visa/rules/evisa';
import { sources } from '@/lib/visa/rules/sources';

/** The sites of the State: named first on every public page. */
export const official = {
  visas: eVisaPortal.url,
  how: sources.egovVisa.url,
  evisa: sources.situations763.url,
} as const;

/** A page that a rule was read on. Titles are English or names; `lang` is the language of the page itself. */
export type Source = { title: string; url: string | null; date: string; lang: string | null };

/** What the home page says was read here. */
export const homeSources = {
  decree: sources.adiletDecree148,
  egov: sources.egovEntryExit,
  how: sources.egovVisa,
  classification: sources.egovClassification,
  hague: sources.mfaHague,
  evisa: sources.situations763,
  visasnews: sources.visasnews,
  qazinform: sources.qazinform,
  visamundi: sources.visamundi,
  lada: sources.ladaFingerprints,
  astanacb: sources.astanacb,
} as const satisfies Record<string, Source>;
