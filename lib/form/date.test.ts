import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, ageOn, dayOf, daysCounted, readDate, workingDayUntil } from './date';

describe('dates as people type them', () => {
  it.each([
    ['27', '3', '2027', '2027-03-27'],
    ['7', '03', '2027', '2027-03-07'],
    ['1er', 'janvier', '2027', '2027-01-01'],
    ['12', 'févr.', '2027', '2027-02-12'],
    ['12', 'AOUT', '1986', '1986-08-12'],
    ['3', 'June', '2027', '2027-06-03'],
    ['3', 'июня', '2027', '2027-06-03'],
    ['3', 'қыркүйек', '2027', '2027-09-03'],
    ['27/03/2027', '', '', '2027-03-27'],
    ['2027-03-27', '', '', '2027-03-27'],
    ['27 mars 2027', '', '', '2027-03-27'],
    ['27032027', '', '', '2027-03-27'],
    ['29', '2', '2028', '2028-02-29'],
  ])('reads %s %s %s', (day, month, year, date) => {
    expect(readDate(day, month, year)).toEqual({ ok: true, date });
  });

  it.each([
    ['29', '2', '2027', 'day'],
    ['31', '4', '2027', 'day'],
    ['0', '4', '2027', 'day'],
    ['12', '13', '2027', 'month'],
    ['12', '3', '27', 'year'],
    ['12', 'mort', '2027', 'date'],
    ['douze', '3', '2027', 'date'],
    ['12', '', '2027', 'date'],
    ['12', '', '', 'date'],
    ['20270327', '', '', 'month'],
    ['120327', '', '', 'date'],
  ])('says what is wrong with %s %s %s', (day, month, year, reason) => {
    expect(readDate(day, month, year)).toEqual({ ok: false, reason });
  });

  it('reads back every day it could have written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (moment) => {
          const day = moment.toISOString().slice(0, 10);
          const [year = '', month = '', date = ''] = day.split('-');
          expect(readDate(date, month, year)).toEqual({ ok: true, date: day });
        },
      ),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (d, m, y) => void readDate(d, m, y)));
  });
});

describe('calendar', () => {
  it('goes back to the Friday from a weekend', () => {
    expect(workingDayUntil('2027-07-23')).toBe('2027-07-23');
    expect(workingDayUntil('2027-07-24')).toBe('2027-07-23');
    expect(workingDayUntil('2027-07-25')).toBe('2027-07-23');
    expect(workingDayUntil('2027-07-26')).toBe('2027-07-26');
  });

  it('counts both ends of a stay', () => {
    expect(daysCounted('2027-03-01', '2027-03-01')).toBe(1);
    expect(daysCounted('2027-03-01', '2027-03-30')).toBe(30);
    // Clocks change in between; days do not.
    expect(daysCounted('2027-03-27', '2027-03-29')).toBe(3);
  });

  it('ends a month on its last day when the same day does not exist', () => {
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2027-11-30', 15)).toBe('2029-02-28');
    expect(addMonths('2027-01-31', -1)).toBe('2026-12-31');
  });

  it('adds days across months and years', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('turns a year older on the birthday, and on 1 March when born on 29 February', () => {
    expect(ageOn('2009-11-24', '2027-11-23')).toBe(17);
    expect(ageOn('2009-11-24', '2027-11-24')).toBe(18);
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  });

  it('takes the day of a moment in its zone', () => {
    expect(dayOf(Date.parse('2026-11-24T23:30:00Z'))).toBe('2026-11-25');
    expect(dayOf(Date.parse('2026-11-24T22:30:00Z'), 'UTC')).toBe('2026-11-24');
  });
});
