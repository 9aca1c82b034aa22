import { addMonths } from '@/lib/form/date';
import type { Dossier } from '@/lib/visa/dossier';
import type { Draft } from '@/lib/visa/draft';
import { leftOutOf } from '@/lib/visa/kept-dossier';
import { passportValidityAdvised } from '@/lib/visa/rules/deadlines';
import { photoAge } from '@/lib/visa/rules/documents';
import { dayInWords } from './dates';
import { listInWords } from './lists';
import { requestContent } from './request-content';
import { wordsOf } from './request-texts';
import type { Locale } from './routing';
import { say } from './say';

/**
 * What to know of a dossier that was made of an earlier one, before its days are known: what was left out and why, whose photo is
 * missing, whose passport is over or will be in half a year, and that the rest is to be read again. `photos`: the sheets that have one.
 */
export function renewalWords(
  draft: Draft,
  dossier: Dossier,
  photos: { has(sheet: string): boolean },
  locale: Locale,
): string[] {
  const { questions } = requestContent[locale];
  const left = leftOutOf(draft).map(({ question }) => {
    const { short, label } = wordsOf(questions, question);
    return (short ?? label).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  });
  const nameOf = (index: number) =>
    dossier.travellers[index]?.name ?? say(locale, ({ request }) => request.traveller, { n: index + 1 });
  const unpictured = dossier.travellers.flatMap(({ id }, index) => (photos.has(id) ? [] : [nameOf(index)]));
  const passports = dossier.travellers.flatMap(({ answers: { passportExpiry: expiry } }, index) => {
    if (!expiry || expiry >= addMonths(dossier.today, passportValidityAdvised.months)) return [];
    const values = { who: nameOf(index), date: dayInWords(expiry, locale) };
    return [say(locale, ({ file }) => (expiry < dossier.today ? file.renewedExpired : file.renewedExpiring), values)];
  });
  const list = (items: readonly string[]) => listInWords([...new Set(items)], locale);
  return [
    ...(left.length > 0 ? [say(locale, ({ file }) => file.renewedLeft, { list: list(left) })] : []),
    ...(unpictured.length > 0
      ? [say(locale, ({ file }) => file.renewedPhotos, { list: list(unpictured), months: photoAge.months })]
      : []),
    ...passports,
    say(locale, ({ file }) => file.renewedRead),
  ];
}
