import { dossierPdf } from '@/lib/dossier/dossier-pdf';
import { wholeDossier } from '@/lib/dossier/whole-dossier';
import { dossierDownload } from '@/lib/server/dossier-download';

/** The whole dossier as one PDF. */
export const GET = dossierDownload(
  { name: 'pdf', type: 'application/pdf', fileName: 'sapar-kazakhstan-dossier.pdf' },
  async (dossier, locale, { photos }) => {
    const options = { language: locale, preparedOn: dossier.today, photos: await photos() };
    return { body: await dossierPdf(wholeDossier(dossier, locale), options), made: Promise.resolve() };
  },
);
