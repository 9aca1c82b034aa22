import { countryName } from '@/lib/countries/names';
import { dayInWords } from '@/lib/text/dates';
import { listInWords } from '@/lib/text/lists';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import type { Dossier } from '@/lib/visa/dossier';
import { readable } from './latin';
import { paperName } from './paper-words';
import { papersOf } from './papers';
import type { Content, DossierPart } from './part';
import { applicantOf, type VisaRequest } from './requests';
import { type FactId, homeOf, hostOf, inOneLine, missionOf, tripFacts, tripValues } from './trip-words';

/** The language that letters are handed in in: one of the three that missions read. */
export const missionLanguage: Locale = 'en';

/**
 * The letter to the Consul, from the answers alone. In a language other than the mission's it is the same letter for the traveller
 * to read.
 */
export function letterOf(dossier: Dossier, requests: readonly VisaRequest[], locale: Locale): DossierPart {
  const { answers: trip } = dossier.trip;
  const applicant = applicantOf(requests);
  const isCopy = locale !== missionLanguage;
  const signatory = applicant.isMinor ? inOneLine(applicant.answers.parentName) : applicant.name;
  const mission = missionOf(requests, locale);
  const { code } = applicant.visa.category;
  const text = (type: keyof LetterTexts, values: Values = {}): Content => ({
    type: 'text',
    text: letterText(locale, type, values),
  });
  const values = {
    ...tripValues(trip, locale),
    n: requests.length,
    category: code ?? '',
    categoryName: code ? say(locale, ({ assessment }) => assessment.categories[code]) : '',
    residence: trip.residence ? countryName(trip.residence, locale) : '',
  };
  const content: (Content | false | undefined)[] = [
    isCopy && { type: 'text', look: 'note', text: letterText(locale, 'copyNote') },
    {
      type: 'text',
      text: [signatory, homeOf(trip, locale), inOneLine(trip.phone, trip.email)].filter(Boolean).join('\n'),
    },
    {
      type: 'text',
      look: 'strong',
      text: [letterText(locale, 'to'), mission?.name, mission?.address].filter(Boolean).join('\n'),
    },
    { type: 'text', look: 'strong', text: letterText(locale, 'subject', values) },
    text('greeting'),
    text('ask', values),
    applicant.isMinor && text('represented', { name: signatory ?? '' }),
    { type: 'text', text: purposeSentence(dossier, locale) },
    ...[invitationSentence(requests, locale)].filter((content) => content !== undefined),
    { type: 'table', ...travellersTable(requests, locale) },
    { type: 'facts', rows: [...tripFacts(dossier, requests, locale, inSentences), ...workFact(applicant, locale)] },
    ...requests.flatMap((request) => childSentence(request, locale)),
    text(applicant.isMinor ? 'undertakingChild' : 'undertaking', values),
    text('closing'),
    {
      type: 'pen',
      labels: [letterText(locale, 'placeAndDate'), letterText(locale, 'signature')],
      under: signatory ?? '',
    },
    text('enclosures', { list: enclosures(dossier, requests, locale) }),
  ];
  return {
    id: isCopy ? 'letterCopy' : 'letter',
    title: letterText(locale, isCopy ? 'copyTitle' : 'title'),
    lang: locale,
    handIn: !isCopy,
    content: content.filter((one) => !!one),
  };
}

/** What the sentences of the letter say already. */
const inSentences: readonly FactId[] = [
  'category',
  'purpose',
  'period',
  'entries',
  'host',
  'organisation',
  'destination',
];

type Values = Readonly<Record<string, string | number>>;
type LetterTexts = Omit<Parameters<Parameters<typeof say>[1]>[0]['dossier']['letter'], 'purposes' | 'children'>;

const letterText = (locale: Locale, key: keyof LetterTexts, values: Values = {}): string =>
  say(locale, ({ dossier }) => dossier.letter[key], values);

function purposeSentence({ trip: { answers } }: Dossier, locale: Locale): string {
  return say(locale, ({ dossier }) => dossier.letter.purposes[answers.purpose ?? 'other'], {
    host: hostOf(answers) ?? 'none',
    destination: answers.destinationCountry ? countryName(answers.destinationCountry, locale) : '',
  });
}

