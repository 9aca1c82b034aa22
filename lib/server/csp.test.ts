import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, newNonce } from './csp';

/** The policy taken apart: directive name to its sources. */
const parse = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)] as const));

describe('the policy of a page rendered per request', () => {
  const policy = parse(contentSecurityPolicy({ nonce: 'abc', styles: ["'sha256-c'"] }));

  it('allows the scripts of its nonce, and what they load', () => {
    expect(policy.get('script-src')).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
  });

  it('allows the style sheet by hash and no style attribute', () => {
    expect(policy.get('style-src')).toEqual(["'self'", "'sha256-c'"]);
  });
});

describe('the policy of a static page', () => {
  const policy = parse(contentSecurityPolicy({ scripts: ["'sha256-a'", "'sha256-b'"], styles: [] }));

  it('allows its inline scripts by hash, and nothing they would load from elsewhere', () => {
    expect(policy.get('script-src')).toEqual(["'self'", "'sha256-a'", "'sha256-b'"]);
  });

  it('allows no inline style that it does not have', () => {
    expect(policy.get('style-src')).toEqual(["'self'"]);
  });
});

describe('every policy', () => {
  const every = [
    contentSecurityPolicy({ nonce: 'abc', styles: [] }),
    contentSecurityPolicy({ scripts: [], styles: [] }),
    contentSecurityPolicy({ nonce: 'abc', styles: [], dev: true }),
  ].map(parse);

  it.each([
    ['default-src', "'self'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'none'"],
  ])('has %s %s', (directive, source) => {
    for (const policy of every) expect(policy.get(directive)).toEqual([source]);
  });

  it('evaluates code in development only', () => {
    expect(every.map((policy) => policy.get('script-src')?.includes("'unsafe-eval'"))).toEqual([false, false, true]);
  });

  it('allows inline styles in development only', () => {
    expect(every.map((policy) => policy.get('style-src')?.includes("'unsafe-inline'"))).toEqual([false, false, true]);
  });
});

it('a nonce is 16 random bytes', () => {
  expect(Buffer.from(newNonce(), 'base64')).toHaveLength(16);
  expect(newNonce()).not.toBe(newNonce());
});
