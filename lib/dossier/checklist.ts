import { ageOn, type IsoDay } from '@/lib/form/date';
import { amountInWords } from '@/lib/text/amounts';
import { assessmentWords, invitationDaysInWords, missionInWords } from '@/lib/text/assessment-words';
import type { Messages } from '@/lib/text/fr';
import { listInWords } from '@/lib/text/lists';
import type { Locale } from '@/lib/text/routing';
import { hoursInWords } from '@/lib/text/row-words';
import { say } from '@/lib/text/say';
import type { NoteReason, WarningReason } from '@/lib/visa/assessment/reasons';
import type { Dossier } from '@/lib/visa/dossier';
import { blankPages } from '@/lib/visa/rules/deadlines';
import { fingerprints } from '@/lib/visa/rules/fingerprints';
import { type Mission, missions } from '@/lib/visa/rules/missions';
import { type Deadline, deadlineDays, deadlineTitle } from './calendar';
import { sharedPapers } from './document-part';
import { paperName, sourcesInWords } from './paper-words';
import type { Check, Content, DossierPart } from './part';
import type { VisaRequest } from './requests';

type Values = Readonly<Record<string, string | number>>;
type Key = keyof Messages['dossier']['checklist'];

const words = (locale: Locale, key: Key, values: Values = {}): string =>
  say(locale, ({ dossier }) => dossier.checklist[key], values);

/** What is left to do with pen, glue and feet, and when: for the traveller. */
export function checklistOf(
  dossier: Dossier,
  requests: readonly VisaRequest[],
  deadlines: readonly Deadline[],
  locale: Locale,
): DossierPart {
  const heading = (key: Key): Content => ({ type: 'heading', text: words(locale, key) });
  const uncertain = toCheck(requests, locale);
  return {
    id: 'checklist',
    title: words(locale, 'title'),
    lang: locale,
    handIn: false,
    content: [
      { type: 'text', text: words(locale, 'lede') },
      heading('sign'),
      { type: 'checks', items: toSign(requests, locale) },
      heading('bring'),
      { type: 'checks', items: toBring(dossier, requests, locale) },
      heading('fee'),
      ...fees(requests, locale),
      heading('where'),
      ...where(dossier.today, requests, locale),
      heading('prints'),
      ...prints(dossier.today, requests, locale),
      heading('dates'),
      {
        type: 'table',
        columns: [words(locale, 'date'), words(locale, 'todo')],
        shares: [3, 7],
        led: true,
        rows: deadlines.map((one) => [deadlineDays(one, locale), `${deadlineTitle(one, locale)}\n${one.text}`]),
      },
      ...(uncertain.length > 0 ? [heading('check'), { type: 'list', items: uncertain } as const] : []),
      heading('after'),
      { type: 'list', items: noted(afterArrival, requests, locale) },
    ],
  };
}

function toSign(requests: readonly VisaRequest[], locale: Locale): Check[] {
  return [
    ...requests.map(({ name, isMinor }) => ({
      text: words(locale, isMinor ? 'signFormMinor' : 'signForm', { name }),
    })),
    { text: words(locale, 'signLetter') },
    { text: words(locale, 'glue') },
  ];
}

/** What lies in the dossier already is not brought: it is signed. */
function toBring(dossier: Dossier, requests: readonly VisaRequest[], locale: Locale): Check[] {
  const papers = sharedPapers(dossier, requests).filter(({ of }) => of.some(({ paper }) => !paper.made));
  return [
    ...papers
      .filter(({ id }) => id !== 'photo')
      .map(({ id, of }) => {
        const paper = paperName(id, locale);
        const names = of.map(({ request }) => request.name).join(', ');
        return { text: of.length === requests.length ? paper : words(locale, 'bringOf', { paper, names }) };
      }),
    { text: words(locale, 'pages', { pages: blankPages.pages }) },
  ];
}

function fees(requests: readonly VisaRequest[], locale: Locale): Content[] {
  const said = new Map<string, string[]>();
  for (const { name, visa, trip } of requests) {
    const seen = [...visa.fee.amounts, ...(visa.fee.invitation ? [visa.fee.invitation] : [])].map((amount) =>
      words(locale, 'feeSeen', {
        item: say(locale, ({ assessment }) => assessment.feeItems[amount.item]),
        amount: amountInWords(amount, locale),
      }),
    );
    const lines = [assessmentWords(visa, trip, locale)('fee', visa.fee), ...new Set(seen)].join('\n');
    said.set(lines, [...(said.get(lines) ?? []), name]);
  }
  return [
    ...[...said].flatMap(([lines, names]): Content[] => {
      const [first = '', ...amounts] = lines.split('\n');
      const text = said.size > 1 ? words(locale, 'feeOf', { who: listInWords(names, locale), text: first }) : first;
      return [{ type: 'text', text }, ...(amounts.length > 0 ? [{ type: 'list', items: amounts } as const] : [])];
    }),
    { type: 'text', text: [words(locale, 'feeHow'), ...noted(['noRefund'], requests, locale)].join(' ') },
  ];
}

