// After `next build`: take the framework out of the briefing, write down the inline scripts of each static page and the style
// sheet of all pages for their Content-Security-Policy (read by proxy.ts), compress the static files, make the service worker, and put
// into the standalone folder what Next leaves out of it.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { takeFrameworkOut } from './briefing.mjs';
import { compressStatics } from './compress.mjs';
import { writeOfflineWorker } from './offline-worker.mjs';

const pages = '.next/server/app';
const standalone = '.next/standalone';

// First: policies are made of what is left.
await takeFrameworkOut(['.', standalone]);

/** The CSP sources of every inline `tag` of a page. */
function hashesOf(html, tag) {
  const inline = html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'));
  const sources = [...inline].map(([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(sources)];
}

const styles = new Set();
const scripts = {};
for (const file of globSync('**/*.html', { cwd: pages })) {
  const html = readFileSync(`${pages}/${file}`, 'utf8');
  const path = `/${file.replace(/\.html$/, '')}`;
  if (/ style="/.test(html) && !path.startsWith('/_'))
    throw new Error(`${path} has a style attribute, which its Content-Security-Policy forbids`);
  scripts[path] = hashesOf(html, 'script');
  for (const hash of hashesOf(html, 'style')) styles.add(hash);
}
writeFileSync('.next/csp-hashes.json', JSON.stringify({ styles: [...styles], scripts }));

const saved = await compressStatics('.next/static');
if (existsSync(standalone)) {
  const left = [
    ['.next/static', '.next/static'],
    ['.next/csp-hashes.json', '.next/csp-hashes.json'],
    ['public', 'public'],
    ['assets/fonts', 'assets/fonts'],
    ['db/sqlite/migrations', 'db/sqlite/migrations'],
    ['db/postgres/migrations', 'db/postgres/migrations'],
  ];
  for (const [from, to] of left) if (existsSync(from)) cpSync(from, `${standalone}/${to}`, { recursive: true });
}
const ahead = await writeOfflineWorker(['.', standalone]);
console.log(`postbuild: ${ahead.count} files for use without a network, ${Math.round(ahead.bytes / 1024)} KiB`);
console.log(`postbuild: ${saved.files} files compressed, ${saved.before} to ${saved.after} KiB`);
console.log(`postbuild: policies of ${Object.keys(scripts).length} static pages`);
