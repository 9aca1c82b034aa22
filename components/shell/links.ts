import { eVisaPortal } from '@/lib/visa/rules/evisa';
import { type SourceId, sources } from '@/lib/visa/rules/sources';

/** The sites of the State: named first on every public page. */
export const official = {
  visas: eVisaPortal.url,
  how: sources.egovVisa.url,
  evisa: sources.situations763.url,
} as const;

/** What the home page says was read here. */
export const homeSources = {
  decree: 'adiletDecree148',
  egov: 'egovEntryExit',
  how: 'egovVisa',
  classification: 'egovClassification',
  hague: 'mfaHague',
  evisa: 'situations763',
  visasnews: 'visasnews',
  qazinform: 'qazinform',
  visamundi: 'visamundi',
  lada: 'ladaFingerprints',
  astanacb: 'astanacb',
} as const satisfies Record<string, SourceId>;
