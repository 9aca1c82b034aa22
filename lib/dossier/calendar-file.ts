import { createHash } from 'node:crypto';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type IsoDay } from '@/lib/form/date';
import type { Locale } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import { type Deadline, type DeadlineId, deadlineTitle } from './calendar';

/** How many days before a deadline calendars remind of it, at nine in the morning: of what somebody has to do. */
const reminders: Readonly<Partial<Record<DeadlineId, readonly number[]>>> = {
  invitation: [14, 7, 1],
  appointment: [1],
  apply: [7, 1],
  window: [1],
  visaStay: [7, 1],
  freeEntry: [7, 1],
  freePeriod: [7, 1],
  hostNotifies: [1],
  selfRegistration: [7, 1],
  permit: [14, 7],
};
const morning = 9 * 3600;
const daySeconds = 86_400;

/**
 * The deadlines as an iCalendar file (RFC 5545): events of whole days, which no time zone moves, that leave the day free.
 *
 * @param dossier names the dossier, so that a calendar which is given the file again changes its events and has none twice; it is
 * hashed, and can't be read in the file
 * @param preparedOn ISO day, the stamp of every event
 */
export function calendarFile(
  deadlines: readonly Deadline[],
  { dossier, preparedOn, locale }: { dossier: string; preparedOn: IsoDay; locale: Locale },
): string {
  const calendar = ical({
    name: say(locale, ({ dossier: texts }) => texts.calendar.name),
    prodId: { company: 'Sapar', product: 'Dossier', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const deadline of deadlines) {
    const { id, from, to, names, text } = deadline;
    const event = calendar.createEvent({
      id: `${hash(dossier, id, ...names)}@sapar`,
      stamp: utc(preparedOn),
      allDay: true,
      start: utc(from),
      end: utc(addDays(to, 1)),
      summary: deadlineTitle(deadline, locale),
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
    for (const days of reminders[id] ?? []) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: days * daySeconds - morning, description: text });
    }
  }
  return calendar.toString();
}

const utc = (day: IsoDay) => new Date(`${day}T00:00:00Z`);

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27);
