// `npm run backup -- FOLDER`: copies all dossiers into a new folder while servers go on, and tries the copy by a restore.
import '../resolve.ts';
import { resolve } from 'node:path';

const { backUp } = await import('../../db/backup.ts');
const { env } = await import('../../lib/server/env.ts');
const { counted, told } = await import('./told.ts');

await told('backup', async (folder) => {
  const copied = await backUp(env(), resolve(folder), Date.now());
  return `Backed up in ${folder}, and confirmed by a restore: ${counted(copied)}`;
});
