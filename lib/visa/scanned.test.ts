import { expect, test } from 'vitest';
import { parseMrz } from '@/lib/passport/mrz';
import { birthDay, expiryDay, likelyIssueDays, scannedAnswers, scannedForTrip } from './scanned';
import { travellerForm } from './traveller-form';

const today = '2026-11-30';

test.each([
  ['740812', '1974-08-12'],
  ['261130', '2026-11-30'],
  ['261201', '1926-12-01'],
  ['000229', '2000-02-29'],
  ['010229', undefined],
  ['74<<<<', undefined],
])('%s is the birth of somebody alive', (yymmdd, day) => {
  expect(birthDay(yymmdd, today)).toBe(day);
});

test.each([
  ['310714', '2031-07-14'],
  ['120415', '2012-04-15'],
  ['761130', '2076-11-30'],
  ['761201', '1976-12-01'],
  ['310732', undefined],
])('%s is the nearest expiry', (yymmdd, day) => {
  expect(expiryDay(yymmdd, today)).toBe(day);
});

const values = (line1: string, line2: string) => {
  const mrz = parseMrz([line1.padEnd(44, '<'), line2]);
  if (!mrz) throw new Error('no lines');
  return mrz.values;
};
const french = values('P<FRALEFEVRE<D<ARCY<<CHLOE<ZOE', '24CK601935FRA8708301F3509304<<<<<<<<<<<<<<06');

test('a surname that somebody of the family has is written as theirs', () => {
  const surname = (...family: string[]) => scannedAnswers(french, {}, today, family).surname;
  expect(surname('Bensaïd', 'Lefèvre')).toBe('Lefevre D Arcy');
  expect(surname('Bensaïd', 'Lefèvre d Arcy')).toBe('Lefèvre d Arcy');
});

test('what the lines say is typed where the steps ask for it', () => {
  const scanned = scannedAnswers(french, {}, today);
  expect(scanned).toEqual({
    surname: 'Lefevre D Arcy',
    givenNames: 'Chloe Zoe',
    singleName: '',
    sex: 'female',
    'birthDate-day': '30',
    'birthDate-month': '08',
    'birthDate-year': '1987',
    nationality: 'FRA',
    passportType: 'ordinary',
    passportNumber: '24CK60193',
    'passportExpiry-day': '30',
    'passportExpiry-month': '09',
    'passportExpiry-year': '2035',
  });
  const inputs = [...travellerForm.inputs('identity'), ...travellerForm.inputs('passport')];
  expect(Object.keys(scanned).filter((name) => !inputs.includes(name))).toEqual([]);
});

test('a name that was typed with its accents stays, where the lines could be its own', () => {
  const typed = { surname: 'Lefèvre d Arcy', givenNames: 'Chloé Zoë' };
  expect(scannedAnswers(french, typed, today)).not.toHaveProperty('surname');
  expect(scannedAnswers(french, { ...typed, givenNames: 'Anna' }, today)).toMatchObject({ surname: 'Lefevre D Arcy' });
});

test('a single name, a diplomat, a German and what is unknown', () => {
  expect(scannedAnswers(values('PDD<<ARJUN', 'C01X00T478D<<64<<<<6<3509304<<<<<<<<<<<<<<08'), {}, today)).toEqual({
    surname: 'Arjun',
    givenNames: '',
    singleName: 'single',
    nationality: 'DEU',
    passportType: 'diplomatic',
    passportNumber: 'C01X00T47',
    'passportExpiry-day': '30',
    'passportExpiry-month': '09',
    'passportExpiry-year': '2035',
  });
});

test('a passport that marks nothing is ordinary, unless it was said what it is', () => {
  expect(scannedForTrip(french, {}, today)).toEqual({ nationality: 'FRA', passportType: 'ordinary' });
  expect(scannedForTrip(french, { passportType: 'service' }, today)).toEqual({ nationality: 'FRA' });
});

test('a nationality that is none is left to be chosen', () => {
  expect(scannedAnswers({ ...french, nationality: 'UTO' }, {}, today)).not.toHaveProperty('nationality');
});

test('a passport of ten years or of five was issued on one of these days', () => {
  expect(likelyIssueDays('2035-09-30', today)).toEqual(['2025-09-30', '2025-10-01']);
  expect(likelyIssueDays('2031-01-15', today)).toEqual(['2021-01-15', '2021-01-16']);
  expect(likelyIssueDays('2037-01-15', today)).toEqual([]);
  expect(likelyIssueDays('2028-09-01', today, '2015-03-02')).toEqual(['2023-09-01', '2023-09-02']);
  expect(likelyIssueDays('2028-09-01', today, '1990-03-02')).toEqual(['2018-09-01', '2018-09-02']);
});
