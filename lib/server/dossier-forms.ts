import 'server-only';
import { getTranslations } from 'next-intl/server';
import { officialForms } from '@/lib/dossier/boxes';
import type { OfficialForm } from '@/lib/dossier/official-form';
import type { Locale } from '@/lib/text/routing';
import type { Dossier } from '@/lib/visa/dossier';

/** The official form of each traveller, with its notes in the reader's language. */
export async function formsOf(dossier: Dossier, locale: Locale): Promise<OfficialForm[]> {
  const t = await getTranslations({ locale, namespace: 'request' });
  return officialForms(dossier, locale, {
    machineName: (name) => t('noteMachineName', { name }),
    minor: t('dossierMinor'),
  });
}
