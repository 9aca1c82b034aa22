import { countryName } from '@/lib/countries/names';
import { dayInWords } from '@/lib/text/dates';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import type { Dossier } from '@/lib/visa/dossier';
import { missionLanguage } from './letter';
import type { VisaRequest } from './requests';
import { type Fact, missionOf, tripFacts } from './trip-words';

/** A text for the officer, and the same for the reader where that is another language. */
export type Twice = { text: string; help?: string };

/** The first page: for whom, for what, by whom. In the mission's language, with the reader's beside it. */
export type Cover = {
  country: Twice;
  title: Twice;
  to: string | undefined;
  facts: readonly Fact[];
  travellers: { title: Twice; lines: readonly string[] };
  contents: Twice;
  handIn: Twice;
  keep: Twice;
  prepared: string;
  independent: Twice;
};

/** The cover of a dossier. */
export function coverOf(dossier: Dossier, requests: readonly VisaRequest[], locale: Locale): Cover {
  const twice = (of: (locale: Locale) => string): Twice => ({
    text: of(missionLanguage),
    ...(locale !== missionLanguage && { help: of(locale) }),
  });
  const cover = (key: 'title' | 'titleOfMany' | 'country' | 'contents' | 'travellers') =>
    twice((lang) => say(lang, ({ dossier: texts }) => texts.cover[key]));
  const text = (key: 'handIn' | 'keep' | 'independent') =>
    twice((lang) => say(lang, ({ dossier: texts }) => texts[key]));
  const mission = missionOf(requests, missionLanguage);
  return {
    country: cover('country'),
    title: cover(requests.length > 1 ? 'titleOfMany' : 'title'),
    to: mission && [mission.name, mission.address].filter(Boolean).join(', '),
    facts: tripFacts(dossier, requests, missionLanguage),
    travellers: { title: cover('travellers'), lines: requests.map((request) => travellerLine(request)) },
    contents: cover('contents'),
    handIn: text('handIn'),
    keep: text('keep'),
    prepared: `${say(missionLanguage, ({ dossier: texts }) => texts.cover.prepared)} ${dayInWords(dossier.today, missionLanguage)}`,
    independent: text('independent'),
  };
}

function travellerLine({ name, answers: { nationality, passportNumber, birthDate } }: VisaRequest): string {
  const term = (key: 'born' | 'passport') => say(missionLanguage, ({ dossier }) => dossier.facts[key]).toLowerCase();
  return [
    name,
    birthDate && `${term('born')} ${dayInWords(birthDate, missionLanguage)}`,
    nationality && countryName(nationality, missionLanguage),
    passportNumber && `${term('passport')} ${passportNumber}`,
  ]
    .filter(Boolean)
    .join(', ');
}
