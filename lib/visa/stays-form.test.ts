import { expect, it } from 'vitest';
import { rawStays, readStays } from './stays-form';

const today = '2026-11-24';

const typed = (name: string, day: string, month: string, year: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});
const whole = (name: string, text: string) => ({ [`${name}-day`]: text });
const read = (raw: Record<string, string>) => readStays({ nationality: 'FRA', ...raw }, today);

it('reads months as names and whole dates', () => {
  const { stays, errors, trip } = read({
    ...typed('stays-0-from', '1', 'août', '2026'),
    ...whole('stays-0-to', '12 сентября 2026'),
    ...whole('arrival', '2026-12-01'),
  });
  expect(stays).toEqual([{ from: '2026-08-01', to: '2026-09-12' }]);
  expect(trip).toEqual({ arrival: '2026-12-01', departure: null });
  expect(errors).toEqual({});
});

it.each([
  ['no such day', whole('stays-0-from', '30 2 2026'), whole('stays-0-to', '5 3 2026'), { 'stays-0-from': 'day' }],
  [
    'exit before entry',
    whole('stays-0-from', '5 3 2026'),
    whole('stays-0-to', '4 3 2026'),
    { 'stays-0-to': 'reversed' },
  ],
  ['no exit', whole('stays-0-from', '5 3 2026'), {}, { 'stays-0-to': 'missing' }],
  [
    'not over yet',
    whole('stays-0-from', '5 11 2026'),
    whole('stays-0-to', '25 11 2026'),
    { 'stays-0-to': 'futureStay' },
  ],
  [
    'not begun yet',
    whole('stays-0-from', '25 11 2026'),
    whole('stays-0-to', '26 11 2026'),
    { 'stays-0-from': 'futureStay' },
  ],
  [
    'another century',
    whole('stays-0-from', '5 3 1026'),
    whole('stays-0-to', '6 3 2026'),
    { 'stays-0-from': 'century' },
  ],
])('%s is said where it is, and the stay is not counted', (_, from, to, errors) => {
  expect(read({ ...from, ...to })).toMatchObject({ stays: [], errors });
});

it('the other stays are still counted', () => {
  const { stays, errors } = read({
    ...whole('stays-0-from', '1 8 2026'),
    ...whole('stays-1-from', '1 9 2026'),
    ...whole('stays-1-to', '3 9 2026'),
  });
  expect(stays).toEqual([{ from: '2026-09-01', to: '2026-09-03' }]);
  expect(errors).toEqual({ 'stays-0-to': 'missing' });
});

it('stays may meet on a day and not share more', () => {
  const first = { ...whole('stays-0-from', '1 8 2026'), ...whole('stays-0-to', '10 8 2026') };
  expect(read({ ...first, ...whole('stays-1-from', '10 8 2026'), ...whole('stays-1-to', '12 8 2026') }).errors).toEqual(
    {},
  );
  expect(read({ ...first, ...whole('stays-1-from', '9 8 2026'), ...whole('stays-1-to', '12 8 2026') }).errors).toEqual({
    'stays-1-from': 'overlap',
  });
});

it.each([
  [whole('departure', '1 12 2026'), { arrival: 'missing' }],
  [{ ...whole('arrival', '3 12 2026'), ...whole('departure', '1 12 2026') }, { departure: 'reversed' }],
  [{ ...whole('arrival', 'soon') }, { arrival: 'date' }],
  [
    { ...whole('stays-0-from', '1 11 2026'), ...whole('stays-0-to', '9 11 2026'), ...whole('arrival', '8 11 2026') },
    { arrival: 'beforeStay' },
  ],
])('a trip that can’t be counted is said: %j', (raw, errors) => {
  expect(read(raw)).toMatchObject({ trip: null, errors });
});

it('asks for the nationality', () => {
  expect(readStays({}, today).errors).toEqual({ nationality: 'missing' });
  expect(readStays({ nationality: 'XYZ' }, today).errors).toEqual({ nationality: 'unknown' });
});

it('takes from a form its own inputs only, and cuts what is too long', () => {
  const raw = rawStays([
    ['nationality', 'FRA'],
    ['stays-19-to-year', '9'.repeat(9000)],
    ['stays-20-to-year', '2026'],
    ['__proto__', 'x'],
    ['other', 'x'],
  ]);
  expect(Object.keys(raw)).toEqual(['nationality', 'stays-19-to-year']);
  expect(raw['stays-19-to-year']).toHaveLength(4000);
});
