// Drafts are saved as they are typed, and what is kept is readable by nobody.
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { pagePath } from '@/lib/text/pages';
import type { Person } from '@/lib/visa/people';
import { destinations, everyone, savedAt, test, trip } from './draft-steps';
import { press, tick, write } from './hand';
import { filesIn, found } from './sealed';
import { begin, seed } from './seed';
import { fill, fillStep, goOn, open, placeNow, readCode, rewrite, seePage, start, textIn } from './steps';
import { expect } from './test';
import { dossierOf, questionsAt, today, typedAt } from './typed';
import { requestWords } from './words';

const t = requestWords('fr');

test.describe('while a page is open @js @store', () => {
  test('what is typed is saved after a pause, and the page says when', async ({ visitor }) => {
    const page = await visitor();
    await start('fr')(page);
    await expect(page.getByText(t('saveIdle'))).toBeVisible();
    await write(destinations(page), 'Almaty, Алматы, Øskemen');
    await expect(page.getByText(savedAt)).toBeVisible();
    await page.reload();
    await expect(destinations(page)).toHaveValue('Almaty, Алматы, Øskemen');
  });

  test('what is typed is saved as soon as the field is left', async ({ visitor }) => {
    const page = await visitor();
    await start('fr')(page);
    const sent = page.waitForRequest('**/api/autosave');
    await write(destinations(page), 'Astana');
    await page.locator('#entryPoint').focus();
    expect((await sent).postDataJSON()).toMatchObject({
      step: 'trip',
      typed: { destinations: 'Astana' },
      locale: 'fr',
      passed: false,
    });
    await expect(page.getByText(savedAt)).toBeVisible();
  });

  test('a whole date typed into the first box stands in all three once that is left', async ({ visitor }) => {
    const page = await visitor();
    await start('fr')(page);
    const boxes = ['arrival-day', 'arrival-month', 'arrival-year'];
    const day = page.locator('#arrival-day');
    await write(day, '31022027');
    await page.locator('#entryPoint').focus();
    await expect(day).toHaveValue('31022027');
    const saved = page.waitForResponse(
      (response) => response.request().postData()?.includes('"arrival-year":"2027"') ?? false,
    );
    await write(day, '27032027');
    await page.locator('#entryPoint').focus();
    await expect
      .poll(() => textIn(page, boxes))
      .toEqual({
        'arrival-day': '27',
        'arrival-month': '03',
        'arrival-year': '2027',
      });
    expect(await (await saved).json()).toMatchObject({ result: 'saved' });
    await rewrite({ 'arrival-month': '', 'arrival-year': '', 'arrival-day': '28032027' })(page);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => textIn(page, boxes))
      .toEqual({ 'arrival-day': '28', 'arrival-month': '03', 'arrival-year': '2027' });
    await page.reload();
    await expect(page.locator('#arrival-year')).toHaveValue('2027');
  });

  test('a choice is saved like a text', async ({ visitor }) => {
    const page = await visitor();
    await start('fr')(page);
    await tick(page.locator('#purpose-transit'));
    await expect(page.getByText(savedAt)).toBeVisible();
    await page.reload();
    await expect(page.locator('#purpose-transit')).toBeChecked();
  });

  test('a save that fails is announced, the text stays, and Retry saves it', async ({ visitor, allow }) => {
    allow(/net::ERR_FAILED/);
    const page = await visitor();
    await start('fr')(page);
    await page.route('**/api/autosave', (route) => route.abort());
    await write(destinations(page), 'Taraz');
    await expect(page.getByRole('status').filter({ hasText: t('saveFailed') })).toHaveCount(1, { timeout: 30_000 });
    await expect(destinations(page)).toHaveValue('Taraz');
    await page.unroute('**/api/autosave');
    await press(page.getByRole('button', { name: t('retry') }));
    await expect(page.getByText(savedAt)).toBeVisible();
    await page.reload();
    await expect(destinations(page)).toHaveValue('Taraz');
  });

  test('who leaves while something is not saved is told what goes with it, and leaves with a second press', async ({
    visitor,
    allow,
  }) => {
    allow(/net::ERR_FAILED/);
    const page = await visitor();
    await start('fr')(page);
    await page.route('**/api/autosave', (route) => route.abort());
    await write(destinations(page), 'Taraz');
    await expect(page.getByRole('status').filter({ hasText: t('saveFailed') })).toHaveCount(1, { timeout: 30_000 });
    await press(page.getByRole('link', { name: t('tasksLink') }));
    await press(page.getByText(t('draftLeave')).first());
    const leave = page.getByRole('button', { name: t('draftLeave') });
    await press(leave);
    await expect(page.getByText(t('leaveUnsaved'))).toBeVisible({ timeout: 30_000 });
    await press(leave);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('resumeTitle'), { timeout: 30_000 });
  });

  test('without network the request goes on, and is saved when the network is back', async ({ visitor, allow }) => {
    allow(/net::ERR_INTERNET_DISCONNECTED/);
    const page = await visitor();
    const person = everyone.stateless;
    await start('fr')(page);
    await page.context().setOffline(true);
    await fill(person, { view: 'trip', step: 'contact' })(page);
    await expect(page.getByRole('status').filter({ hasText: t('saveOffline') })).toHaveCount(1, { timeout: 60_000 });
    await page.context().setOffline(false);
    await expect(page.getByText(savedAt)).toBeVisible();
    await open({ view: 'trip', step: 'host' }, 'fr')(page);
    expect(await textIn(page, ['hostName', 'staysWithHost'])).toEqual({
      hostName: 'Olga Schäfer',
      staysWithHost: 'yes',
    });
  });

  test('a save that arrived and was never answered is no other window’s text', async ({ visitor, allow }) => {
    allow(/net::ERR_FAILED|409/);
    const page = await visitor();
    await start('fr')(page);
    let lost = 0;
    await page.route('**/api/autosave', async (route) => {
      await route.fetch();
      await route.abort();
      lost++;
    });
    await write(destinations(page), 'Aral');
    await expect.poll(() => lost, { timeout: 60_000 }).toBe(4);
    await page.unroute('**/api/autosave');
    await write(destinations(page), 'Aral, Oral');
    await expect(page.getByText(savedAt)).toBeVisible();
    await expect(page.getByText(t('conflictTitle'))).toHaveCount(0);
    await page.reload();
    await expect(destinations(page)).toHaveValue('Aral, Oral');
  });

  test('who leaves a page while it is judged stays where they went, and what they typed is kept', async ({
    visitor,
  }) => {
    const page = await visitor();
    await start('fr')(page);
    await fillStep(typedAt(everyone.J1, trip))(page);
    // The numbering plans of the next page, which asks for a telephone number, are on their way for long.
    const arrived = Promise.withResolvers<void>();
    await page.route('**/_next/static/**', async (route) => {
      await arrived.promise;
      await route.continue();
    });
    await goOn(page);
    const host = { view: 'trip', step: 'host' } as const;
    expect(placeNow(page)).toEqual(host);
    const typed = typedAt(everyone.J1, host);
    await fillStep(typed)(page);
    await press(page.getByRole('button', { name: t('continue'), exact: true }));
    await expect(page.getByText(t('judging'))).toBeVisible();
    await press(page.getByRole('link', { name: t('back'), exact: true }));
    await seePage(page);
    expect(placeNow(page)).toEqual(trip);
    const plans = page.waitForResponse('**/_next/static/**');
    arrived.resolve();
    await plans;
    await expect(page.getByText(savedAt)).toBeVisible();
    expect(placeNow(page)).toEqual(trip);
    await open(host, 'fr')(page);
    expect(await textIn(page, Object.keys(typed))).toEqual(typed);
  });

  test('a database that does not answer is a failed save: nothing is said to be saved, nothing is lost', async ({
    guest,
    server,
    allow,
  }) => {
    allow(/503/);
    const page = await guest();
    await start('fr')(page);
    const other = new SQLite(join(server.folder, 'data', 'sapar.db'));
    other.exec('BEGIN IMMEDIATE');
    await write(destinations(page), 'Kyzylorda');
    await expect(page.getByRole('status').filter({ hasText: t('saveFailed') })).toHaveCount(1, { timeout: 90_000 });
    await expect(page.getByText(savedAt)).toHaveCount(0);
    // While it is locked still: once it is not, the page may be the first to try again.
    await press(page.getByRole('button', { name: t('retry') }));
    other.exec('ROLLBACK');
    other.close();
    await expect(page.getByText(savedAt)).toBeVisible({ timeout: 60_000 });
    await page.reload();
    await expect(destinations(page)).toHaveValue('Kyzylorda');
  });
});

