// After `next build`, by postbuild.mjs: bundles the service worker (components/offline/worker.ts) and tells it which files the request
// needs without a network. Nothing of it is fetched from elsewhere, now or when it runs.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { filesIn } from './files-in.mjs';

/** Scripts that are larger belong to what is rarely done, such as drawing a PDF: they are kept once they were used. */
const largestScript = 300_000;

/** What the framework's build makes for its other router, which is not used here, and for routes that have no page. */
const unused = /^chunks\/(pages\/|(framework|main|polyfills)-[0-9a-f]+\.js$|app\/.*\/route-[0-9a-f]+\.js$)/;

/** All scripts but the largest, the scan's weights, and the typefaces. */
const needed = [
  'chunks/**/*.js',
  'media/ocr-b.*.bin',
  'media/{source-sans-3,piazzolla}-{latin,latin-ext,cyrillic,cyrillic-ext}-wght-normal.*.woff2',
];

/** Pages that are fetched ahead: the shell by language, and what an officer reads codes with. `folder` is the page's file. */
const pages = [
  { address: '/fr/hors-ligne', folder: '/fr/hors-ligne', shellOf: 'fr' },
  { address: '/en/offline', folder: '/en/hors-ligne', shellOf: 'en' },
  { address: '/fr/verifier', folder: '/fr/verifier' },
  { address: '/en/verify', folder: '/en/verifier' },
];

/** Kept pages are named apart, so that the addresses themselves are always asked of the network first. */
const kept = '?kept';

/** A file's path as the pages ask for it: folders of the routes have brackets in their names. */
const addressOf = (file) => file.split('/').map(encodeURIComponent).join('/');

/** Writes `.next/sw.js` into every folder of `roots` that there is. Returns how many files it fetches ahead, and their bytes. */
export async function writeOfflineWorker(roots) {
  const statics = '.next/static';
  const files = filesIn(statics, needed)
    .filter((file) => !unused.test(file))
    .filter((file) => !file.endsWith('.js') || statSync(`${statics}/${file}`).size <= largestScript);
  const htmlOf = ({ folder }) => readFileSync(`.next/server/app${folder}.html`);
  const revisionOf = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const built = {
    build: readFileSync('.next/BUILD_ID', 'utf8').trim(),
    files: [
      ...files.sort().map((file) => ({ url: `/_next/static/${addressOf(file)}`, revision: null })),
      ...pages.map((page) => ({ url: `${page.address}${kept}`, revision: revisionOf(htmlOf(page)) })),
    ],
    shells: Object.fromEntries(
      pages.flatMap(({ address, shellOf }) => (shellOf ? [[shellOf, `${address}${kept}`]] : [])),
    ),
    kept,
  };
  const { outputFiles } = await build({
    entryPoints: ['components/offline/worker.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { BUILT: JSON.stringify(built), 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'warning',
  });
  for (const root of roots)
    if (existsSync(`${root}/.next`)) writeFileSync(`${root}/.next/sw.js`, outputFiles[0].contents);
  const bytes = files.reduce((sum, file) => sum + statSync(`${statics}/${file}`).size, 0);
  return { count: built.files.length, bytes: pages.reduce((sum, page) => sum + htmlOf(page).length, bytes) };
}
