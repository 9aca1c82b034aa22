import type { NamedCode } from '@/lib/countries/codes';
import { countryName } from '@/lib/countries/names';
import type { CategoryCode } from '@/lib/visa/rules/categories';
import type { MissionId } from '@/lib/visa/rules/missions';
import type { Limit, Regime } from '@/lib/visa/rules/regimes';
import type { Row, RowId } from '@/lib/visa/rules/rows';
import { missionInWords } from './assessment-words';
import { dayInWords } from './dates';
import type { Messages } from './fr';
import { eitherInWords, listInWords } from './lists';
import { type Locale, regions as regionOf } from './routing';
import { say } from './say';

/** The name of a country or nationality code. */
const nameOf = (code: unknown, locale: Locale) => countryName(code as NamedCode, locale);

type Texts = Messages['sources'];
type Values = Record<string, string | number>;

/** What a row says, in one or two sentences with its figures; of a regime, without its nationality. */
export function rowInWords(id: RowId, row: Row, locale: Locale): string {
  const [table = '', key = ''] = id.split('/');
  const own = id.replace(/\/elsewhere$/, '') as keyof Texts['statements'];
  return say(
    locale,
    ({ sources }) =>
      Object.hasOwn(sources.statements, own)
        ? sources.statements[own]
        : sources.rows[messageOf(id) as keyof Texts['rows']],
    { ...missing, ...scalars(row), ...lists(row, locale), ...valuesOf(table, key, row, locale), key },
  ).trim();
}

/** The message of a row whose table says one thing; parts of a category and of a mission have their own. */
function messageOf(id: RowId): string {
  const [table = '', , part] = id.split('/');
  return part === undefined || part === 'elsewhere' ? table : `${table}-${part.replace(/^contact-\d+$/, 'contact')}`;
}

/** What messages ask for with `select` and a row may lack. */
const missing: Values = Object.fromEntries(
  [
    'numbers provisions signed approved inForce limits passports act passportMonths registeredOver residentsOf named',
    'excludedCategories category alternatives validityDays categories missions amounts',
  ].flatMap((names) => names.split(' ').map((name) => [name, 'missing'])),
);

const scalars = (row: Row): Values =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      typeof value === 'number' || typeof value === 'string'
        ? [[name, value]]
        : typeof value === 'boolean'
          ? [[name, String(value)]]
          : [],
    ),
  );

/** Lists of names and codes, each as one text. */
function lists(row: Row, locale: Locale): Values {
  const values: Values = {};
  for (const name of [
    'categories',
    'alternatives',
    'numbers',
    'provisions',
    'airports',
    'without',
    'excludedCategories',
  ])
    if (isFilled(row[name])) values[name] = listInWords(row[name].map(String), locale);
  for (const name of ['named', 'excluded'])
    if (isFilled(row[name])) values[name] = wordsFor(row[name], locale, ({ assessment }) => assessment.purposes);
  const codes = isFilled(row.nationalities)
    ? row.nationalities
    : typeof row.nationalities === 'object' && row.nationalities !== null
      ? [...(row.nationalities instanceof Set ? row.nationalities : Object.keys(row.nationalities))]
      : [];
  if (codes.length > 0) {
    values.nationalities = listInWords(
      codes.map((code) => nameOf(code, locale)).sort(collators[locale].compare),
      locale,
    );
    values.count = codes.length;
  }
  if (isFilled(row.missions))
    values.missions = listInWords(
      row.missions.map((id) => missionInWords(id as MissionId, locale)),
      locale,
    );
  return values;
}

const collators = { fr: new Intl.Collator('fr'), en: new Intl.Collator('en') };

const isFilled = (value: unknown): value is readonly [unknown, ...unknown[]] =>
  Array.isArray(value) && value.length > 0;

/** The words of some codes, by a table of the texts. */
function wordsFor(
  codes: readonly unknown[],
  locale: Locale,
  table: (messages: Messages) => Readonly<Record<string, string>>,
): string {
  return listInWords(
    codes.map((code) => say(locale, (messages) => table(messages)[String(code)] ?? '')),
    locale,
  );
}

/** A limit in words: "90 days in any 180 days". */
function limitInWords(limit: Limit, locale: Locale): string {
  return say(locale, ({ sources }) => sources.limits[limit.kind], { repeats: '', begins: '', ...limit });
}

