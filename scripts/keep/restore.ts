// `npm run restore -- FOLDER`: puts a backup into the empty database, or the DATA_DIR without one, that the settings name.
import '../resolve.ts';
import { resolve } from 'node:path';

const { restore } = await import('../../db/backup.ts');
const { env } = await import('../../lib/server/env.ts');
const { counted, told } = await import('./told.ts');

await told('restore', async (folder) => {
  const restored = await restore(resolve(folder), env());
  return `Restored from ${folder}, and read back: ${counted(restored)}`;
});
