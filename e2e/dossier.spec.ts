// The dossier page and its files: each is downloaded, opened and compared with what the answers make.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { deadlinesOf, deadlineTitle } from '@/lib/dossier/calendar';
import { readBoxes, readPdf } from '@/lib/dossier/read-pdf.testing';
import { requestsOf } from '@/lib/dossier/requests';
import { wholeDossier } from '@/lib/dossier/whole-dossier';
import { addDays } from '@/lib/form/date';
import { pagePath } from '@/lib/text/pages';
import { type Person, people } from '@/lib/visa/people';
import { expectAccessible } from './accessible';
import { expectPdf } from './forms';
import { press, write } from './hand';
import { begin, seed } from './seed';
import { localeOf, prepare } from './steps';
import { expect, test } from './test';
import { dossierOf, formsOf, today } from './typed';
import { requestWords, sentenceOf } from './words';

const everyone = people(today());
// Where a line ends is not told from a space, and no-break spaces come as plain ones.
const bare = (text: string) => text.replace(/\s/g, '');

/** The dossier page of a person who has answered everything. */
async function openPrepared(page: Page, person: Person): Promise<void> {
  await begin(page, person.locale);
  await seed(page, person);
  await page.goto(pagePath('/demande/dossier', person.locale));
  const isInvited = person.travellers.every(({ invitationNumber }) => invitationNumber !== '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    requestWords(person.locale)(isInvited ? 'dossierTitle' : 'dossierBut'),
  );
}

/** Follows a link of the dossier page to its file. */
async function download(page: Page, key: 'dossierPdf' | 'dossierZip' | 'dossierCalendar') {
  const started = page.waitForEvent('download');
  await press(page.getByRole('link', { name: requestWords(localeOf(page))(key), exact: true }));
  const file = await started;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

for (const id of ['J1', 'J4'] as const) {
  const person: Person = everyone[id];

  test(`${id}: the PDF, the ZIP and the calendar hold what the answers make`, async ({ visitor }) => {
    test.setTimeout(180_000);
    const page = await visitor();
    await openPrepared(page, person);
    const whole = wholeDossier(dossierOf(person, today()), person.locale);

    const pdf = await download(page, 'dossierPdf');
    expect(pdf.name).toBe('sapar-kazakhstan-dossier.pdf');
    const { outline, pages } = await readPdf(pdf.bytes);
    expect(outline).toEqual([
      whole.cover.title.text,
      ...whole.forms.map((form) => form.person),
      ...whole.parts.map(({ title }) => title),
    ]);
    const forms = (await readBoxes(pdf.bytes)).filter((boxes) => boxes.has(27));
    expect(forms).toHaveLength(person.travellers.length);
    const text = bare(pages.flat().join(''));
    for (const { content } of whole.parts)
      for (const one of content) if (one.type === 'text') expect(text).toContain(bare(one.text));

    const zip = await download(page, 'dossierZip');
    expect(zip.name).toBe('sapar-kazakhstan-dossier.zip');
    const files = Object.entries(unzipSync(zip.bytes));
    expect(files).toHaveLength(whole.forms.length + whole.parts.length + 1);
    for (const [index, form] of formsOf(person).entries()) {
      const [, bytes = new Uint8Array()] = files[index] ?? [];
      await expectPdf(bytes, [form]);
    }

    const calendar = await download(page, 'dossierCalendar');
    expect(calendar.name).toBe('sapar-kazakhstan-dates.ics');
    expect(eventsOf(calendar.bytes)).toEqual(deadlinesIn(person));
    expect(eventsOf(files.at(-1)?.[1] ?? new Uint8Array())).toEqual(deadlinesIn(person));
  });
}

/** Title and days, both counted, of each event of a calendar. */
function eventsOf(bytes: Uint8Array) {
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate, endDate } = new ICAL.Event(component);
    return [summary, startDate.toString(), addDays(endDate.toString(), -1)];
  });
}

function deadlinesIn(person: Person) {
  const dossier = dossierOf(person, today());
  return deadlinesOf(dossier, requestsOf(dossier), person.locale).map((one) => [
    deadlineTitle(one, person.locale),
    one.from,
    one.to,
  ]);
}

test('the page shows what is to be done, and the rest on demand', async ({ visitor }) => {
  const page = await visitor();
  await openPrepared(page, everyone.J4);
  const whole = wholeDossier(dossierOf(everyone.J4, today()), 'fr');
  for (const { id, title, content } of whole.parts) {
    if (id === 'checklist') {
      const sheet = page.getByRole('region', { name: title });
      for (const one of content)
        if (one.type === 'heading')
          await expect(sheet.getByRole('heading', { level: 3, name: one.text, exact: true })).toBeVisible();
      continue;
    }
    const [first] = content.flatMap((one) => (one.type === 'text' ? one.text.split('\n') : []));
    const folded = page.locator('details', { has: page.getByText(title, { exact: true }) });
    const said = folded.getByText(first ?? '').first();
    await expect(said).toBeHidden();
    await press(folded.getByText(title, { exact: true }));
    await expect(said).toBeVisible();
  }
});

test('the page with everything open is accessible @js', async ({ visitor }) => {
  const page = await visitor();
  await openPrepared(page, everyone.J4);
  for (const summary of await page.locator('main summary').all()) await summary.click();
  await expectAccessible(page, 'dossier');
});

test('what is missing for a dossier to be complete is in its title, with the way there', async ({ visitor }) => {
  const page = await visitor();
  const { J1 } = everyone;
  const person = {
    ...J1,
    travellers: J1.travellers.map((one) => ({ ...one, invitationNumber: '' })),
  };
  await openPrepared(page, person);
  const missing = page.getByRole('link', { name: sentenceOf('fr', 'warnings', 'invitationNumber', 'later') });
  await press(missing);
  await expect(page.locator('#invitationNumber')).toBeVisible();
  await write(page.locator('#invitationNumber'), '1234567890');
  await press(page.getByRole('button', { name: requestWords('fr')('save') }));
  await prepare(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(requestWords('fr')('dossierTitle'));
  await expect(missing).toHaveCount(0);
});