function valuesOf(table: string, key: string, row: Row, locale: Locale): Values {
  const day = (name: string): Values => {
    const value = row[name];
    return typeof value === 'string' ? { [name]: value === 'notFound' ? 'missing' : dayInWords(value, locale) } : {};
  };
  switch (table) {
    case 'act':
      return {
        name: say(locale, ({ sources }) => sources.acts[key as keyof Texts['acts']]),
        ...day('signed'),
        ...day('approved'),
        ...day('inForce'),
      };
    case 'regime':
      return {
        passports: wordsFor([row.passport], locale, ({ sources }) => sources.passports),
        ...(isFilled(row.limits) && {
          limits: listInWords(
            (row.limits as readonly Limit[]).map((limit) => limitInWords(limit, locale)),
            locale,
          ),
        }),
        ...(typeof row.act === 'string' && {
          act: say(locale, ({ sources }) => sources.acts[row.act as keyof Texts['acts']]),
        }),
        grants:
          ({ 'visa-free': 'visaFree', 'e-visa': 'eVisa', visa: 'visa' } as Record<string, string>)[
            String(row.grants)
          ] ?? 'own',
        ...(typeof row.residentsOf === 'string' && {
          residentsOf: say(
            locale,
            ({ sources }) => sources.residents[row.residentsOf as NonNullable<Regime['residentsOf']>],
          ),
        }),
        notInForce: String(row.inForce === 'notFound'),
        old: String(row.old === true),
      };
    case 'general-limit':
      return { limit: limitInWords(row.limit as Limit, locale) };
    case 'purpose':
      return { purpose: wordsFor([key], locale, ({ assessment }) => assessment.purposes) };
    case 'official-category':
      return { passport: wordsFor([key], locale, ({ sources }) => sources.passports) };
    case 'category':
      return {
        code: key,
        name: say(locale, ({ assessment }) => assessment.categories[key as CategoryCode]),
        longer: wordsFor([row.for], locale, ({ sources }) => sources.longer),
      };
    case 'document':
      return {
        document: wordsFor([row.document], locale, ({ assessment }) => assessment.documents),
        for: wordsFor(row.for as readonly string[], locale, ({ sources }) => sources.asks),
      };
    case 'fee':
      return {
        item: wordsFor([row.item], locale, ({ assessment }) => assessment.feeItems),
        place: wordsFor([row.place], locale, ({ sources }) => sources.places),
      };
    case 'customs':
      return {
        goods: wordsFor([row.goods], locale, ({ sources }) => sources.goods),
        by: typeof row.by === 'string' ? row.by : 'any',
        ...(isFilled(row.amounts) && {
          amounts: (row.oneOf ? eitherInWords : listInWords)(
            (row.amounts as readonly { n: number; unit: string }[]).map(
              ({ n, unit }) =>
                `${n.toLocaleString(locale)} ${wordsFor([unit], locale, ({ sources }) => sources.units)}`,
            ),
            locale,
          ),
        }),
      };
    case 'mission':
      return {
        mission: missionInWords(key as MissionId, locale).replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
        country: nameOf(row.country, locale),
        appointment: String(row.appointment === true),
        district: districtInWords(row, locale),
        contact: [
          row.address,
          ...(isFilled(row.phones) ? row.phones : []),
          ...(isFilled(row.openingHours) ? row.openingHours.map((hours) => hoursInWords(String(hours), locale)) : []),
        ]
          .filter(Boolean)
          .join(say(locale, ({ visa }) => visa.separator)),
      };
    default:
      return {};
  }
}

/** Opening hours as schema.org has them, `Mo,Tu 09:00-12:00`, with the days as readers write them. */
export function hoursInWords(hours: string, locale: Locale): string {
  const weekday = new Intl.DateTimeFormat(regionOf[locale], { weekday: 'short', timeZone: 'UTC' });
  // 5 January 2026 is a Monday.
  const named = days.map((day, n) => [day, weekday.format(Date.UTC(2026, 0, 5 + n))] as const);
  return named
    .reduce((text, [day, name]) => text.replace(day, name), hours)
    .replaceAll(',', ', ')
    .replaceAll('-', '–');
}

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

function districtInWords({ countries, departements, regions, region }: Row, locale: Locale): string {
  if (isFilled(countries))
    return listInWords(
      countries.map((code) => nameOf(code, locale)),
      locale,
    );
  if (departements === 'others') return say(locale, ({ sources }) => sources.districts.others);
  if (!isFilled(departements))
    return wordsFor(isFilled(regions) ? regions : [], locale, ({ sources }) => sources.regions);
  const list = listInWords(departements.map(String), locale);
  if (typeof region !== 'string') return say(locale, ({ sources }) => sources.districts.departements, { list });
  const name = wordsFor([region], locale, ({ assessment }) => assessment.districts);
  return say(locale, ({ sources }) => sources.districts.named, { name, list });
}
