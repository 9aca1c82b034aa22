import 'fake-indexeddb/auto';
import { setImmediate } from 'node:timers/promises';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { emptySheet, withEntry } from '@/lib/visa/draft';
import { openDevice } from './device';
import type { KeptEdit } from './kept-edit';
import { createKey, openJson, sealJson } from './sealed';
import type { Snapshot } from './snapshot';

const day = 24 * 60 * 60 * 1000;
const noon = Date.parse('2027-03-01T12:00:00Z');

const edit = (typed: Record<string, string>, step = 'trip'): KeptEdit => ({
  sheet: 'trip',
  step,
  typed,
  passed: false,
  base: 2,
  from: { destinations: 'Astana' },
  write: `write-${JSON.stringify(typed)}`,
  sent: [],
});

const snapshotOf = (dossierId: string, destinations: string): Snapshot => ({
  v: 1,
  dossierId,
  draft: {
    trip: withEntry(emptySheet, 'trip', { destinations }, true, noon),
    travellers: [{ id: 'a', content: emptySheet }],
  },
  photos: {},
  attached: [],
  today: '2027-03-01',
  expiresAt: noon + 30 * day,
  outlook: { basis: '', free: false, electronic: false, items: [] },
  keepDays: 30,
  newTravellerId: 'b',
  idle: 1_800_000,
  locale: 'fr',
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Every row of every table, with keys and bytes as texts. */
async function everything(): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('sapar');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows = await Promise.all(
    [...db.objectStoreNames].flatMap((name) => {
      const store = db.transaction(name).objectStore(name);
      return [store.getAll(), store.getAllKeys()].map(
        (request) => new Promise<unknown>((resolve) => (request.onsuccess = () => resolve(request.result))),
      );
    }),
  );
  db.close();
  return JSON.stringify(rows, (_, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? Buffer.from(value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer)).toString(
          'latin1',
        )
      : value,
  );
}

test('edits come back in the order in which they were typed, without those that were overtaken', async () => {
  const device = await openDevice();
  const first = await device.keepEdit('one', edit({ destinations: 'Almaty' }), []);
  await device.keepEdit('one', edit({ hostName: 'Olga' }, 'host'), []);
  await device.keepEdit('one', edit({ destinations: 'Almaty, Oral' }), [first]);
  const again = await openDevice();
  expect((await again.editsOf('one')).map(({ edit: { typed } }) => typed)).toEqual([
    { hostName: 'Olga' },
    { destinations: 'Almaty, Oral' },
  ]);
});

test('what was acknowledged is kept no longer', async () => {
  const device = await openDevice();
  const id = await device.keepEdit('one', edit({ destinations: 'Almaty' }), []);
  await device.dropEdits([id]);
  expect(await device.editsOf('one')).toEqual([]);
});

test('nothing that was typed is readable in what is kept, and no key can be taken out', async () => {
  const device = await openDevice();
  await device.keepEdit('one', edit({ destinations: 'Kyzylorda' }), []);
  await device.keepSnapshot(snapshotOf('one', 'Baikonur'), noon);
  const kept = await everything();
  expect(kept).toContain('one');
  for (const text of ['Kyzylorda', 'Baikonur', 'Astana', 'destinations', 'trip']) expect(kept).not.toContain(text);
  const key = await createKey();
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

test('what was sealed for one dossier opens in no other place, nor changed', async () => {
  const key = await createKey();
  const sealed = await sealJson(key, ['edit', 'one'], { a: 1 });
  expect(await openJson(key, ['edit', 'one'], sealed)).toEqual({ a: 1 });
  expect(await openJson(key, ['edit', 'other'], sealed)).toBeUndefined();
  expect(await openJson(key, ['snapshot', 'one'], sealed)).toBeUndefined();
  expect(await openJson(await createKey(), ['edit', 'one'], sealed)).toBeUndefined();
  const changed = { ...sealed, bytes: sealed.bytes.slice(0) };
  new DataView(changed.bytes).setUint8(3, ~new DataView(changed.bytes).getUint8(3));
  expect(await openJson(key, ['edit', 'one'], changed)).toBeUndefined();
});

test('lengths tell little of what is sealed', async () => {
  const key = await createKey();
  const lengthOf = async (text: string) => (await sealJson(key, [], text)).bytes.byteLength;
  expect(await lengthOf('x')).toBe(await lengthOf('x'.repeat(200)));
});

test('the dossier that was open last opens for a day without the server, and not once the clock was set back', async () => {
  const device = await openDevice();
  await device.keepSnapshot(snapshotOf('one', 'Almaty'), noon);
  expect((await device.lastSnapshot(noon + day - 1))?.draft.trip.steps.trip?.typed).toEqual({ destinations: 'Almaty' });
  expect(await device.lastSnapshot(noon - 1)).toBeUndefined();
  // Found to be too old, or too young, it is gone for good.
  expect(await device.lastSnapshot(noon + 1)).toBeUndefined();
  await device.keepSnapshot(snapshotOf('one', 'Almaty'), noon);
  expect(await device.lastSnapshot(noon + day)).toBeUndefined();
});

test('another dossier takes the place of the one that was open last; what was typed in that and not sent stays', async () => {
  const device = await openDevice();
  await device.keepSnapshot(snapshotOf('one', 'Almaty'), noon);
  await device.keepEdit('one', edit({ destinations: 'Almaty, Oral' }), []);
  await device.keepSnapshot(snapshotOf('other', 'Semey'), noon);
  expect((await device.lastSnapshot(noon))?.dossierId).toBe('other');
  await device.forgetSnapshot();
  expect(await device.lastSnapshot(noon)).toBeUndefined();
  expect(await device.editsOf('one')).toHaveLength(1);
});

test('a dossier that is left is forgotten whole, and no other', async () => {
  const device = await openDevice();
  await device.keepEdit('other', edit({ destinations: 'Semey' }), []);
  await device.keepEdit('one', edit({ destinations: 'Almaty' }), []);
  await device.keepSnapshot(snapshotOf('one', 'Almaty'), noon);
  await device.forget('one');
  expect(await device.editsOf('one')).toEqual([]);
  expect(await device.lastSnapshot(noon)).toBeUndefined();
  expect(await device.editsOf('other')).toHaveLength(1);
  expect(await everything()).not.toContain('one');
});

test('what the server has erased is forgotten, by its day and not by the clock of the device', async () => {
  const device = await openDevice();
  await device.keepSnapshot(snapshotOf('one', 'Almaty'), noon);
  await device.keepEdit('one', edit({ destinations: 'Almaty' }), []);
  await device.sweep('2027-03-31');
  expect(await device.editsOf('one')).toHaveLength(1);
  await device.sweep('2027-04-01');
  expect(await device.editsOf('one')).toEqual([]);
});

test('two windows that open a dossier at once use one key', async () => {
  const [one, other] = await Promise.all([openDevice(), openDevice()]);
  await Promise.all([
    one.keepEdit('one', edit({ destinations: 'Almaty' }), []),
    other.keepEdit('one', edit({ hostName: 'Olga' }, 'host'), []),
  ]);
  expect(await one.editsOf('one')).toHaveLength(2);
});

test('a read that is cut off, as the browser forgets everything, fails where it was asked for and nowhere else', async () => {
  const turns: IDBTransaction[] = [];
  globalThis.indexedDB = new (class extends IDBFactory {
    override open(...asked: Parameters<IDBFactory['open']>) {
      const request = super.open(...asked);
      request.addEventListener('success', ({ target }) => {
        const db: IDBDatabase = (target as IDBOpenDBRequest).result;
        const begin = db.transaction.bind(db);
        db.transaction = (...named: Parameters<IDBDatabase['transaction']>) => {
          const turn = begin(...named);
          turns.push(turn);
          return turn;
        };
      });
      return request;
    }
  })();
  const device = await openDevice();
  await device.keepEdit('one', edit({ destinations: 'Almaty' }), []);
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => unheard.push(reason);
  process.on('unhandledRejection', hear);
  const reading = device.editsOf('one');
  turns.at(-1)?.abort();
  await expect(reading).rejects.toThrow();
  for (let turn = 0; turn < 20; turn++) await setImmediate();
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
});

test('where nothing can be kept it says so', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  } as unknown as IDBFactory;
  await expect(openDevice()).rejects.toThrow();
});
