// Drafts: saved as they are typed, resumed, contended for, erased, and nobody else's.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { addDays, dayOf } from '@/lib/form/date';
import { dayInWords } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { maxTravellers } from '@/lib/visa/draft';
import { type Person, people } from '@/lib/visa/people';
import { pathOf, press, tick, write } from './hand';
import { filesIn, found } from './sealed';
import { begin, seed } from './seed';
import { makeServer, type Server } from './server';
import {
  addTraveller,
  enterCode,
  fill,
  fillStep,
  finishLater,
  goOn,
  open,
  placeNow,
  readCode,
  resume,
  rewrite,
  seePage,
  start,
  textIn,
} from './steps';
import { expect, test as shared } from './test';
import { dossierOf, questionsAt, today, typedAt } from './typed';
import { requestWords } from './words';

/** With a server of its own, for what would be seen by the other tests. */
const test = shared.extend<{ server: Server; guest: () => Promise<Page> }>({
  server: async ({ browserName: _ }, give) => {
    const server = await makeServer();
    await server.start();
    await give(server);
    await server.remove();
  },
  // A new person on that server. After the server in this list, so that their windows are closed before it ends.
  guest: async ({ server, visitor }, give) => give(() => visitor({ baseURL: server.origin })),
});

const t = requestWords('fr');
const everyone = people(today());
const trip = { view: 'trip', step: 'trip' } as const;
const tripPath = placePath(trip, 'fr', slugs);
const savedAt = /^Enregistré à \d{1,2}:\d{2}/;

const destinations = (page: Page) => page.locator('#destinations');

/** Opens the first page of a new dossier; its resume code. */
async function startWithCode(page: Page): Promise<string> {
  await begin(page, 'fr');
  await page.goto(pagePath('/demande/code', 'fr'));
  const code = await readCode(page);
  await open(trip, 'fr')(page);
  return code;
}

