import { dossierZip } from '@/lib/dossier/dossier-zip';
import { dossierDownload } from '@/lib/server/dossier-download';
import { signedDossier } from '@/lib/server/signed-forms';

/** The whole dossier as separate files in one ZIP. */
export const GET = dossierDownload(
  { name: 'zip', type: 'application/zip', fileName: 'sapar-kazakhstan-dossier.zip' },
  async (dossier, locale, { id, photos, attached }) => {
    const given = { photos: await photos(), attached: await attached() };
    const options = { language: locale, preparedOn: dossier.today, dossier: id, ...given };
    const { stream, drawn, done } = dossierZip(await signedDossier(dossier, locale), options);
    return { body: stream, drawn, done };
  },
);
