import type { CountryCode } from '@/lib/countries/codes';
import type { Sourced } from './sources';

/** Where a mission was said to be reached. Hours are written as schema.org has them. */
export type Contact = Sourced & {
  readonly address?: string;
  readonly phones?: readonly string[];
  readonly openingHours?: readonly string[];
};

/** Whom a mission serves, by where people live. */
export type District = Sourced & {
  readonly countries?: readonly CountryCode[];
  /** The part of the country that the départements make up, ISO 3166-2. */
  readonly region?: 'FR-GES';
  /** French départements, by the first two digits of the postcode; `'others'`: all that no other mission has. */
  readonly departements?: readonly string[] | 'others';
  /** Parts of the country, ISO 3166-2. */
  readonly regions?: readonly string[];
};

export type Mission = Sourced & {
  readonly country: CountryCode;
  readonly city: string;
  readonly kind: 'embassy' | 'consulateGeneral' | 'honoraryConsulate' | 'permanentMission' | 'branch';
  /** Honorary consuls issue no visas as a rule, which nobody has verified. */
  readonly visas: 'yes' | 'notAsARule' | 'unknown';
  readonly appointment?: true;
  readonly contacts: readonly Contact[];
  readonly district?: District;
};

const guide = { sources: ['travelGuide'], confidence: 'secondary' } as const satisfies Sourced;
const unverified = { sources: ['background'], confidence: 'unverified' } as const satisfies Sourced;
const embassy = { kind: 'embassy', visas: 'yes' } as const;
const consulate = { kind: 'consulateGeneral', visas: 'yes' } as const;
const honorary = {
  country: 'FRA',
  kind: 'honoraryConsulate',
  visas: 'notAsARule',
  contacts: [],
  sources: ['novastan'],
  confidence: 'seen',
} as const satisfies Partial<Mission>;

/** An embassy that is known to exist and no more, from common knowledge. */
const knownOnly = <const C extends CountryCode, const T extends string>(country: C, city: T) =>
  ({ country, city, ...embassy, contacts: [], ...unverified }) as const;

