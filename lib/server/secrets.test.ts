import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOrMakeSecret } from './secrets';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapar-secret-'));
  file = join(folder, 'data', 'session-secret');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the first start makes a secret that only its owner may read, and later starts read the same', () => {
  const secret = readOrMakeSecret(file);
  expect(secret).toHaveLength(32);
  expect(readOrMakeSecret(file)).toEqual(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  expect(readFileSync(file, 'utf8')).toBe(`${Buffer.from(secret).toString('base64')}\n`);
});

test('processes that start at once end with the same secret, and leave nothing beside it', async () => {
  const script = `
    const { readOrMakeSecret } = await import(process.argv[1]);
    process.stdout.write(Buffer.from(readOrMakeSecret(process.argv[2])).toString('hex'));
  `;
  const start = () =>
    promisify(execFile)(process.execPath, [
      '--conditions=react-server', // where server-only is nothing but a mark
      '--input-type=module',
      '--eval',
      script,
      join(import.meta.dirname, 'secrets.ts'),
      file,
    ]);
  const ended = await Promise.all(Array.from({ length: 6 }, start));
  expect(new Set(ended.map(({ stdout }) => stdout))).toEqual(
    new Set([Buffer.from(readOrMakeSecret(file)).toString('hex')]),
  );
  expect(readdirSync(join(folder, 'data'))).toEqual(['session-secret']);
});

test('two installations have two secrets', () => {
  expect(readOrMakeSecret(file)).not.toEqual(readOrMakeSecret(`${file}-other`));
});

test.each(['', 'short', Buffer.alloc(31).toString('base64')])(
  'a damaged secret is not replaced but complained of',
  (text) => {
    readOrMakeSecret(file);
    writeFileSync(file, text);
    expect(() => readOrMakeSecret(file)).toThrow(/session-secret should hold 32 bytes in base64/);
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);
