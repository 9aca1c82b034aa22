import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptDossier } from '@/lib/visa/kept-dossier';
import { mostFileBytes, openFile, sealFile } from './envelope';

/** Made on 30 November 2026 by version 1 of this code, of made-up people: it must open for ever, and is never made anew. */
const fixture = new Uint8Array(readFileSync(join(import.meta.dirname, 'version-1.testing.sapar')));
const passphrase = 'quatre chevaux bleus à midi';
const refused = (reason: string) => ({ ok: false, reason });

/** The file with one byte changed, and with its hash made anew, as somebody would who knows the format. */
function forged(file: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
  const changed = flipped(file, at);
  changed.set(
    createHash('sha256')
      .update(changed.subarray(0, changed.length - 32))
      .digest(),
    changed.length - 32,
  );
  return changed;
}

function flipped(file: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(file, (byte, i) => (i === at ? byte ^ 1 : byte));
}

test('a file of version 1 opens, and holds what was kept', async () => {
  const opened = await openFile(fixture, passphrase);
  if (!opened.ok) throw new Error(opened.reason);
  const kept = keptDossier.parse(JSON.parse(opened.text));
  expect(kept.trip).toMatchObject({ purpose: 'private', 'arrival-year': '2027', hostName: 'Айгүл Сейтқали' });
  expect(kept.travellers).toHaveLength(2);
  expect(kept.travellers[0]).toMatchObject({
    answers: { surname: 'Lefèvre-D’Arcy' },
    photo: { remarks: ['background'] },
  });
});

test('letters composed in another way are the same passphrase', async () => {
  expect((await openFile(fixture, passphrase.normalize('NFD'))).ok).toBe(true);
});

test('another passphrase does not open it', async () => {
  for (const other of ['', `${passphrase} `]) expect(await openFile(fixture, other)).toEqual(refused('passphrase'));
});

test('what was kept is read back, whatever it says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.string({ unit: 'grapheme', minLength: 1 }), async (text, secret) => {
      const file = await sealFile(text, secret);
      const opened = await openFile(file, secret);
      expect(opened.ok && JSON.parse(opened.text)).toEqual(JSON.parse(text));
    }),
    { numRuns: 5 },
  );
});

test('the same text is never sealed to the same bytes, and lengths come in steps', async () => {
  const files = await Promise.all(['{}', '{}', '{"a":1}'].map((text) => sealFile(text, passphrase)));
  const [first, second, third] = files.map((file) => Buffer.from(file).toString('base64'));
  expect(new Set([first, second, third]).size).toBe(3);
  expect(new Set(files.map((file) => file.length)).size).toBe(1);
  expect(first).not.toContain(Buffer.from('{}').toString('base64'));
});

test('a changed byte is noticed wherever it is, without the passphrase', async () => {
  for (let at = 0; at < fixture.length; at++) {
    const opened = await openFile(flipped(fixture, at), 'not asked');
    if (opened.ok) throw new Error(`byte ${at} does not count`);
    if (at < 12) expect(opened.reason).toBe('kind');
    else if (at === 12)
      expect(opened.reason).toBe('altered'); // version 0, which never was
    else if (at < 17)
      expect(['cut', 'altered']).toContain(opened.reason); // the length
    else expect(opened.reason).toBe('altered');
  }
});

test('no change is covered up by a new hash: neither of the salt, the nonce, the text nor the tag', async () => {
  const regions = { salt: [17], nonce: [44], text: [45, 400], tag: [-33] };
  for (const at of Object.values(regions).flat())
    expect(await openFile(forged(fixture, at < 0 ? fixture.length + at : at), passphrase)).toEqual(
      refused('passphrase'),
    );
});

test('a file that ends too early is told so, at every length', async () => {
  const lengths = [0, 5, 12, 13, 40, 45, 92, 93, 1000, fixture.length - 33, fixture.length - 1];
  for (const length of lengths) expect(await openFile(fixture.slice(0, length), passphrase)).toEqual(refused('cut'));
});

test('more bytes than there were are noticed', async () => {
  expect(await openFile(Uint8Array.from([...fixture, 0]), passphrase)).toEqual(refused('altered'));
});

test('another kind of file is told apart', async () => {
  for (const text of ['%PDF-1.7', 'SAPARDOSSIEX', '{"v":1}', '\u0000'.repeat(500)])
    expect(await openFile(new TextEncoder().encode(text), passphrase)).toEqual(refused('kind'));
  const large = new Uint8Array(mostFileBytes + 1);
  large.set(fixture);
  expect(await openFile(large, passphrase)).toEqual(refused('kind'));
});

test('a later version is told apart, whatever follows', async () => {
  for (const later of [2, 9, 255]) {
    const file = Uint8Array.from(fixture.subarray(0, 60), (byte, i) => (i === 12 ? later : byte));
    expect(await openFile(file, passphrase)).toEqual(refused('newer'));
  }
});

test('no bytes make it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, isOurs) => {
      const file = Uint8Array.from(isOurs ? [...fixture.subarray(0, 13), ...bytes] : bytes);
      expect((await openFile(file, 'x')).ok).toBe(false);
    }),
  );
});
