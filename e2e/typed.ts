// What a person types, by place, and what must come of it: worked out by the same forms, so that no expectation is written twice.
import { officialForms } from '@/lib/dossier/boxes';
import type { OfficialForm } from '@/lib/dossier/official-form';
import { dayOf } from '@/lib/form/date';
import type { Raw } from '@/lib/form/question';
import type { Locale } from '@/lib/text/routing';
import { type Person, rawAnswers } from '@/lib/visa/people';
import { questionsAt, type StepPlace } from '@/lib/visa/place';
import { dossierOf } from '@/lib/visa/sample-draft.testing';
import { travellerForm } from '@/lib/visa/traveller-form';
import { tripForm } from '@/lib/visa/trip-form';

export { dossierOf, questionsAt };

/** The day that the server judges by. */
export const today = (): string => dayOf(Date.now());

/** What the person types into the inputs of a page, by input name; '' where they leave one empty. */
export function typedAt(person: Person, at: StepPlace): Raw {
  return at.view === 'trip'
    ? rawAnswers(tripForm.inputs(at.step), person.trip)
    : rawAnswers(travellerForm.inputs(at.step), person.travellers[at.index] ?? {});
}

/** The forms that the person must get. */
export function formsOf(person: Person, locale: Locale = person.locale): OfficialForm[] {
  return officialForms(dossierOf(person, today()), locale);
}
