// After each change of the dependencies: `node scripts/complete-lock.mjs`. Makes package-lock.json fit for `npm ci` everywhere.
//
// Packages with a binary list one optional package for each system. Where a registry lacks those of other systems,
// `npm install` leaves them out of the lock file and `npm ci` then refuses it («Missing: … from lock file», npm/cli
// issue 9846). They are entered here without a hash: `npm ci` skips what is for another system, so it is never fetched.
// Addresses of a registry are taken out, so that everybody installs from their own.
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';

/** What a name like `@esbuild/linux-arm64` or `oxide-win32-x64-msvc` says of its system, by the words in it. */
const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const processors = {
  wasm32: 'wasm32',
  arm64: 'arm64',
  aarch64: 'arm64',
  ia32: 'ia32',
  x64: 'x64',
  arm: 'arm',
  armv7: 'arm',
  armv7l: 'arm',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
};

const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;
let added = 0;

for (const [path, { dev, optionalDependencies = {} }] of Object.entries({ ...packages })) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const version = range.match(/^\D{0,2}(\d+\.\d+\.\d+\S*)$/)?.[1];
    const found = entryFor(name, path);
    if (found && (found.version === version || !/^\d/.test(range))) continue;
    const system = systemOf(name);
    if (!version || !system) {
      console.warn(`not completed: ${name}@${range} of ${path}`);
      continue;
    }
    // Beside what asks for it if the place at the top is taken by another version.
    const place = found ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    packages[place] = { version, ...system, ...(dev && { dev }), optional: true };
    added++;
  }
}
for (const entry of Object.values(packages)) if (/^https?:/.test(entry.resolved ?? '')) delete entry.resolved;

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added`);

/** The entry that a package at `path` would load for `name`: in its own folder, or in one further up. */
function entryFor(name, path) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const entry = packages[`${at && `${at}/`}node_modules/${name}`];
    if (entry || !at) return entry;
  }
}

function systemOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system) || (system === 'linux' && words.includes('linuxmusl')));
  const cpu = words.flatMap((word) => processors[word] ?? []);
  if (os.length + cpu.length === 0) return undefined;
  const libc = /musl/.test(name) ? ['musl'] : /-gnu/.test(name) ? ['glibc'] : [];
  return { ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }), ...(os.length > 0 && { os }) };
}