test('a database that does not answer: the posted page says so, keeps the text and sends it again @no-js', async ({
  guest,
  server,
  allow,
}) => {
  allow(/503/);
  const page = await guest();
  await start('fr')(page);
  const other = new SQLite(join(server.folder, 'data', 'sapar.db'));
  other.exec('BEGIN IMMEDIATE');
  await fillStep(typedAt(everyone.J1, trip))(page);
  await press(page.getByRole('button', { name: t('continue'), exact: true }));
  await expect(page.getByText(t('storeFailed'))).toBeVisible();
  await expect(page.getByText('Almaty, Taldykorgan')).toBeVisible();
  other.exec('ROLLBACK');
  other.close();
  await press(page.getByRole('button', { name: t('retry') }));
  await seePage(page);
  expect(placeNow(page)).toEqual({ view: 'trip', step: 'host' });
});

test('what is posted on a page that another window has set aside is kept, and there again when it applies @no-js', async ({
  visitor,
}) => {
  const mine = await visitor();
  await begin(mine, 'fr');
  const host = { view: 'trip', step: 'host' } as const;
  await seed(mine, everyone.J1, [host]);
  await open(host, 'fr')(mine);
  const typed = typedAt(everyone.J1, host);
  await fillStep(typed)(mine);
  const theirs = await mine.context().newPage();
  const choose = async (purpose: string) => {
    await open(trip, 'fr')(theirs);
    await tick(theirs.locator(`#purpose-${purpose}`));
    await press(theirs.getByRole('button', { name: t('continue'), exact: true }));
    await seePage(theirs);
  };
  await choose('tourism');
  await press(mine.getByRole('button', { name: t('continue'), exact: true }));
  await seePage(mine);
  expect(placeNow(mine)).toEqual({ view: 'tasks' });
  await choose(everyone.J1.trip.purpose);
  await open(host, 'fr')(mine);
  expect(await textIn(mine, Object.keys(typed))).toEqual(typed);
});

