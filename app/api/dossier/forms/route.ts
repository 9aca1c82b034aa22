import { renderForms } from '@/lib/dossier/form-pdf';
import { dossierDownload } from '@/lib/server/dossier-download';
import { signedForms } from '@/lib/server/signed-forms';

/** The forms of all travellers as one PDF. */
export const GET = dossierDownload(
  { name: 'forms', type: 'application/pdf', fileName: 'sapar-kazakhstan-visa.pdf' },
  async (dossier, locale, { photos }) => ({
    body: await renderForms(await signedForms(dossier, locale), {
      language: locale,
      preparedOn: dossier.today,
      photos: await photos(),
    }),
  }),
);
