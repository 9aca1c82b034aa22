import { isCountryCode } from '@/lib/countries/codes';
import type { Raw } from '@/lib/form/question';
import { type Draft, sheetOf } from './draft';
import { type StepPlace, sheetAt } from './place';
import type { TravellerStepId } from './traveller-form';

/** Steps that members of a family mostly answer alike: one invitation names them all, brothers and sisters share parents. */
const shared: readonly TravellerStepId[] = ['invitation', 'guardians'];

/** What the passport page finds already answered on the first page of the trip. */
const asked = ['nationality', 'passportType'] as const;

/** Most people live where they are nationals: the country is there to be changed by whoever does not. */
function homeOf(draft: Draft): Raw | undefined {
  const nationality = draft.trip.steps.trip?.typed.nationality ?? '';
  return isCountryCode(nationality) && !draft.trip.steps.contact ? { residence: nationality } : undefined;
}

/**
 * What stands on a step that was never typed on: of the passport what the trip says of it, of the home the country of the
 * nationality, else the answers of the nearest traveller before, where families share them. They count only once the person goes on from the page.
 */
export function inheritedAt(draft: Draft, at: StepPlace): Raw | undefined {
  if (at.view === 'trip') return at.step === 'contact' ? homeOf(draft) : undefined;
  if (!(at.step === 'passport' || shared.includes(at.step))) return undefined;
  const sheet = sheetAt(draft, at);
  if (sheet === undefined || sheetOf(draft, sheet)?.steps[at.step]) return undefined;
  if (at.step === 'passport') {
    const typed = draft.trip.steps.trip?.typed;
    return typed && Object.fromEntries(asked.map((name) => [name, typed[name] ?? '']));
  }
  return draft.travellers
    .slice(0, at.index)
    .map(({ content }) => content.steps[at.step]?.typed)
    .findLast((typed) => typed !== undefined);
}