/** The missions found. There are about a hundred in the world. */
export const missions = {
  paris: {
    country: 'FRA',
    city: 'Paris',
    ...embassy,
    contacts: [{ address: '59 rue Pierre Charron, 75008 Paris', phones: ['+33 1 45 61 52 00'], ...guide }],
    district: { departements: 'others', ...unverified },
    ...guide,
  },
  strasbourg: {
    country: 'FRA',
    city: 'Strasbourg',
    ...consulate,
    contacts: [],
    district: {
      region: 'FR-GES',
      departements: ['08', '10', '51', '52', '54', '55', '57', '67', '68', '88'],
      ...unverified,
    },
    sources: ['novastan'],
    confidence: 'seen',
    validFrom: '2021-05-17',
  },
  lyon: { city: 'Lyon', ...honorary },
  nice: { city: 'Nice', ...honorary },
  rennes: { city: 'Rennes', ...honorary },
  berlin: {
    country: 'DEU',
    city: 'Berlin',
    ...embassy,
    contacts: [
      {
        address: 'Nordendstr. 14-17, 13156 Berlin',
        phones: ['+49 30 47007 161', '+49 30 47007 160'],
        openingHours: ['Mo,Tu,Th,Fr 09:00-12:00'],
        sources: ['botschaftKaz'],
        confidence: 'seen',
      },
    ],
    district: {
      regions: ['DE-BB', 'DE-BE', 'DE-HB', 'DE-HH', 'DE-MV', 'DE-SH', 'DE-SN', 'DE-ST'],
      sources: ['genkonsul'],
      confidence: 'seen',
    },
    sources: ['botschaftKaz', 'genkonsul'],
    confidence: 'seen',
  },
  frankfurt: {
    country: 'DEU',
    city: 'Frankfurt am Main',
    ...consulate,
    appointment: true,
    contacts: [
      {
        address: 'Beethovenstr. 17, 60325 Frankfurt',
        phones: ['+49 69 971467 0'],
        sources: ['genkonsul'],
        confidence: 'seen',
      },
    ],
    district: { regions: ['DE-BW', 'DE-HE', 'DE-RP', 'DE-SL'], sources: ['genkonsul'], confidence: 'seen' },
    sources: ['genkonsul'],
    confidence: 'seen',
  },
  munich: {
    country: 'DEU',
    city: 'Munich',
    ...consulate,
    appointment: true,
    contacts: [],
    sources: ['mfaMunich'],
    confidence: 'seen',
  },
  hamburg: {
    country: 'DEU',
    city: 'Hamburg',
    ...consulate,
    contacts: [],
    sources: ['hamburg24'],
    confidence: 'seen',
  },
  bonn: {
    country: 'DEU',
    city: 'Bonn',
    kind: 'branch',
    visas: 'unknown',
    contacts: [
      {
        address: 'Rathausstr. 3, 53225 Bonn',
        phones: ['+49 228 403870'],
        sources: ['botschaftKaz'],
        confidence: 'seen',
      },
    ],
    district: { regions: ['DE-NW'], sources: ['botschaftKaz'], confidence: 'seen' },
    sources: ['botschaftKaz'],
    confidence: 'seen',
  },
  brussels: {
    country: 'BEL',
    city: 'Brussels',
    ...embassy,
    contacts: [{ address: 'Avenue Van Bever 30, 1180 Uccle', ...unverified }],
    district: { countries: ['BEL', 'LUX'], ...unverified },
    sources: ['mfaBrussels'],
    confidence: 'seen',
  },
  theHague: {
    country: 'NLD',
    city: 'The Hague',
    ...embassy,
    contacts: [],
    sources: ['mfaHague'],
    confidence: 'seen',
  },
  bern: {
    country: 'CHE',
    city: 'Bern',
    ...embassy,
    contacts: [{ address: 'Alleeweg 15, 3006 Bern', ...unverified }],
    ...unverified,
  },
  geneva: {
    country: 'CHE',
    city: 'Geneva',
    kind: 'permanentMission',
    visas: 'unknown',
    contacts: [],
    sources: ['marcovasco'],
    confidence: 'secondary',
  },
  rome: {
    country: 'ITA',
    city: 'Rome',
    ...embassy,
    contacts: [
      {
        address: 'Via Cassia 471, 00189 Roma',
        phones: ['+39 06 36 30 84 76'],
        openingHours: ['Mo,Tu,Th,Fr 10:00-11:30', 'Mo,Tu,Th,Fr 15:00-16:30'],
        sources: ['romeAgency'],
        confidence: 'seen',
      },
    ],
    sources: ['romeAgency'],
    confidence: 'seen',
  },
  london: {
    country: 'GBR',
    city: 'London',
    ...embassy,
    contacts: [
      {
        address: '33 Thurloe Square, London',
        sources: ['londonLetter'],
        confidence: 'seen',
        conflict: 'londonAddress',
      },
      {
        address: '125 Pall Mall, London SW1Y 5EA',
        sources: ['background'],
        confidence: 'unverified',
        conflict: 'londonAddress',
      },
      { phones: ['+44 20 7581 4646'], ...guide },
    ],
    ...guide,
  },
  warsaw: {
    country: 'POL',
    city: 'Warsaw',
    ...embassy,
    contacts: [
      {
        address: 'ul. Królowej Marysieńki 14, 02-954 Warszawa',
        phones: ['+48 22 642 37 65'],
        openingHours: ['Mo,Tu,Th,Fr 09:00-12:00'],
        sources: ['gitd', 'serwisKonsularny'],
        confidence: 'seen',
      },
    ],
    sources: ['gitd', 'serwisKonsularny'],
    confidence: 'seen',
  },
  riga: { country: 'LVA', city: 'Riga', ...embassy, contacts: [], sources: ['mfaRiga'], confidence: 'seen' },
  washington: {
    country: 'USA',
    city: 'Washington',
    ...embassy,
    contacts: [{ address: '1401 16th St NW, Washington, DC 20036', phones: ['+1 202 232 5488'], ...guide }],
    ...guide,
  },
  newYork: {
    country: 'USA',
    city: 'New York',
    ...consulate,
    contacts: [],
    sources: ['mfaNewYork'],
    confidence: 'seen',
  },
  ottawa: { country: 'CAN', city: 'Ottawa', ...embassy, contacts: [], sources: ['mfaOttawa'], confidence: 'seen' },
  kualaLumpur: {
    country: 'MYS',
    city: 'Kuala Lumpur',
    ...embassy,
    contacts: [{ openingHours: ['Mo-Fr 08:00-15:00'], sources: ['mfaKualaLumpur'], confidence: 'seen' }],
    sources: ['mfaKualaLumpur'],
    confidence: 'seen',
  },
  beijing: {
    country: 'CHN',
    city: 'Beijing',
    ...embassy,
    contacts: [{ address: '9 Dongzhimenwai Dajie, Beijing', phones: ['+86 10 6532 6182'], ...guide }],
    ...guide,
  },
  newDelhi: {
    country: 'IND',
    city: 'New Delhi',
    ...embassy,
    contacts: [{ address: '61 Poorvi Marg, Vasant Vihar, New Delhi', phones: ['+91 11 4166 1016'], ...guide }],
    ...guide,
  },
  ankara: {
    country: 'TUR',
    city: 'Ankara',
    ...embassy,
    contacts: [{ address: 'Kelebek Sokak 94, Ankara', phones: ['+90 312 446 1000'], ...guide }],
    ...guide,
  },
  abuDhabi: {
    country: 'ARE',
    city: 'Abu Dhabi',
    ...embassy,
    contacts: [{ address: 'Villa 19, St 11, Al-Khalidiyah, Abu Dhabi', phones: ['+971 2 665 5136'], ...guide }],
    ...guide,
  },

  // Embassies in Europe known to exist, and no more
  athens: knownOnly('GRC', 'Athens'),
  belgrade: knownOnly('SRB', 'Belgrade'),
  bratislava: knownOnly('SVK', 'Bratislava'),
  bucharest: knownOnly('ROU', 'Bucharest'),
  budapest: knownOnly('HUN', 'Budapest'),
  chisinau: knownOnly('MDA', 'Chisinau'),
  helsinki: knownOnly('FIN', 'Helsinki'),
  kyiv: knownOnly('UKR', 'Kyiv'),
  lisbon: knownOnly('PRT', 'Lisbon'),
  madrid: knownOnly('ESP', 'Madrid'),
  minsk: knownOnly('BLR', 'Minsk'),
  moscow: knownOnly('RUS', 'Moscow'),
  oslo: knownOnly('NOR', 'Oslo'),
  prague: knownOnly('CZE', 'Prague'),
  sofia: knownOnly('BGR', 'Sofia'),
  stockholm: knownOnly('SWE', 'Stockholm'),
  tallinn: knownOnly('EST', 'Tallinn'),
  vienna: knownOnly('AUT', 'Vienna'),
  vilnius: knownOnly('LTU', 'Vilnius'),
  zagreb: knownOnly('HRV', 'Zagreb'),
} as const satisfies Record<string, Mission>;

export type MissionId = keyof typeof missions;

/** How many there were in the world on 30 June 2022. */
export const missionCounts = {
  embassies: 67,
  consulatesGeneral: 18,
  consulates: 11,
  diplomaticMissions: 1,
  permanentMissions: 5,
  sources: ['informMissions'],
  confidence: 'seen',
} as const satisfies Sourced & Record<string, unknown>;
