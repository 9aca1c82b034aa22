import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseEnv } from './env';

const secret = Buffer.alloc(32, 7).toString('base64');

test('nothing needs to be set', () => {
  expect(parseEnv({})).toEqual({
    PORT: 3000,
    HOSTNAME: '127.0.0.1',
    KEEP_ALIVE_TIMEOUT: 75_000,
    DATA_DIR: join(process.cwd(), 'data'),
    DATABASE_CONNECTIONS: 10,
    KEEP_DAYS: 30,
    IDLE_MINUTES: 30,
    RETIRED_KEYS: [],
    TRUST_PROXY: false,
    LOG_LEVEL: 'info',
  });
});

test('an empty setting is one that was not given', () => {
  expect(parseEnv({ PORT: '', PUBLIC_URL: ' ', SESSION_SECRET: '' })).toEqual(parseEnv({}));
});

test('every setting is read, and what is not ours is left alone', () => {
  const record = {
    PORT: '8080',
    HOSTNAME: '::1',
    KEEP_ALIVE_TIMEOUT: '60000',
    DATA_DIR: '/var/lib/sapar',
    DATABASE_URL: 'postgresql://sapar:secret@db.example/sapar?sslmode=verify-full',
    DATABASE_CONNECTIONS: '20',
    PUBLIC_URL: 'https://Sapar.example/',
    KEEP_DAYS: '7',
    IDLE_MINUTES: '20',
    TRUST_PROXY: '1',
    LOG_LEVEL: 'warn',
    SMTP_URL: 'smtps://sapar:secret@mail.example:465',
    MAIL_FROM: 'Sapar <dossiers@sapar.example>',
    SESSION_SECRET: secret,
    SIGNING_KEY: secret,
    PATH: '/usr/bin',
  };
  expect(parseEnv(record)).toEqual({
    PORT: 8080,
    HOSTNAME: '::1',
    KEEP_ALIVE_TIMEOUT: 60_000,
    DATA_DIR: '/var/lib/sapar',
    DATABASE_URL: 'postgresql://sapar:secret@db.example/sapar?sslmode=verify-full',
    DATABASE_CONNECTIONS: 20,
    PUBLIC_URL: 'https://sapar.example',
    KEEP_DAYS: 7,
    IDLE_MINUTES: 20,
    RETIRED_KEYS: [],
    TRUST_PROXY: true,
    LOG_LEVEL: 'warn',
    SMTP_URL: 'smtps://sapar:secret@mail.example:465',
    MAIL_FROM: 'Sapar <dossiers@sapar.example>',
    SESSION_SECRET: Buffer.alloc(32, 7),
    SIGNING_KEY: Buffer.alloc(32, 7),
  });
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '65536'],
  ['IDLE_MINUTES', '4'],
  ['MAIL_FROM', 'Sapar'],
  ['MAIL_FROM', 'Sapar <dossiers@sapar.example'],
  ['IDLE_MINUTES', '1441'],
  ['PORT', '-1'],
  ['PORT', '3e3'],
  ['HOSTNAME', 'a b'],
  ['HOSTNAME', 'http://x/'],
  ['PUBLIC_URL', 'sapar.example'],
  ['PUBLIC_URL', 'ftp://sapar.example'],
  ['PUBLIC_URL', 'https://sapar.example/visa'],
  ['PUBLIC_URL', 'https://me:pass@sapar.example'],
  ['PUBLIC_URL', 'https://sapar.example/?a'],
  ['KEEP_DAYS', '0'],
  ['KEEP_DAYS', '1.5'],
  ['TRUST_PROXY', 'true'],
  ['LOG_LEVEL', 'loud'],
  ['RETIRED_KEYS', '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo,short'],
  ['DATABASE_CONNECTIONS', '0'],
])('%s=%s is refused with the name, what was found and what is expected', (name, value) => {
  expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`^Wrong settings[^]*\n${name}: expected .+, found "`));
  expect(() => parseEnv({ [name]: value })).toThrow(JSON.stringify(value));
});

test.each([
  Buffer.alloc(31).toString('base64'),
  Buffer.alloc(33).toString('base64'),
  'correct horse battery staple!!',
  `${secret}\n`,
])('a wrong secret is refused and never shown (%#)', (value) => {
  for (const name of ['SESSION_SECRET', 'SIGNING_KEY']) {
    const message = messageOf(() => parseEnv({ [name]: value }));
    expect(message).toContain(`${name}: expected 32 bytes in base64`);
    expect(message).not.toContain(value.trim());
  }
});

test.each([
  'mysql://sapar:secret@db.example/sapar',
  'postgres://sapar:secret@db.example',
  'postgres:///sapar',
  'db.example',
])('a wrong database is refused and never shown, since its password stands in it: %s', (value) => {
  const message = messageOf(() => parseEnv({ DATABASE_URL: value }));
  expect(message).toContain('DATABASE_URL: expected an address such as postgres://');
  expect(message).not.toContain('secret');
});

test('all that is wrong is told at once', () => {
  const message = messageOf(() => parseEnv({ PORT: 'x', KEEP_DAYS: 'y', HOSTNAME: 'ok' }));
  expect(message.split('\n').map((line) => line.split(':')[0])).toEqual([
    'Wrong settings in the environment.',
    'PORT',
    'KEEP_DAYS',
  ]);
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  throw new Error('nothing was thrown');
}

test('a mail server is not used without a sender and an address for the links, and is never shown', () => {
  expect(() => parseEnv({ SMTP_URL: 'smtps://a:hidden@mail.example' })).toThrow(
    /MAIL_FROM: expected with SMTP_URL[\s\S]*PUBLIC_URL: expected with SMTP_URL/,
  );
  expect(() => parseEnv({ SMTP_URL: 'https://a:hidden@mail.example' })).toThrow(
    /^(?![\s\S]*hidden)[\s\S]*SMTP_URL: expected/,
  );
});
