import type { Summary } from '../../db/copy.ts';

/** How much there is, in words. */
export const counted = ({ dossiers, sheets, files }: Summary): string =>
  `dossiers: ${dossiers}, sheets: ${sheets}, files: ${files}`;

/** Does what a command was called for with the folder that it names; ends the process with words, and with 1 where it failed. */
export async function told(command: string, work: (folder: string) => Promise<string>): Promise<void> {
  const [folder, ...more] = process.argv.slice(2);
  try {
    if (!folder || more.length > 0) throw new Error(`Name one folder: npm run ${command} -- /backup/2027-01-31`);
    console.log(await work(folder));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
