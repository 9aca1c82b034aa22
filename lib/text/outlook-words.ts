import { assess } from '@/lib/visa/assess';
import type { Assessment } from '@/lib/visa/assessment/assessment';
import type { Dossier } from '@/lib/visa/dossier';
import { type Asked, askedBy, basisOf, type Outlook } from '@/lib/visa/outlook';
import { type BriefItem, briefItems } from './brief-items';
import type { Locale } from './routing';
import { say } from './say';

/** What the rules answer for each traveller of a dossier, as far as its answers reach. */
export const answersFor = (dossier: Dossier): (Asked & { assessment: Assessment })[] =>
  askedBy(dossier).map((asked) => ({ ...asked, assessment: assess(asked.traveller, asked.trip, dossier.today) }));

/** What the rules say of a dossier so far, at a glance: one line where it is the same for all, else a line for each traveller. */
export function outlookOf(dossier: Dossier, locale: Locale): Outlook {
  const answers = answersFor(dossier);
  const lists = answers.map(({ assessment, trip }) => briefItems(assessment, trip, locale, true));
  const terms = [...new Set(lists.flatMap((items) => items.map(({ term }) => term)))];
  return {
    basis: basisOf(dossier),
    free:
      answers.length === dossier.travellers.length &&
      answers.every(({ assessment }) => assessment.category.reason === 'noVisaNeeded'),
    electronic: answers.some(({ assessment }) => assessment.regime === 'e-visa'),
    items: terms.map((term) => {
      const of = lists.map((items) => items.find((item) => item.term === term));
      const [first] = of;
      if (first && of.every((item) => item && same(item, first))) return first;
      const lines = of.flatMap((item, i) => {
        const who = answers[i]?.name ?? say(locale, ({ request }) => request.traveller, { n: i + 1 });
        return item ? [say(locale, ({ request }) => request.panelFor, { who, value: item.value })] : [];
      });
      const toConfirm = of.find((item) => item?.state === 'confirm');
      return { term, value: lines.join('\n'), ...(toConfirm && { note: toConfirm.note, state: 'confirm' as const }) };
    }),
  };
}

const same = (one: BriefItem, other: BriefItem): boolean => one.value === other.value && one.note === other.note;
