import type { NamedCode } from '@/lib/countries/codes';
import { names as english } from '@/lib/countries/names/en';
import { machineName } from '@/lib/passport/machine-name';
import type { Locale } from '@/lib/text/routing';
import { inviterOf, isChild, isMinor } from '@/lib/visa/conditions';
import type { Dossier } from '@/lib/visa/dossier';
import type { TravellerAnswers } from '@/lib/visa/traveller-form';
import type { TripAnswers } from '@/lib/visa/trip-form';
import { latin } from './latin';
import {
  type Bilingual,
  type Box,
  type BoxNumber,
  type Note,
  type OfficialForm,
  officialLabels,
  optionLabels,
  type Part,
  partLabels,
} from './official-form';

/** The official form of each traveller, from the answers: in Latin capitals, choices in English. */
export function officialForms(dossier: Dossier, locale: Locale): OfficialForm[] {
  return dossier.travellers.map((traveller, i) => {
    const person = traveller.answers;
    return {
      person: [person.surname, person.givenNames]
        .filter((name) => name !== undefined)
        .map(latin)
        .join(' '),
      index: i + 1,
      of: dossier.travellers.length,
      boxes: boxesOf(dossier.trip.answers, person, dossier.today).map(([n, parts]) => boxOf(n, parts, locale)),
      annex: annexOf(person, dossier.today),
      notes: notesOf(person),
    };
  });
}

function boxOf(n: BoxNumber, parts: Part[], locale: Locale): Box {
  const { kk, en, ...help } = officialLabels[n];
  return { n, label: { kk, en }, hint: locale === 'en' ? '' : help[locale], parts };
}

function boxesOf(trip: TripAnswers, person: TravellerAnswers, today: string): [BoxNumber, Part[]][] {
  const { sex, maritalStatus, passport, yesNo, entries } = optionLabels;
  const [surname, givenNames] = person.surname ? [person.surname, person.givenNames] : [person.givenNames, undefined];
  const abroad = person.mayReturn !== undefined;
  const insured = trip.insured === 'yes';
  const transit = trip.purpose === 'transit';
  const visited = person.history?.includes('visited') ?? false;
  const refused = person.history?.includes('refused') ?? false;
  return [
    [1, [text(surname)]],
    [2, [text(givenNames)]],
    [3, [text(person.otherNames)]],
    [4, [pick(sex, person.sex)]],
    [5, [text(day(person.birthDate))]],
    [6, [text(joined(person.birthPlace, country(person.birthCountry)))]],
    [
      7,
      [
        text(country(person.nationality)),
        text(country(person.birthNationality ?? person.nationality), partLabels.nationalityAtBirth),
      ],
    ],
    [8, [pick(maritalStatus, person.maritalStatus ?? (isChild(person.birthDate, today) ? 'single' : undefined))]],
    [9, [text(joined(person.spouseName, country(person.spouseNationality)))]],
    [
      10,
      [
        text(joined(trip.street, `${trip.postcode ?? ''} ${trip.town ?? ''}`.trim(), country(trip.residence))),
        text(trip.phone, partLabels.telephone),
      ],
    ],
    [11, [text(occupationOf(person))]],
    [12, [text(joined(person.employerName, person.employerAddress)), text(person.employerPhone, partLabels.telephone)]],
    [
      13,
      [
        pick(passport, person.passportType),
        text(person.passportNumber, partLabels.number),
        text(day(person.passportIssued), partLabels.issuedOn),
        text(person.passportIssuer, partLabels.issuedBy),
        text(day(person.passportExpiry), partLabels.validUntil),
      ],
    ],
    [
      14,
      [
        pick(yesNo, person.mayReturn),
        text(abroad ? person.permitNumber : undefined, partLabels.documentNumber),
        text(abroad ? day(person.permitUntil) : undefined, partLabels.validity),
      ],
    ],
    [15, [pick(yesNo, visited ? 'yes' : 'no'), text(visited ? person.visits : undefined, partLabels.datesAndPurpose)]],
    [16, [pick(yesNo, refused ? 'yes' : 'no'), text(refused ? person.refusal : undefined, partLabels.whenAndByWhom)]],
    [17, [text(trip.purpose && purposeWords[trip.purpose])]],
    [18, [text(hostOf(trip)), ...invitationOf(person)]],
    [19, [text(trip.destinations)]],
    [20, [text(trip.entryPoint)]],
    [21, [text(trip.staysWithHost === 'yes' ? trip.hostAddress : trip.stayAddress)]],
    [22, [text(payerOf(trip))]],
    [
      23,
      [
        pick(yesNo, trip.insured),
        text(insured ? day(trip.insuredUntil) : undefined, partLabels.validity),
        text(insured ? trip.insurer : undefined, partLabels.insurer),
      ],
    ],
    [
      24,
      [
        pick(yesNo, transit ? trip.destinationVisa : undefined),
        text(transit ? country(trip.destinationCountry) : undefined, partLabels.destinationCountry),
        text(transit ? trip.transitPoint : undefined, partLabels.borderPoint),
        text(transit ? trip.transitRoute : undefined, partLabels.route),
      ],
    ],
    [25, [text(day(trip.arrival), partLabels.from), text(day(trip.departure), partLabels.to)]],
    [26, [pick(entries, trip.entries && (trip.entries === 'single' ? 'one' : 'multiple'))]],
    [
      27,
      [
        {
          type: 'table',
          columns: [partLabels.childName, partLabels.childBirth, partLabels.nationality],
          rows: (person.children ?? []).map((child) => [
            latin(child.name ?? ''),
            joined(day(child.birthDate), latin(child.birthPlace ?? '')) ?? '',
            country(child.nationality) ?? '',
          ]),
        },
      ],
    ],
  ];
}

