import { officialForms } from '@/lib/dossier/boxes';
import { renderForms } from '@/lib/dossier/form-pdf';
import { dossierDownload } from '@/lib/server/dossier-download';

/** The forms of all travellers as one PDF. */
export const GET = dossierDownload(
  { name: 'forms', type: 'application/pdf', fileName: 'sapar-kazakhstan-visa.pdf' },
  async (dossier, locale, { photos }) => ({
    body: await renderForms(officialForms(dossier, locale), {
      language: locale,
      preparedOn: dossier.today,
      photos: await photos(),
    }),
    made: Promise.resolve(),
  }),
);
