// After each change of the dependencies: `node scripts/complete-lock.mjs`. Makes package-lock.json fit for `npm ci` everywhere.
//
// Packages with a binary list one optional package for each system. Where a registry lacks those of other systems,
// `npm install` leaves them out of the lock file and `npm ci` then refuses it («Missing: … from lock file», npm/cli#9846).
// They are entered here without a hash: `npm ci` skips what is for another system, so it is never fetched.
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
    const version = /\d+\.\d+\.\d+\S*/.exec(range)?.[0];
    if (placeOf(name, path, /^\d/.test(range) ? version : undefined) !== undefined) continue;
    const system = systemOf(name);
    if (!version || !system) {
      console.warn(`not completed: ${name}@${range} of ${path}`);
      continue;
    }
    // Where the same package for another system is, if one is there: the place at the top may belong to another version.
    const siblings = Object.keys(optionalDependencies).filter((other) => optionalDependencies[other] === range);
    const folder = siblings.map((other) => placeOf(other, path, version)).find((place) => place !== undefined) ?? '';
    packages[`${folder}node_modules/${name}`] = { version, ...system, ...(dev && { dev }), optional: true };
    added++;
  }
}
for (const entry of Object.values(packages)) if (/^https?:/.test(entry.resolved ?? '')) delete entry.resolved;

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added`);

/** In which folder, `` or one that ends in a slash, a package at `path` would find this version of `name`, if in any. */
function placeOf(name, path, version) {
  const parts = path.split('node_modules/');
  for (let length = parts.length; length > 0; length--) {
    const folder = length === parts.length && path ? `${path}/` : parts.slice(0, length).join('node_modules/');
    const entry = packages[`${folder}node_modules/${name}`];
    if (entry && (entry.version === version || !version)) return folder;
  }
  return undefined;
}

function systemOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system) || (system === 'linux' && words.includes('linuxmusl')));
  const cpu = words.flatMap((word) => processors[word] ?? []);
  if (name === 'fsevents') os.push('darwin');
  if (os.length + cpu.length === 0) return undefined;
  const libc = /musl/.test(name) ? ['musl'] : /-gnu/.test(name) ? ['glibc'] : [];
  return { ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }), ...(os.length > 0 && { os }) };
}
