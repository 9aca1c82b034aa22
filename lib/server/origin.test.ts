import { describe, expect, test } from 'vitest';
import { isOwnOrigin, isSecure } from './origin';

const publicUrl = 'https://sapar.example';
const behindProxy = { host: '127.0.0.1:3000', 'x-forwarded-host': 'sapar.example', 'x-forwarded-proto': 'https' };

type Row = [name: string, headers: Record<string, string>, own: boolean];

describe('with a public address', () => {
  test.each<Row>([
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: publicUrl }, true],
    ['our own page in an older browser', { origin: publicUrl }, true],
    ['our own page without Origin', { 'sec-fetch-site': 'same-origin' }, true],
    ['a very old browser that names our page', { referer: `${publicUrl}/fr/demande` }, true],
    ['none with our Origin', { 'sec-fetch-site': 'none', origin: publicUrl }, true],
    ['none without Origin', { 'sec-fetch-site': 'none' }, false],
    ['none with another Origin', { 'sec-fetch-site': 'none', origin: 'https://evil.example' }, false],
    ['none with our Referer only', { 'sec-fetch-site': 'none', referer: `${publicUrl}/` }, false],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
    ['another site that claims our Origin', { 'sec-fetch-site': 'cross-site', origin: publicUrl }, false],
    ['a neighbour', { 'sec-fetch-site': 'same-site', origin: 'https://other.sapar.example' }, false],
    ['an unheard-of value', { 'sec-fetch-site': 'maybe', origin: publicUrl }, false],
    ['another site in an older browser', { origin: 'https://evil.example' }, false],
    ['another Origin with our Referer', { origin: 'https://evil.example', referer: `${publicUrl}/` }, false],
    ['a hidden Origin', { origin: 'null' }, false],
    ['a hidden Origin that says it is ours', { 'sec-fetch-site': 'same-origin', origin: 'null' }, false],
    ['our host by http', { origin: 'http://sapar.example' }, false],
    ['our host at another port', { origin: 'https://sapar.example:8443' }, false],
    ['a name that begins like ours', { origin: 'https://sapar.example.evil.example' }, false],
    ['a Referer that begins like ours', { referer: 'https://sapar.example.evil.example/' }, false],
    ['a Referer with our name in its path', { referer: 'https://evil.example/https://sapar.example/' }, false],
    ['no header at all', {}, false],
    ['an empty Origin', { origin: '' }, false],
    ['a host of its own choice', { host: 'evil.example', origin: 'https://evil.example' }, false],
  ])('%s: %o', (_name, headers, own) => {
    expect(isOwnOrigin(new Headers({ host: 'sapar.example', ...headers }), publicUrl, false)).toBe(own);
  });
});

describe('without a public address', () => {
  test.each<Row>([
    ['the host that was asked for', { host: 'localhost:3000', origin: 'http://localhost:3000' }, true],
    ['its Referer', { host: 'localhost:3000', referer: 'http://localhost:3000/fr' }, true],
    ['behind a proxy that speaks https for us', { host: 'sapar.example', origin: 'https://sapar.example' }, true],
    ['the default port', { host: 'sapar.example:80', origin: 'http://sapar.example' }, true],
    ['another port', { host: 'localhost:3000', origin: 'http://localhost:3001' }, false],
    ['another host', { host: 'localhost:3000', origin: 'http://evil.example' }, false],
    ['another scheme', { host: 'localhost:3000', origin: 'ftp://localhost:3000' }, false],
    ['no host', { origin: 'http://localhost:3000' }, false],
    ['a forwarded host that we do not trust', { ...behindProxy, origin: 'https://sapar.example' }, false],
  ])('%s: %o', (_name, headers, own) => {
    expect(isOwnOrigin(new Headers(headers), undefined, false)).toBe(own);
  });
});

describe('behind a trusted proxy', () => {
  test.each<Row>([
    ['the forwarded host and scheme', { origin: 'https://sapar.example' }, true],
    ['the forwarded host by another scheme', { origin: 'http://sapar.example' }, false],
    ['the inner host', { origin: 'https://127.0.0.1:3000' }, false],
    [
      'what the sender wrote before the proxy',
      { 'x-forwarded-host': 'evil.example, sapar.example', origin: 'https://evil.example' },
      false,
    ],
    [
      'what the proxy wrote after the sender',
      { 'x-forwarded-host': 'evil.example, sapar.example', origin: 'https://sapar.example' },
      true,
    ],
  ])('%s: %o', (_name, headers, own) => {
    expect(isOwnOrigin(new Headers({ ...behindProxy, ...headers }), undefined, true)).toBe(own);
  });

  test('one that forwards no host leaves us the one that was asked for', () => {
    expect(isOwnOrigin(new Headers({ host: 'localhost:3000', origin: 'http://localhost:3000' }), undefined, true)).toBe(
      true,
    );
  });
});

test.each<[publicUrl: string | undefined, headers: Record<string, string>, trustProxy: boolean, secure: boolean]>([
  ['https://sapar.example', {}, false, true],
  ['http://localhost:3000', {}, false, false],
  ['http://localhost:3000', { 'x-forwarded-proto': 'https' }, true, false],
  [undefined, {}, false, false],
  [undefined, { 'x-forwarded-proto': 'https' }, false, false],
  [undefined, { 'x-forwarded-proto': 'https' }, true, true],
  [undefined, { 'x-forwarded-proto': 'https, http' }, true, false],
  [undefined, { 'x-forwarded-proto': 'http, https' }, true, true],
])(
  'people reach us by https: public address %s, headers %o, trusted proxy %s: %s',
  (url, headers, trustProxy, secure) => {
    expect(isSecure(new Headers(headers), url, trustProxy)).toBe(secure);
  },
);
