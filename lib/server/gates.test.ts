import fc from 'fast-check';
import { expect, test } from 'vitest';
import { store } from '@/db';
import { gate } from './gates';
import { withStore } from './store.testing';

withStore();

const minute = 60_000;
const limit = { most: 5, within: minute };
let names = 0;
/** A gate that nobody has come to yet. */
const newGate = (most = limit.most) => gate(`test-${names++}`, { ...limit, most });

test('five pass in a minute from the first, then one is told how many seconds are left of it', async () => {
  const codes = newGate();
  for (const now of [0, 10_000, 20_000, 30_000, 40_000]) expect(await codes.pass('192.0.2.1', now)).toBe(0);
  expect(await codes.pass('192.0.2.1', 40_000)).toBe(20);
  expect(await codes.pass('192.0.2.1', 59_999)).toBe(1);
  expect(await codes.pass('192.0.2.1', 60_000)).toBe(0);
});

test('one who goes on while told to wait waits no longer for it', async () => {
  const codes = newGate();
  for (let now = 0; now < 5000; now += 1000) await codes.pass('192.0.2.1', now);
  for (let now = 5000; now < 60_000; now += 5000) expect(await codes.pass('192.0.2.1', now)).toBeGreaterThan(0);
  expect(await codes.pass('192.0.2.1', 60_000)).toBe(0);
});

test('who keeps to the wait is never told to wait again, and no more than twice five pass in any minute', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 30_000 }), { maxLength: 60 }), async (pauses) => {
      const codes = newGate();
      const passed: number[] = [];
      let now = 0;
      for (const pause of pauses) {
        now += pause;
        const wait = await codes.pass('192.0.2.1', now);
        if (wait > 0) now += wait * 1000;
        if (wait > 0) expect(await codes.pass('192.0.2.1', now)).toBe(0);
        passed.push(now);
      }
      for (const time of passed)
        expect(passed.filter((other) => other > time - minute && other <= time).length).toBeLessThan(10);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['192.0.2.1', '192.0.2.2', false],
  ['192.0.2.1', '192.0.2.1:4711', true],
  ['192.0.2.1', '::ffff:192.0.2.1', true],
  ['192.0.2.1', '[::ffff:192.0.2.1]:4711', true],
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
  ['2001:db8:1:2::1', '[2001:DB8:1:2::2]:443', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['2001:db8::1', '2001:db8:0:0:9::', true],
  ['::1', '2001:db8::1', false],
  ['::ffff:192.0.2.1', '::ffff:192.0.2.2', false],
  ['unknown', 'unknown', true],
])('%s and %s are the same sender: %s', async (one, other, same) => {
  const codes = newGate(1);
  await codes.pass(one, 0);
  expect((await codes.pass(other, 0)) > 0).toBe(same);
});

test('gates do not count what passes others, and the store is told no address', async () => {
  const asked: string[] = [];
  const { admit } = store();
  store().admit = (key, ...rest) => {
    asked.push(key);
    return admit(key, ...rest);
  };
  const [one, other] = [newGate(1), newGate(1)];
  for (const each of [one, other]) expect(await each.pass('192.0.2.1', 0)).toBe(0);
  expect(await one.pass('192.0.2.1', 0)).toBe(60);
  // Told to wait once, they are not asked about again.
  for (let n = 0; n < 10; n++) expect(await one.pass('192.0.2.1', 1000)).toBe(59);
  store().admit = admit;
  expect(asked).toHaveLength(3);
  expect(new Set(asked).size).toBe(2);
  for (const key of asked) expect(key).toMatch(/^[\w-]{43}$/);
});

test('where counting fails everybody passes', async () => {
  await store().close();
  expect(await newGate(1).pass('192.0.2.1', 0)).toBe(0);
});
