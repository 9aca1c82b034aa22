import { nationalityCodes } from '@/lib/countries/codes';
import { addDays, addMonths, type IsoDay } from '@/lib/form/date';
import { type Raw, tidy, typedDate } from '@/lib/form/question';
import { machineName } from '@/lib/passport/machine-name';
import type { MrzValues } from '@/lib/passport/mrz';

/** A century ago at most for a birth, half a century to either side for an expiry: lines give two digits of the year. */
function dayOf(yymmdd: string, latest: IsoDay): IsoDay | undefined {
  const [, year = '', month = '', day = ''] = /^(\d\d)(\d\d)(\d\d)$/.exec(yymmdd) ?? [];
  const century = Number(latest.slice(0, 2));
  for (const full of [`${century}${year}`, `${century - 1}${year}`]) {
    const date = `${full}-${month}-${day}`;
    const isDay = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
    if (isDay && date <= latest) return date;
  }
  return;
}

/** The day of birth in lines read on the day `today`: not after it. Undefined where a part is unknown, or it is no day. */
export const birthDay = (yymmdd: string, today: IsoDay): IsoDay | undefined => dayOf(yymmdd, today);

/** The day of expiry in lines read on the day `today`: up to 50 years after it, or before it. */
export const expiryDay = (yymmdd: string, today: IsoDay): IsoDay | undefined => dayOf(yymmdd, addMonths(today, 600));

/** `anna maria` with capitals: lines know no other letters, so where a name has small ones is a guess. */
const capitalised = (name: string) => name.toLowerCase().replace(/(^|[ -])\p{L}/gu, (initial) => initial.toUpperCase());

/** Whether a surname is written like that in the lines. */
function isWritten(name: string, inLines: string): boolean {
  const written = machineName({ surname: tidy(name), givenNames: '' });
  return written.ok && written.surname === inLines && inLines !== '';
}

/**
 * A passport's document code: ICAO Doc 9303-4, 4.2.2.1, and 9303-3, section 4. States need not mark what is not ordinary, so `P` alone
 * is taken for an ordinary one only where nothing else was said, and is to be compared with the cover.
 */
const typeOfCode: Readonly<Record<string, string>> = {
  P: 'ordinary',
  PP: 'ordinary',
  PD: 'diplomatic',
  PS: 'service',
  PO: 'service',
};

const sexOf: Readonly<Record<string, string>> = { M: 'male', F: 'female' };

/**
 * What the lines of a passport answer, as it would be typed; what they leave open is not in it. `typed` is what stands on the steps already: a name that these lines could be those of
 * stays as it was typed, with its accents, since lines have none; `family` are surnames as others of the dossier write theirs.
 */
export function scannedAnswers(values: MrzValues, typed: Raw, today: IsoDay, family: readonly string[] = []): Raw {
  const written = machineName({ surname: tidy(typed.surname), givenNames: tidy(typed.givenNames) });
  const isSame =
    written.ok &&
    written.surname === values.surname &&
    written.givenNames === values.givenNames &&
    values.surname !== '';
  const birth = birthDay(values.birthDate, today);
  const expiry = expiryDay(values.expiryDate, today);
  const nationality = values.nationality === 'D' ? 'DEU' : values.nationality;
  const sex = sexOf[values.sex];
  const type = typeOfCode[values.documentCode];
  return {
    ...(!isSame && {
      surname: family.find((name) => isWritten(name, values.surname)) ?? capitalised(values.surname),
      givenNames: capitalised(values.givenNames),
      singleName: values.givenNames === '' ? 'single' : '',
    }),
    ...(birth && typedDate('birthDate', birth)),
    ...(sex && { sex }),
    ...((nationalityCodes as readonly string[]).includes(nationality) && { nationality }),
    ...(type && !(type === 'ordinary' && typed.passportType) && { passportType: type }),
    passportNumber: values.documentNumber,
    ...(expiry && typedDate('passportExpiry', expiry)),
  };
}

/** What the lines answer of the first page of the trip, before the page that asks for the passport. */
export function scannedForTrip(values: MrzValues, typed: Raw, today: IsoDay): Raw {
  const { nationality, passportType } = scannedAnswers(values, typed, today);
  return { ...(nationality && { nationality }), ...(passportType && { passportType }) };
}

/**
 * Days on which a passport that expires on `expiry` may have been issued: ten or five years before, or a day later, as some States
 * count the first day in; five for who was a child ten years before, `birth` told. Guesses, for whoever compares them with the passport;
 * none is after `today`.
 */
export function likelyIssueDays(expiry: IsoDay, today: IsoDay, birth?: IsoDay): IsoDay[] {
  const wasChild = birth !== undefined && addMonths(birth, 12 * 18) > addMonths(expiry, -120);
  return (wasChild ? [60] : [120, 60])
    .flatMap((months) => [addMonths(expiry, -months), addDays(addMonths(expiry, -months), 1)])
    .filter((day) => day <= today)
    .slice(0, 2);
}
