// Words about a trip that several parts of a dossier say.
import { countryName } from '@/lib/countries/names';
import { missionInWords } from '@/lib/text/assessment-words';
import { dayInWords } from '@/lib/text/dates';
import type { Messages } from '@/lib/text/fr';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import { inviterOf, stayDays } from '@/lib/visa/conditions';
import type { Dossier } from '@/lib/visa/dossier';
import { type Mission, missions } from '@/lib/visa/rules/missions';
import type { TripAnswers } from '@/lib/visa/trip-form';
import { readable } from './latin';
import type { VisaRequest } from './requests';

export type Fact = { term: string; value: string };

/** Parts of a line that are there, with commas between them; undefined where there is none. */
export function inOneLine(...parts: readonly (string | undefined)[]): string | undefined {
  const there = parts.flatMap((part) => (part?.trim() ? [readable(part)] : []));
  return there.length > 0 ? there.join(', ') : undefined;
}

/** Who receives the travellers: name, address and telephone; undefined where nobody invites. */
export const hostOf = (trip: TripAnswers): string | undefined =>
  inviterOf(trip) === 'person'
    ? inOneLine(trip.hostName, trip.hostAddress, trip.hostPhone)
    : inOneLine(trip.organisationName, trip.organisationAddress, trip.organisationPhone);

/** Where they stay. */
export const stayOf = (trip: TripAnswers): string | undefined =>
  inOneLine(trip.staysWithHost === 'yes' ? trip.hostAddress : trip.stayAddress);

/** Where they live. */
export const homeOf = (trip: TripAnswers, locale: Locale): string | undefined =>
  inOneLine(
    trip.street,
    [trip.postcode, trip.town].filter(Boolean).join(' '),
    trip.residence && countryName(trip.residence, locale),
  );

/** The days, entries and days counted of a trip, as texts ask for them. */
export function tripValues({ arrival = '', departure = '', entries = 'single', ...trip }: TripAnswers, locale: Locale) {
  return {
    from: dayInWords(arrival, locale),
    to: dayInWords(departure, locale),
    days: stayDays({ ...trip, arrival, departure }) ?? 0,
    entries,
  };
}

export type FactId = Exclude<keyof Messages['dossier']['facts'], 'payers'>;

/**
 * What the visa is asked for, as an officer looks it up: a line each, those that have no answer left out, and those that are told
 * elsewhere.
 */
export function tripFacts(
  { trip }: Dossier,
  [first]: readonly VisaRequest[],
  locale: Locale,
  told: readonly FactId[] = [],
): Fact[] {
  const { answers } = trip;
  const values = tripValues(answers, locale);
  const { code } = first?.visa.category ?? { code: null };
  const terms: Partial<Record<FactId, string | null | undefined>> = {
    category: code && `${code} – ${say(locale, ({ assessment }) => assessment.categories[code])}`,
    purpose: say(locale, ({ assessment }) => assessment.purposes[answers.purpose ?? 'other']),
    period: say(locale, ({ dossier }) => dossier.facts.periodValue, values),
    entries: say(locale, ({ dossier }) => dossier.facts.entriesValue, values),
    entryPoint: inOneLine(answers.entryPoint),
    destinations: inOneLine(answers.destinations),
    address: stayOf(answers),
    [inviterOf(answers) === 'person' ? 'host' : 'organisation']: hostOf(answers),
    destination: answers.destinationCountry && countryName(answers.destinationCountry, locale),
    payer: payerOf(answers, locale),
    insurance:
      answers.insured === 'yes' && answers.insurer && answers.insuredUntil
        ? say(locale, ({ dossier }) => dossier.facts.insuranceValue, {
            insurer: readable(answers.insurer),
            until: dayInWords(answers.insuredUntil, locale),
          })
        : undefined,
  };
  return (Object.keys(terms) as FactId[]).flatMap((id) => {
    const value = told.includes(id) ? undefined : terms[id];
    return value ? [{ term: say(locale, ({ dossier }) => dossier.facts[id]), value }] : [];
  });
}

function payerOf({ payer, payerName }: TripAnswers, locale: Locale): string | undefined {
  if (!payer) return undefined;
  return inOneLine(payerName) ?? say(locale, ({ dossier }) => dossier.facts.payers[payer]);
}

/** The mission that serves the travellers, with the address it was last seen at; undefined where none or several may be meant. */
export function missionOf(
  [first]: readonly VisaRequest[],
  locale: Locale,
): { name: string; address?: string } | undefined {
  const [id, ...others] = first?.visa.where.missions ?? [];
  if (!id || others.length > 0) return undefined;
  const name = missionInWords(id, locale).replace(/^(l’|le |la |the )/u, '');
  const { contacts }: Mission = missions[id];
  const address = contacts.find((contact) => contact.address)?.address;
  return { name: name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), ...(address && { address }) };
}
