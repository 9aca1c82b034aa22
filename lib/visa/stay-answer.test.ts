import { describe, expect, it } from 'vitest';
import type { Limit } from './rules/regimes';
import { monthMarks, stayAnswer } from './stay-answer';

const thirty: readonly Limit[] = [
  { kind: 'perEntry', days: 30 },
  { kind: 'inAny', days: 90, of: 180 },
];
const ninety: readonly Limit[] = [{ kind: 'inAny', days: 90, of: 180 }];
const today = '2026-11-24';

it('without stays, all days are left and the stay ends with the limit of one entry', () => {
  expect(stayAnswer(thirty, [], null, today)).toMatchObject({
    entry: today,
    used: [{ days: 90, of: 180, used: 0, left: 90, from: '2026-05-29', to: today }],
    perEntry: 30,
    lastDay: '2026-12-23',
    stayDays: 30,
    trip: null,
    againOn: '2026-12-24',
    pastOver: [],
    underWay: false,
  });
});

it.each([
  ['89 days', { from: '2026-08-01', to: '2026-10-28' }, 89, 1, today, 1],
  ['90 days', { from: '2026-08-01', to: '2026-10-29' }, 90, 0, null, 0],
  ['91 days', { from: '2026-08-01', to: '2026-10-30' }, 91, 0, null, 0],
] as const)('%s in 180: what is left', (_, stay, used, left, lastDay, stayDays) => {
  const answer = stayAnswer(ninety, [stay], null, today);
  expect(answer).toMatchObject({ used: [{ used, left }], lastDay, stayDays });
  expect(answer.pastOver).toEqual(used > 90 ? [stay] : []);
});

it('a day leaves the window 180 days after it', () => {
  // 29 May is the first of the 180 days that end on 24 November.
  const on = (from: string) => stayAnswer(ninety, [{ from, to: from }], null, today).used[0]?.used;
  expect(on('2026-05-29')).toBe(1);
  expect(on('2026-05-28')).toBe(0);
});

it('after 90 days one may enter again when the first of them has left the window', () => {
  const answer = stayAnswer(ninety, [{ from: '2026-08-01', to: '2026-10-29' }], null, today);
  // 1 August + 180 days.
  expect(answer).toMatchObject({ lastDay: null, againOn: '2027-01-28', againUntil: '2027-04-27' });
});

it('29 February is a day as any other', () => {
  const answer = stayAnswer(ninety, [{ from: '2028-02-28', to: '2028-03-01' }], null, '2028-03-10');
  expect(answer.used[0]).toMatchObject({ used: 3, left: 87 });
  expect(stayAnswer(thirty, [], { arrival: '2028-02-01', departure: '2028-03-01' }, today).trip).toMatchObject({
    days: 30,
    over: false,
  });
  expect(stayAnswer(thirty, [], { arrival: '2027-02-01', departure: '2027-03-03' }, today).trip).toMatchObject({
    days: 31,
    over: true,
  });
});

it('a trip that is too long for now is told from when it fits; one that is too long for an entry never does', () => {
  const stays = [{ from: '2026-07-01', to: '2026-09-28' }];
  const trip = { arrival: '2026-12-01', departure: '2026-12-20' };
  const answer = stayAnswer(thirty.slice(1), stays, trip, today);
  expect(answer.trip).toMatchObject({ days: 20, over: true });
  expect(answer.fitsFrom).toBe('2026-12-28');
  expect(stayAnswer(thirty, [], { arrival: '2026-12-01', departure: '2026-12-31' }, today).fitsFrom).toBeNull();
});

it('days of exit and entry on one day are counted once', () => {
  const stays = [
    { from: '2026-10-01', to: '2026-10-10' },
    { from: '2026-10-10', to: '2026-10-20' },
  ];
  const answer = stayAnswer(thirty, stays, null, today);
  expect(answer.used[0]?.used).toBe(20);
  expect(answer.pastOver).toEqual([]);
});

