import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { JourneyStart } from '@/components/request/journey';
import { countryOptions, nationalityOptions } from '@/lib/countries/names';
import { attachedOf, documentsOf } from '@/lib/server/documents';
import { type Kept, newTravellerId } from '@/lib/server/drafts';
import { env } from '@/lib/server/env';
import { photosOf } from '@/lib/server/photos';
import { idleTimes } from '@/lib/server/sessions';
import { isSharedDevice } from '@/lib/server/shared-device';
import { today } from '@/lib/server/today';
import { outlookOf } from '@/lib/text/outlook-words';
import { renewalWords } from '@/lib/text/renewal-words';
import { requestContent } from '@/lib/text/request-content';
import type { Locale } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import { readDossier } from '@/lib/visa/dossier';
import type { Place } from '@/lib/visa/place';

/** How a page of the request is asked for, in its query: flags only, never an answer. */
export type PageFlags = { errors: boolean; check: boolean; plus: boolean; renewed: boolean; prolonged: boolean };

/** Reads the flags off a page's query. */
export async function flagsOf(query: Promise<Record<string, unknown>>): Promise<PageFlags> {
  const { errors, check, plus, renewed, prolonged } = await query;
  const isThere = (flag: unknown) => flag !== undefined;
  return {
    errors: isThere(errors),
    check: isThere(check),
    plus: isThere(plus),
    renewed: isThere(renewed),
    prolonged: isThere(prolonged),
  };
}

/** All that the browser needs to go through the request by itself. */
export async function journeyStart(
  opened: Kept,
  place: Place,
  flags: PageFlags,
  locale: Locale,
  now: number,
): Promise<JourneyStart> {
  const { id, draft, expiresAt } = opened;
  const { steps, questions, errors } = requestContent[locale];
  const day = today(now);
  const photo = await getTranslations({ locale, namespace: 'photo' });
  const kept = await photosOf(opened, now);
  const dossier = readDossier(draft, day);
  const photos = [...kept.values()].map(({ sheet, version, about }) => [
    sheet,
    { version, remarks: about.remarks.map((remark) => photo(`remarks.${remark}`)) },
  ]);
  return {
    dossierId: id,
    draft,
    photos: Object.fromEntries(photos),
    attached: attachedOf(await documentsOf(opened, now)),
    today: day,
    expiresAt,
    outlook: outlookOf(dossier, locale),
    keepDays: env().KEEP_DAYS,
    idle: idleTimes().idle,
    newTravellerId: newTravellerId(),
    texts: {
      steps,
      questions,
      errors,
      slugs,
      lists: {
        countries: countryOptions(locale),
        nationalities: nationalityOptions(locale),
      },
    },
    place,
    fromCheck: flags.check,
    showErrors: flags.errors,
    more: flags.plus,
    renewed: flags.renewed ? renewalWords(draft, dossier, kept, locale) : [],
    prolonged: flags.prolonged,
    keepsHere: !(await isSharedDevice()),
  };
}
