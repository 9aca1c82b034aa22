import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createDataKey, dossierIdOf, openDataKey, wrappingKeyOf } from './keys';
import { createResumeCode, type ResumeCode } from './resume-code';

/** A fixed code, so that a change of derivation, which would lock everybody out, cannot pass unseen. */
const fixed = '0123456789ABCDEFGHJKMNPQRS5W' as ResumeCode;

test('the dossier id and the wrapping key of a code never change', () => {
  expect(dossierIdOf(fixed)).toMatchInlineSnapshot(`"b5dbe4de0c67f846cacecc5dab895ca0"`);
  expect(wrappingKeyOf(fixed).export().toString('hex')).toMatchInlineSnapshot(
    `"8f1b3c14f9cd8b93a8d151d31012712a3f5c6f715dccdeaa767048691997a0ba"`,
  );
});

test('two codes have two dossiers', () => {
  expect(dossierIdOf(createResumeCode())).not.toBe(dossierIdOf(createResumeCode()));
});

test('a data key is opened by its code only', () => {
  const code = createResumeCode();
  const { dataKey, wrapped } = createDataKey(code);
  expect(openDataKey(code, dossierIdOf(code), wrapped)?.equals(dataKey)).toBe(true);
  const other = createResumeCode();
  expect(openDataKey(other, dossierIdOf(other), wrapped)).toBeUndefined();
  expect(openDataKey(other, dossierIdOf(code), wrapped)).toBeUndefined();
  expect(openDataKey(code, dossierIdOf(other), wrapped)).toBeUndefined();
});

test('two dossiers never share a data key', () => {
  const code = createResumeCode();
  expect(createDataKey(code).dataKey.equals(createDataKey(code).dataKey)).toBe(false);
});

test('a wrapped key with any bit changed, cut short or lengthened opens nothing', () => {
  const code = createResumeCode();
  const { wrapped } = createDataKey(code);
  for (let bit = 0; bit < wrapped.length * 8; bit++) {
    const changed = Uint8Array.from(wrapped, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    expect(openDataKey(code, dossierIdOf(code), changed)).toBeUndefined();
  }
  for (let length = 0; length < wrapped.length; length++) {
    expect(openDataKey(code, dossierIdOf(code), wrapped.subarray(0, length))).toBeUndefined();
  }
  expect(openDataKey(code, dossierIdOf(code), Buffer.concat([wrapped, Buffer.of(0)]))).toBeUndefined();
});

test('printing or serialising a data key shows no key', () => {
  const { dataKey } = createDataKey(createResumeCode());
  const secret = dataKey.export();
  for (const shown of [inspect(dataKey, { depth: 9, showHidden: true }), JSON.stringify(dataKey), String(dataKey)]) {
    expect(shown).not.toContain(secret.toString('hex'));
    expect(shown).not.toContain(secret.toString('base64'));
  }
});
