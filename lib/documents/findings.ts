// What the answers and the documents of a dossier say against each other. Pure, and with no more of the rules than is given: the check
// page works it out in the browser, anew with each answer.
import type { IsoDay } from '@/lib/form/date';
import { machineName } from '@/lib/passport/machine-name';
import { machineLetters } from '@/lib/passport/transliteration';
import type { Dossier } from '@/lib/visa/dossier';
import { tripSheet } from '@/lib/visa/draft';
import { namesAirport } from '@/lib/visa/entry-point';
import type { Outlook } from '@/lib/visa/outlook';
import type { StepPlace } from '@/lib/visa/place';
import type { AttachedId } from './attachable';
import type { AttachedPaper } from './attached-paper';
import type { ProvedLines } from './kept-document';

/** Where one of the two things stands; `index` counts travellers from 0. */
export type FindingPlace =
  | StepPlace
  | { view: 'tasks' }
  | { view: 'portal' }
  | { view: 'documents'; index: number; paper: AttachedId };

export const findingCodes = [
  'insuranceStarts',
  'insuranceEnds',
  'insuranceDiffers',
  'insuranceNone',
  'invitationStarts',
  'invitationEnds',
  'invitationNumber',
  'ticketArrives',
  'ticketLeaves',
  'stayStarts',
  'stayEnds',
  'permitDiffers',
  'permitEnds',
  'copyNumber',
  'copyBirth',
  'copyExpiry',
  'eVisaEntry',
  'samePassport',
  'samePerson',
  'spouse',
  'parents',
  'childBirth',
  'nationality',
] as const;

export type FindingCode = (typeof findingCodes)[number];

/** What is said as it stands, where a day is put into words. */
type AsItStands = { text: string };

/** Two things that disagree: the days, or the texts, that they name, the travellers that they are about, and where both stand. */
export type Finding = {
  code: FindingCode;
  document?: IsoDay | AsItStands;
  answer?: IsoDay | AsItStands;
  one?: number;
  other?: number;
  places: readonly [FindingPlace, FindingPlace];
};

/**
 * Everything in a dossier that can be compared and does not agree. An answer or a day that is not there disagrees with nothing.
 *
 * @param outlook what the rules say of it
 */
export function findingsOf(
  dossier: Dossier,
  attached: readonly AttachedPaper[],
  outlook: Pick<Outlook, 'electronic'>,
): Finding[] {
  return [
    ...attached.flatMap((paper) => ofPaper(dossier, paper)),
    ...(outlook.electronic ? ofElectronicVisa(dossier) : []),
    ...ofTravellers(dossier),
  ];
}

/** With it one enters by an international airport, and not by land or sea: `eVisaAirports`. */
function ofElectronicVisa({ trip: { answers } }: Dossier): Finding[] {
  const { entryPoint } = answers;
  if (!entryPoint || namesAirport(entryPoint)) return [];
  return [{ code: 'eVisaEntry', answer: { text: entryPoint }, places: [{ view: 'portal' }, tripAt('trip')] }];
}

const tripAt = (step: Extract<StepPlace, { view: 'trip' }>['step']): StepPlace => ({ view: 'trip', step });
type TravellerStep = Extract<StepPlace, { view: 'traveller' }>['step'];

function ofPaper(dossier: Dossier, { sheet, paper, days: { from, until }, lines = [] }: AttachedPaper): Finding[] {
  const { arrival, departure, insuredUntil, insured } = dossier.trip.answers;
  const own = dossier.travellers.findIndex(({ id }) => id === sheet);
  const index = Math.max(0, own);
  const here: FindingPlace = { view: 'documents', index, paper };
  const found: Finding[] = [];
  const who = sheet === tripSheet || dossier.travellers.length === 1 ? {} : { one: index };
  const compare = (
    code: FindingCode,
    document: IsoDay | undefined,
    answer: IsoDay | undefined,
    disagree: (document: IsoDay, answer: IsoDay) => boolean,
    place: FindingPlace = tripAt('trip'),
  ) => {
    if (document && answer && disagree(document, answer))
      found.push({ code, document, answer, ...who, places: [here, place] });
  };
  const later = (document: IsoDay, answer: IsoDay) => document > answer;
  const earlier = (document: IsoDay, answer: IsoDay) => document < answer;
  const differs = (document: IsoDay, answer: IsoDay) => document !== answer;
  switch (paper) {
    case 'insurance':
    case 'insurancePolicy':
      compare('insuranceStarts', from, arrival, later);
      compare('insuranceEnds', until, departure, earlier);
      compare('insuranceDiffers', until, insuredUntil, differs, tripAt('insurance'));
      if (insured === 'no') found.push({ code: 'insuranceNone', places: [here, tripAt('contact')] });
      break;
    case 'invitation': {
      compare('invitationStarts', from, arrival, later);
      compare('invitationEnds', until, departure, earlier);
      const steps = dossier.travellers[own]?.steps ?? [];
      const isAsked = steps.some(({ id, state }) => id === 'invitation' && state !== 'todo');
      if (isAsked && !dossier.travellers[own]?.answers.invitationNumber)
        found.push({
          code: 'invitationNumber',
          ...who,
          places: [here, { view: 'traveller', index, step: 'invitation' }],
        });
      break;
    }
    case 'returnTicket':
    case 'travelTickets':
    case 'onwardTicket':
      compare('ticketArrives', from, arrival, differs);
      compare('ticketLeaves', until, departure, differs);
      break;
    case 'hotelBooking':
    case 'stayProof':
      compare('stayStarts', from, arrival, later);
      compare('stayEnds', until, departure, earlier);
      break;
    case 'passportCopy': {
      const { passportNumber, birthDate, passportExpiry } = dossier.travellers[own]?.answers ?? {};
      const at = (step: TravellerStep): FindingPlace => ({ view: 'traveller', index, step });
      // A page that was photographed twice says the same twice.
      const each = (of: (one: ProvedLines) => string | undefined) => [
        ...new Set(lines.flatMap((one) => of(one) ?? [])),
      ];
      for (const number of each((one) => one.number))
        if (passportNumber && passportNumber !== number)
          found.push({
            code: 'copyNumber',
            document: { text: number },
            answer: { text: passportNumber },
            ...who,
            places: [here, at('passport')],
          });
      for (const birth of each((one) => one.birth)) compare('copyBirth', birth, birthDate, differs, at('identity'));
      for (const expiry of each((one) => one.expiry))
        compare('copyExpiry', expiry, passportExpiry, differs, at('passport'));
      break;
    }
    case 'residenceProof': {
      const permit: FindingPlace = { view: 'traveller', index, step: 'permit' };
      compare('permitDiffers', until, dossier.travellers[own]?.answers.permitUntil, differs, permit);
      compare('permitEnds', until, departure, earlier);
      break;
    }
    default:
  }
  return found;
}

