// What autosave is measured against: the same sealed sheet in the same database with nothing around it. It parses the request
// and writes one commit for each; it opens nothing, checks nothing and knows its few dossiers by heart.
import '../resolve.ts';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { Person } from '../../lib/visa/people.ts';

const { bringUpToDate } = await import('../../db/postgres/database.ts');
const { openDatabase } = await import('../../db/sqlite/database.ts');
const { createDataKey, dossierIdOf } = await import('../../lib/vault/keys.ts');
const { createResumeCode } = await import('../../lib/vault/resume-code.ts');
const { seal } = await import('../../lib/vault/seal.ts');
const { tripSheet, withEntry } = await import('../../lib/visa/draft.ts');
const { completeSheets } = await import('./applicant.ts');

const [place = '', count = '', person = ''] = process.argv.slice(2);
const applicant: Person = JSON.parse(person);
const keepFor = 30 * 24 * 60 * 60 * 1000;

type Sheets = readonly (readonly [id: string, sealed: Uint8Array])[];
/** The rows of one dossier, and a save: one statement or two, one commit, no more. */
type Bare = {
  add(dossier: string, wrapped: Uint8Array, now: number, sheets: Sheets): Promise<void>;
  write(dossier: string, version: number, box: Uint8Array, now: number): Promise<void>;
};
const bare = await (place.startsWith('postgres:') ? barePostgres(place) : bareSqlite(place));

async function bareSqlite(file: string): Promise<Bare> {
  const database = openDatabase(file);
  const addDossier = database.prepare('INSERT INTO dossiers VALUES (?, ?, ?, ?, ?)');
  const addSheet = database.prepare('INSERT INTO sheets VALUES (?, ?, ?, 1, ?)');
  const updateSheet = database.prepare(
    'UPDATE sheets SET version = version + 1, sealed = ? WHERE dossier = ? AND id = ? AND version = ?',
  );
  const touch = database.prepare('UPDATE dossiers SET changed_at = ?, expires_at = ? WHERE id = ?');
  const write = database.transaction((dossier: string, version: number, box: Uint8Array, now: number) => {
    if (updateSheet.run(box, dossier, tripSheet, version).changes !== 1) throw new Error('the sheet was not written');
    touch.run(now, now + keepFor, dossier);
  });
  return {
    async add(dossier, wrapped, now, sheets) {
      addDossier.run(dossier, wrapped, now, now, now + keepFor);
      for (const [position, [id, box]] of sheets.entries()) addSheet.run(dossier, id, position, box);
    },
    write: async (...change) => void write.immediate(...change),
  };
}

async function barePostgres(url: string): Promise<Bare> {
  await bringUpToDate(url);
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const text = `WITH saved AS (UPDATE sheets SET version = version + 1, sealed = $1 WHERE dossier = $2 AND id = $3 AND version = $4
    RETURNING dossier) UPDATE dossiers SET changed_at = $5, expires_at = $6 FROM saved WHERE id = saved.dossier`;
  return {
    async add(dossier, wrapped, now, sheets) {
      await pool.query('INSERT INTO dossiers VALUES ($1, $2, $3, $3, $4)', [dossier, wrapped, now, now + keepFor]);
      for (const [position, [id, box]] of sheets.entries())
        await pool.query('INSERT INTO sheets VALUES ($1, $2, $3, 1, $4)', [dossier, id, position, box]);
    },
    async write(dossier, version, box, now) {
      const values = [box, dossier, tripSheet, version, now, now + keepFor];
      const { rowCount } = await pool.query({ name: 'write', text, values });
      if (rowCount !== 1) throw new Error('the sheet was not written');
    },
  };
}

const sealed = (key: Parameters<typeof seal>[0], place: Parameters<typeof seal>[1], content: unknown) =>
  seal(key, place, new TextEncoder().encode(JSON.stringify(content)));

/** By their cookie, which here is only a name. */
const dossiers = new Map<string, Awaited<ReturnType<typeof newDossier>>>();
for (let n = 0; n < Number(count); n++) dossiers.set(`sapar=${n}`, await newDossier());

async function newDossier() {
  const code = createResumeCode();
  const { dataKey, wrapped } = createDataKey(code);
  const dossier = dossierIdOf(code);
  const contents = completeSheets(applicant);
  const sheets = contents.map((content, position) => {
    const sheet = position === 0 ? tripSheet : `traveller-${position}`;
    return [sheet, sealed(dataKey, { dossier, sheet, version: 1 }, content)] as const;
  });
  await bare.add(dossier, wrapped, Date.now(), sheets);
  return { dossier, dataKey, version: 1, trip: contents[0] };
}

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
  await bare.write(dossier, version, box, now);
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