/** What the paper form has no box for, and the mission needs all the same. */
function annexOf(person: TravellerAnswers, today: string): OfficialForm['annex'] {
  const annex: OfficialForm['annex'] = [];
  if (isMinor(person.birthDate, today) && person.parentName) {
    annex.push({
      title: { kk: 'Кәмелетке толмаған', en: 'Minor: parents and consent' },
      rows: [
        { label: { kk: '', en: 'parent or legal representative' }, value: latin(person.parentName) },
        ...(person.otherParentName
          ? [{ label: { kk: '', en: 'other parent' }, value: latin(person.otherParentName) }]
          : []),
        ...(person.consent ? [{ label: { kk: '', en: 'consent' }, value: consentWords[person.consent] }] : []),
      ],
    });
  }
  return annex;
}

/** The name as the passport's machine-readable lines write it, where that is not how it is printed: the officer sees both. */
function notesOf(person: TravellerAnswers): Note[] {
  const names = [person.surname, person.givenNames].filter((name) => name !== undefined);
  const machine = machineName({ surname: person.surname ?? '', givenNames: person.givenNames ?? '' });
  if (!machine.ok) return [];
  const read = [machine.surname, machine.givenNames].filter((name) => name !== '').join(' / ');
  if (read === names.map(latin).join(' / ')) return [];
  return [{ text: `Name in the machine-readable lines of the passport: ${read}`, lang: 'en' }];
}

const purposeWords: Record<NonNullable<TripAnswers['purpose']>, string> = {
  private: 'PRIVATE VISIT',
  tourism: 'TOURISM',
  business: 'BUSINESS',
  transit: 'TRANSIT',
  study: 'STUDY',
  work: 'WORK',
  treatment: 'MEDICAL TREATMENT',
  other: 'OTHER',
};

const workWords: Record<NonNullable<TravellerAnswers['workStatus']>, string> = {
  employed: 'EMPLOYEE',
  selfEmployed: 'SELF-EMPLOYED',
  student: 'STUDENT',
  pupil: 'PUPIL',
  retired: 'RETIRED',
  unemployed: 'UNEMPLOYED',
  home: 'HOMEMAKER',
  infant: 'CHILD, NOT YET AT SCHOOL',
};

const consentWords: Record<NonNullable<TravellerAnswers['consent']>, string> = {
  both: 'TRAVELS WITH BOTH PARENTS',
  one: 'TRAVELS WITH ONE PARENT; WRITTEN CONSENT OF THE OTHER PARENT',
  neither: 'TRAVELS WITHOUT PARENTS; WRITTEN CONSENT OF BOTH PARENTS',
  sole: 'CONSENT OF THE SOLE HOLDER OF PARENTAL AUTHORITY',
};

function occupationOf({ workStatus, occupation }: TravellerAnswers): string | undefined {
  if (!workStatus) return undefined;
  // For people at work the occupation says it all; for the others it is what they are.
  const atWork = workStatus === 'employed' || workStatus === 'selfEmployed';
  return atWork
    ? joined(occupation, workStatus === 'selfEmployed' ? workWords[workStatus] : undefined)
    : joined(workWords[workStatus], occupation);
}

function hostOf(trip: TripAnswers): string | undefined {
  if (inviterOf(trip) === 'person') return joined(trip.hostName, trip.hostAddress, trip.hostPhone);
  return joined(trip.organisationName, trip.organisationAddress, trip.organisationPhone);
}

/** The number and date of the registered invitation, where the traveller has one: the form has no box of its own for it. */
function invitationOf({ invitationNumber, invitationDate }: TravellerAnswers): Part[] {
  if (!invitationNumber) return [];
  return [text(joined(invitationNumber, day(invitationDate)), partLabels.invitation)];
}

function payerOf(trip: TripAnswers): string | undefined {
  switch (trip.payer) {
    case undefined:
      return undefined;
    case 'self':
      return 'SELF-FINANCED';
    case 'host':
      return joined('INVITING PARTY', inviterOf(trip) === 'person' ? trip.hostName : trip.organisationName);
    case 'employer':
      return 'EMPLOYER';
    case 'other':
      return trip.payerName;
  }
}

const text = (value: string | undefined, label?: Bilingual): Part => ({
  type: 'text',
  ...(label && { label }),
  value: value === undefined || value === '' ? null : latin(value),
});

function pick(options: Readonly<Record<string, Bilingual>>, chosen: string | undefined): Part {
  return {
    type: 'choice',
    options: Object.entries(options).map(([id, words]) => ({ text: words, checked: id === chosen })),
  };
}

/** DD.MM.YYYY, as dates are written in Kazakhstan. */
const day = (iso: string | undefined): string | undefined => iso?.split('-').reverse().join('.');

const country = (code: NamedCode | undefined): string | undefined => code && english[code];

function joined(first: string | undefined, ...rest: (string | undefined)[]): string | undefined {
  const parts = [first, ...rest].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}
