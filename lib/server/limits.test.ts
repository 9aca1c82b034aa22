import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, parseForm, readBody, remoteHeader } from './limits';

describe('the address of a request', () => {
  const headers = new Headers({ 'X-Forwarded-For': '198.51.100.9, 203.0.113.7', [remoteHeader]: '192.0.2.1' });

  test('is the last one that a trusted proxy wrote', () => {
    expect(addressOf(headers, true)).toBe('203.0.113.7');
  });

  test('is the other end of the connection where no proxy is trusted or none wrote', () => {
    expect(addressOf(headers, false)).toBe('192.0.2.1');
    const unsaid = new Headers({ 'X-Forwarded-For': '', [remoteHeader]: '192.0.2.2' });
    expect(addressOf(unsaid, true)).toBe('192.0.2.2');
  });

  test('is shared by all of whom nothing is known', () => {
    expect(addressOf(new Headers(), false)).toBe('unknown');
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

  test('passes over what is somewhat too large, so that the browser listens to the answer, and keeps none of it', async () => {
    const post = (length: number) => new Request('http://localhost/', { method: 'POST', body: new Uint8Array(length) });
    expect(await readBody(post(900), 100, { passOver: 1000 })).toEqual({ ok: false, status: 413 });
    const said = { headers: new Headers({ 'Content-Length': '900' }), body: post(900).body };
    expect(await readBody(said, 100, { passOver: 1000 })).toEqual({ ok: false, status: 413 });
    const endless = source();
    expect(await readBody({ headers: new Headers(), body: endless.stream }, 100, { passOver: 4000 })).toEqual({
      ok: false,
      status: 413,
    });
    expect(endless.cancelled).toBe(true);
  });

  test('throws when the connection breaks', async () => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: () => Promise.reject(new Error('broken')) });
    await expect(readBody({ headers: new Headers(), body }, 10)).rejects.toThrow('broken');
  });
});

describe('a form', () => {
  const urlencoded = 'application/x-www-form-urlencoded';
  const read = (text: string, type: string) => parseForm(Buffer.from(text), type);
  const part = (name: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nvalue\r\n`;

  test('is read by the type that is named', async () => {
    expect((await read('a=1&b=2', urlencoded))?.get('b')).toBe('2');
    expect((await read(`${part('a')}--x--\r\n`, 'multipart/form-data; boundary=x'))?.get('a')).toBe('value');
    expect((await read(`${part('a')}--x--\r\n`, 'multipart/form-data; charset=utf-8; boundary="x"'))?.get('a')).toBe(
      'value',
    );
    for (const type of ['', 'text/plain', 'multipart/form-data', 'multipart/form-data; boundary='])
      expect(await read('a=1', type)).toBeUndefined();
    expect((await read('a=1', `${urlencoded}; charset=UTF-8`))?.get('a')).toBe('1');
  });

  test('is none where the type can be understood in two ways', async () => {
    for (const type of [
      'multipart/form-data; y="; boundary=y"; boundary=x',
      'multipart/form-data; boundary=y, multipart/form-data; boundary=x',
      'text/plain, multipart/form-data; boundary=x',
      `${urlencoded}, multipart/form-data; boundary=x`,
    ])
      expect(await read(`${part('a')}--x--\r\n`, type), type).toBeUndefined();
  });

  test('is none with more fields than any page has, which is known before they are read', async () => {
    expect(await read('a&'.repeat(5_000_000), urlencoded)).toBeUndefined();
    expect(await read(`${part('a').repeat(100_000)}--x--\r\n`, 'multipart/form-data; boundary=x')).toBeUndefined();
    expect([...((await read('a=1&'.repeat(1500), urlencoded)) ?? [])]).toHaveLength(1500);
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
