// Drafts are left and come back to, by their code, and opened by nothing else.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { addDays, dayOf } from '@/lib/form/date';
import { dayInWords } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { destinations, erase, startWithCode, test, trip, tripPath } from './draft-steps';
import { pathOf, press, write } from './hand';
import { begin } from './seed';
import { enterCode, finishLater, open, placeNow, readCode, resume, seePage, start } from './steps';
import { expect } from './test';
import { requestWords } from './words';

const t = requestWords('fr');

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
    const page = await visitor({ permissions: ['clipboard-read', 'clipboard-write'] });
    await start('fr')(page);
    await write(destinations(page), 'Zaysan');
    await finishLater(page);
    const code = await readCode(page);
    await expect(page.getByRole('img', { name: t('codeQr') })).toBeVisible();
    const link = (await page.getByRole('link', { name: `#${code}` }).getAttribute('href')) ?? '';
    expect(new URL(link).hash).toBe(`#${code}`);
    await press(page.getByRole('button', { name: t('codeCopy') }));
    await expect(page.getByText(t('codeCopied'), { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

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
