// Mail, where the operator lets it be sent: an address is confirmed, reminded before the end, and forgotten when its owner says so.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { pagePath } from '@/lib/text/pages';
import { type Mailbox, openMailbox } from '../scripts/mailbox';
import { expectAccessible } from './accessible';
import { startWithCode, tripPath } from './draft-steps';
import { press, write } from './hand';
import { filesIn, found } from './sealed';
import { makeServer, type Server } from './server';
import { expect, test as shared } from './test';
import { mailWords, requestWords } from './words';

const t = mailWords('fr');
const request = requestWords('fr');
const codePage = pagePath('/demande/code', 'fr');
const address = 'aigerim.zhumabekova@example.org';
const day = 24 * 60 * 60_000;

const test = shared.extend<{ mailbox: Mailbox; server: Server; guest: () => Promise<Page> }>({
  mailbox: async ({ browserName: _ }, give) => {
    const mailbox = await openMailbox();
    await give(mailbox);
    await mailbox.close();
  },
  server: async ({ mailbox }, give) => {
    const settings: Record<string, string> = { SMTP_URL: mailbox.url, MAIL_FROM: 'Sapar <dossiers@sapar.example>' };
    const server = await makeServer(settings);
    settings.PUBLIC_URL = server.origin;
    await server.start();
    await give(server);
    await server.remove();
  },
  guest: async ({ server, visitor }, give) => give(() => visitor({ baseURL: server.origin })),
});

/** The one link of a letter that leads there. */
function linkIn(text: string | undefined, part: string): string {
  const [link] = text?.split(/\s+/).filter((word) => word.includes(part)) ?? [];
  if (!link) throw new Error(`no link with ${part} in ${text}`);
  return link;
}

/** Gives the address in the open dossier; the letter that asks to confirm it. */
async function giveAddress(page: Page, mailbox: Mailbox): Promise<string> {
  await page.goto(codePage);
  await write(page.getByLabel(t('label')), address);
  await press(page.getByRole('button', { name: t('ask') }));
  await expect(page.getByText(t('outcomes.asked'))).toBeVisible();
  expect(mailbox.letters).toHaveLength(1);
  return mailbox.letters[0]?.text ?? '';
}

test('an address is confirmed by its owner, reminded before the end without the code, and sent the link on demand', async ({
  guest,
  server,
  mailbox,
}) => {
  const page = await guest();
  const code = await startWithCode(page);
  const asked = await giveAddress(page, mailbox);
  expect(asked).not.toContain(code);
  await expect(page.getByText(t('waiting', { address }))).toBeVisible();
  await expect(page.getByRole('button', { name: t('link') })).toHaveCount(0);

  // In another browser, as mail is read where it is read. Opening the link alone confirms nothing.
  const reader = await guest();
  await reader.goto(linkIn(asked, '?confirm='));
  await page.goto(codePage);
  await expect(page.getByText(t('waiting', { address }))).toBeVisible();
  await press(reader.getByRole('button', { name: t('page.confirmButton') }));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(t('page.confirmedTitle'));
  await page.goto(codePage);
  await expect(page.getByText(t('confirmed', { address }))).toBeVisible();

  await press(page.getByRole('button', { name: t('link') }));
  await expect(page.getByText(t('outcomes.sent'))).toBeVisible();
  expect(new URL(linkIn(mailbox.letters[1]?.text, '#')).hash).toBe(`#${code}`);

  // A week before the end the server is started again, which sweeps.
  for (const each of [page, reader]) await each.goto('about:blank');
  const database = new SQLite(join(server.folder, 'data', 'sapar.db'));
  database.prepare('UPDATE dossiers SET expires_at = ?').run(Date.now() + 6.5 * day);
  database.close();
  await server.kill();
  await server.start();
  await expect.poll(() => mailbox.letters.length).toBe(3);
  const reminder = mailbox.letters[2];
  expect(reminder).toMatchObject({ to: address, subject: expect.stringContaining('sera effacé') });
  expect(reminder?.text).not.toContain(code.slice(0, 9));
  await reader.goto(linkIn(reminder?.text, pagePath('/reprendre', 'fr')));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(request('resumeTitle'));

  await reader.goto(linkIn(reminder?.text, '?stop='));
  await press(reader.getByRole('button', { name: t('page.stopButton') }));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(t('page.stoppedTitle'));
  await page.goto(codePage);
  await expect(page.getByText(t('lede'))).toBeVisible();
  // The dossier is there all the same, and older links are void.
  await page.goto(tripPath);
  await reader.goto(linkIn(asked, '?confirm='));
  await press(reader.getByRole('button', { name: t('page.confirmButton') }));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(t('page.overTitle'));
  expect(mailbox.letters).toHaveLength(3);

  expect(found([address, 'zhumabekova', code, code.replaceAll('-', '')], filesIn(server.folder))).toEqual([]);
});

