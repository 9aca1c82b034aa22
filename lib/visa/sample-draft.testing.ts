// The drafts of the test people: every page typed and passed.
import type { IsoDay } from '@/lib/form/date';
import { type Dossier, readDossier } from './dossier';
import { type Draft, emptySheet, type SheetContent, withEntry } from './draft';
import { type Person, rawAnswers } from './people';
import { loadPhoneMetadata } from './phone-metadata';
import { travellerForm } from './traveller-form';
import { tripForm } from './trip-form';

loadPhoneMetadata();

/** The draft of a person, with other answers where given: of the trip, of every traveller. */
export function draftOf(
  person: Person,
  trip: Person['trip'] = {},
  traveller: Person['travellers'][number] = {},
): Draft {
  return {
    trip: sheetOf(tripForm, { ...person.trip, ...trip }),
    travellers: person.travellers.map((answers, index) => ({
      id: `traveller-${index}`,
      content: sheetOf(travellerForm, { ...answers, ...traveller }),
    })),
  };
}

/** The dossier that a person's answers make. */
export function dossierOf(person: Person, today: IsoDay): Dossier {
  return readDossier(draftOf(person), today);
}

/** A sheet with every step typed and passed, one after another. */
function sheetOf<Id extends string>(
  form: { steps: readonly { id: Id }[]; inputs(id: Id): string[] },
  answers: Readonly<Record<string, string | undefined>>,
): SheetContent {
  return form.steps.reduce(
    (sheet, { id }, index) => withEntry(sheet, id, rawAnswers(form.inputs(id), answers), true, index + 1),
    emptySheet,
  );
}
