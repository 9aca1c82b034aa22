import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { samplePdf, streamObject } from '../../lib/pdf/sample-pdf.testing.ts';
import { type AppServer, startApp } from './app-server.ts';
import { applicants, type OpenDossier, sheetOfFirst, startCompleteDossier } from './applicant.ts';
import { report, say } from './figures.ts';

const dossiers = 10;
/** Files of a dossier and bytes of each: 60 MB as sealed, but for what padding and names take. */
const files = 6;
const bytes = 10_300_000;
/** The most memory that the server may take meanwhile, MiB. */
const most = 350;

/** The memory that the server takes while ten people fetch dossiers of 60 MB at once, half as PDF and half as ZIP, each on a line of 5 MB a second. */
export async function measureDocuments(): Promise<void> {
  say('documents: attaching ten times 60 MB');
  // Each of the ten comes from another address, as the proxy says.
  const app = await startApp({ TRUST_PROXY: '1' });
  try {
    const open: OpenDossier[] = [];
    for (let n = 0; n < dossiers; n++) {
      const dossier = await startCompleteDossier(app.origin, applicants.J1);
      const sheet = await sheetOfFirst(dossier);
      for (let file = 0; file < files; file++) await attach(dossier, sheet, `${n}-${file}.pdf`);
      open.push(dossier);
    }
    say(`documents: ${Math.round(app.memory())} MiB after they were sent`);
    // What making them takes, and not what sending them left behind.
    await app.restart();
    say(`documents: ${Math.round(app.memory())} MiB before the first is made`);
    const watch = { peak: app.memory(), isOver: false };
    const watching = follow(app, watch);
    const start = performance.now();
    const sizes = await Promise.all(open.map((dossier, n) => fetchSlowly(dossier, n % 2 === 0 ? 'pdf' : 'zip', n)));
    const took = performance.now() - start;
    watch.isOver = true;
    await watching;
    const least = files * bytes;
    if (sizes.some((size) => size < least)) throw new Error(`a dossier came without its documents: ${sizes.join(' ')}`);
    say(`documents: ${sizes.map((size) => Math.round(size / 1e6)).join(' ')} MB in ${Math.round(took / 1000)} s`);
    report('documents-memory', watch.peak, 'MiB', most);
  } finally {
    await app.stop();
  }
}

async function follow(app: AppServer, watch: { peak: number; isOver: boolean }): Promise<void> {
  while (!watch.isOver) {
    watch.peak = Math.max(watch.peak, app.memory());
    await setTimeout(100);
  }
}

/** A page with a picture that nothing packs tighter. */
const heavyPdf = () =>
  samplePdf({
    page: '/Resources << /XObject << /X 100 0 R >> >>',
    more: {
      100: streamObject(
        '/Type /XObject /Subtype /Image /Width 10 /Height 10 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode',
        randomBytes(bytes),
      ),
    },
  });

async function attach({ origin, cookie, dossier }: OpenDossier, sheet: string, name: string): Promise<void> {
  const form = new FormData();
  for (const [key, value] of Object.entries({ locale: 'fr', dossier, sheet, paper: 'other' })) form.append(key, value);
  form.append('file', new Blob([new Uint8Array(heavyPdf())]), name);
  const answer = await fetch(`${origin}/api/dossier/documents?locale=fr&n=1`, {
    method: 'POST',
    headers: { Cookie: cookie, Origin: origin, Accept: 'application/json' },
    body: form,
  });
  const said = await answer.text();
  if (!said.includes('"ok":true')) throw new Error(`${name} was not kept: ${said}`);
}

/** Reads a file at 5 MB a second, as a good line in town would, and returns its length. */
async function fetchSlowly({ origin, cookie }: OpenDossier, file: 'pdf' | 'zip', n: number): Promise<number> {
  const headers = { Cookie: cookie, 'X-Forwarded-For': `192.0.2.${n + 1}` };
  const answer = await fetch(`${origin}/api/dossier/${file}?locale=fr`, { headers });
  if (!answer.ok || !answer.body) throw new Error(`no ${file}: ${answer.status}`);
  let length = 0;
  let credit = 0;
  for await (const chunk of answer.body) {
    length += chunk.length;
    credit += chunk.length;
    if (credit < 500_000) continue;
    credit = 0;
    await setTimeout(100);
  }
  return length;
}
