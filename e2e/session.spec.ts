// A dossier is open in a browser: it closes by itself, is left, is closed from elsewhere, is kept for longer and taken away.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { addDays, dayOf } from '@/lib/form/date';
import { dayInWords, dayOfMoment } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { dossierExport } from '@/lib/visa/dossier-export';
import { expectAccessible } from './accessible';
import { destinations, everyone, savedAt, startWithCode, test, trip, tripPath } from './draft-steps';
import { press, write } from './hand';
import { begin, seed } from './seed';
import type { Server } from './server';
import { enterCode, fillStep, open, placeNow, resume, seePage, start } from './steps';
import { expect } from './test';
import { typedAt } from './typed';
import { requestWords, sessionEndWords, sessionWords } from './words';

const t = requestWords('fr');
const s = sessionWords('fr');
const e = sessionEndWords('fr');
const host = { view: 'trip', step: 'host' } as const;
const hostPath = placePath(host, 'fr', slugs);
const minute = 60_000;

/** Does something with the database of a server, beside it. */
function inDatabase<Result>(server: Server, work: (database: SQLite.Database) => Result): Result {
  const database = new SQLite(join(server.folder, 'data', 'sapar.db'));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** Lets all sessions end in so many milliseconds: nobody waits half an hour for a test. */
const endIn = (server: Server, milliseconds: number) =>
  inDatabase(server, (database) =>
    // What is noted of a session is by a minute later than what it promises.
    database.prepare('UPDATE sessions SET ends_at = ?').run(Date.now() + minute + milliseconds),
  );

const endNow = (server: Server) => endIn(server, -2 * minute);

const sessionsIn = (server: Server): number =>
  inDatabase(server, (database) => Number(database.prepare('SELECT count(*) FROM sessions').pluck().get()));

const keptUntil = dayInWords(addDays(dayOf(Date.now()), 30), 'fr');
const warning = (page: Page) => page.getByRole('alertdialog', { name: e('warnTitle') });

/**
 * Leaves a window alone for so long, and sees what it does then. A window whose scripts come later than its page has not noticed: it is
 * left alone once more.
 */
const leaveAlone = (page: Page, time: string, see: () => Promise<void>) =>
  expect(async () => {
    await page.clock.fastForward(time);
    await see();
  }).toPass();

/** How long a window that was left alone may take before that is tried again, in milliseconds. */
const soon = { timeout: 5000 };

/** Sees that a window that is left alone says that its dossier closes. */
const seeWarning = (page: Page) => leaveAlone(page, '28:30', () => expect(warning(page)).toBeVisible(soon));

/** Sees the page that stands where a dossier has closed. */
async function seeAway(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(s('awayTitle'));
  await expect(page.getByText(s('awayLede', { date: keptUntil }))).toBeVisible();
}

test.describe('a page that is left alone @js', () => {
  test('says two minutes before that the dossier closes, and goes on as often as one likes', async ({
    guest,
    server,
  }) => {
    const page = await guest();
    await page.clock.install();
    await start('fr')(page);
    await destinations(page).focus();
    for (const _ of [1, 2]) {
      endIn(server, 100_000);
      await seeWarning(page);
      await expect(warning(page).getByRole('button', { name: e('stay') })).toBeFocused();
      await press(warning(page).getByRole('button', { name: e('stay') }));
      await expect(warning(page)).toHaveCount(0);
      await expect(destinations(page)).toBeFocused();
      await page.reload();
      expect(
        inDatabase(server, (d) => Number(d.prepare('SELECT ends_at FROM sessions').pluck().get())),
      ).toBeGreaterThan(Date.now() + 29 * minute);
      await destinations(page).focus();
    }
    endIn(server, 100_000);
    await seeWarning(page);
    await expect(warning(page)).toHaveAccessibleDescription(/\d{1,2}:\d{2}/);
    await expectAccessible(page, 'the warning that a dossier closes');
    await page.keyboard.press('Escape');
    await expect(warning(page)).toHaveCount(0);
  });

  test('shows nothing personal once its time is over, and its text is there again with the code', async ({
    guest,
    server,
    allow,
  }) => {
    allow(/net::ERR_FAILED/);
    const page = await guest();
    await page.clock.install();
    const code = await startWithCode(page);
    await seed(page, everyone.J1, [host]);
    await open(host, 'fr')(page);
    // The network is gone while it is typed, and back at the last moment.
    let lost = 0;
    await page.route('**/api/autosave', async (route) => {
      await route.abort();
      lost++;
    });
    await write(page.locator('[id="hostName"]'), 'Айгүл Серікқызы');
    for (let tries = 1; tries <= 4; tries++) {
      await page.clock.fastForward(9000);
      await expect.poll(() => lost).toBe(tries);
    }
    await page.unroute('**/api/autosave');
    endIn(server, 0);
    // Saved before the page asks, it would be a sign of the person, and the dossier would stay open.
    const said = page.waitForResponse('**/api/dossier/session');
    await page.route('**/api/autosave', async (route) => {
      await said;
      await route.continue();
    });
    await page.clock.fastForward('28:30');
    await seeAway(page);
    expect(await page.content()).not.toContain('Айгүл');
    expect(sessionsIn(server)).toBe(0);
    await page.goBack();
    await expect(page.locator('body')).not.toContainText('Айгүл');
    await page.goto(hostPath);
    await enterCode(code)(page);
    await page.waitForURL(`**${hostPath}`);
    await seePage(page);
    await expect(page.locator('[id="hostName"]')).toHaveValue('Айгүл Серікқызы');
  });

  test('keeps under cover what could not be saved before, until the dossier is open again', async ({
    guest,
    server,
    allow,
  }) => {
    allow(/net::ERR_FAILED|401/);
    const page = await guest();
    await page.clock.install();
    const code = await startWithCode(page);
    await page.route('**/api/autosave', (route) => route.abort());
    await write(destinations(page), 'Kokshetau');
    await expect(page.getByRole('status').filter({ hasText: t('saveFailed') })).toHaveCount(1);
    endNow(server);
    await page.unroute('**/api/autosave');
    await page.clock.fastForward('28:30');
    const unsaved = page.getByRole('alertdialog', { name: e('unsavedTitle') });
    await expect(unsaved).toBeVisible();
    const other = await page.context().newPage();
    await other.goto(pagePath('/reprendre', 'fr'));
    await enterCode(code)(other);
    await other.waitForURL(`**${tripPath}`);
    await press(unsaved.getByRole('button', { name: e('unsavedAgain') }));
    await expect(unsaved).toHaveCount(0);
    await expect(destinations(page)).toHaveValue('Kokshetau');
    await expect(page.getByText(savedAt)).toBeVisible();
  });

  test('is not told while another window of the same browser is used, and is told no more once it is', async ({
    guest,
    server,
  }) => {
    const one = await guest();
    await one.context().clock.install();
    await startWithCode(one);
    const other = await one.context().newPage();
    await open(trip, 'fr')(other);
    await leaveAlone(one, '28:30', async () => {
      const asked = await one.waitForResponse('**/api/dossier/session', soon);
      expect((await asked.json()).left).toBeGreaterThan(28 * minute);
    });
    await expect(warning(one)).toHaveCount(0);

    endIn(server, 100_000);
    for (const window of [one, other]) await seeWarning(window);
    await press(warning(other).getByRole('button', { name: e('stay') }));
    await expect(warning(other)).toHaveCount(0);
    await expect(warning(one)).toHaveCount(0);
  });
});

test('a dossier that has closed by itself says until when it is kept, and opens again on the same page', async ({
  guest,
  server,
}) => {
  const page = await guest();
  const code = await startWithCode(page);
  await seed(page, everyone.J1);
  endNow(server);
  for (const path of [hostPath, pagePath('/demande/code', 'fr'), pagePath('/demande', 'fr')]) {
    await page.goto(path);
    await seeAway(page);
    await expect(page.getByRole('main')).not.toContainText(code);
  }
  await page.goto(hostPath);
  // A slip does not lose the way back.
  await enterCode(code.slice(0, -1))(page);
  await expect(page.getByRole('alert').getByRole('link', { name: t('resumeErrors.length') })).toBeVisible();
  await enterCode(code)(page);
  await page.waitForURL(`**${hostPath}`);
  await seePage(page);
});

test('what is posted after the end is kept on the page, and saved once the dossier is open again @no-js', async ({
  guest,
  server,
  allow,
}) => {
  allow(/401/);
  const page = await guest();
  const code = await startWithCode(page);
  await seed(page, everyone.J1, [host]);
  await open(host, 'fr')(page);
  await fillStep(typedAt(everyone.J1, host))(page);
  endNow(server);
  await press(page.getByRole('button', { name: t('continue'), exact: true }));
  await expect(page.getByText(t('closedKept'))).toBeVisible();
  await expect(page.getByText(String(everyone.J1.trip.hostName))).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(pagePath('/reprendre', 'fr'));
  await enterCode(code)(other);
  await seePage(other);
  await press(page.getByRole('button', { name: t('retry') }));
  await seePage(page);
  expect(placeNow(page)).not.toEqual(host);
});

test('who leaves a dossier leaves nothing behind: session, cookies, storage and caches', async ({ guest, server }) => {
  const page = await guest();
  const code = await startWithCode(page);
  const [stolen] = await page.context().cookies();
  await open({ view: 'tasks' }, 'fr')(page);
  await press(page.getByText(t('draftLeave')).first());
  const answered = page.waitForResponse('**/api/dossier/close');
  await press(page.getByRole('button', { name: t('draftLeave') }));
  expect((await (await answered).allHeaders())['clear-site-data']).toBe('"cache", "storage"');
  await expect(page.getByText(t('leftUntil', { date: keptUntil }))).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
  expect(sessionsIn(server)).toBe(0);
  // Somebody who has copied the cookie before is out, too.
  if (stolen) await page.context().addCookies([stolen]);
  await page.goto(tripPath);
  await seeAway(page);
  await resume('fr', code)(page);
});

test('the pages of a dossier that is open elsewhere, and of one that has closed, are accessible @js', async ({
  guest,
  server,
}) => {
  const page = await guest();
  const code = await startWithCode(page);
  const other = await guest();
  await resume('fr', code)(other);
  await page.goto(pagePath('/demande/code', 'fr'));
  await expectAccessible(page, 'the page with the code and the open sessions');
  endNow(server);
  await page.reload();
  await seeAway(page);
  await expectAccessible(page, 'the page where a dossier has closed');
});

test('what the browser has stored goes with the dossier @js', async ({ guest }) => {
  const page = await guest();
  await startWithCode(page);
  await page.evaluate(() => localStorage.setItem('left', 'behind'));
  await open({ view: 'tasks' }, 'fr')(page);
  await press(page.getByText(t('draftLeave')).first());
  await press(page.getByRole('button', { name: t('draftLeave') }));
  await expect(page.getByText(t('leftTitle'))).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what other windows of the browser show closes with the dossier that is left @js', async ({ guest }) => {
  const page = await guest();
  const code = await startWithCode(page);
  await seed(page, everyone.J1);
  const [form, sheet] = [await page.context().newPage(), await page.context().newPage()];
  await open(host, 'fr')(form);
  await sheet.goto(pagePath('/demande/code', 'fr'));
  await expect(sheet.getByRole('main')).toContainText(code);
  await open({ view: 'tasks' }, 'fr')(page);
  await press(page.getByText(t('draftLeave')).first());
  await press(page.getByRole('button', { name: t('draftLeave') }));
  await expect(page.getByText(t('leftTitle'))).toBeVisible();
  for (const window of [form, sheet]) {
    await expect(window.getByText(t('closedNone'))).toBeVisible();
    const shown = await window.content();
    expect([String(everyone.J1.trip.hostName), code].filter((text) => shown.includes(text))).toEqual([]);
  }
});

test('a window that is seen again after a while asks whether its dossier is open still @js', async ({
  guest,
  server,
}) => {
  const page = await guest();
  await page.clock.install();
  await startWithCode(page);
  await open(trip, 'fr')(page);
  const turn = (state: DocumentVisibilityState) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await turn('hidden');
  await leaveAlone(page, '02:00', async () => {
    const asked = page.waitForResponse('**/api/dossier/session', soon);
    await turn('visible');
    await turn('hidden');
    expect((await (await asked).json()).left).toBeGreaterThan(27 * minute);
  });
  await turn('visible');
  await expect(destinations(page)).toBeVisible();
  await turn('hidden');
  endNow(server);
  await page.clock.fastForward('02:00');
  await turn('visible');
  await seeAway(page);
});

test('a dossier that is open elsewhere is closed there from here, and stays open here', async ({
  guest,
  visitor,
  server,
}) => {
  const here = await guest();
  const code = await startWithCode(here);
  const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0';
  const [one, two] = [
    await visitor({ baseURL: server.origin, userAgent: firefox }),
    await visitor({ baseURL: server.origin, userAgent: 'nothing known' }),
  ];
  await resume('fr', code)(one);
  await resume('fr', code)(two);
  const stranger = await guest();
  await begin(stranger, 'fr');

  await here.goto(pagePath('/demande/code', 'fr'));
  const listed = here.getByRole('region', { name: s('openTitle') }).getByRole('listitem');
  await expect(listed).toHaveCount(3);
  await expect(listed.filter({ hasText: 'cet appareil-ci' })).toHaveCount(1);
  await press(listed.filter({ hasText: 'Firefox sur Windows' }).getByRole('button', { name: s('openEnd') }));
  await expect(listed).toHaveCount(2);
  await one.goto(tripPath);
  await seeAway(one);
  await two.goto(tripPath);
  await seePage(two);

  await resume('fr', code)(one);
  await here.reload();
  await press(here.getByRole('button', { name: s('openEndOthers') }));
  await expect(listed).toHaveCount(1);
  await two.goto(tripPath);
  await seeAway(two);
  await open(trip, 'fr')(here);
  await open(trip, 'fr')(stranger);
});

test('nobody closes the dossier of another, though they know the names of both', async ({ guest, server }) => {
  const mine = await guest();
  await startWithCode(mine);
  const theirs = await guest();
  await startWithCode(theirs);
  const rows = inDatabase(server, (d) => d.prepare('SELECT dossier, id FROM sessions').all()) as {
    dossier: string;
    id: string;
  }[];
  const own = (await (await mine.request.get(pagePath('/demande/code', 'fr'))).text()).match(
    /name="dossier" value="(\w+)"/,
  )?.[1];
  for (const dossier of [own, ...rows.map((row) => row.dossier)])
    for (const session of rows.map((row) => row.id).filter((id) => rows.find((row) => row.id === id)?.dossier !== own))
      await mine.request.post('/api/dossier/sessions', {
        headers: { Origin: server.origin },
        form: { dossier: dossier ?? '', session, locale: 'fr' },
      });
  await open(trip, 'fr')(theirs);
  expect(sessionsIn(server)).toBe(2);
});

test('a dossier is kept for its full time again without a change', async ({ guest, server }) => {
  const page = await guest();
  await startWithCode(page);
  for (const [path, saidOf] of [
    [pagePath('/demande', 'fr'), (date: string) => t('draftKept', { date, days: 30 })],
    [pagePath('/demande/code', 'fr'), (date: string) => t('codeUntil', { date })],
  ] as const) {
    const soon = Date.now() + 3 * 24 * 60 * minute;
    inDatabase(server, (d) => d.prepare('UPDATE dossiers SET expires_at = ?').run(soon));
    await page.goto(path);
    await expect(page.getByText(saidOf(dayOfMoment(soon, 'fr')))).toBeVisible();
    await press(page.getByRole('button', { name: t('prolong', { days: 30 }) }));
    await expect(page.getByText(saidOf(keptUntil))).toBeVisible();
    await expect(page.getByRole('status').getByText(t('prolonged', { date: keptUntil }))).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${path}\\?prolonged$`));
  }
});

test('all that was written is taken away as JSON, from the task list, and by nobody else', async ({ guest }) => {
  const page = await guest();
  await startWithCode(page);
  await seed(page, everyone.J1);
  await open({ view: 'tasks' }, 'fr')(page);
  const saving = page.waitForEvent('download');
  await press(page.getByRole('link', { name: t('draftExport') }));
  const download = await saving;
  expect(download.suggestedFilename()).toBe('sapar-kazakhstan-dossier.json');
  const answer = await page.request.get('/api/dossier/export?locale=fr');
  expect(answer.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'content-type': 'application/json',
  });
  const exported = dossierExport.parse(await answer.json());
  expect(exported.trip.answers).toMatchObject({ purpose: everyone.J1.trip.purpose });
  expect(exported.travellers).toHaveLength(everyone.J1.travellers.length);
  const stranger = await guest();
  await stranger.goto(pagePath('/demande', 'fr'));
  const refused = await stranger.request.get('/api/dossier/export?locale=fr', { maxRedirects: 0 });
  expect(refused.status()).toBe(303);
});
