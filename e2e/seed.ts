// Brings a dossier to where a test begins, by the door that pages use to save: the tests of the way there are in request.spec.ts.
import type { APIResponse, Page } from '@playwright/test';
import { placePath } from '@/lib/text/places';
import type { Locale } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import type { AutosaveRequest } from '@/lib/visa/autosave';
import { tripSheet } from '@/lib/visa/draft';
import type { Person } from '@/lib/visa/people';
import type { StepPlace } from '@/lib/visa/place';
import { travellerForm } from '@/lib/visa/traveller-form';
import { tripForm } from '@/lib/visa/trip-form';
import { typedAt } from './typed';

/** The address that the person's window is on, as the pages of the same site give it. */
export const originOf = (page: Page): string => new URL(page.url()).origin;

/** Sends one save, in the name of the dossier that is open in this browser. */
export async function autosave(
  page: Page,
  change: Partial<AutosaveRequest>,
  headers: Record<string, string> = {},
): Promise<APIResponse> {
  return page.request.post('/api/autosave', {
    headers: { Origin: originOf(page), ...headers },
    data: {
      dossier: change.dossier ?? (await dossierIdAt(page)),
      sheet: tripSheet,
      step: 'trip',
      base: 0,
      typed: {},
      locale: 'fr',
      passed: true,
      ...change,
    },
    failOnStatusCode: false,
  });
}

/** The name of the dossier that is open in this browser, which the pages carry in their forms; '' when none is. */
export async function dossierIdAt(page: Page): Promise<string> {
  const answer = await page.request.get(placePath({ view: 'tasks' }, 'fr', slugs));
  const [, id = ''] = (await answer.text()).match(/name="dossier" value="(\w+)"/) ?? [];
  return id;
}

/** The id of a traveller's sheet, which the pages carry in their forms. */
export async function sheetIdAt(page: Page, index: number): Promise<string> {
  const answer = await page.request.get(placePath({ view: 'traveller', index, step: 'identity' }, 'fr', slugs));
  const [, id] = (await answer.text()).match(/name="sheet" value="([\w-]+)"/) ?? [];
  if (!id) throw new Error(`no traveller ${index + 1} in the dossier`);
  return id;
}

/** Answers every page of the trip and of the first travellers as the person would, but for those named in `leave`. */
export async function seed(page: Page, person: Person, leave: readonly StepPlace[] = []): Promise<void> {
  const dossier = await dossierIdAt(page);
  const isLeft = (at: StepPlace) => leave.some((each) => JSON.stringify(each) === JSON.stringify(at));
  for (const { id: step } of tripForm.steps) {
    const at: StepPlace = { view: 'trip', step };
    if (!isLeft(at)) await keep(page, { dossier, sheet: tripSheet, step, typed: typedAt(person, at) });
  }
  for (const [index] of person.travellers.entries()) {
    if (index > 0) await addTravellerTo(page, index);
    const sheet = await sheetIdAt(page, index);
    for (const { id: step } of travellerForm.steps) {
      const at: StepPlace = { view: 'traveller', index, step };
      if (!isLeft(at)) await keep(page, { dossier, sheet, step, typed: typedAt(person, at) });
    }
  }
}

type Kept = Pick<AutosaveRequest, 'dossier' | 'sheet' | 'step' | 'typed'>;

async function keep(page: Page, change: Kept): Promise<void> {
  if (Object.values(change.typed).every((text) => text === '')) return;
  const answer = await autosave(page, change);
  if (!answer.ok()) throw new Error(`${change.step} was not saved: ${answer.status()}`);
}

async function addTravellerTo(page: Page, index: number): Promise<void> {
  await page.request.post('/api/dossier/travellers', {
    headers: { Origin: originOf(page) },
    form: {
      locale: 'fr',
      dossier: await dossierIdAt(page),
      intent: 'add',
      id: `traveller${String(index).padStart(3, '0')}`,
    },
  });
}

/** Starts a dossier without a window's help, and opens nothing. */
export async function begin(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}`);
  const answer = await page.request.post('/api/dossier', {
    headers: { Origin: originOf(page) },
    form: { locale },
    maxRedirects: 0,
  });
  if (answer.status() !== 303) throw new Error(`no dossier was started: ${answer.status()}`);
}