function ofTravellers(dossier: Dossier): Finding[] {
  const { trip, travellers } = dossier;
  const found: Finding[] = [];
  const at = (index: number, step: TravellerStep): StepPlace => ({ view: 'traveller', index, step });
  const everyPair = travellers.flatMap((one, index) =>
    travellers.map((other, to) => ({ one: one.answers, other: other.answers, index, to })),
  );
  for (const { one, other, index, to } of everyPair) {
    const pair = { one: index, other: to };
    if (index < to && one.passportNumber && one.passportNumber === other.passportNumber)
      found.push({ code: 'samePassport', ...pair, places: [at(index, 'passport'), at(to, 'passport')] });
    if (index < to && one.birthDate && one.birthDate === other.birthDate && sameLines(one, other))
      found.push({ code: 'samePerson', ...pair, places: [at(index, 'identity'), at(to, 'identity')] });
    if (index === to) continue;
    if (one.spouseName && isNamed(one.spouseName, other) && other.maritalStatus) {
      const isSaidBack = other.maritalStatus === 'married' && (!other.spouseName || isNamed(other.spouseName, one));
      const step = other.maritalStatus === 'married' ? 'spouse' : 'situation';
      if (!isSaidBack) found.push({ code: 'spouse', ...pair, places: [at(index, 'spouse'), at(to, step)] });
    }
    for (const { name, birthDate } of one.children ?? []) {
      if (!name || !birthDate || !other.birthDate || birthDate === other.birthDate || !isNamed(name, other)) continue;
      const places = [at(index, 'children'), at(to, 'identity')] as const;
      found.push({ code: 'childBirth', ...pair, document: birthDate, answer: other.birthDate, places });
    }
  }
  for (const [index, { answers }] of travellers.entries()) {
    if (answers.consent !== 'both') continue;
    const others = travellers.filter((_, to) => to !== index);
    const isAmong = (name: string | undefined) => !name || others.some((other) => isNamed(name, other.answers));
    if (!isAmong(answers.parentName) || !isAmong(answers.otherParentName))
      found.push({ code: 'parents', one: index, places: [at(index, 'guardians'), { view: 'tasks' }] });
  }
  const nationalities = travellers.map(({ answers }) => answers.nationality);
  const { nationality } = trip.answers;
  if (nationality && nationalities.length > 0 && nationalities.every((own) => own && own !== nationality))
    found.push({ code: 'nationality', one: 0, places: [tripAt('trip'), at(0, 'passport')] });
  return found;
}

type Named = { surname?: string | undefined; givenNames?: string | undefined };

/** Whether two people have the same lines in their passports. */
function sameLines(one: Named, other: Named): boolean {
  const [mine, theirs] = [one, other].map(({ surname = '', givenNames = '' }) => machineName({ surname, givenNames }));
  return Boolean(
    mine?.ok &&
      theirs?.ok &&
      mine.surname !== '' &&
      mine.surname === theirs.surname &&
      mine.givenNames === theirs.givenNames,
  );
}

/** Whether a whole name, in whatever order, can be that of a person: one of the two has no part that the other lacks. */
function isNamed(name: string, { surname = '', givenNames = '' }: Named): boolean {
  const [said, own] = [partsOf(name), partsOf(`${givenNames} ${surname}`)];
  const [fewer, more] = said.length <= own.length ? [said, own] : [own, said];
  return fewer.length > 1 && fewer.every((part) => more.includes(part));
}

function partsOf(name: string): string[] {
  const letters = machineLetters(name);
  return letters.ok ? letters.text.split(/[< -]+/).filter((part) => part !== '') : [];
}