/** Erases the dossier that is open, from its task list. */
async function erase(page: Page): Promise<void> {
  await open({ view: 'tasks' }, 'fr')(page);
  await press(page.getByText(t('draftErase'), { exact: true }));
  await expect(page.getByText(t('eraseSure'))).toBeVisible();
  await press(page.getByRole('button', { name: t('eraseYes') }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('erasedTitle'));
}

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
    other.exec('ROLLBACK');
    other.close();
    await press(page.getByRole('button', { name: t('retry') }));
    await expect(page.getByText(savedAt)).toBeVisible();
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

test.describe('leaving and coming back @store', () => {
  test('a page left half answered opens again where it was, by the code', async ({ visitor }) => {
    const page = await visitor();
    await start('fr')(page);
    await write(destinations(page), 'Balkhash');
    await finishLater(page);
    const code = await readCode(page);
    const elsewhere = await visitor();
    await resume('fr', code.toLowerCase().replaceAll('-', '  '))(elsewhere);
    expect(pathOf(elsewhere)).toBe(tripPath);
    await expect(destinations(elsewhere)).toHaveValue('Balkhash');
  });

  test('the resume link carries the code where no server sees it @js', async ({ visitor, heard }) => {
    const page = await visitor();
    await start('fr')(page);
    await write(destinations(page), 'Zaysan');
    await finishLater(page);
    const code = await readCode(page);
    await expect(page.getByRole('img', { name: t('codeQr') })).toBeVisible();
    const link = (await page.getByRole('link', { name: `#${code}` }).getAttribute('href')) ?? '';
    expect(new URL(link).hash).toBe(`#${code}`);

    const phone = await visitor();
    await phone.goto(link);
    await expect(phone.getByLabel(t('resumeLabel'), { exact: true })).toHaveValue(code);
    await expect(phone.getByText(t('resumeFromLink'))).toBeVisible();
    expect(new URL(phone.url()).hash).toBe('');
    await press(phone.getByRole('button', { name: t('resumeButton') }));
    await phone.waitForURL(`**${tripPath}`);
    await expect(destinations(phone)).toHaveValue('Zaysan');
    const groups = [code, code.replaceAll('-', ''), code.slice(0, 9)];
    expect(heard.addresses.filter((address) => groups.some((group) => address.includes(group)))).toEqual([]);
  });

  test('the whole resume link may be pasted in place of the code', async ({ visitor }) => {
    const page = await visitor();
    const code = await startWithCode(page);
    const elsewhere = await visitor();
    await elsewhere.goto(pagePath('/reprendre', 'fr'));
    await enterCode(`https://sapar.example${pagePath('/reprendre', 'fr')}#${code}`)(elsewhere);
    await elsewhere.waitForURL(`**${tripPath}`);
  });

  test('a dossier closed on this device is not open any more, and its code opens it', async ({ visitor }) => {
    const page = await visitor();
    const code = await startWithCode(page);
    await open({ view: 'tasks' }, 'fr')(page);
    await press(page.getByText(t('draftLeave')).first());
    await press(page.getByRole('button', { name: t('draftLeave') }));
    await expect(page.getByText(t('leftTitle'))).toBeVisible();
    await page.goto(tripPath);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('closedTitle'));
    await expect(page.getByText(t('closedNone'))).toBeVisible();
    await resume('fr', code)(page);
    expect(pathOf(page)).toBe(tripPath);
  });

  test('a dossier that is open is not left without being asked', async ({ visitor }) => {
    const page = await visitor();
    const code = await startWithCode(page);
    await page.goto('/fr');
    const begins = () => page.getByRole('main').getByRole('button', { name: 'Commencer' }).first();
    await press(begins());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('otherOpenTitle'));
    await press(page.getByRole('link', { name: t('otherOpenContinue') }));
    await seePage(page);
    expect(placeNow(page)).toEqual({ view: 'tasks' });

    await page.goto('/fr');
    await press(begins());
    await press(page.getByRole('button', { name: t('otherOpenNew') }));
    await page.waitForURL(`**${tripPath}`);
    await page.goto(pagePath('/demande/code', 'fr'));
    expect(await readCode(page)).not.toBe(code);

    const elsewhere = await visitor();
    await resume('fr', code)(elsewhere);
    expect(pathOf(elsewhere)).toBe(tripPath);
  });

  test('every page says until when the draft is kept', async ({ visitor }) => {
    const page = await visitor();
    await begin(page, 'fr');
    const until = dayInWords(addDays(dayOf(Date.now()), 30), 'fr');
    for (const place of [trip, { view: 'tasks' }, { view: 'check' }] as const) {
      await open(place, 'fr')(page);
      await expect(page.getByText(t('keptUntil', { date: until }), { exact: true })).toBeVisible();
    }
    await page.goto(pagePath('/demande/code', 'fr'));
    await expect(page.getByText(t('codeUntil', { date: until }))).toBeVisible();
  });
});

test.describe('a code that opens nothing', () => {
  const complaint = (page: Page, words: string) => page.getByRole('alert').getByRole('link', { name: words });

  test('is a slip when its check signs say so, and stays in the field', async ({ visitor }) => {
    const page = await visitor();
    const code = await startWithCode(page);
    const slip = code.startsWith('7') ? `8${code.slice(1)}` : `7${code.slice(1)}`;
    const elsewhere = await visitor();
    await elsewhere.goto(pagePath('/reprendre', 'fr'));
    for (const [typed, words] of [
      ['', t('resumeErrors.missing')],
      [code.slice(0, -2), t('resumeErrors.length')],
      [code.replace(/.$/, '*'), t('resumeErrors.symbols')],
      [slip, t('resumeErrors.check')],
    ] as const) {
      await enterCode(typed)(elsewhere);
      await expect(complaint(elsewhere, words)).toBeVisible();
      await expect(elsewhere).toHaveTitle(/^Erreur\s: /);
      await expect(elsewhere.getByLabel(t('resumeLabel'), { exact: true })).toHaveValue(typed);
      await expect(elsewhere.getByLabel(t('resumeLabel'), { exact: true })).toHaveAccessibleDescription(
        new RegExp(words.slice(0, 30)),
      );
    }
    await elsewhere.goto(tripPath);
    await expect(elsewhere.getByText(t('closedNone'))).toBeVisible();
  });

  test('is a wrong one otherwise; after five in a minute the address waits, but the right code opens', async ({
    guest,
  }) => {
    const page = await guest();
    const code = await startWithCode(page);
    const stranger = await guest();
    // A code as good as any, of a dossier that is no more.
    const wrong = await startWithCode(stranger);
    await erase(stranger);
    await stranger.goto(pagePath('/reprendre', 'fr'));
    for (let attempt = 1; attempt <= 7; attempt++) {
      await enterCode(wrong)(stranger);
      await expect(
        complaint(stranger, t(attempt <= 5 ? 'resumeErrors.wrong' : 'resumeErrors.slow', { days: 30 })),
      ).toBeVisible();
    }
    await enterCode(code)(stranger);
    await stranger.waitForURL(`**${tripPath}`);
  });
});

