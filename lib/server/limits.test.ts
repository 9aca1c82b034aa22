import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, readBody, remoteHeader, slidingWindow } from './limits';

const minute = 60_000;
const limits = { most: 5, within: minute, keys: 10_000 };

describe('a sliding window', () => {
  test('lets five pass in a minute, then tells how many seconds are left until the first of them is over', () => {
    const wrong = slidingWindow(limits);
    for (const now of [0, 10_000, 20_000, 30_000, 40_000]) {
      expect(wrong.tooMany('192.0.2.1', now)).toBe(0);
      wrong.record('192.0.2.1', now);
    }
    expect(wrong.tooMany('192.0.2.1', 40_000)).toBe(20);
    expect(wrong.tooMany('192.0.2.1', 59_999)).toBe(1);
    expect(wrong.tooMany('192.0.2.1', 60_000)).toBe(0);
    wrong.record('192.0.2.1', 60_000);
    expect(wrong.tooMany('192.0.2.1', 60_000)).toBe(10);
  });

  test('one who goes on while told to wait has to wait from then on', () => {
    const wrong = slidingWindow(limits);
    for (let now = 0; now < 20_000; now += 1000) wrong.record('192.0.2.1', now);
    expect(wrong.tooMany('192.0.2.1', 20_000)).toBe(55);
  });

  test('never more than five in any minute, for one who keeps to the wait', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30_000 }), { maxLength: 60 }), (pauses) => {
        const wrong = slidingWindow(limits);
        const passed: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          if (wrong.tooMany('192.0.2.1', now) > 0) continue;
          wrong.record('192.0.2.1', now);
          passed.push(now);
        }
        for (const time of passed) {
          expect(passed.filter((other) => other > time - minute && other <= time).length).toBeLessThanOrEqual(5);
        }
      }),
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
  ])('%s and %s are the same sender: %s', (one, other, same) => {
    const wrong = slidingWindow({ ...limits, most: 1 });
    wrong.record(one, 0);
    expect(wrong.tooMany(other, 0) > 0).toBe(same);
  });

  test('remembers no more addresses than it should, and forgets the one seen longest ago', () => {
    const wrong = slidingWindow({ most: 1, within: minute, keys: 3 });
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.1', '192.0.2.4']) wrong.record(address, 0);
    const remembered = [1, 2, 3, 4].map((last) => wrong.tooMany(`192.0.2.${last}`, 0) > 0);
    expect(remembered).toEqual([true, false, true, true]);
  });
});

describe('the address of a request', () => {
  const headers = new Headers({ 'X-Forwarded-For': '198.51.100.9, 203.0.113.7', [remoteHeader]: '192.0.2.1' });

  test('is the last one that a trusted proxy wrote', () => {
    expect(addressOf(headers, undefined, true)).toBe('203.0.113.7');
  });

  test('is the other end of the connection where no proxy is trusted or none wrote', () => {
    expect(addressOf(headers, undefined, false)).toBe('192.0.2.1');
    expect(addressOf(headers, '192.0.2.2', false)).toBe('192.0.2.2');
    expect(addressOf(new Headers(), '192.0.2.2', true)).toBe('192.0.2.2');
    expect(addressOf(new Headers({ 'X-Forwarded-For': '' }), '192.0.2.2', true)).toBe('192.0.2.2');
  });

  test('is shared by all of whom nothing is known', () => {
    expect(addressOf(new Headers(), undefined, false)).toBe('unknown');
  });
});

describe('reading a body', () => {
  test('gives the bytes of one that is small enough, up to the very limit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const read = await readBody(post(bytes), 2000);
        expect(read.ok && [...read.bytes]).toEqual([...bytes]);
      }),
    );
    expect(await readBody(post(new Uint8Array(10)), 10)).toMatchObject({ ok: true });
    expect(await readBody(post(new Uint8Array(11)), 10)).toEqual({ ok: false, status: 413 });
  });

  test('gives no bytes where there is no body', async () => {
    expect(await readBody(new Request('http://localhost/'), 10)).toMatchObject({ ok: true, bytes: { length: 0 } });
  });

  test('reads nothing of one that says it is too large', async () => {
    const endless = source();
    const request = { headers: new Headers({ 'Content-Length': '4000' }), body: endless.stream };
    expect(await readBody(request, 2000)).toEqual({ ok: false, status: 413 });
    expect(endless).toMatchObject({ given: 0, cancelled: true });
  });

  test.each([{}, { 'Content-Length': '10' }, { 'Content-Length': 'many' }])(
    'stops at the limit for %o',
    async (said) => {
      const endless = source();
      expect(await readBody({ headers: new Headers(said), body: endless.stream }, 2000)).toEqual({
        ok: false,
        status: 413,
      });
      expect(endless).toMatchObject({ given: 3, cancelled: true });
    },
  );

  test('throws when the connection breaks', async () => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: () => Promise.reject(new Error('broken')) });
    await expect(readBody({ headers: new Headers(), body }, 10)).rejects.toThrow('broken');
  });
});

function post(body: Uint8Array): Request {
  return new Request('http://localhost/', { method: 'POST', body: Buffer.from(body) });
}

/** An endless body in chunks of 1000 bytes that counts what was taken of it. */
function source() {
  const state = { given: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        state.given += 1;
        controller.enqueue(new Uint8Array(1000));
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return Object.assign(state, { stream });
}
