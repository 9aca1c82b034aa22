// What `npm start`, `npm run build` and `npm test` do before their own work: install and build, each only if something
// changed since. Nothing but Node's own modules here, since the first run has no node_modules, and nothing newer than
// Node 20.11. Every step that is interrupted starts again the next time: its mark is taken away first and set last.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'node_modules/.bin');
const marks = { installed: join(root, 'node_modules/.sapar-installed'), built: join(root, '.next/sapar-built') };

/** The oldest Node that our scripts in TypeScript run on. Where ours is not to be had, the machine's must be it. */
const oldest = [22, 18];

/** Top-level entries that no build reads; names with a dot in front are passed over too. */
const notBuilt = new Set([
  'data',
  'docs',
  'e2e',
  'node_modules',
  'reports',
  'scripts',
  'test-results',
  'next-env.d.ts',
]);
/** What is done to a build afterwards counts as a part of it. */
const postbuild = ['postbuild.mjs', 'briefing.mjs', 'compress.mjs', 'files-in.mjs', 'offline-worker.mjs'];
const notBuiltEither = /\.(md|tsbuildinfo)$|\.test\.tsx?$/;

/** The folders of commands, without ours. */
const machinePath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== bin);

/** The environment of every tool: our own Node and tools first, no telemetry. Each tool says itself whether it is production. */
export const environment = {
  ...process.env,
  PATH: [bin, ...machinePath].join(delimiter),
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: undefined,
};

/** What is running, and must not outlive this process. */
const running = new Set();
/** The exit status that a shell expects after the signal to stop that came; 0 while none has come. */
let stopped = 0;

/** Stops what is running; this process ends once it has ended. */
function stop(signal, status) {
  stopped ||= status;
  for (const child of running) child.kill(signal);
  if (running.size === 0) process.exit(stopped);
}

for (const [signal, status] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }))
  process.on(signal, () => stop(signal === 'SIGHUP' ? 'SIGTERM' : signal, status));

// npm tells only the shell between it and us that it is to stop, and the shell dies without a word.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop('SIGTERM', 143), 200).unref();

/**
 * Runs a tool in the project's folder, with its output shown. Resolves to its exit status; 1 if it did not even start.
 * A signal to stop is passed on to it, and ends this process too once the tool has ended.
 */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: environment, ...options });
  running.add(child);
  const status = await new Promise((done) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.once('exit', (code) => done(code ?? 1));
  });
  running.delete(child);
  if (stopped) process.exit(stopped);
  return status;
}

/** Installs what package-lock.json names, unless it is there. True if it is there now. */
export async function install() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const wanted = hashOf([`${process.platform} ${process.arch}`, lock]);
  if (read(marks.installed) === wanted) return true;
  console.log('Installing what package-lock.json names…');
  rmSync(marks.installed, { force: true });
  // By the machine's own Node, for ours is among what npm is about to replace; npm's warnings are about the age of that one.
  // What a machine leaves out (NODE_ENV=production does) is needed all the same: the build takes the development tools too.
  const env = { ...process.env, PATH: machinePath.join(delimiter) };
  const all = ['--include=dev', '--include=optional'];
  const status = await run('npm', ['ci', ...all, '--no-audit', '--no-fund', '--loglevel=error'], { env });
  if (status !== 0) return false;
  const missing = missingOf(JSON.parse(lock).packages);
  for (const name of missing) console.error(`npm could not fetch ${name}, and left it out without a word.`);
  if (missing.length > 0) return false;
  writeFileSync(marks.installed, wanted);
  return true;
}

/** The binaries for this system that are not there: to npm they are optional, so a broken connection is no error. */
function missingOf(packages) {
  const libc = process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
  const isOurs = ({ os = [], cpu = [], libc: built = [libc] }) =>
    os.includes(process.platform) && cpu.includes(process.arch) && built.includes(libc);
  const ours = Object.keys(packages).filter((name) => packages[name].optional && isOurs(packages[name]));
  return ours.filter((name) => !existsSync(join(root, name, 'package.json')));
}

/** The Node that runs the tools and the server: ours from node_modules where there is one for this system, else the machine's. */
export function node() {
  for (const candidate of [join(bin, 'node'), process.execPath]) {
    const [major, minor] = (spawnSync(candidate, ['-p', 'process.versions.node']).stdout ?? '')
      .toString()
      .split('.')
      .map(Number);
    if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return candidate;
  }
  const found = `${process.platform} on ${process.arch}, Node ${process.versions.node}`;
  throw new Error(
    `Sapar needs Node ${oldest.join('.')} or later: it brings its own on Linux with x64 only. Found: ${found}.`,
  );
}

/** Builds, unless nothing that the build reads has changed since the last one. True if it is built now. */
export async function build() {
  // Static pages name the address of the site in their head (lib/server/metadata.ts), the home page how long dossiers are kept.
  const { PUBLIC_URL = '', KEEP_DAYS = '' } = process.env;
  const wanted = hashOf([
    PUBLIC_URL,
    KEEP_DAYS,
    ...postbuild.map((name) => readFileSync(join(root, 'scripts', name))),
    ...sources(),
  ]);
  if (read(marks.built) === wanted && existsSync(join(root, '.next/standalone/server.js'))) return true;
  console.log('Building…');
  rmSync(marks.built, { force: true });
  const status = (await run('next', ['build', '--webpack'])) || (await run(node(), ['scripts/postbuild.mjs']));
  if (status === 0) writeFileSync(marks.built, wanted);
  return status === 0;
}

/** Paths and contents of all files that a build may read: what is not known to be left out counts. */
function* sources() {
  const data = resolve(root, process.env.DATA_DIR || 'data');
  const folders = [root];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const at = join(folder, entry.name);
      if (at === data || entry.name.startsWith('.') || notBuiltEither.test(entry.name)) continue;
      if (folder === root && notBuilt.has(entry.name)) continue;
      if (entry.isDirectory()) folders.push(at);
      else if (entry.isFile()) {
        yield relative(root, at);
        yield readFileSync(at);
      }
    }
  }
}

/** SHA-256 over parts, each behind its length: what one file loses at its end may not be gained by the next. */
function hashOf(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
