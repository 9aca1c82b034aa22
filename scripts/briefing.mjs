// After `next build`, by postbuild.mjs: takes the framework out of the pages of the briefing. They are read, not filled in: all of
// their words and pictures are in the HTML, and what moves in them is a few kilobytes of our own (components/briefing/browser),
// where the framework alone would be 140. In development the framework runs them (components/briefing/enhance.tsx).
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';

const folder = '_next/static/briefing';

/** Every static page of the briefing, as a file under `.next/server/app`. */
const briefingFiles = (pages) => globSync(['*/pays.html', '*/pays/**/*.html'], { cwd: pages });

/** Bundles the scripts of the pages into one file, named by what it holds. Returns its address. */
async function bundled(roots) {
  const { outputFiles } = await build({
    entryPoints: ['components/briefing/browser/entry.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  const { contents } = outputFiles[0];
  const name = `${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.js`;
  for (const root of roots) {
    const file = `${root}/${folder.replace('_next', '.next')}/${name}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  return `/${folder}/${name}`;
}

/**
 * A page without the framework: its scripts, what it asks for ahead of them, and the copy of the page that it starts from. Fails
 * where something would be missing without it: a part that is put in its place by a script.
 */
export function withoutFramework(html, path, script) {
  if (/<template id="[BP]:|\$RC\(|\$RS\(/.test(html)) throw new Error(`${path} waits for a script to be whole`);
  const bare = html
    .replace(/<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/g, '')
    .replace(/<!--\/?\$-->|<!-- -->/g, '');
  const moves = /\sdata-(?:timeline|map|search)=/.test(bare);
  return moves ? bare.replace('</head>', `<script type="module" src="${script}"></script></head>`) : bare;
}

/** Does so to every built page of the briefing. `roots` are the folders that the app is served from. */
export async function takeFrameworkOut(roots) {
  const present = roots.filter((root) => existsSync(`${root}/.next/server/app`));
  const script = await bundled(present);
  let count = 0;
  for (const root of present) {
    const pages = `${root}/.next/server/app`;
    for (const file of briefingFiles(pages)) {
      const html = readFileSync(`${pages}/${file}`, 'utf8');
      writeFileSync(`${pages}/${file}`, withoutFramework(html, `/${file.replace(/\.html$/, '')}`, script));
      count++;
    }
  }
  if (count === 0) throw new Error('no page of the briefing was built');
}
