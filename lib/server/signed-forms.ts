import 'server-only';
import { officialForms } from '@/lib/dossier/boxes';
import type { OfficialForm } from '@/lib/dossier/official-form';
import { type WholeDossier, wholeDossier } from '@/lib/dossier/whole-dossier';
import { codesOf } from '@/lib/signed-code/signed-code';
import type { Locale } from '@/lib/text/routing';
import type { Dossier } from '@/lib/visa/dossier';
import { signingKeys } from './signing-key';

/** The official form of each traveller, each with the codes that hold its answers, signed by this installation. */
export function signedForms(dossier: Dossier, locale: Locale): Promise<OfficialForm[]> {
  const { signer } = signingKeys();
  return Promise.all(
    officialForms(dossier, locale).map(async (form) => ({
      ...form,
      codes: await codesOf(form, dossier.today, signer),
    })),
  );
}

/** All that is handed in and all that the traveller keeps, with signed forms. Throws on a dossier that is not complete. */
export async function signedDossier(dossier: Dossier, locale: Locale): Promise<WholeDossier> {
  return { ...wholeDossier(dossier, locale), forms: await signedForms(dossier, locale) };
}
