// Drafts are erased at once, here and everywhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { pagePath } from '@/lib/text/pages';
import { destinations, erase, everyone, startWithCode, test, trip, tripPath } from './draft-steps';
import { pathOf, press, write } from './hand';
import { seed } from './seed';
import { enterCode, open, resume } from './steps';
import { expect } from './test';
import { requestWords } from './words';

const t = requestWords('fr');

/** What every table of a server's database holds of dossiers, sealed. */
function rowsIn(data: string): { bytes: Buffer }[] {
  const database = new SQLite(join(data, 'sapar.db'), { readonly: true });
  const rows = database
    .prepare(
      'SELECT wrapped_key AS bytes FROM dossiers UNION ALL SELECT sealed FROM sheets UNION ALL SELECT about FROM sessions UNION ALL SELECT content FROM files',
    )
    .all() as { bytes: Buffer }[];
  database.close();
  return rows;
}

const isIn = (data: string, bytes: Buffer) =>
  readdirSync(data).some((name) => readFileSync(join(data, name)).includes(bytes));

test.describe('erasing', () => {
  test('another window of the same browser shows nothing of it any more @js', async ({ guest }) => {
    const page = await guest();
    await startWithCode(page);
    const other = await page.context().newPage();
    await open(trip, 'fr')(other);
    await erase(page);
    await expect(other.getByText(t('closedNone'))).toBeVisible();
    await expect(destinations(other)).toHaveCount(0);
  });

  test('a dossier is erased at once, here and everywhere', async ({ guest, server }) => {
    const page = await guest();
    const code = await startWithCode(page);
    await seed(page, everyone.J1b);
    const data = join(server.folder, 'data');
    const sealed = rowsIn(data).map(({ bytes }) => bytes);
    expect(sealed.length).toBeGreaterThan(3);
    expect(sealed.filter((bytes) => isIn(data, bytes))).toHaveLength(sealed.length);
    await erase(page);
    expect(rowsIn(data)).toEqual([]);
    // Neither in the database nor in its log: what is deleted is overwritten there (secure_delete), and the log is emptied.
    expect(sealed.filter((bytes) => isIn(data, bytes))).toEqual([]);

    await page.goto(tripPath);
    await expect(page.getByText(t('closedNone'))).toBeVisible();
    const elsewhere = await guest();
    await elsewhere.goto(pagePath('/reprendre', 'fr'));
    await enterCode(code)(elsewhere);
    await expect(
      elsewhere.getByRole('alert').getByRole('link', { name: t('resumeErrors.wrong', { days: 30 }) }),
    ).toBeVisible();
  });

  test('another device that still shows it is told, and makes nothing of it', async ({ guest, server, allow }) => {
    allow(/401/);
    const page = await guest();
    const code = await startWithCode(page);
    const other = await guest();
    await resume('fr', code)(other);
    await open(trip, 'fr')(other);
    await erase(page);

    await write(destinations(other), 'Ekibastuz');
    await press(other.getByRole('button', { name: t('later'), exact: true }));
    // Where the page stands, or instead of it without scripts; both keep what was typed.
    await expect(other.getByText(t('closedMeanwhile')).or(other.getByText(t('closedKept')))).toBeVisible();
    expect(pathOf(other)).not.toBe(pagePath('/demande/code', 'fr'));
    const database = new SQLite(join(server.folder, 'data', 'sapar.db'), { readonly: true });
    expect(database.prepare('SELECT count(*) FROM dossiers').pluck().get()).toBe(0);
    database.close();
  });
});