test.describe('a session that was tampered with', () => {
  for (const [how, change] of [
    ['one sign changed', (value: string) => value.slice(0, -3) + (value.at(-3) === 'A' ? 'B' : 'A') + value.slice(-2)],
    ['cut short', (value: string) => value.slice(0, 20)],
    ['something else', () => 'not-a-session'],
  ] as const) {
    test(`opens nothing and makes nothing: ${how}`, async ({ guest, server }) => {
      const page = await guest();
      const code = await startWithCode(page);
      const [cookie] = await page.context().cookies();
      if (!cookie) throw new Error('no session');
      await page.context().addCookies([{ ...cookie, value: change(cookie.value) }]);
      for (const path of [
        pagePath('/demande', 'fr'),
        tripPath,
        pagePath('/demande/code', 'fr'),
        pagePath('/demande/dossier', 'fr'),
      ]) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('closedTitle'));
        await expect(page.getByText(t('closedTampered'))).toBeVisible();
      }
      const database = new SQLite(join(server.folder, 'data', 'sapar.db'), { readonly: true });
      expect(database.prepare('SELECT count(*) FROM dossiers').pluck().get()).toBe(1);
      database.close();
      await press(page.getByRole('link', { name: t('closedResume') }));
      await enterCode(code)(page);
      await page.waitForURL(`**${tripPath}`);
    });
  }

  test('the same for what the database holds', async ({ guest, server }) => {
    const page = await guest();
    const code = await startWithCode(page);
    const database = new SQLite(join(server.folder, 'data', 'sapar.db'));
    const { sealed } = database.prepare("SELECT sealed FROM sheets WHERE id = 'trip'").get() as { sealed: Buffer };
    const harmed = Buffer.from(sealed);
    harmed[40] = (harmed[40] ?? 0) ^ 1;
    database.prepare("UPDATE sheets SET sealed = ? WHERE id = 'trip'").run(harmed);
    await page.goto(tripPath);
    await expect(page.getByText(t('closedTampered'))).toBeVisible();
    await page.goto(pagePath('/reprendre', 'fr'));
    await enterCode(code)(page);
    await expect(page.getByText(t('closedTampered'))).toBeVisible();
    // Nothing was lost: what was there opens as soon as it is put back.
    database.prepare("UPDATE sheets SET sealed = ? WHERE id = 'trip'").run(sealed);
    database.close();
    await enterCode(code)(page);
    await page.waitForURL(`**${tripPath}`);
  });
});

/** Two windows of one browser on the first page of J1's trip, all of it answered. */
async function twoWindows(visitor: () => Promise<Page>): Promise<[Page, Page]> {
  const one = await visitor();
  await begin(one, 'fr');
  await seed(one, everyone.J1);
  await open(trip, 'fr')(one);
  const other = await one.context().newPage();
  await open(trip, 'fr')(other);
  return [one, other];
}

