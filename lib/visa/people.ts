import { addDays, addMonths, type IsoDay } from '@/lib/form/date';
import { dateParts, type Raw } from '@/lib/form/question';
import type { TravellerQuestionId } from './traveller-form';
import type { TripQuestionId } from './trip-form';

/**
 * Made-up applicants, as they would type: fixtures of unit tests, browser tests, counts and measurements. Answers are by
 * question; dates are ISO days, typed in three boxes.
 */
export type Person = {
  trip: Partial<Record<TripQuestionId, string>>;
  travellers: readonly Partial<Record<TravellerQuestionId, string>>[];
  /** The language they use. */
  locale: 'fr' | 'en';
};

const french = { residence: 'FRA', payer: 'self', insured: 'no' } as const;

const nothing = { singleName: '', birthNationality: '', otherNames: '', passportType: 'ordinary', history: 'none' };

/** The people of the journeys, on the day `today`. */
export function people(today: IsoDay) {
  const born = (years: number) => addMonths(today, -12 * years - 3);
  const issued = addMonths(today, -14);
  const expiry = addMonths(today, 106);
  const arrival = addDays(today, 60);
  const until = (days: number) => addDays(arrival, days - 1);

  const everyone = {
    /** A French national, 60 days with family in Almaty: longer than visa-free, so B10 with an invitation. */
    J1: {
      locale: 'fr',
      trip: {
        ...french,
        nationality: 'FRA',
        passportType: 'ordinary',
        purpose: 'private',
        arrival,
        departure: until(60),
        entries: 'single',
        destinations: 'Almaty, Taldykorgan',
        entryPoint: 'Almaty airport',
        hostName: 'Айгүл Сейтқали',
        hostAddress: 'ул. Абая 10, кв. 5\nАлматы',
        hostPhone: '8 727 250 00 11',
        staysWithHost: 'yes',
        street: '12 rue des Œillets',
        postcode: '69003',
        town: 'Lyon',
        phone: '06 12 34 56 78',
        email: '',
      },
      travellers: [
        {
          ...nothing,
          surname: 'Lefèvre-D’Arcy',
          givenNames: 'Chloé Zoë',
          sex: 'female',
          birthDate: born(39),
          birthPlace: 'Besançon',
          birthCountry: 'FRA',
          nationality: 'FRA',
          passportNumber: '24 ck 60193',
          passportIssued: issued,
          passportExpiry: expiry,
          passportIssuer: 'Préfecture du Rhône',
          invitationNumber: '1234 567 890',
          invitationDate: addDays(today, -9),
          maritalStatus: 'divorced',
          workStatus: 'employed',
          occupation: 'Hydrologist, team leader',
          employerName: 'Eaux du Confluent',
          employerAddress: '3 quai Saint-Vincent, 69001 Lyon',
          employerPhone: '',
        },
      ],
    },
    /** A Jordanian tourist who lives in Lyon, 12 days: B12 at the mission, without invitation, with a residence permit. */
    J1b: {
      locale: 'fr',
      trip: {
        ...french,
        nationality: 'JOR',
        passportType: 'ordinary',
        purpose: 'tourism',
        arrival,
        departure: until(12),
        entries: 'single',
        destinations: 'Astana, Almaty, Charyn',
        entryPoint: 'Astana airport',
        inviter: 'organisation',
        organisationName: 'Steppe & Sky Tours',
        organisationAddress: 'Dostyk avenue 105, Almaty',
        organisationPhone: '+7 727 311 22 33',
        stayAddress: 'Hotel Ala-Too, Satpaev street 29, Almaty',
        insured: 'yes',
        insurer: 'Mutuelle des Voyageurs',
        insuredUntil: addDays(until(12), 30),
        street: '8 cours Gambetta',
        postcode: '69007',
        town: 'Lyon',
        phone: '07 55 44 33 22',
        email: 'r.haddad@exemple.fr',
      },
      travellers: [
        {
          ...nothing,
          surname: 'Haddad',
          givenNames: 'Rana',
          sex: 'female',
          birthDate: born(31),
          birthPlace: 'Amman',
          birthCountry: 'JOR',
          nationality: 'JOR',
          passportNumber: 'T-448 213',
          passportIssued: issued,
          passportExpiry: addMonths(until(12), 5),
          passportIssuer: 'Civil Status and Passports Department',
          mayReturn: 'yes',
          permitNumber: '99 X 1234567',
          permitUntil: addMonths(today, 30),
          maritalStatus: 'married',
          spouseName: 'Omar Haddad',
          spouseNationality: 'JOR',
          workStatus: 'selfEmployed',
          occupation: 'Architect',
          employerName: 'Atelier Haddad',
          employerAddress: '8 cours Gambetta, 69007 Lyon',
          employerPhone: '+33 4 72 00 00 01',
          history: 'visited',
          visits: '05/2019, tourism',
        },
      ],
    },
    /** An Egyptian tourist who lives in Lille, 12 days: B12 as an electronic visa, with an invitation. */
    J3: {
      locale: 'fr',
      trip: {
        ...french,
        nationality: 'EGY',
        passportType: 'ordinary',
        purpose: 'tourism',
        arrival,
        departure: until(12),
        entries: 'single',
        destinations: 'Almaty, Turkistan',
        entryPoint: 'Aéroport d’Almaty',
        inviter: 'organisation',
        organisationName: 'Tulpar Travel',
        organisationAddress: 'Furmanov street 44\nAlmaty',
        organisationPhone: '+7 727 344 55 66',
        stayAddress: 'Hotel Zhetysu, Abylai Khan avenue 55, Almaty',
        street: '7 rue Esquermoise',
        postcode: '59000',
        town: 'Lille',
        phone: '07 66 55 44 11',
        email: 'nour@exemple.fr',
      },
      travellers: [
        {
          ...nothing,
          surname: 'Abd El-Râziq',
          givenNames: 'Nour Saïd',
          sex: 'female',
          birthDate: born(34),
          birthPlace: 'Louxor',
          birthCountry: 'EGY',
          nationality: 'EGY',
          passportNumber: 'A 2345 6789',
          passportIssued: issued,
          passportExpiry: addMonths(today, 60),
          passportIssuer: 'Passport office of Luxor',
          mayReturn: 'yes',
          permitNumber: '59 Z 7654321',
          permitUntil: addMonths(today, 28),
          invitationNumber: '3141 592 653',
          invitationDate: addDays(today, -5),
          maritalStatus: 'single',
          workStatus: 'employed',
          occupation: 'Pharmacist',
          employerName: 'Pharmacie du Beffroi',
          employerAddress: '2 place Rihour, 59000 Lille',
          employerPhone: '',
        },
      ],
    },
    /** An Algerian family of four in Marseille, two minors: one trip, one invitation. */
    J4: {
      locale: 'fr',
      trip: {
        ...french,
        nationality: 'DZA',
        passportType: 'ordinary',
        purpose: 'private',
        arrival,
        departure: until(21),
        entries: 'single',
        destinations: 'Шымкент',
        entryPoint: 'Shymkent airport',
        hostName: 'Нұрлан Өтеген',
        hostAddress: 'Тәуке хан даңғылы 40, Шымкент',
        hostPhone: '+7 725 253 00 22',
        staysWithHost: 'no',
        stayAddress: 'Hotel Dostyk, Adyrbekov street 20, Shymkent',
        payer: 'other',
        payerName: 'Yasmina Bensaïd, grandmother',
        street: '41 rue de la Loge',
        postcode: '13002',
        town: 'Marseille',
        phone: '04 91 00 00 02',
        email: '',
      },
      travellers: [
        parent('Karim', 'male', 44, 'Nadia Bensaïd'),
        parent('Nadia', 'female', 41, 'Karim Bensaïd'),
        child('Lyes', 'male', 12),
        child('Inès', 'female', 7),
      ],
    },
    /** A single-named Indian on business, for longer than India's exemption. */
    single: {
      locale: 'en',
      trip: {
        ...french,
        nationality: 'IND',
        passportType: 'ordinary',
        purpose: 'business',
        arrival,
        departure: until(20),
        entries: 'multiple',
        destinations: 'Atyrau',
        entryPoint: 'Atyrau airport',
        organisationName: 'Caspian Valves LLP',
        organisationAddress: 'Satpayev street 19, Atyrau 060011',
        organisationPhone: '+7 712 232 00 44',
        stayAddress: 'Hotel River Palace, Aiteke Bi street 55, Atyrau',
        payer: 'employer',
        insured: 'yes',
        insurer: 'Bharat General',
        insuredUntil: addDays(until(20), 5),
        street: '22 rue de Vaugirard',
        postcode: '75006',
        town: 'Paris',
        phone: '+33 6 98 76 54 32',
        email: 'arjun@example.com',
      },
      travellers: [
        {
          ...nothing,
          surname: 'Arjun',
          givenNames: '',
          singleName: 'single',
          sex: 'male',
          birthDate: born(35),
          birthPlace: 'Chennai',
          birthCountry: 'IND',
          nationality: 'IND',
          passportNumber: 'Z1234567',
          passportIssued: issued,
          passportExpiry: expiry,
          passportIssuer: 'RPO Chennai',
          mayReturn: 'yes',
          permitNumber: 'FRA4567890',
          permitUntil: addMonths(today, 20),
          invitationNumber: '',
          invitationDate: '',
          maritalStatus: 'single',
          workStatus: 'employed',
          occupation: 'Sales engineer',
          employerName: 'Vannes Industrielles SA',
          employerAddress: '5 rue du Port, 92000 Nanterre',
          employerPhone: '',
        },
      ],
    },
    /** A stateless resident of France, with a travel document, on a private visit. */
    stateless: {
      locale: 'fr',
      trip: {
        ...french,
        nationality: 'XXA',
        passportType: 'other',
        purpose: 'private',
        arrival,
        departure: until(15),
        entries: 'single',
        destinations: 'Karaganda',
        entryPoint: 'Astana airport',
        hostName: 'Olga Schäfer',
        hostAddress: 'Bukhar Zhyrau 53, Karaganda',
        hostPhone: '+7 721 256 00 33',
        staysWithHost: 'yes',
        payer: 'host',
        street: '5 impasse du Pré',
        postcode: '67000',
        town: 'Strasbourg',
        phone: '03 88 00 00 03',
        email: '',
      },
      travellers: [
        {
          ...nothing,
          surname: 'Schäfer',
          givenNames: 'Łukasz',
          otherNames: 'Szäfer',
          sex: 'male',
          birthDate: born(58),
          birthPlace: 'Karaganda',
          birthCountry: 'KAZ',
          nationality: 'XXA',
          birthNationality: 'XXX',
          passportType: 'other',
          passportNumber: '0456789',
          passportIssued: issued,
          passportExpiry: addMonths(today, 46),
          passportIssuer: 'Préfecture du Bas-Rhin',
          mayReturn: 'yes',
          permitNumber: '6703 112 233',
          permitUntil: addMonths(today, 40),
          invitationNumber: '9876543210',
          invitationDate: addDays(today, -4),
          maritalStatus: 'widowed',
          workStatus: 'retired',
          occupation: '',
          history: 'visited,refused',
          visits: 'Born there, left in 1991',
          refusal: '08/2004, border guard at Petropavl',
        },
      ],
    },
    /** A Tunisian driver in transit to China, with a child entered in the passport. */
    transit: {
      locale: 'en',
      trip: {
        ...french,
        nationality: 'TUN',
        passportType: 'ordinary',
        purpose: 'transit',
        arrival,
        departure: until(4),
        entries: 'single',
        destinations: 'Aktau, Almaty',
        entryPoint: 'Aktau port',
        destinationCountry: 'CHN',
        destinationVisa: 'yes',
        transitPoint: 'Khorgos',
        transitRoute: 'Aktau to Almaty by train\nAlmaty to Khorgos by bus',
        street: '3 allée des Tilleuls',
        postcode: '31000',
        town: 'Toulouse',
        phone: '05 61 00 00 04',
        email: '',
      },
      travellers: [
        {
          ...nothing,
          surname: 'El Amrani',
          givenNames: 'Saïd',
          sex: 'male',
          birthDate: born(47),
          birthPlace: 'Sfax',
          birthCountry: 'TUN',
          nationality: 'TUN',
          passportNumber: 'AB 123456',
          passportIssued: issued,
          passportExpiry: addMonths(today, 40),
          passportIssuer: 'DGSN',
          mayReturn: 'yes',
          permitNumber: 'FR99887766',
          permitUntil: addMonths(today, 25),
          maritalStatus: 'divorced',
          workStatus: 'unemployed',
          occupation: 'Driver',
          history: 'children',
          'children-0-name': 'El Amrani Sami',
          'children-0-birthDate': born(6),
          'children-0-birthPlace': 'Toulouse',
          'children-0-nationality': 'TUN',
        } as Partial<Record<TravellerQuestionId, string>>,
      ],
    },
  } satisfies Record<string, Person>;
  return everyone;

  function parent(givenNames: string, sex: string, age: number, spouseName: string) {
    return {
      ...nothing,
      ...algerian(givenNames, sex, age),
      maritalStatus: 'married',
      spouseName,
      spouseNationality: 'DZA',
      workStatus: 'employed',
      occupation: sex === 'male' ? 'Crane operator' : 'Nurse',
      employerName: sex === 'male' ? 'Grand Port Maritime' : 'Hôpital Nord',
      employerAddress: '23 place de la Joliette, 13002 Marseille',
      employerPhone: '+33 4 91 00 00 05',
    };
  }

  function child(givenNames: string, sex: string, age: number) {
    return {
      ...nothing,
      ...algerian(givenNames, sex, age),
      parentName: 'Karim Bensaïd',
      otherParentName: 'Nadia Bensaïd',
      consent: 'both',
      workStatus: 'pupil',
      occupation: '',
      employerName: 'École de la Loge',
      employerAddress: '2 rue Caisserie, 13002 Marseille',
      employerPhone: '',
    };
  }

  function algerian(givenNames: string, sex: string, age: number) {
    return {
      surname: 'Bensaïd',
      givenNames,
      sex,
      birthDate: born(age),
      birthPlace: age > 18 ? 'Oran' : 'Marseille',
      birthCountry: age > 18 ? 'DZA' : 'FRA',
      nationality: 'DZA',
      passportNumber: `30${age}557${age}`,
      passportIssued: issued,
      passportExpiry: addMonths(today, 40),
      passportIssuer: 'Consulat d’Algérie à Marseille',
      mayReturn: 'yes',
      permitNumber: `13${age}90AB${age}`,
      permitUntil: addMonths(today, 18),
      invitationNumber: '5550001112',
      invitationDate: addDays(today, -12),
    };
  }
}

export type PersonId = keyof ReturnType<typeof people>;

/** What a person's answers put into the inputs of one step; dates go into their three boxes. */
export function rawAnswers(inputs: readonly string[], answers: Readonly<Record<string, string | undefined>>): Raw {
  const raw: Record<string, string> = {};
  for (const input of inputs) {
    const part = dateParts.findIndex((name) => input.endsWith(`-${name}`));
    // An ISO day has the year first, the boxes have it last.
    if (part < 0) raw[input] = answers[input] ?? '';
    else raw[input] = answers[input.slice(0, input.lastIndexOf('-'))]?.split('-').reverse()[part] ?? '';
  }
  return raw;
}
