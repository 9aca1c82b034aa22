import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDataKey, type DataKey, dossierIdOf } from './keys';
import { createResumeCode } from './resume-code';
import { type FilePlace, open, type Place, seal } from './seal';

const { dataKey } = createDataKey(createResumeCode());
const dossiers = [createResumeCode(), createResumeCode()].map(dossierIdOf);
const places: fc.Arbitrary<Place> = fc.record({
  dossier: fc.constantFrom(...dossiers),
  sheet: fc.oneof(fc.constant('trip'), fc.uuid(), fc.string()),
  version: fc.nat(),
});
const plaintexts = fc.uint8Array({ maxLength: 1200 });

test('what was sealed for a place opens there', () => {
  fc.assert(
    fc.property(places, plaintexts, (place, plaintext) => {
      expect(bytes(open(dataKey, place, seal(dataKey, place, plaintext)))).toEqual(bytes(plaintext));
    }),
  );
});

test('it opens nowhere else: not in another dossier, sheet or version', () => {
  fc.assert(
    fc.property(places, places, plaintexts, (here, there, plaintext) => {
      const same = here.dossier === there.dossier && here.sheet === there.sheet && here.version === there.version;
      expect(open(dataKey, there, seal(dataKey, here, plaintext)) !== undefined).toBe(same);
    }),
  );
});

test.each<[string, (place: Place) => Place]>([
  ['dossier', (place) => ({ ...place, dossier: dossierIdOf(createResumeCode()) })],
  ['sheet', (place) => ({ ...place, sheet: `${place.sheet}x` })],
  ['version', (place) => ({ ...place, version: place.version + 1 })],
])('one other %s is enough to keep it shut', (_name, elsewhere) => {
  fc.assert(
    fc.property(places, plaintexts, (place, plaintext) => {
      expect(open(dataKey, elsewhere(place), seal(dataKey, place, plaintext))).toBeUndefined();
    }),
  );
});

test('a part of a file opens in its place only, and never as a sheet or as the other part', () => {
  const dossier = dossierIdOf(createResumeCode());
  const here: FilePlace = { dossier, file: 'a', version: 1, part: 'content' };
  const elsewhere: (Place | FilePlace)[] = [
    { ...here, dossier: dossierIdOf(createResumeCode()) },
    { ...here, file: 'b' },
    { ...here, version: 2 },
    { ...here, part: 'about' },
    { dossier, sheet: 'a', version: 1 },
  ];
  fc.assert(
    fc.property(plaintexts, (plaintext) => {
      const sealed = seal(dataKey, here, plaintext);
      expect(bytes(open(dataKey, here, sealed))).toEqual(bytes(plaintext));
      for (const place of elsewhere) expect(open(dataKey, place, sealed)).toBeUndefined();
    }),
  );
});

test('another key does not open it', () => {
  const other: DataKey = createDataKey(createResumeCode()).dataKey;
  fc.assert(
    fc.property(places, plaintexts, (place, plaintext) => {
      expect(open(other, place, seal(dataKey, place, plaintext))).toBeUndefined();
    }),
  );
});

test('any changed byte, any cut and any addition is noticed', () => {
  fc.assert(
    fc.property(places, plaintexts, fc.nat(), fc.integer({ min: 1, max: 255 }), (place, plaintext, where, mask) => {
      const sealed = seal(dataKey, place, plaintext);
      const at = where % sealed.length;
      const changed = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ mask : byte));
      expect(open(dataKey, place, changed)).toBeUndefined();
      expect(open(dataKey, place, sealed.subarray(0, at))).toBeUndefined();
      expect(open(dataKey, place, Buffer.concat([sealed, sealed.subarray(0, 1)]))).toBeUndefined();
    }),
  );
});

test('every byte of one sealed sheet counts', () => {
  const place: Place = { dossier: dossierIdOf(createResumeCode()), sheet: 'trip', version: 3 };
  const sealed = seal(dataKey, place, Buffer.from('{"passport":"07AB12345"}'));
  for (let at = 0; at < sealed.length; at++) {
    const changed = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ 1 : byte));
    expect(open(dataKey, place, changed)).toBeUndefined();
  }
});

test('lengths come in steps of 256, and the same answers are never sealed to the same bytes', () => {
  fc.assert(
    fc.property(places, plaintexts, (place, plaintext) => {
      const sealed = seal(dataKey, place, plaintext);
      expect((sealed.length - 29) % 256).toBe(0);
      expect(sealed.length - 29).toBeGreaterThan(plaintext.length);
      expect(sealed.length - 29).toBeLessThanOrEqual(plaintext.length + 256);
      expect(bytes(seal(dataKey, place, plaintext))).not.toEqual(bytes(sealed));
    }),
  );
});

function bytes(array: Uint8Array | undefined) {
  return array && [...array];
}