test.describe('two windows on one page @store', () => {
  for (const [kept, button] of [
    ['mine', t('keepMine')],
    ['theirs', t('keepTheirs')],
  ] as const) {
    test(`show both texts, and the person keeps one: ${kept}`, async ({ visitor, allow }) => {
      allow(/409/);
      const [mine, theirs] = await twoWindows(visitor);

      await rewrite({ destinations: 'Aktobe' })(theirs);
      await goOn(theirs);
      // With scripts the page goes on at once and the answer comes after; then the next page tells the way back.
      await open(trip, 'fr')(theirs);
      await expect(destinations(theirs)).toHaveValue('Aktobe');

      await rewrite({ destinations: 'Uralsk' })(mine);
      await press(mine.getByRole('button', { name: t('continue'), exact: true }));
      await expect(mine.getByText(t('conflictsTitle')).or(mine.getByText(t('conflictTitle')))).toBeVisible();
      if (pathOf(mine) !== tripPath)
        await press(
          mine
            .getByRole('alert')
            .or(mine.getByRole('status'))
            .or(mine.getByRole('main'))
            .getByRole('link', { name: 'Votre voyage' })
            .first(),
        );
      await expect(mine.getByText(t('conflictTitle'))).toBeVisible();
      const row = (label: string) => mine.getByRole('row', { name: label });
      await expect(row('Lieux de séjour').getByRole('cell')).toHaveText(['Aktobe', 'Uralsk']);
      await expect(mine.getByRole('row')).toHaveCount(2);

      await press(mine.getByRole('button', { name: button }));
      await expect(mine.getByText(t('conflictTitle'))).toHaveCount(0);
      await expect(destinations(mine)).toHaveValue(kept === 'mine' ? 'Uralsk' : 'Aktobe');
      await expect
        .poll(async () => {
          await theirs.goto(tripPath);
          return destinations(theirs).inputValue();
        })
        .toBe(kept === 'mine' ? 'Uralsk' : 'Aktobe');
    });
  }

  test('that answered different questions are merged, before the eyes of who is still typing @js', async ({
    visitor,
    allow,
  }) => {
    allow(/409/);
    const [mine, theirs] = await twoWindows(visitor);
    await rewrite({ entryPoint: 'Aktobe airport' })(theirs);
    await theirs.keyboard.press('Tab');
    await expect(theirs.getByText(/^Enregistré à/)).toBeVisible();

    await rewrite({ destinations: 'Uralsk' })(mine);
    const entryPoint = mine.locator('[name="entryPoint"]');
    await entryPoint.focus();
    await expect(entryPoint).toHaveValue('Aktobe airport');
    await expect(entryPoint).toBeFocused();
    await expect(mine.getByRole('status').filter({ hasText: 'Premier point d’entrée' })).toBeVisible();
    await expect(mine.getByText(t('conflictTitle'))).toHaveCount(0);
    await expect(destinations(mine)).toHaveValue('Uralsk');

    await expect
      .poll(async () => {
        await open(trip, 'fr')(theirs);
        return textIn(theirs, ['destinations', 'entryPoint']);
      })
      .toEqual({ destinations: 'Uralsk', entryPoint: 'Aktobe airport' });
  });

  test('that answered one question both are asked about that one alone @js', async ({ visitor, allow }) => {
    allow(/409/);
    const [mine, theirs] = await twoWindows(visitor);
    await rewrite({ destinations: 'Aktobe', entryPoint: 'Aktobe airport' })(theirs);
    await theirs.keyboard.press('Tab');
    await expect(theirs.getByText(/^Enregistré à/)).toBeVisible();

    await rewrite({ destinations: 'Uralsk' })(mine);
    await mine.keyboard.press('Tab');
    await expect(mine.getByText(t('conflictTitle'))).toBeVisible();
    await expect(mine.getByRole('row', { name: 'Lieux de séjour' }).getByRole('cell')).toHaveText(['Aktobe', 'Uralsk']);
    await expect(mine.getByRole('row')).toHaveCount(2);
    await press(mine.getByRole('button', { name: t('keepMine') }));
    expect(await textIn(mine, ['destinations', 'entryPoint'])).toEqual({
      destinations: 'Uralsk',
      entryPoint: 'Aktobe airport',
    });
  });

  test('that typed the same have nothing to settle', async ({ visitor }) => {
    const [one, other] = await twoWindows(visitor);
    for (const page of [one, other]) {
      await rewrite({ destinations: 'Semey' })(page);
      await goOn(page);
      await expect(page.getByText(t('conflictsTitle'))).toHaveCount(0);
    }
    await open(trip, 'fr')(one);
    await expect(destinations(one)).toHaveValue('Semey');
  });

  test('on different pages of one traveller both get through', async ({ visitor }) => {
    const one = await visitor();
    await begin(one, 'fr');
    await seed(one, everyone.J1);
    const passport = { view: 'traveller', index: 0, step: 'passport' } as const;
    const identity = { view: 'traveller', index: 0, step: 'identity' } as const;
    await open(passport, 'fr')(one);
    const other = await one.context().newPage();
    await open(identity, 'fr')(other);
    await rewrite({ passportIssuer: 'Mairie' })(one);
    await goOn(one);
    await rewrite({ birthPlace: 'Dole' })(other);
    await goOn(other);
    await expect
      .poll(async () => {
        await open(passport, 'fr')(one);
        const issuer = await textIn(one, ['passportIssuer']);
        await open(identity, 'fr')(one);
        return { ...issuer, ...(await textIn(one, ['birthPlace'])) };
      })
      .toEqual({ passportIssuer: 'Mairie', birthPlace: 'Dole' });
  });
});

