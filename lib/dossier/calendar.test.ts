import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDay } from '@/lib/form/date';
import { readDossier } from '@/lib/visa/dossier';
import { type PersonId, people } from '@/lib/visa/people';
import { draftOf } from '@/lib/visa/sample-draft.testing';
import { type Deadline, deadlinesOf } from './calendar';
import { calendarFile } from './calendar-file';
import { requestsOf } from './requests';

const today = '2026-11-30';
const everyone = people(today);

function deadlines(id: PersonId, trip = {}, traveller = {}, on = today): Deadline[] {
  const dossier = readDossier(draftOf(everyone[id], trip, traveller), on);
  return deadlinesOf(dossier, requestsOf(dossier), 'fr');
}
const days = (found: readonly Deadline[]) => found.map(({ id, from, to }) => [id, from, ...(to === from ? [] : [to])]);

/** The events of an iCalendar file: days from and to, both counted, and the reminders in days and hours. */
function read(file: string) {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      text: event.description,
      isDay: event.startDate.isDate && event.endDate.isDate,
      from: event.startDate.toString(),
      to: addDays(event.endDate.toString(), -1),
      reminders: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}
const options = (dossier = 'one') => ({ dossier, preparedOn: today, locale: 'fr' }) as const;

describe('the dates of a dossier', () => {
  it('go from the appointment to the end of the passport', () => {
    const { arrival = '', departure = '' } = everyone.J1.trip;
    expect(days(deadlines('J1'))).toEqual([
      ['appointment', addDays(arrival, -21)],
      ['apply', addDays(arrival, -7)],
      ['window', arrival, departure],
      ['hostNotifies', '2027-02-03'],
      ['freeEntry', addDays(arrival, 29)],
      ['selfRegistration', addDays(arrival, 29)],
      ['permit', addDays(arrival, 29)],
      ['freePeriod', addDays(arrival, 89)],
      ['passport', everyone.J1.travellers[0]?.passportExpiry],
    ]);
  });

  it('count three working days for the host, over a weekend', () => {
    const host = (arrival: IsoDay) =>
      deadlines('J1', { arrival, departure: addDays(arrival, 9) }).find(({ id }) => id === 'hostNotifies')?.from;
    expect(host('2027-02-01')).toBe('2027-02-04'); // a Monday
    expect(host('2027-02-04')).toBe('2027-02-09');
    expect(host('2027-02-06')).toBe('2027-02-10');
  });

  it('ask for the invitation while it has no number', () => {
    const dates = (found: Deadline[]) => found.filter(({ id }) => id === 'invitation').map(({ from }) => from);
    expect(dates(deadlines('J1'))).toEqual([]);
    expect(dates(deadlines('J1', {}, { invitationNumber: '', invitationDate: '' }))).toEqual(['2027-01-17']);
  });

  it('name the limit of the category where sources give one', () => {
    expect(days(deadlines('J1b'))).toContainEqual(['visaStay', addDays(everyone.J1b.trip.arrival ?? '', 29)]);
  });

  it('say at once what is late', () => {
    const soon = { arrival: addDays(today, 3), departure: addDays(today, 12) };
    expect(days(deadlines('J1', soon))[0]).toEqual(['applyLate', today]);
  });

  it('never ask for an appointment before today', () => {
    const soon = { arrival: addDays(today, 12), departure: addDays(today, 20) };
    expect(days(deadlines('J1', soon))[0]).toEqual(['appointment', today]);
  });

  it('stand once for a family, and bear the names of those whom a date is about alone', () => {
    const family = deadlines('J4');
    expect(family.map(({ id }) => id)).toEqual([
      'appointment',
      'apply',
      'window',
      'hostNotifies',
      'residence',
      'passport',
    ]);
    expect(family.flatMap(({ names }) => names)).toEqual([]);
    const dossier = readDossier(draftOf(everyone.J4), today);
    const requests = requestsOf(dossier).map((request, index) =>
      index === 1 ? { ...request, answers: { ...request.answers, passportExpiry: '2029-01-05' } } : request,
    );
    const passports = deadlinesOf(dossier, requests, 'fr').filter(({ id }) => id === 'passport');
    expect(passports.map(({ from, names }) => [from, names.length])).toEqual([
      ['2029-01-05', 1],
      ['2030-03-30', 3],
    ]);
  });
});

describe('the iCalendar file', () => {
  it('holds every date as whole days, in words, and reminds of what is to be done', () => {
    const found = deadlines('J1');
    const events = read(calendarFile(found, options()));
    expect(events.map(({ from, to, title, text }) => ({ from, to, title, text }))).toEqual(
      found.map(({ from, to, title, text }) => ({ from, to, title, text })),
    );
    expect(events.every(({ isDay }) => isDay)).toBe(true);
    expect(events[1]?.reminders).toEqual(['-P6DT15H', '-PT15H']);
    expect(events.at(-1)?.reminders).toEqual([]);
  });

  it('has lines that end and fold as RFC 5545 asks', () => {
    const file = calendarFile(deadlines('J4'), options());
    const lines = file.split('\r\n');
    expect(file).not.toMatch(/[^\r]\n/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('names events the same for the same dossier, and others for another', () => {
    const uids = (dossier: string) => read(calendarFile(deadlines('J1'), options(dossier))).map(({ uid }) => uid);
    expect(uids('one')).toEqual(uids('one'));
    expect(new Set([...uids('one'), ...uids('two')]).size).toBe(2 * uids('one').length);
    expect(calendarFile(deadlines('J1'), options('the-name-of-it'))).not.toContain('the-name-of-it');
  });
});
