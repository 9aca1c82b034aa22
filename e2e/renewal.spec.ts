// A dossier is kept as a file, and a year later the file starts a new one: what is taken over, what is not, and bad files.
import type { Page } from '@playwright/test';
import { addDays } from '@/lib/form/date';
import { dayInWords } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { type Person, people } from '@/lib/visa/people';
import { expectAccessible } from './accessible';
import { fromPhone } from './pictures';
import { keepFile, offerFile, openKept, saveFile, typeNewDates } from './renewal-steps';
import { autosave, begin, dossierIdAt, originOf, seed, sheetIdAt } from './seed';
import { headingOf, readCode, resume } from './steps';
import { expect, test } from './test';
import { today } from './typed';
import { fileWords, requestWords } from './words';

const { J1, J1b } = people(today());
const t = fileWords('fr');
const request = requestWords('fr');
const openPage = pagePath('/reprendre', 'fr');

/** A file of a person's dossier. */
async function fileOf(page: Page, person: Person): Promise<Buffer> {
  await begin(page, 'fr');
  await seed(page, person);
  return keepFile('fr')(page);
}

test('a kept dossier comes back with everything but the dates: one click and two dates @js', async ({
  visitor,
  heard,
}) => {
  const before = await visitor();
  await begin(before, 'fr');
  await seed(before, J1);
  const photo = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await fromPhone() };
  const [dossier, sheet] = [await dossierIdAt(before), await sheetIdAt(before, 0)];
  await before.request.post('/api/dossier/photo?n=1&locale=fr', {
    headers: { Origin: originOf(before) },
    multipart: { dossier, sheet, base: '0', photo },
  });
  const file = await keepFile('fr')(before);
  for (const word of ['Lefèvre', 'LEFÈVRE', '60193', 'Lyon']) expect(file.includes(word), word).toBe(false);

  const later = await visitor();
  const sent = heard.addresses.length;
  await openKept('fr', file)(later);
  expect(heard.addresses.slice(sent).filter((address) => address.includes('quatre'))).toEqual([]);
  await expect(later.getByText('numéro de l’invitation', { exact: false })).toBeVisible();
  await expect(later.locator('[id="purpose-private"]')).toBeHidden();
  await expectAccessible(later, 'the dates of a renewed dossier');
  const arrival = addDays(today(), 90);
  await typeNewDates(arrival, addDays(arrival, 59))(later);
  const main = later.getByRole('main');
  await expect(main.getByText(dayInWords(arrival, 'fr')).first()).toBeVisible();
  for (const kept of ['Lefèvre-D’Arcy', 'Айгүл Сейтқали', '12 rue des Œillets'])
    await expect(main.getByText(kept, { exact: false }).first()).toBeVisible();
  await expect(main.getByText(J1.travellers[0]?.invitationNumber ?? '', { exact: true })).toHaveCount(0);
  await expect(main.getByRole('img', { name: /^Photo de/ })).toBeVisible();
  await later.getByRole('link', { name: request('prepare') }).click();
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(request('dossierBut'));
});

test('what holds for one trip is asked for when it is compulsory, and the check page names it @js', async ({
  visitor,
}) => {
  const page = await visitor();
  const file = await fileOf(page, J1b);
  const later = await visitor();
  await openKept('fr', file)(later);
  await expect(later.getByText('fin de l’assurance', { exact: false })).toBeVisible();
  const arrival = addDays(today(), 30);
  await typeNewDates(arrival, addDays(arrival, 11))(later);
  await expect(later.getByText(request('unfinishedTitle'))).toBeVisible();
  await expect(
    later.getByRole('link', { name: headingOf({ view: 'trip', step: 'insurance' }, 'fr') }).first(),
  ).toBeVisible();
});

