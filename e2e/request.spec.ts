// The main job, for each of the people: home, request, leave in the middle, resume elsewhere, check, dossier, PDF.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { names as english } from '@/lib/countries/names/en';
import { names as french } from '@/lib/countries/names/fr';
import { readPdf } from '@/lib/dossier/read-pdf.testing';
import { dayInWords } from '@/lib/text/dates';
import { requestContent } from '@/lib/text/request-content';
import { type Row, rowsOf } from '@/lib/text/summary';
import { type Person, type PersonId, people } from '@/lib/visa/people';
import type { StepPlace } from '@/lib/visa/place';
import { travellerForm } from '@/lib/visa/traveller-form';
import { tripForm } from '@/lib/visa/trip-form';
import { expectPdf, expectSheets, pagesOf } from './forms';
import { pathOf, press, write } from './hand';
import {
  fill,
  fillStep,
  finishLater,
  headingOf,
  placeNow,
  prepare,
  readCode,
  resume,
  seePage,
  start,
  textIn,
} from './steps';
import { expect, test } from './test';
import { dossierOf, formsOf, questionsAt, today, typedAt } from './typed';
import { requestWords } from './words';

const everyone: Record<PersonId, Person> = people(today());

for (const [id, person] of Object.entries(everyone)) {
  const { locale, travellers } = person;
  const t = requestWords(locale);
  // In the middle: the passport of the last traveller.
  const middle: StepPlace = { view: 'traveller', index: travellers.length - 1, step: 'passport' };

  // The family's is the longest, with the most to save.
  test.describe(id === 'J4' ? 'J4 @store' : id, () => {
    test.use({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB' });

    test('gets from the home page to the signed-ready form, with a break and on another device in between', async ({
      visitor,
      heard,
    }) => {
      test.setTimeout(300_000);
      const first = await visitor();
      await start(locale)(first);
      await fill(person, middle)(first);
      const half = typedAt(person, middle);
      await fillStep(half)(first);
      const left = pathOf(first);
      await finishLater(first);
      const code = await readCode(first);

      const page = await visitor();
      await resume(locale, code)(page);
      expect(pathOf(page)).toBe(left);
      expect(await textIn(page, Object.keys(half))).toEqual(half);

      await fill(person)(page);
      expect(placeNow(page)).toEqual({ view: 'check' });
      expect(await answersOn(page)).toEqual(answersOf(person));

      const changed = { ...person, trip: { ...person.trip, town: 'Saint-Étienne-lès-Orgues' } };
      await changeTown(page, changed.trip.town);
      expect(await answersOn(page)).toEqual(answersOf(changed));

      await prepare(page);
      const forms = formsOf(changed);
      await expectSheets(page, forms);
      const download = page.waitForEvent('download');
      await press(page.getByRole('link', { name: t('dossierDownload', { n: travellers.length }) }));
      const file = await download;
      expect(file.suggestedFilename()).toBe('sapar-kazakhstan-visa.pdf');
      const pdf = new Uint8Array(await readFile(await file.path()));
      await expectPdf(pdf, forms);
      const pages = forms.reduce((sum, form) => sum + pagesOf(form), 0);
      expect((await readPdf(pdf)).pages).toHaveLength(pages);

      expect(withAnyOf(valuesOf(changed), heard.addresses), 'typed values in addresses').toEqual([]);
    });
  });
}

/** Follows the Change link of the town, writes another, and comes back to the check page. */
async function changeTown(page: Page, town: string): Promise<void> {
  const { locale } = page.url().includes('/en/') ? ({ locale: 'en' } as const) : ({ locale: 'fr' } as const);
  const t = requestWords(locale);
  const { label } = requestContent[locale].questions.town;
  const check = pathOf(page);
  const name = `${t('change')} ${t('changeHidden', { label, who: t('tasksTrip') })}`;
  await press(page.getByRole('link', { name, exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    headingOf({ view: 'trip', step: 'contact' }, locale),
  );
  await write(page.getByLabel(label, { exact: true }), town);
  await press(page.getByRole('button', { name: t('save'), exact: true }));
  await page.waitForURL(`**${check}`);
  await seePage(page);
}

/** The rows of the check page, section by section: heading, then label and lines. */
function answersOn(page: Page) {
  return page
    .getByRole('main')
    .getByRole('region')
    .evaluateAll((sections) =>
      sections
        .filter((section) => section.querySelector('h3'))
        .map((section) => ({
          title: section.querySelector('h3')?.textContent ?? '',
          rows: [...section.querySelectorAll('dl > div')].map((row) => ({
            label: row.querySelector('dt')?.textContent ?? '',
            lines: row.querySelector('dd')?.textContent?.split('\n') ?? [],
          })),
        })),
    );
}

/** The same, worked out from what the person typed. */
function answersOf(person: Person) {
  const { locale } = person;
  const { steps, questions } = requestContent[locale];
  const countries: Readonly<Record<string, string>> = locale === 'fr' ? french : english;
  const names = {
    codes: (_list: string, code: string) => countries[code] ?? code,
    day: (iso: string) => dayInWords(iso, locale),
  };
  const t = requestWords(locale);
  const shown = (rows: Row[]) =>
    rows.map(({ label, lines }) => ({ label, lines: lines.length > 0 ? lines : [t('none')] }));
  const dossier = dossierOf(person, today());
  return [
    ...dossier.trip.steps.map(({ id, asked }) => ({
      title: steps[id].title,
      rows: shown(rowsOf(tripForm.questions, asked, typedAt(person, { view: 'trip', step: id }), questions, names)),
    })),
    ...dossier.travellers.flatMap((traveller, index) => [
      ...traveller.steps.map(({ id, asked }) => ({
        title: steps[id].title,
        rows: shown(
          rowsOf(
            travellerForm.questions,
            asked,
            typedAt(person, { view: 'traveller', index, step: id }),
            questions,
            names,
          ),
        ),
      })),
      { title: t('photoTitle'), rows: [{ label: '35 × 45 mm', lines: [t('photoNone')] }] },
      { title: t('documentsTitle'), rows: [{ label: t('documentsTitle'), lines: [t('documentsNone')] }] },
    ]),
  ];
}

/** Everything the person typed that could not stand in an address by chance. */
function valuesOf(person: Person): string[] {
  const dossier = dossierOf(person, today());
  const places: StepPlace[] = [
    ...dossier.trip.steps.map(({ id }): StepPlace => ({ view: 'trip', step: id })),
    ...dossier.travellers.flatMap(({ steps }, index) =>
      steps.map(({ id }): StepPlace => ({ view: 'traveller', index, step: id })),
    ),
  ];
  return places.flatMap((at) =>
    questionsAt(at)
      .filter(({ question }) => question.kind === 'text' || question.kind === 'list')
      .flatMap(({ id }) =>
        Object.entries(typedAt(person, at)).flatMap(([name, value]) => (name.startsWith(id) ? [value] : [])),
      )
      .filter((value) => value.length > 3),
  );
}

/** The addresses that hold one of the values, as written or encoded. */
function withAnyOf(values: readonly string[], addresses: readonly string[]): string[] {
  return addresses.filter((address) => {
    const plain = decodeURIComponent(address.replaceAll('+', ' '));
    return values.some((value) => plain.includes(value) || address.includes(value));
  });
}
