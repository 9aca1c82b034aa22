import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sampleForm } from '@/lib/dossier/sample-form.testing';
import { codesOf, judge } from '@/lib/signed-code/signed-code';
import { keysOf, readAndNote } from './signing-key';

const secret = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');

test('the public key of a secret is that of RFC 8032, and its name that of RFC 8037', () => {
  const { publicKey } = keysOf(secret);
  expect(publicKey).toEqual({
    crv: 'Ed25519',
    kty: 'OKP',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  });
});

test('it signs with that key, and nothing of the secret is in what is public', async () => {
  const { signer, publicKey } = keysOf(secret);
  const bytes = Buffer.from('form');
  const { kty, crv, x } = publicKey;
  const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
  expect(verify(null, bytes, key, signer.sign(bytes))).toBe(true);
  expect(JSON.stringify(publicKey)).not.toContain(secret.toString('base64url'));
  const codes = await codesOf(sampleForm(), '2027-02-03', signer);
  expect(await judge(codes, [publicKey])).toMatchObject({ verdict: 'genuine' });
  expect(await judge(codes, [keysOf(Buffer.alloc(32, 1)).publicKey])).toEqual({ verdict: 'unknownKey' });
});

test('each public key is written down when it is first used, and stays after it is replaced', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'data', 'public-keys');
  const [first, second] = [keysOf(secret), keysOf(Buffer.alloc(32, 7))];
  const { x } = first.publicKey;
  expect(readAndNote(file, x)).toEqual([x]);
  expect(new Set(readAndNote(file, x))).toEqual(new Set([x]));
  expect(readFileSync(file, 'utf8')).toBe(`${x}\n`);
  const known = readAndNote(file, second.publicKey.x);
  expect(known).toEqual([second.publicKey.x, x]);

  const old = await codesOf(sampleForm(), '2027-02-03', first.signer);
  expect(await judge(old, [second.publicKey, first.publicKey])).toMatchObject({ verdict: 'genuine' });
  expect(await judge(old, [second.publicKey])).toEqual({ verdict: 'unknownKey' });
});

test('a list that holds anything else is named, and not written to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'public-keys');
  writeFileSync(file, 'not a key\n');
  expect(() => readAndNote(file, keysOf(secret).publicKey.x)).toThrow(/one public key a line.*not a key/);
  expect(readFileSync(file, 'utf8')).toBe('not a key\n');
});
