// What autosave is measured against: the same sealed sheet in the same database with nothing around it. It parses the request
// and writes one commit for each; it opens nothing, checks nothing and knows its few dossiers by heart.
import '../resolve.ts';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Person } from '../../lib/visa/people.ts';

const { openDatabase } = await import('../../db/sqlite/database.ts');
const { createDataKey, dossierIdOf } = await import('../../lib/vault/keys.ts');
const { createResumeCode } = await import('../../lib/vault/resume-code.ts');
const { seal } = await import('../../lib/vault/seal.ts');
const { tripSheet, withEntry } = await import('../../lib/visa/draft.ts');
const { completeSheets } = await import('./applicant.ts');

const [file = '', count = '', person = ''] = process.argv.slice(2);
const applicant: Person = JSON.parse(person);
const keepFor = 30 * 24 * 60 * 60 * 1000;

const database = openDatabase(file);
const addDossier = database.prepare('INSERT INTO dossiers VALUES (?, ?, ?, ?, ?)');
const addSheet = database.prepare('INSERT INTO sheets VALUES (?, ?, ?, 1, ?)');
const updateSheet = database.prepare(
  'UPDATE sheets SET version = version + 1, sealed = ? WHERE dossier = ? AND id = ? AND version = ?',
);
const touch = database.prepare('UPDATE dossiers SET changed_at = ?, expires_at = ? WHERE id = ?');

const sealed = (key: Parameters<typeof seal>[0], place: Parameters<typeof seal>[1], content: unknown) =>
  seal(key, place, new TextEncoder().encode(JSON.stringify(content)));

/** By their cookie, which here is only a name. */
const dossiers = new Map(Array.from({ length: Number(count) }, (_, i) => [`sapar=${i}`, newDossier()]));

function newDossier() {
  const code = createResumeCode();
  const { dataKey, wrapped } = createDataKey(code);
  const dossier = dossierIdOf(code);
  const now = Date.now();
  const contents = completeSheets(applicant);
  addDossier.run(dossier, wrapped, now, now, now + keepFor);
  for (const [position, content] of contents.entries()) {
    const sheet = position === 0 ? tripSheet : `traveller-${position}`;
    addSheet.run(dossier, sheet, position, sealed(dataKey, { dossier, sheet, version: 1 }, content));
  }
  return { dossier, dataKey, version: 1, trip: contents[0] };
}

const write = database.transaction((dossier: string, version: number, box: Uint8Array, now: number) => {
  if (updateSheet.run(box, dossier, tripSheet, version).changes !== 1) throw new Error('the sheet was not written');
  touch.run(now, now + keepFor, dossier);
});

async function save(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { step, typed, passed } = JSON.parse(Buffer.concat(chunks).toString());
  const open = dossiers.get(request.headers.cookie ?? '');
  if (!open) throw new Error('no such dossier');
  const { dossier, dataKey, version } = open;
  const now = Date.now();
  const trip = withEntry(open.trip, step, typed, passed, now);
  const box = sealed(dataKey, { dossier, sheet: tripSheet, version: version + 1 }, trip);
  write.immediate(dossier, version, box, now);
  Object.assign(open, { trip, version: version + 1 });
  return JSON.stringify({
    result: 'saved',
    revision: trip.steps[step]?.revision,
    savedAt: now,
    expiresAt: now + keepFor,
  });
}

const server = createServer((request, response) => {
  save(request).then(
    (body) => response.setHeader('Content-Type', 'application/json').end(body),
    (error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('SIGTERM', () => process.exit());
process.once('disconnect', () => process.exit());
