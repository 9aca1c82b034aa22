import 'server-only';
import { resolve } from 'node:path';
import { z } from 'zod';

const secretBytes = 32;
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Random bytes, made by the operator. */
const secret = checked(
  `${secretBytes} bytes in base64, such as \`openssl rand -base64 ${secretBytes}\` makes`,
  isSecret,
).transform((value): Uint8Array => Buffer.from(value, 'base64'));

/**
 * Every setting, under the name it has in the environment; an empty one counts as not given.
 *
 * Next's standalone server reads PORT, HOSTNAME and KEEP_ALIVE_TIMEOUT by itself (with other defaults: 0.0.0.0, 5 s) and changes its
 * working directory: the start script hands it the values of this table, so that nothing is open to the network unless the operator
 * says so, and `./data` stays where it was meant.
 */
const settings = z.object({
  PORT: whole(1, 65535).prefault('3000'),

  HOSTNAME: checked('a host name or an IP address, such as 127.0.0.1 or 0.0.0.0', (value) =>
    /^[\w.:-]+$/.test(value),
  ).prefault('127.0.0.1'),

  /** Milliseconds. Longer than proxies hold their idle connections, or they send a request on one that is being closed. */
  KEEP_ALIVE_TIMEOUT: whole(1000, 600_000).prefault('75000'),

  /** Absolute: where the database, the session secret and the signing key are. */
  DATA_DIR: z
    .string()
    .transform((folder) => resolve(folder))
    .prefault('./data'),

  /** Where dossiers are kept if not in DATA_DIR: a PostgreSQL database, or one that speaks its language. */
  DATABASE_URL: checked('an address such as postgres://user:password@host:5432/database', isDatabase).optional(),

  /** How many connections to DATABASE_URL each server holds at most. */
  DATABASE_CONNECTIONS: whole(1, 1000).prefault('10'),

  /** The origin people see. Decides which Origin may write, and whether cookies are Secure. */
  PUBLIC_URL: checked('an address without a path, such as https://sapar.example', isOrigin)
    .transform((url) => new URL(url).origin)
    .optional(),

  /** How long a dossier is kept after its last change. */
  KEEP_DAYS: whole(1, 3650).prefault('30'),

  /** How long a dossier stays open in a browser without a request of the person. No less than it takes to find a document. */
  IDLE_MINUTES: whole(5, 1440).prefault('30'),

  /** Whether X-Forwarded-For, -Proto and -Host are believed: only behind a proxy that writes them itself. */
  TRUST_PROXY: checked('0 or 1', (value) => value === '0' || value === '1')
    .transform((value) => value === '1')
    .prefault('0'),

  /** The mail server that letters are handed to. Without it no address is asked for. */
  SMTP_URL: checked('an address such as smtps://user:password@mail.example:465', isMailServer).optional(),

  /** Whom letters come from. */
  MAIL_FROM: checked('an address such as Sapar <dossiers@sapar.example>', isSender).optional(),

  LOG_LEVEL: z.enum(levels, `expected one of ${levels.join(', ')}`).prefault('info'),

  /** Seals cookies, addresses for letters and counts. Without it one is made at the first start and kept in DATA_DIR. */
  SESSION_SECRET: secret.optional(),

  /** Signs the code of printed forms (Ed25519). Without it one is made at the first start and kept in DATA_DIR. */
  SIGNING_KEY: secret.optional(),

  /** Public keys that signed prints before, `x` of each in jwks.json: for machines that do not share the DATA_DIR that wrote them down. */
  RETIRED_KEYS: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine((list) => list.every(isPublicKey), 'expected public keys as `x` of jwks.json, separated by commas')
    .prefault(''),
});

/** What letters need beside the mail server: a sender, and an address for their links. */
const withMail = settings.superRefine(({ SMTP_URL, MAIL_FROM, PUBLIC_URL }, { addIssue }) => {
  if (!SMTP_URL) return;
  const needed = (name: string) => addIssue({ code: 'custom', path: [name], message: 'expected with SMTP_URL' });
  if (!MAIL_FROM) needed('MAIL_FROM');
  if (!PUBLIC_URL) needed('PUBLIC_URL');
});

export type Env = z.infer<typeof settings>;

/** Settings whose value is never shown. */
const secrets = new Set(['SESSION_SECRET', 'SIGNING_KEY', 'DATABASE_URL', 'SMTP_URL']);

let parsed: Env | undefined;

/** The settings of this process: nothing else in it reads one from the environment. Throws as `parseEnv` does. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** Reads the settings; throws one Error that names each wrong one, what was found (unless secret) and what is expected. */
export function parseEnv(record: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(record).filter(([, value]) => value?.trim()));
  const result = withMail.safeParse(given);
  if (result.success) return result.data;
  const wrong = Object.entries(z.flattenError(result.error).fieldErrors).map(([name, [expected]]) => {
    return `${name}: ${expected}${secrets.has(name) ? '' : `, found ${JSON.stringify(given[name])}`}`;
  });
  throw new Error(`Wrong settings in the environment.\n${wrong.join('\n')}`);
}

function checked(expected: string, isRight: (value: string) => boolean) {
  return z.string().refine(isRight, `expected ${expected}`);
}

function whole(least: number, most: number) {
  return checked(
    `a whole number from ${least} to ${most}`,
    (value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most,
  ).transform(Number);
}

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

function isDatabase(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '' && url.pathname.length > 1;
}

function isMailServer(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '' && /^\/?$/.test(url.pathname);
}

function isSender(value: string): boolean {
  return /^(?:[^<>\r\n"]{1,100} <)?[^\s<>@]+@[^\s<>@]+>?$/.test(value) && value.includes('<') === value.endsWith('>');
}

function isSecret(value: string): boolean {
  return /^[A-Za-z0-9+/]+=?$/.test(value) && Buffer.from(value, 'base64').length === secretBytes;
}

/** 32 bytes in base64url, as a JWK holds them (RFC 8037, 2). */
export function isPublicKey(value: string): boolean {
  return /^[\w-]{43}$/.test(value) && Buffer.from(value, 'base64url').toString('base64url') === value;
}
