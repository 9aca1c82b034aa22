import type { Locale } from '@/lib/text/routing';
import type { Dossier } from '@/lib/visa/dossier';
import { officialForms } from './boxes';
import { type Deadline, deadlinesOf } from './calendar';
import { checklistOf } from './checklist';
import { type Cover, coverOf } from './cover';
import { documentPart } from './document-part';
import { itineraryOf } from './itinerary';
import { letterOf, missionLanguage } from './letter';
import type { OfficialForm } from './official-form';
import type { DossierPart } from './part';
import { requestsOf } from './requests';

/** All that is handed in and all that the traveller keeps, ready to be drawn, in the order of the counter. */
export type WholeDossier = {
  cover: Cover;
  /** One for each traveller, each with the place of its photo. */
  forms: readonly OfficialForm[];
  /** What is handed in stands first: after it is the place of the travellers' documents, as they were scanned. */
  parts: readonly DossierPart[];
  deadlines: readonly Deadline[];
};

/** Draws up a dossier for readers of a language; what goes to the mission is in the mission's. Throws on one that is not complete. */
export function wholeDossier(dossier: Dossier, locale: Locale): WholeDossier {
  const requests = requestsOf(dossier);
  const deadlines = deadlinesOf(dossier, requests, locale);
  return {
    cover: coverOf(dossier, requests, locale),
    forms: officialForms(dossier, locale),
    parts: [
      letterOf(dossier, requests, missionLanguage),
      itineraryOf(dossier, requests, missionLanguage),
      documentPart(dossier, requests, locale),
      checklistOf(dossier, requests, deadlines, locale),
      ...(locale === missionLanguage ? [] : [letterOf(dossier, requests, locale)]),
    ],
    deadlines,
  };
}