test('what people see of mail is accessible @js', async ({ guest, mailbox }) => {
  const page = await guest();
  await startWithCode(page);
  const asked = await giveAddress(page, mailbox);
  await expectAccessible(page, 'the page with the code and an address');
  await page.goto(linkIn(asked, '?confirm='));
  await expectAccessible(page, 'the page that confirms an address');
});

test('what is no address is said and stays in the field; a mail server that takes nothing is said, and asked again', async ({
  guest,
  server,
  mailbox,
}) => {
  const page = await guest();
  await startWithCode(page);
  await page.goto(codePage);
  await write(page.getByLabel(t('label')), 'aigerim@');
  await press(page.getByRole('button', { name: t('ask') }));
  await expect(page.getByLabel(t('label'))).toHaveValue('aigerim@');
  await expect(page.getByLabel(t('label'))).toHaveAccessibleDescription(new RegExp(t('wrong')));
  expect(page.url()).not.toContain('aigerim');

  mailbox.takes(false);
  await write(page.getByLabel(t('label')), address);
  await press(page.getByRole('button', { name: t('ask') }));
  await expect(page.getByText(t('outcomes.later'))).toBeVisible();
  mailbox.takes(true);
  // Nothing of the page is under way when the server ends.
  await page.goto('about:blank');
  const database = new SQLite(join(server.folder, 'data', 'sapar.db'));
  database.exec('UPDATE mails SET claimed_until = 0');
  database.close();
  await server.kill();
  await server.start();
  await expect.poll(() => mailbox.letters.map(({ to }) => to)).toEqual([address]);
  const log = filesIn(server.folder).filter(({ name }) => name === 'server.log');
  expect(found([address, 'zhumabekova'], log)).toEqual([]);
  expect(found(['"where":"mail"'], log)).not.toEqual([]);
});

test('nobody’s mailbox is filled: five letters an hour, and links that were made up do nothing', async ({
  guest,
  server,
  mailbox,
}) => {
  const page = await guest();
  await startWithCode(page);
  await giveAddress(page, mailbox);
  for (let letters = 2; letters <= 7; letters++) {
    await press(page.getByRole('button', { name: t('again') }));
    await expect(page.getByText(t(letters <= 5 ? 'outcomes.asked' : 'outcomes.busy'))).toBeVisible();
  }
  expect(mailbox.letters).toHaveLength(5);
  for (const purpose of ['confirm', 'stop']) {
    const answer = await page.request.post(`/api/mail/${purpose}`, {
      headers: { Origin: server.origin },
      form: { token: 'made-up', locale: 'fr' },
      maxRedirects: 0,
    });
    expect(answer.headers().location).toContain('done=over');
    const foreign = await page.request.post(`/api/mail/${purpose}`, {
      headers: { Origin: 'https://elsewhere.example' },
      form: { token: linkIn(mailbox.letters[4]?.text, '?stop=').split('=').at(-1) ?? '', locale: 'fr' },
      maxRedirects: 0,
    });
    expect(foreign.status()).toBe(403);
  }
  await page.goto(codePage);
  await expect(page.getByText(t('waiting', { address }))).toBeVisible();
});

shared('without a mail server nothing of mail is seen', async ({ visitor }) => {
  const page = await visitor();
  await startWithCode(page);
  await page.goto(codePage);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(request('codeTitle'));
  await expect(page.getByRole('heading', { name: t('title') })).toHaveCount(0);
});