function where(today: IsoDay, requests: readonly VisaRequest[], locale: Locale): Content[] {
  const [first] = requests;
  if (!first) return [];
  const { visa, trip } = first;
  const because = assessmentWords(visa, trip, locale);
  const contacts = visa.where.missions.flatMap((id) => {
    const { contacts: known, appointment }: Mission = missions[id];
    const mission = missionInWords(id, locale).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    const hours = known.flatMap(({ openingHours = [] }) => openingHours);
    const separator = say(locale, ({ visa }) => visa.separator);
    const seen = hours.map((times) => hoursInWords(times, locale)).join(separator);
    return [
      ...known.flatMap(({ address, phones = [] }) => {
        const contact = [address, ...phones].filter(Boolean).join(', ');
        return contact ? [words(locale, 'contact', { mission, contact })] : [];
      }),
      ...(seen ? [words(locale, 'hours', { hours: seen })] : []),
      words(locale, appointment ? 'appointment' : seen ? 'appointmentUnsaid' : 'appointmentUnknown'),
    ];
  });
  const invitation = first.answers.invitationNumber ? undefined : invitationDaysInWords(visa, today, locale);
  const source = sourcesInWords(visa.where.rows, locale);
  return [
    { type: 'text', text: because('where', visa.where) },
    ...(contacts.length > 0 ? [{ type: 'list', items: [...new Set(contacts)] } as const] : []),
    ...(source ? [{ type: 'text', look: 'note', text: source } as const] : []),
    {
      type: 'text',
      text: [invitation, because('apply', visa.apply), ...noted(['inPerson', 'mayAskMore'], requests, locale)]
        .filter(Boolean)
        .join(' '),
    },
  ];
}

/** Who gives fingerprints: those of age on the day, by the rule that holds on it. */
function prints(today: IsoDay, requests: readonly VisaRequest[], locale: Locale): Content[] {
  const { fromAge: age } = fingerprints.now;
  const isNoted = ({ visa }: VisaRequest) => visa.notes.some(({ reason }) => reason === 'fingerprints');
  const names = (some: readonly VisaRequest[]) =>
    listInWords(
      some.map(({ name }) => name),
      locale,
    );
  const giving = requests.filter(isNoted);
  const young = requests.filter(({ answers }) => answers.birthDate && ageOn(answers.birthDate, today) < age);
  const source = sourcesInWords(['fingerprints/now', 'fingerprints/inPerson'], locale);
  return [
    {
      type: 'text',
      text:
        giving.length > 0 ? words(locale, 'printsFrom', { age, names: names(giving) }) : words(locale, 'printsNone'),
    },
    ...(young.length > 0 && giving.length > 0
      ? [{ type: 'text', text: words(locale, 'printsYoung', { age, names: names(young) }) } as const]
      : []),
    ...(source ? [{ type: 'text', look: 'note', text: source } as const] : []),
  ];
}

/** What is said elsewhere, or only of those who go without a visa. */
const leftOut: readonly WarningReason[] = [
  'travelAuthorisationAdvised',
  'travelAuthorisationUnclear',
  'calendarYearStatement',
  'invitationLate',
];

/** What is uncertain, at odds or late, each sentence once. */
function toCheck(requests: readonly VisaRequest[], locale: Locale): string[] {
  return sentencesOf(requests, ({ visa, trip }) =>
    visa.warnings
      .filter(({ reason }) => !leftOut.includes(reason))
      .map((one) => assessmentWords(visa, trip, locale)('warnings', one)),
  );
}

/** Some of the notes, each sentence once. */
function noted(reasons: readonly NoteReason[], requests: readonly VisaRequest[], locale: Locale): string[] {
  return sentencesOf(requests, ({ visa, trip }) =>
    visa.notes
      .filter(({ reason }) => reasons.includes(reason))
      .map((one) => assessmentWords(visa, trip, locale)('notes', one)),
  );
}

const sentencesOf = (requests: readonly VisaRequest[], of: (request: VisaRequest) => string[]): string[] => [
  ...new Set(requests.flatMap(of)),
];

const afterArrival: readonly NoteReason[] = [
  'hostNotifies',
  'noPoliceRegistration',
  'permitForLongerStay',
  'selfRegistration',
  'registeredByAgreement',
  'overstay',
];