test.describe('at rest', () => {
  test('nothing that was typed is readable in the files and the log of the server', async ({ guest, server }) => {
    test.setTimeout(300_000);
    const page = await guest();
    const typed: string[] = [];
    const codes: string[] = [];

    const [first, ...others] = Object.values(everyone).map(distinctive);
    if (!first) throw new Error('nobody');
    await start('fr')(page);
    await fill({ ...first, locale: 'fr' })(page);
    typed.push(...textsOf(first));
    await page.goto(pagePath('/demande/code', 'fr'));
    codes.push(await readCode(page));
    for (const person of others) {
      await page.context().clearCookies();
      await begin(page, 'fr');
      await seed(page, person);
      await page.goto(pagePath('/demande/verification', 'fr'));
      typed.push(...textsOf(person));
      await page.goto(pagePath('/demande/code', 'fr'));
      codes.push(await readCode(page));
    }

    const files = filesIn(server.folder);
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['sapar.db', 'sapar.db-wal', 'server.log']));
    // The search itself finds what is there.
    expect(found(['dossiers_by_expiry'], files)).not.toEqual([]);
    expect(new Set(typed).size).toBeGreaterThan(200);
    expect(found([...new Set(typed)], files)).toEqual([]);
    const names = ['passportNumber', 'maritalStatus', 'birthCountry', 'hostAddress', 'invitationDate'];
    expect(found(names, files)).toEqual([]);
    const [session] = await page.context().cookies();
    const secrets = codes.flatMap((code) => [code, code.replaceAll('-', ''), code.slice(0, 9)]);
    expect(found([...secrets, session?.value ?? ''], files)).toEqual([]);
  });
});

/** A number from 0 to 1 after another, always the same. */
let state = 20_270_201;
function next(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}
const some = (signs: string, length: number) =>
  Array.from({ length }, () => signs[Math.floor(next() * signs.length)] ?? '').join('');

/** The same person with texts that stand nowhere else in the world. */
function distinctive(person: Person): Person {
  const change = (at: Parameters<typeof typedAt>[1]) =>
    Object.fromEntries(
      questionsAt(at).flatMap(({ id, question }) => {
        const text = typedAt(person, at)[id] ?? '';
        if (question.kind !== 'text' || text === '') return [];
        if (question.printed === 'name')
          return [[id, `Zq${some('bcdfghjklmnprstvwxz', 9)} Jéq${some('bcdfghjklmnprstvwxz', 8)}`]];
        if (question.printed === 'text')
          return [
            [id, `${some('bcdfghjklmnprstvwxz', 9)}, Œ${some('bcdfghjklmnprstvwxz', 8)} ${some('123456789', 7)}`],
          ];
        if (question.inputMode === 'tel') return [[id, `+33 6 ${some('123456789', 4)} ${some('123456789', 4)}`]];
        if (question.inputMode === 'email') return [[id, `${some('bcdfghjkl', 9)}@${some('mnprstvwx', 9)}.fr`]];
        if (id === 'invitationNumber') return [[id, some('123456789', 10)]];
        if (id === 'postcode') return [[id, `${some('123456789', 6)}`]];
        return [[id, `${some('BCDFGHJKLM', 3)} ${some('123456789', 6)}`]];
      }),
    );
  const dossier = dossierOf(person, today());
  return {
    ...person,
    trip: Object.assign({}, person.trip, ...dossier.trip.steps.map(({ id }) => change({ view: 'trip', step: id }))),
    travellers: person.travellers.map((answers, index) =>
      Object.assign(
        {},
        answers,
        ...(dossier.travellers[index]?.steps ?? []).map(({ id }) => change({ view: 'traveller', index, step: id })),
      ),
    ),
  };
}

/** What the person typed, its parts, and what was made of it; dates as days, since their parts stand anywhere. */
function textsOf(person: Person): string[] {
  const dossier = dossierOf(person, today());
  const answers = [
    person.trip,
    ...person.travellers,
    dossier.trip.answers,
    ...dossier.travellers.map((way) => way.answers),
  ];
  const texts = answers.flatMap((all) => Object.values(all).filter((value) => typeof value === 'string'));
  return texts.flatMap((text) => [text, ...text.split(/[\s,@-]+/)]).filter((text) => text.length >= 7);
}
