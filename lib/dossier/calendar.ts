import { addDays, type IsoDay } from '@/lib/form/date';
import { dayInWords } from '@/lib/text/dates';
import type { Messages } from '@/lib/text/fr';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import type { Assessment } from '@/lib/visa/assessment/assessment';
import type { NoteReason } from '@/lib/visa/assessment/reasons';
import type { Dossier } from '@/lib/visa/dossier';
import { passportValidity, processing } from '@/lib/visa/rules/deadlines';
import { hostNotification, policeRegistration, selfRegistration } from '@/lib/visa/rules/registration';
import type { VisaRequest } from './requests';

export type DeadlineId = Exclude<keyof Messages['dossier']['calendar'], 'name' | 'from' | 'who'>;

/** A day, or the days from one to another, both counted; `names` of those it concerns, where not everybody. */
export type Deadline = {
  id: DeadlineId;
  from: IsoDay;
  to: IsoDay;
  names: readonly string[];
  title: string;
  text: string;
};

/** So many days before the last one to hand in, an appointment is asked for: our advice, since no source says. */
const appointmentDays = 14;

type Found = { id: DeadlineId; from: IsoDay; to?: IsoDay; values?: Readonly<Record<string, string | number>> };

/** Every day of a dossier, the first one first; what is the same for several travellers stands once. */
export function deadlinesOf(dossier: Dossier, requests: readonly VisaRequest[], locale: Locale): Deadline[] {
  const grouped = new Map<string, Found & { names: string[] }>();
  for (const request of requests) {
    for (const found of [...shared(dossier, request, locale), ...own(dossier, request)]) {
      const key = JSON.stringify(found);
      const known = grouped.get(key) ?? { ...found, names: [] };
      known.names.push(request.name);
      grouped.set(key, known);
    }
  }
  return [...grouped.values()]
    .map(({ id, from, to = from, values = {}, names }) => {
      const who = names.length === requests.length ? [] : names;
      const title = say(locale, ({ dossier: texts }) => texts.calendar[id].title, values);
      return {
        id,
        from,
        to,
        names: who,
        title,
        text: say(locale, ({ dossier: texts }) => texts.calendar[id].text, values),
      };
    })
    .sort((a, b) => (a.from === b.from ? a.to.localeCompare(b.to) : a.from.localeCompare(b.from)));
}

/** A deadline's title, with the names of those it concerns. */
export const deadlineTitle = ({ title, names }: Deadline, locale: Locale): string =>
  names.length === 0 ? title : say(locale, ({ dossier }) => dossier.calendar.who, { title, names: names.join(', ') });

/** The day or days of a deadline in words. */
export const deadlineDays = ({ from, to }: Deadline, locale: Locale): string =>
  from === to
    ? dayInWords(from, locale, 'full')
    : say(locale, ({ dossier }) => dossier.calendar.from, {
        from: dayInWords(from, locale),
        to: dayInWords(to, locale),
      });

/** What the trip asks for: the request, the visa and the stay. */
function shared({ today, trip: { answers } }: Dossier, request: VisaRequest, locale: Locale): Found[] {
  const { arrival, departure } = answers;
  if (!arrival || !departure) return [];
  return [
    ...toHandIn(today, request, locale),
    { id: 'window', from: arrival, to: departure },
    ...limits(arrival, request),
    ...registration(arrival, request),
  ];
}

function toHandIn(today: IsoDay, { visa, answers }: VisaRequest, locale: Locale): Found[] {
  const { latest, invitation } = visa.apply;
  if (!latest) return [];
  if (latest < today) return [{ id: 'applyLate', from: today, values: { latest: dayInWords(latest, locale) } }];
  const ahead = addDays(latest, -appointmentDays);
  return [
    ...(invitation && !answers.invitationNumber && invitation.latest >= today
      ? [{ id: 'invitation', from: invitation.latest } as const]
      : []),
    { id: 'appointment', from: ahead < today ? today : ahead },
    { id: 'apply', from: latest, values: { missionDays: processing.workingDays } },
  ];
}

/** The last days of what the visa's category allows, and of what the exemption would, where there is one that knows the purpose. */
function limits(arrival: IsoDay, { visa, regime }: VisaRequest): Found[] {
  const { perEntry } = visa.stay;
  const { code } = visa.category;
  const isOfPurpose = !regime.reasons.some(
    ({ reason }) => reason === 'purposeExcluded' || reason === 'purposeNotNamed',
  );
  const free = (isOfPurpose ? regime.stay.counters : []).flatMap(({ kind, days, of }): Found[] => {
    if (kind === 'perEntry') return [{ id: 'freeEntry', from: addDays(arrival, days - 1), values: { days } }];
    return kind === 'inAny' && of !== null
      ? [{ id: 'freePeriod', from: addDays(arrival, days - 1), values: { days, of } }]
      : [];
  });
  return [
    ...(perEntry !== null && code
      ? [{ id: 'visaStay', from: addDays(arrival, perEntry - 1), values: { category: code, days: perEntry } } as const]
      : []),
    ...free,
  ];
}

function registration(arrival: IsoDay, { visa }: VisaRequest): Found[] {
  const isNoted = (reason: NoteReason) => noteOf(visa, reason) !== undefined;
  const found: Found[] = [];
  if (isNoted('hostNotifies')) {
    const hostDays = hostNotification.workingDays;
    found.push({ id: 'hostNotifies', from: workingDaysAfter(arrival, hostDays), values: { hostDays } });
  }
  if (isNoted('selfRegistration')) {
    const { byDay, upToDays: selfUpTo } = selfRegistration;
    found.push({ id: 'selfRegistration', from: addDays(arrival, byDay - 1), values: { selfUpTo } });
  }
  const permit = noteOf(visa, 'permitForLongerStay');
  if (permit) {
    const isOfUnion = permit.rows.includes('registration-police/union');
    const { overDays: over } = isOfUnion ? policeRegistration.union : policeRegistration.long;
    found.push({ id: 'permit', from: addDays(arrival, over - 1), values: { over } });
  }
  return found;
}

const noteOf = ({ notes }: Assessment, reason: NoteReason) => notes.find((note) => note.reason === reason);

/** What ends of a traveller's papers. */
function own({ trip: { answers: trip } }: Dossier, { answers }: VisaRequest): Found[] {
  const found: (Found | false | undefined | '')[] = [
    trip.insured === 'yes' && trip.insuredUntil && { id: 'insurance', from: trip.insuredUntil },
    answers.permitUntil && { id: 'residence', from: answers.permitUntil },
    answers.passportExpiry && {
      id: 'passport',
      from: answers.passportExpiry,
      values: { months: passportValidity.months },
    },
  ];
  return found.filter((one) => !!one);
}

/** The day that is `n` working days after another; Saturdays and Sundays are none, public holidays are not known. */
function workingDaysAfter(day: IsoDay, n: number): IsoDay {
  let at = day;
  for (let left = n; left > 0; ) {
    at = addDays(at, 1);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}