test.describe('erasing', () => {
  test('a dossier is erased at once, here and everywhere', async ({ guest, server }) => {
    const page = await guest();
    const code = await startWithCode(page);
    await seed(page, everyone.J1b);
    await erase(page);

    await page.goto(tripPath);
    await expect(page.getByText(t('closedNone'))).toBeVisible();
    const elsewhere = await guest();
    await elsewhere.goto(pagePath('/reprendre', 'fr'));
    await enterCode(code)(elsewhere);
    await expect(
      elsewhere.getByRole('alert').getByRole('link', { name: t('resumeErrors.wrong', { days: 30 }) }),
    ).toBeVisible();
    const database = new SQLite(join(server.folder, 'data', 'sapar.db'), { readonly: true });
    expect(
      database.prepare('SELECT (SELECT count(*) FROM dossiers) + (SELECT count(*) FROM sheets)').pluck().get(),
    ).toBe(0);
    database.close();
  });

  test('another window that still shows it is told, and makes nothing of it', async ({ guest, server, allow }) => {
    allow(/401/);
    const page = await guest();
    await startWithCode(page);
    const other = await page.context().newPage();
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

test.describe('travellers @store', () => {
  const headings = (page: Page) => page.getByRole('heading', { level: 2, name: /^Voyageur \d/ });

  test('are added up to ten and taken away again', async ({ visitor }) => {
    test.setTimeout(180_000);
    const page = await visitor();
    await begin(page, 'fr');
    await open({ view: 'tasks' }, 'fr')(page);
    for (let n = 2; n <= maxTravellers; n++) {
      await addTraveller(page);
      expect(placeNow(page)).toEqual({ view: 'traveller', index: n - 1, step: 'identity' });
      await open({ view: 'tasks' }, 'fr')(page);
      await expect(headings(page)).toHaveCount(n);
    }
    await expect(page.getByText(t('travellersFull'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('addTraveller') })).toHaveCount(0);

    const last = page
      .getByRole('group')
      .filter({ hasText: t('removeTraveller') })
      .last();
    await press(last.getByText(t('removeTraveller')).first());
    await expect(last.getByText(t('removeSure'))).toBeVisible();
    await press(last.getByRole('button', { name: t('removeTraveller') }));
    await expect(headings(page)).toHaveCount(maxTravellers - 1);
    await expect(page.getByRole('button', { name: t('addTraveller') })).toBeVisible();
  });

  test('the last one stays', async ({ visitor }) => {
    const page = await visitor();
    await begin(page, 'fr');
    await open({ view: 'tasks' }, 'fr')(page);
    await expect(headings(page)).toHaveCount(1);
    await expect(page.getByText(t('removeTraveller'))).toHaveCount(0);
  });

  test('are not added twice by pressing twice', async ({ visitor }) => {
    const page = await visitor();
    await begin(page, 'fr');
    await open({ view: 'tasks' }, 'fr')(page);
    await page.getByRole('button', { name: t('addTraveller'), exact: true }).dblclick({ noWaitAfter: true });
    await page.waitForURL(`**${placePath({ view: 'traveller', index: 1, step: 'identity' }, 'fr', slugs)}`);
    await open({ view: 'tasks' }, 'fr')(page);
    await expect(headings(page)).toHaveCount(2);
  });
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
