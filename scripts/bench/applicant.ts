import type { Raw } from '@/lib/form/question';
import { dayOf } from '../../lib/form/date.ts';
import { emptySheet, type SheetContent, typedOf, withEntry } from '../../lib/visa/draft.ts';
import { type Person, people, rawAnswers } from '../../lib/visa/people.ts';
import { travellerForm } from '../../lib/visa/traveller-form.ts';
import { tripForm } from '../../lib/visa/trip-form.ts';

/** A dossier that is open in some browser: its cookie, and its name, which every change carries. */
export type OpenDossier = { origin: string; cookie: string; dossier: string };

const today = dayOf(Date.now());

/** The made-up people of the tests, as of today. */
export const applicants = people(today);

/** The sheets of a person who has answered everything, as the browser would have saved them; the trip first. */
export function completeSheets({ trip, travellers }: Person): [SheetContent, ...SheetContent[]] {
  const context = { today };
  const tripSheet = complete(
    (sheet) => nextLeft(tripForm.way(typedOf(sheet), context).steps),
    (step) => rawAnswers(tripForm.isStep(step) ? tripForm.inputs(step) : [], trip),
  );
  const { answers } = tripForm.way(typedOf(tripSheet), context);
  const sheets = travellers.map((person) =>
    complete(
      (sheet) => nextLeft(travellerForm.way(typedOf(sheet), { today, trip: answers }).steps),
      (step) => rawAnswers(travellerForm.isStep(step) ? travellerForm.inputs(step) : [], person),
    ),
  );
  return [tripSheet, ...sheets];
}

const nextLeft = (steps: readonly { id: string; state: string }[]) => steps.find(({ state }) => state === 'todo')?.id;

function complete(next: (sheet: SheetContent) => string | undefined, answer: (step: string) => Raw): SheetContent {
  let sheet = emptySheet;
  for (let step = next(sheet); step !== undefined; step = next(sheet)) {
    sheet = withEntry(sheet, step, answer(step), true, Date.now());
  }
  return sheet;
}

/** Starts a dossier with nothing typed. */
export async function startDossier(origin: string): Promise<OpenDossier> {
  const response = await post({ origin, cookie: '', dossier: '' }, '/api/dossier', { locale: 'fr' });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (response.status !== 303 || !cookie) throw new Error(`no dossier was started: ${response.status}`);
  return { origin, cookie, dossier: await hiddenField({ origin, cookie }, 'dossier') };
}

/** The resume code of an open dossier, off its page. */
export async function resumeCodeOf({ origin, cookie }: OpenDossier): Promise<string> {
  const page = await fetch(`${origin}/fr/demande/code`, { headers: { Cookie: cookie } });
  const code = /[\dA-Z]{4}(-[\dA-Z]{4}){6}/.exec(await page.text())?.[0];
  if (!code) throw new Error('the page of the code has none');
  return code;
}

/** Opens a dossier by its resume code, as a browser that has nothing yet, and goes to where it was left. */
export async function resume(origin: string, code: string): Promise<void> {
  const opened = await post({ origin, cookie: '', dossier: '' }, '/api/dossier/open', { locale: 'fr', code });
  const cookie = opened.headers
    .getSetCookie()
    .find((each) => /^sapar=./.test(each))
    ?.split(';')[0];
  const path = opened.headers.get('location') ?? '';
  if (opened.status !== 303 || !cookie || path.includes('why='))
    throw new Error(`nothing was opened: ${opened.status}`);
  const page = await fetch(`${origin}${path}`, { headers: { Cookie: cookie } });
  await page.arrayBuffer();
  if (page.status !== 200) throw new Error(`the page was answered with ${page.status}`);
}

/** Starts a dossier in which a person has answered everything. */
export async function startCompleteDossier(origin: string, person: Person): Promise<OpenDossier> {
  const open = await startDossier(origin);
  const [trip, ...travellers] = completeSheets(person);
  await saveSheet(open, 'trip', trip);
  for (const [index, sheet] of travellers.entries()) {
    const added = `bench-${String(index).padStart(6, '0')}`;
    if (index > 0) await post(open, '/api/dossier/travellers', { locale: 'fr', id: added, intent: 'add' });
    await saveSheet(open, index > 0 ? added : await hiddenField(open, 'sheet'), sheet);
  }
  return open;
}

async function saveSheet(open: OpenDossier, sheet: string, { steps }: SheetContent): Promise<void> {
  for (const [step, { typed }] of Object.entries(steps))
    await saveStep(open, { sheet, step, typed, locale: 'fr', passed: true });
}

/** Saves a step that was empty. */
export async function saveStep(
  { origin, cookie, dossier }: OpenDossier,
  change: { sheet: string; step: string; typed: Raw; locale: string; passed: boolean },
): Promise<void> {
  const response = await fetch(`${origin}/api/autosave`, {
    method: 'POST',
    headers: { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...change, dossier, base: 0 }),
  });
  if (!response.ok) throw new Error(`${change.step} was not saved: ${response.status}`);
}

/** The name of the first traveller's sheet. */
export const sheetOfFirst = (open: OpenDossier): Promise<string> => hiddenField(open, 'sheet');

/** A name that the server made: the first traveller's page holds it for the post without JavaScript. */
async function hiddenField(
  { origin, cookie }: Omit<OpenDossier, 'dossier'>,
  name: 'dossier' | 'sheet',
): Promise<string> {
  const page = await fetch(`${origin}/fr/demande/voyageurs/1/identite`, { headers: { Cookie: cookie } });
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(await page.text())?.[0] ?? '';
  const id = /value="([^"]+)"/.exec(input)?.[1];
  if (!id) throw new Error(`the first traveller's page has no ${name}`);
  return id;
}

function post({ origin, cookie, dossier }: OpenDossier, path: string, form: Record<string, string>): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin, ...(cookie && { Cookie: cookie }) },
    body: new URLSearchParams({ ...form, dossier }),
  });
}