it('every stay of the past that was too long is named', () => {
  const first = { from: '2026-01-01', to: '2026-02-05' };
  const within = { from: '2026-03-01', to: '2026-03-10' };
  const second = { from: '2026-08-01', to: '2026-09-15' };
  expect(stayAnswer(thirty, [second, within, first], null, today).pastOver).toEqual([first, second]);
});

describe('a trip under way', () => {
  const arrival = '2026-11-15';

  it('has its days so far counted, today included', () => {
    for (const departure of [null, '2026-12-05', today]) {
      expect(stayAnswer(thirty, [], { arrival, departure }, today), String(departure)).toMatchObject({
        underWay: true,
        used: [{ used: 10, left: 80, to: today }],
        perEntry: 20,
        lastDay: '2026-12-14',
        stayDays: 30,
      });
    }
  });

  it('counts with the stays before it', () => {
    const stays = [{ from: '2026-08-01', to: '2026-10-09' }];
    expect(stayAnswer(thirty, stays, { arrival, departure: null }, today)).toMatchObject({
      used: [{ used: 80, left: 10 }],
      lastDay: '2026-12-04',
    });
  });

  it('that is too long already is told from when one may come again once one has left', () => {
    const answer = stayAnswer(thirty, [], { arrival: '2026-10-01', departure: null }, today);
    expect(answer).toMatchObject({ lastDay: '2026-10-30', perEntry: 0, againOn: '2026-11-25' });
  });

  it('is drawn up to today where its end is open', () => {
    const months = monthMarks(
      { to: today, of: 180 },
      [],
      { arrival, departure: null },
      { lastDay: '2026-12-14', today },
    );
    expect(months.flatMap(({ marks }) => marks).filter((mark) => mark === 'trip')).toHaveLength(10);
  });
});

it('a trip that is over is no reason to enter before today', () => {
  const answer = stayAnswer(thirty, [], { arrival: '2026-10-01', departure: '2026-10-20' }, today);
  expect(answer).toMatchObject({ underWay: false, againOn: today });
  const tooLong = stayAnswer(ninety, [], { arrival: '2026-01-01', departure: '2026-04-30' }, today);
  expect(tooLong.trip?.over).toBe(true);
  expect(tooLong.againOn).toBe(today);
});

it('42 in 180 and 90 in 365 are counted in their own periods', () => {
  const stays = [{ from: '2026-01-01', to: '2026-01-20' }];
  const fourteen: readonly Limit[] = [{ kind: 'inAny', days: 42, of: 180 }];
  const year: readonly Limit[] = [{ kind: 'inPeriod', days: 90, of: 365, begins: 'notFound' }];
  expect(stayAnswer(fourteen, stays, null, today).used[0]).toMatchObject({ used: 0, left: 42 });
  expect(stayAnswer(year, stays, null, today).used[0]).toMatchObject({ used: 20, left: 70 });
});

it('the months of the drawing hold each day of the period once', () => {
  const stays = [{ from: '2026-06-28', to: '2026-07-02' }];
  const trip = { arrival: '2026-11-20', departure: '2026-11-30' };
  const months = monthMarks({ to: '2026-11-30', of: 180 }, stays, trip, { lastDay: '2026-11-28', today });
  const marks = months.flatMap((month) => month.marks);
  expect(marks.filter((mark) => mark !== 'out')).toHaveLength(180);
  expect(marks.filter((mark) => mark === 'stay')).toHaveLength(5);
  expect(marks.filter((mark) => mark === 'trip')).toHaveLength(9);
  expect(marks.filter((mark) => mark === 'over')).toHaveLength(2);
  expect(months.map(({ month }) => month)).toEqual(['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']);
  expect(months[0]?.spans).toEqual([{ from: '2026-06-28', to: '2026-06-30', trip: false }]);
  expect(months[5]?.today).toBe(24);
});