/** What to say of an invitation that is not enclosed; one that is enclosed stands with each traveller. */
function invitationSentence(requests: readonly VisaRequest[], locale: Locale): Content | undefined {
  const lacking = requests.filter(({ answers }) => !answers.invitationNumber);
  const reasons = new Set(lacking.map(({ visa }) => visa.invitation.reason));
  const sentence = (key: keyof LetterTexts): Content => ({ type: 'text', text: letterText(locale, key) });
  if (lacking.some(({ visa }) => visa.invitation.value === 'needed')) return sentence('invitationLater');
  if (lacking.some(({ visa }) => visa.invitation.value === 'conflict')) return sentence('invitationIf');
  if (reasons.has('exemptNationality')) return sentence('invitationExempt');
  return reasons.has('ownApplication') ? sentence('invitationOwn') : undefined;
}

/** The travellers with their passports, and what only some have: a residence permit, an invitation. */
function travellersTable(requests: readonly VisaRequest[], locale: Locale) {
  const fact = (key: 'name' | 'born' | 'nationality' | 'passport' | 'permit' | 'invitation') =>
    say(locale, ({ dossier }) => dossier.facts[key]);
  const day = (iso: string | undefined) => (iso ? dayInWords(iso, locale) : '');
  const permit = ({ answers: { permitNumber: number, permitUntil } }: VisaRequest) =>
    number ? say(locale, ({ dossier }) => dossier.facts.permitValue, { number, until: day(permitUntil) }) : '';
  const invitation = ({ answers: { invitationNumber: number, invitationDate: date } }: VisaRequest) =>
    number
      ? say(locale, ({ dossier }) => dossier.facts.invitationValue, { number, date: date ? day(date) : 'none' })
      : '';
  const columns = [
    { title: fact('name'), share: 4, cell: ({ name }: VisaRequest) => name },
    { title: fact('born'), share: 4, cell: ({ answers }: VisaRequest) => day(answers.birthDate) },
    {
      title: fact('nationality'),
      share: 3,
      cell: ({ answers }: VisaRequest) => (answers.nationality ? countryName(answers.nationality, locale) : ''),
    },
    {
      title: fact('passport'),
      share: 6,
      cell: ({ answers: { passportNumber: number = '', passportExpiry } }: VisaRequest) =>
        say(locale, ({ dossier }) => dossier.facts.passportValue, { number, until: day(passportExpiry) }),
    },
    { title: fact('permit'), share: 6, cell: permit },
    { title: fact('invitation'), share: 6, cell: invitation },
  ].filter(({ cell }) => requests.some((request) => cell(request) !== ''));
  return {
    columns: columns.map(({ title }) => title),
    shares: columns.map(({ share }) => share),
    rows: requests.map((request) => columns.map(({ cell }) => cell(request))),
  };
}

function workFact({ answers: { occupation, employerName } }: VisaRequest, locale: Locale) {
  const value = inOneLine(occupation, employerName);
  return value ? [{ term: say(locale, ({ dossier }) => dossier.facts.work), value }] : [];
}

function childSentence({ name, answers, isMinor }: VisaRequest, locale: Locale): Content[] {
  const { consent, parentName, otherParentName } = answers;
  if (!isMinor || !consent || !parentName) return [];
  const parents = listInWords(
    [parentName, otherParentName].flatMap((parent) => (parent ? [readable(parent)] : [])),
    locale,
  );
  return [{ type: 'text', text: say(locale, ({ dossier }) => dossier.letter.children[consent], { name, parents }) }];
}

/**
 * The papers that rules ask for, each once; the letter itself and what only bears out the form are none. Nor is the consent of
 * parents who travel along, since no source says that it is wanted then.
 */
function enclosures(dossier: Dossier, requests: readonly VisaRequest[], locale: Locale): string {
  const ids = requests.flatMap((request) =>
    papersOf(request, dossier.trip.answers).flatMap(({ id, reason }) => {
      const isLeftOut =
        reason === 'support' ||
        id === 'coverLetter' ||
        id === 'ownApplication' ||
        (id === 'parentConsent' && request.answers.consent === 'both');
      return isLeftOut ? [] : [id];
    }),
  );
  const names = [...new Set(ids)].map((id) => paperName(id, locale));
  return names.join(say(locale, ({ visa }) => visa.separator));
}
