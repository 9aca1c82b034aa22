import { describe, expect, test } from 'vitest';
import { nationalityCodes } from '@/lib/countries/codes';
import { addDays } from '@/lib/form/date';
import { assess } from '@/lib/visa/assess';
import type { Assessment, Traveller, Trip } from '@/lib/visa/assessment/assessment';
import * as reasons from '@/lib/visa/assessment/reasons';
import { passportTypes } from '@/lib/visa/rules/passports';
import { purposes } from '@/lib/visa/rules/purposes';
import type { ReasonTexts } from './assessment-texts';
import { assessmentWords, invitationDaysInWords, missionInWords } from './assessment-words';
import { type Locale, routing } from './routing';

const on = '2026-11-24';
const patience = 60_000;

const trip = (days: number, more: Partial<Trip> = {}): Trip => {
  const arrival = more.arrival ?? '2027-03-01';
  return { purpose: 'tourism', arrival, departure: addDays(arrival, days - 1), entries: 'single', ...more };
};
const traveller = (nationality: string, more: Partial<Traveller> = {}): Traveller => ({
  nationality,
  passportType: 'ordinary',
  residence: 'FRA',
  postcode: '69003',
  ...more,
});

/** Every sentence of an answer: its reason, and its words. */
function sentences(found: Assessment, asked: Trip, locale: Locale): [reason: string, words: string][] {
  const words = assessmentWords(found, asked, locale);
  const one = <P extends keyof ReasonTexts>(
    part: P,
    finding: { reason: Extract<keyof ReasonTexts[P], string>; rows: Assessment['reasons'][number]['rows'] },
  ): [string, string] => [finding.reason, words(part, finding)];
  return [
    ...found.reasons.map((finding) => one('reasons', finding)),
    ...found.waysOut.map((finding) => one('waysOut', finding)),
    one('category', found.category),
    one('entries', found.entries),
    one('stay', found.stay),
    one('invitation', found.invitation),
    ...found.documents.map((finding) => one('documentReasons', finding)),
    one('fee', found.fee),
    one('where', found.where),
    one('apply', found.apply),
    one('passport', found.passport),
    ...found.warnings.map((finding) => one('warnings', finding)),
    ...found.notes.map((finding) => one('notes', finding)),
  ];
}

describe.each(routing.locales)('%s', (locale) => {
  const said = (who: Traveller, asked: Trip) => new Map(sentences(assess(who, asked, on), asked, locale));

  test('says something whole of every traveller, with no figure missing', { timeout: patience }, () => {
    const seen = new Set<string>();
    const wrong = new Set<string>();
    const read = (who: Traveller, asked: Trip) => {
      const found = assess(who, asked, on);
      for (const [reason, words] of sentences(found, asked, locale)) {
        seen.add(reason);
        if (!/[.]$|https:\S+$/.test(words) || /undefined|NaN|[{}]|missing| {2}/.test(words))
          wrong.add(`${reason}: ${words}`);
        // Nothing is 0: a figure that was not found is not told.
        if (/(^|[^\d\u202f,-])0 (?!h)/.test(words)) wrong.add(`${reason}: ${words}`);
      }
      const days = invitationDaysInWords(found, on, locale);
      if (days?.includes('missing')) wrong.add(days);
    };
    const past = [{ from: '2026-10-01', to: '2026-12-29' }];
    for (const nationality of nationalityCodes) {
      for (const purpose of purposes) read(traveller(nationality), trip(45, { purpose }));
      for (const passportType of passportTypes) {
        read(traveller(nationality, { passportType, pastStays: past }), trip(20, { entries: 'multiple' }));
      }
      read(traveller(nationality), trip(10));
      read(traveller(nationality, { postcode: undefined }), trip(400, { purpose: 'study' }));
      read(traveller(nationality, { residence: undefined }), trip(10, { arrival: '2026-11-26' }));
      read(
        traveller(nationality, { residence: 'BEL', passportExpiry: '2027-04-01' }),
        trip(10, { arrival: '2026-01-01' }),
      );
      read(traveller(nationality, { residence: 'EGY', birthDate: '2022-01-01' }), trip(10, { entries: undefined }));
      read(
        traveller(nationality, { residence: 'DEU', birthDate: '2015-01-01' }),
        trip(10, { departure: '2027-02-30' }),
      );
    }
    expect([...wrong]).toEqual([]);
    const rare = Object.values(reasons)
      .flat()
      .filter((reason) => !seen.has(reason));
    // Reasons of categories that no purpose leads to, and of particular days.
    expect(rare.length).toBeLessThan(15);
  });

  test('has the same sentences as before for the travellers everybody asks about', async () => {
    const lines = (
      [
        ['a French tourist, 12 days', traveller('FRA'), trip(12)],
        ['a French tourist, 45 days', traveller('FRA'), trip(45)],
        ['a French visitor of family, 60 days', traveller('FRA'), trip(60, { purpose: 'private' })],
        ['a Jordanian tourist, 12 days', traveller('JOR'), trip(12)],
        ['an Egyptian tourist, 12 days', traveller('EGY'), trip(12)],
        [
          'an Algerian child',
          traveller('DZA', { birthDate: '2019-05-05', residence: 'FRA' }),
          trip(21, { purpose: 'private' }),
        ],
        ['a Turkish tourist, 60 days', traveller('TUR'), trip(60)],
        ['a Vietnamese tourist, 20 days', traveller('VNM', { passportExpiry: '2027-06-01' }), trip(20)],
        ['a Pakistani worker, 300 days', traveller('PAK'), trip(300, { purpose: 'work' })],
        ['a Belarusian diplomat, 200 days', traveller('BLR', { passportType: 'diplomatic' }), trip(200)],
        ['a citizen of Kazakhstan', traveller('KAZ'), trip(10)],
      ] as const
    ).flatMap(([title, who, asked]) => [
      `# ${title}`,
      ...[...new Set(sentences(assess(who, asked, on), asked, locale).map(([reason, words]) => `${reason}: ${words}`))],
      '',
    ]);
    await expect(`${lines.join('\n')}`).toMatchFileSnapshot(`./assessment-words.${locale}.txt`);
  });

  test('names a mission with its town', () => {
    expect(missionInWords('theHague', locale)).toBe(
      locale === 'fr' ? 'l’ambassade à La Haye' : 'the embassy in The Hague',
    );
    const where = said(traveller('PAK', { residence: 'DEU' }), trip(10)).get('severalMissions');
    expect(where).toContain(locale === 'fr' ? ' ou ' : ' or ');
  });
});

test('the host’s days begin only when they have not begun yet', () => {
  const asked = trip(10, { purpose: 'private', arrival: '2027-06-01' });
  const found = assess(traveller('PAK'), asked, on);
  expect(found.apply.invitation?.earliest).toBe('2026-06-01');
  expect(invitationDaysInWords(found, '2026-05-31', 'en')).toContain('from 1 June 2026');
  expect(invitationDaysInWords(found, '2026-06-01', 'en')).not.toContain('1 June 2026');
});