test('a wrong passphrase, a damaged, cut or foreign file and a later version are told apart, and a draft stays @js', async ({
  visitor,
}) => {
  const owner = await visitor();
  const file = await fileOf(owner, J1);
  const code = await readCode(owner);
  const before = await dossierIdAt(owner);
  await owner.goto(openPage);
  await expect(owner.getByText(request('resumeOther'))).toBeVisible();

  const changed = (at: number, byte: number) => Buffer.from(file.map((each, i) => (i === at ? byte : each)));
  await offerFile(file, 'une autre phrase secrète')(owner);
  await expect(owner.getByText(t('openProblems.passphrase'))).toBeVisible();
  await expect(owner.getByLabel(t('passphrase'), { exact: true })).toBeFocused();
  await expectAccessible(owner, 'a wrong passphrase');
  for (const [bad, reason] of [
    [changed(600, (file[600] ?? 0) ^ 255), 'altered'],
    [file.subarray(0, 900), 'cut'],
    [Buffer.from('%PDF-1.7 not a dossier'), 'kind'],
    [changed(12, 2), 'newer'],
  ] as const) {
    await offerFile(bad)(owner);
    await expect(owner.getByText(t(`openProblems.${reason}`))).toBeVisible();
    await expect(owner.getByLabel(t('chooseFile'), { exact: true })).toBeFocused();
  }
  expect(await dossierIdAt(owner)).toBe(before);

  // The right one starts another dossier; the first one is where it was.
  await offerFile(file)(owner);
  await expect(owner.getByText(request('renewedTitle'))).toBeVisible();
  expect(await dossierIdAt(owner)).not.toBe(before);
  await resume('fr', code)(owner);
  expect(await dossierIdAt(owner)).toBe(before);
});

test('what the server does not take is said, and nothing is made', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(openPage);
  const post = (data: unknown, origin = new URL(page.url()).origin) =>
    page.request.post('/api/dossier/renewal?locale=fr', { headers: { Origin: origin }, data, failOnStatusCode: false });
  const photo = { at: Date.now(), remarks: [], jpeg: Buffer.from('no picture').toString('base64') };
  for (const bad of [
    {},
    { v: 2, savedAt: 0, trip: {}, travellers: [{ answers: {} }] },
    { v: 1, savedAt: 0, trip: {}, travellers: [] },
    { v: 1, savedAt: 0, trip: { street: 'x'.repeat(4001) }, travellers: [{ answers: {} }] },
    { v: 1, savedAt: 0, trip: {}, travellers: [{ answers: {}, photo }] },
  ])
    expect((await post(bad)).status()).toBe(400);
  expect(
    (await post({ v: 1, savedAt: 0, trip: {}, travellers: [{ answers: {} }] }, 'https://elsewhere.example')).status(),
  ).toBe(403);
  expect(await dossierIdAt(page)).toBe('');
  expect((await page.request.get('/api/dossier/kept', { failOnStatusCode: false })).status()).toBe(404);
});

test('a passphrase is judged by its length, shown when asked, and kept nowhere @js', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await autosave(page, { typed: { purpose: 'private' } });
  await page.goto(pagePath('/demande/code', 'fr'));
  const input = page.getByLabel(t('passphrase'), { exact: true });
  await page.getByRole('button', { name: t('keep') }).click();
  await expect(page.getByText(t('keepProblems.missing'))).toBeVisible();
  await input.fill('quatre');
  await expect(page.getByText(t('missing', { n: 9 }))).toBeVisible();
  await page.getByRole('button', { name: t('keep') }).click();
  await expect(page.getByText(t('keepProblems.short', { least: 15 }))).toBeVisible();
  await expect(input).toBeFocused();
  await input.fill('azertyuiopqsdfghj');
  await page.getByRole('button', { name: t('keep') }).click();
  await expect(page.getByText(t('keepProblems.plain'))).toBeVisible();
  await expect(input).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: t('show') }).click();
  await expect(input).toHaveAttribute('type', 'text');
  await expectAccessible(page, 'the passphrase of a file');
  await saveFile(page);
  await expect(page.getByText(t('kept', { name: '' }).slice(-40), { exact: false })).toBeVisible();
  await expect(input).toHaveValue('');
});

test('a finished dossier starts another trip by itself, with scripts and without', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await seed(page, J1);
  const before = await dossierIdAt(page);
  await page.goto(pagePath('/demande/dossier', 'fr'));
  await page.getByText(request('againTitle')).click();
  await page.getByRole('button', { name: request('otherOpenNew') }).click();
  await expect(page.getByText(request('renewedTitle'))).toBeVisible();
  expect(await dossierIdAt(page)).not.toBe(before);
  const arrival = addDays(today(), 90);
  await typeNewDates(arrival, addDays(arrival, 59))(page);
  await expect(page.getByRole('main').getByText(dayInWords(arrival, 'fr')).first()).toBeVisible();
});

test('without JavaScript both pages say that the file needs it, and name the resume code @no-js', async ({
  visitor,
}) => {
  const page = await visitor();
  await page.goto(openPage);
  await expect(page.getByText(t('openNoScript'))).toBeVisible();
  await expect(page.getByLabel(request('resumeLabel'), { exact: true })).toBeVisible();
  await begin(page, 'fr');
  await page.goto(pagePath('/demande/code', 'fr'));
  await expect(page.getByText('Le fichier se chiffre dans votre navigateur', { exact: false })).toBeVisible();
});
