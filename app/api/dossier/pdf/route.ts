import { dossierPdf } from '@/lib/dossier/dossier-pdf';
import { dossierDownload } from '@/lib/server/dossier-download';
import { signedDossier } from '@/lib/server/signed-forms';

/** The whole dossier as one PDF. */
export const GET = dossierDownload(
  { name: 'pdf', type: 'application/pdf', fileName: 'sapar-kazakhstan-dossier.pdf' },
  async (dossier, locale, { photos, attached }) => {
    const given = { photos: await photos(), attached: await attached() };
    const options = { language: locale, preparedOn: dossier.today, ...given };
    const { stream, drawn } = await dossierPdf(await signedDossier(dossier, locale), options);
    return { body: stream, done: drawn };
  },
);
