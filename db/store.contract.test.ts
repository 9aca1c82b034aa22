import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adapterPlaces, type Place } from '@/db/places.testing';
import type { Store } from '@/db/store';
import type { DossierId } from '@/lib/vault/keys';

const start = Date.UTC(2026, 10, 24, 9);
const day = 24 * 60 * 60 * 1000;
const keepFor = 30 * day;

describe.each(adapterPlaces())('%s keeps the contract of the store', (_name, makePlace) => {
  let place: Place;
  let store: Store;

  beforeEach(async () => {
    place = await makePlace();
    store = place.open(keepFor);
  });

  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  /** A new dossier with a trip and one traveller. */
  async function dossier(now = start) {
    const owner = newOwner();
    const traveller = randomUUID();
    const trip = { id: 'trip', sealed: randomBytes(64) };
    await store.create(
      owner,
      { wrappedKey: randomBytes(61), sheets: [trip, { id: traveller, sealed: randomBytes(64) }] },
      now,
    );
    return { owner, traveller };
  }

  async function sheet(owner: DossierId, id: string, now = start) {
    return (await store.read(owner, now))?.sheets.find((one) => one.id === id);
  }

  test('what was created is read back, in order, at version 1', async () => {
    const owner = newOwner();
    const wrappedKey = randomBytes(61);
    const sheets = ['trip', ...Array.from({ length: 10 }, () => randomUUID())].map((id) => ({
      id,
      sealed: randomBytes(300),
    }));
    expect(await store.create(owner, { wrappedKey, sheets }, start)).toEqual({ expiresAt: start + keepFor });
    expect(await store.read(owner, start)).toEqual({
      id: owner,
      wrappedKey,
      createdAt: start,
      changedAt: start,
      expiresAt: start + keepFor,
      sheets: sheets.map(({ id, sealed }, position) => ({ id, position, version: 1, sealed })),
    });
  });

  test('files that come with a new dossier are those of its sheets, and it is not made at all without one of them', async () => {
    const owner = newOwner();
    const file = (sheet: string) => ({
      id: randomUUID(),
      sheet,
      kind: 'photo',
      about: randomBytes(9),
      content: randomBytes(99),
    });
    const sheets = [newSheet('trip'), newSheet('a'), newSheet('b')];
    const files = [file('b'), file('a')];
    await store.create(owner, { wrappedKey: randomBytes(61), sheets, files }, start);
    const listed = await store.files(owner, start);
    expect(listed).toEqual(
      files.map(({ content, ...rest }, position) => ({ ...rest, position, version: 1, size: content.length })),
    );
    expect((await store.readFile(owner, files[1]?.id ?? '', start))?.content).toEqual(files[1]?.content);

    const other = newOwner();
    const wrong = {
      wrappedKey: randomBytes(61),
      sheets: sheets.map(({ id }) => newSheet(id)),
      files: [file('nobody')],
    };
    await expect(store.create(other, wrong, start)).rejects.toThrow();
    expect(await store.read(other, start)).toBeUndefined();
  });

  test('an owner has one dossier: a second one is refused and leaves the first as it was', async () => {
    const { owner } = await dossier();
    const before = await store.read(owner, start);
    await expect(store.create(owner, { wrappedKey: randomBytes(61), sheets: [] }, start)).rejects.toThrow();
    expect(await store.read(owner, start)).toEqual(before);
  });

  test('a dossier that cannot be made whole is not made at all', async () => {
    const owner = newOwner();
    const twice = [newSheet('trip'), newSheet('trip')];
    await expect(store.create(owner, { wrappedKey: randomBytes(61), sheets: twice }, start)).rejects.toThrow();
    expect(await store.read(owner, start)).toBeUndefined();
  });

  test('an owner sees and changes nothing of another', async () => {
    const mine = await dossier();
    const theirs = await dossier();
    const before = await store.read(theirs.owner, start);
    const gone = { ok: false, reason: 'gone' };
    const sealed = randomBytes(64);

    expect(await store.saveSheet(mine.owner, { id: theirs.traveller, baseVersion: 1, sealed }, start)).toEqual(gone);
    expect(await store.removeSheet(mine.owner, theirs.traveller, 1, start)).toEqual(gone);
    await store.saveSheet(mine.owner, { id: 'trip', baseVersion: 1, sealed }, start + day);
    await store.addSheet(mine.owner, newSheet(theirs.traveller), 11, start + day);
    await store.removeSheet(mine.owner, theirs.traveller, 1, start + day);
    await store.erase(mine.owner);

    expect(await store.read(mine.owner, start)).toBeUndefined();
    expect(await store.read(theirs.owner, start)).toEqual(before);
  });

  test('nobody who has no dossier gets an answer other than gone', async () => {
    const nobody = newOwner();
    expect(await store.read(nobody, start)).toBeUndefined();
    const gone = { ok: false, reason: 'gone' };
    expect(await store.saveSheet(nobody, { ...newSheet('trip'), baseVersion: 1 }, start)).toEqual(gone);
    expect(await store.addSheet(nobody, newSheet('trip'), 11, start)).toEqual(gone);
    expect(await store.removeSheet(nobody, 'trip', 1, start)).toEqual(gone);
    await store.erase(nobody);
    expect(await store.read(nobody, start)).toBeUndefined();
  });

  test('a save replaces the sheet, counts the version up by one and keeps the dossier for its full time again', async () => {
    const { owner, traveller } = await dossier();
    const sealed = randomBytes(80);
    const later = start + 3 * day;
    expect(await store.saveSheet(owner, { id: traveller, baseVersion: 1, sealed }, later)).toEqual({
      ok: true,
      version: 2,
      expiresAt: later + keepFor,
    });
    expect(await sheet(owner, traveller)).toEqual({ id: traveller, position: 1, version: 2, sealed });
    expect(await store.read(owner, later)).toMatchObject({
      createdAt: start,
      changedAt: later,
      expiresAt: later + keepFor,
    });
    expect(await sheet(owner, 'trip')).toMatchObject({ version: 1 });
  });

  test.each([0, 2, 99])(
    'a save on base %i of a sheet at version 1 is stale and changes nothing',
    async (baseVersion) => {
      const { owner } = await dossier();
      const before = await store.read(owner, start);
      const saved = await store.saveSheet(owner, { ...newSheet('trip'), baseVersion }, start + day);
      expect(saved).toEqual({ ok: false, reason: 'stale' });
      expect(await store.read(owner, start)).toEqual(before);
    },
  );

  test('a dossier is kept for its full time again without a change; one that is over, or of nobody, is gone', async () => {
    const { owner, traveller } = await dossier();
    const before = await store.read(owner, start);
    expect(await store.prolong(owner, start + day)).toEqual({ ok: true, expiresAt: start + day + keepFor });
    expect(await store.read(owner, start + day)).toEqual({
      ...before,
      changedAt: start + day,
      expiresAt: start + day + keepFor,
    });
    expect(await sheet(owner, traveller)).toMatchObject({ version: 1 });
    const gone = { ok: false, reason: 'gone' };
    expect(await store.prolong(owner, start + day + keepFor)).toEqual(gone);
    expect(await store.prolong(newOwner(), start)).toEqual(gone);
  });

  test('of twenty saves at once on the same version exactly one wins', async () => {
    const { owner } = await dossier();
    const sent = Array.from({ length: 20 }, () => ({ ...newSheet('trip'), baseVersion: 1 }));
    const results = await Promise.all(sent.map((one) => store.saveSheet(owner, one, start)));
    const winners = sent.filter((_, at) => results[at]?.ok);
    expect(winners).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === 'stale')).toHaveLength(19);
    expect(await sheet(owner, 'trip')).toMatchObject({ version: 2, sealed: winners[0]?.sealed });
  });

  test('whatever the order of saves, the version is one more than the saves that were accepted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 25 }), async (bases) => {
        const { owner } = await dossier();
        let version = 1;
        for (const baseVersion of bases) {
          const result = await store.saveSheet(owner, { ...newSheet('trip'), baseVersion }, start);
          expect(result.ok).toBe(baseVersion === version);
          if (result.ok) expect(result.version).toBe(++version);
        }
        expect(await sheet(owner, 'trip')).toMatchObject({ version });
      }),
      { numRuns: 20 },
    );
  });

  test('sheets of one dossier are saved side by side', async () => {
    const { owner, traveller } = await dossier();
    const both = ['trip', traveller].map((id) => store.saveSheet(owner, { ...newSheet(id), baseVersion: 1 }, start));
    expect((await Promise.all(both)).map(({ ok }) => ok)).toEqual([true, true]);
  });

  test('writes asked for at once are done in the order in which they were asked for', async () => {
    const { owner } = await dossier();
    const sent = Array.from({ length: 50 }, (_, at) => ({ ...newSheet('trip'), baseVersion: at + 1 }));
    const versions = await Promise.all(sent.map((one) => store.saveSheet(owner, one, start)));
    expect(versions.map((saved) => saved.ok && saved.version)).toEqual(sent.map(({ baseVersion }) => baseVersion + 1));
    expect(await sheet(owner, 'trip')).toMatchObject({ version: 51, sealed: sent.at(-1)?.sealed });
  });

  test('one write that fails leaves those asked for with it as they are', async () => {
    const { owner } = await dossier();
    const [before, failing, after] = await Promise.allSettled([
      store.saveSheet(owner, { ...newSheet('trip'), baseVersion: 1 }, start),
      store.create(owner, { wrappedKey: randomBytes(61), sheets: [] }, start),
      store.saveSheet(owner, { ...newSheet('trip'), baseVersion: 2 }, start),
    ]);
    expect(before).toMatchObject({ status: 'fulfilled', value: { ok: true, version: 2 } });
    expect(failing).toMatchObject({ status: 'rejected' });
    expect(after).toMatchObject({ status: 'fulfilled', value: { ok: true, version: 3 } });
  });

  test('a traveller is added last, at version 1, and keeps the dossier for its full time again', async () => {
    const { owner, traveller } = await dossier();
    const added = newSheet(randomUUID());
    const later = start + day;
    expect(await store.addSheet(owner, added, 11, later)).toEqual({
      ok: true,
      version: 1,
      expiresAt: later + keepFor,
    });
    const read = await store.read(owner, later);
    expect(read?.sheets.map(({ id, position }) => [id, position])).toEqual([
      ['trip', 0],
      [traveller, 1],
      [added.id, 2],
    ]);
    expect(read?.sheets[2]).toMatchObject({ version: 1, sealed: added.sealed });
  });

  test('no more sheets than the limit, even when they are added at once', async () => {
    const { owner } = await dossier();
    const results = await Promise.all(
      Array.from({ length: 15 }, () => store.addSheet(owner, newSheet(randomUUID()), 11, start)),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(9);
    expect(results.filter((result) => !result.ok && result.reason === 'full')).toHaveLength(6);
    expect((await store.read(owner, start))?.sheets).toHaveLength(11);
  });

  test('a sheet added twice is taken the second time, and stays what it was', async () => {
    const { owner, traveller } = await dossier();
    const before = await store.read(owner, start);
    const again = await store.addSheet(owner, newSheet(traveller), 11, start + day);
    expect(again).toEqual({ ok: false, reason: 'taken' });
    expect(await store.read(owner, start)).toEqual(before);
  });

  test('a removed sheet is gone, its bytes too, and the others keep their order', async () => {
    const { owner, traveller } = await dossier();
    const third = newSheet(randomUUID());
    await store.addSheet(owner, third, 11, start);
    const removed = await sheet(owner, traveller);
    expect(holds(await place.bytes(), removed?.sealed)).toBe(true);

    const later = start + day;
    expect(await store.removeSheet(owner, traveller, 1, later)).toEqual({ ok: true, expiresAt: later + keepFor });
    expect(holds(await place.bytes(), removed?.sealed)).toBe(false);
    expect((await store.read(owner, later))?.sheets.map(({ id }) => id)).toEqual(['trip', third.id]);
    const gone = { ok: false, reason: 'gone' };
    expect(await store.removeSheet(owner, traveller, 1, later)).toEqual(gone);
    expect(await store.saveSheet(owner, { ...newSheet(traveller), baseVersion: 1 }, later)).toEqual(gone);
  });

  test('the last sheets stay, however many ask at once', async () => {
    const { owner, traveller } = await dossier();
    const second = newSheet(randomUUID());
    await store.addSheet(owner, second, 11, start);
    const asked = await Promise.all([traveller, second.id].map((id) => store.removeSheet(owner, id, 2, start)));
    expect(asked.map((answer) => (answer.ok ? 'removed' : answer.reason)).sort()).toEqual(['last', 'removed']);
    expect((await store.read(owner, start))?.sheets).toHaveLength(2);
  });

  test('a dossier whose time is over answers nothing and takes nothing, from that very millisecond', async () => {
    const { owner, traveller } = await dossier();
    const over = start + keepFor;
    expect(await store.read(owner, over - 1)).toBeDefined();
    expect(await store.read(owner, over)).toBeUndefined();
    const gone = { ok: false, reason: 'gone' };
    expect(await store.saveSheet(owner, { ...newSheet('trip'), baseVersion: 1 }, over)).toEqual(gone);
    expect(await store.addSheet(owner, newSheet(randomUUID()), 11, over)).toEqual(gone);
    expect(await store.removeSheet(owner, traveller, 1, over)).toEqual(gone);
  });

  test('sweeping erases the dossiers whose time is over, and no other', async () => {
    const old = [await dossier(), await dossier()];
    const young = await dossier(start + day);
    const touched = await dossier();
    await store.saveSheet(touched.owner, { ...newSheet('trip'), baseVersion: 1 }, start + day);
    const lost = await Promise.all(old.map(({ owner }) => sheet(owner, 'trip')));

    expect(await store.sweep(start + keepFor - 1)).toBe(0);
    expect(await store.sweep(start + keepFor)).toBe(2);
    expect(await store.sweep(start + keepFor)).toBe(0);
    for (const { owner } of old) expect(await store.read(owner, start)).toBeUndefined();
    for (const one of lost) expect(holds(await place.bytes(), one?.sealed)).toBe(false);
    for (const { owner } of [young, touched]) expect(await store.read(owner, start + day)).toBeDefined();
  });

  test('erased means erased: none of its bytes is left in any file, former versions included', async () => {
    const owner = newOwner();
    const kept = await dossier();
    const wrappedKey = randomBytes(61);
    const versions = Array.from({ length: 5 }, () => randomBytes(20_000)); // large enough for overflow pages
    const [first = randomBytes(0), ...later] = versions;
    await store.create(owner, { wrappedKey, sheets: [{ id: 'trip', sealed: first }] }, start);
    for (const [at, sealed] of later.entries())
      await store.saveSheet(owner, { id: 'trip', baseVersion: at + 1, sealed }, start);
    const last = versions.at(-1);
    expect((await place.bytes()).includes(wrappedKey)).toBe(true);
    expect(holds(await place.bytes(), last?.subarray(0, 500))).toBe(true);

    await store.erase(owner);

    const bytes = await place.bytes();
    expect(bytes.includes(owner)).toBe(false);
    expect(bytes.includes(wrappedKey)).toBe(false);
    for (const sealed of versions) {
      for (let at = 0; at < sealed.length; at += 100) expect(bytes.includes(sealed.subarray(at, at + 16))).toBe(false);
    }
    expect(await store.read(owner, start)).toBeUndefined();
    expect(await store.read(kept.owner, start)).toBeDefined();
    await store.erase(owner);
  });

  describe('files', () => {
    const limits = { each: 2, bytes: 1000 };

    test('a file is listed without its content and read with it, at version 1, after the others', async () => {
      const { owner, traveller } = await dossier();
      const [first, second] = [newFile(traveller), newFile('trip')];
      const later = start + day;
      const saved = { ok: true, version: 1, expiresAt: later + keepFor };
      expect(await store.addFile(owner, first, limits, start)).toMatchObject({ ok: true, version: 1 });
      expect(await store.addFile(owner, second, limits, later)).toEqual(saved);
      const [one, two] = [first, second].map(({ content, ...file }, position) => ({
        ...file,
        position,
        version: 1,
        size: content.length,
      }));
      expect(await store.files(owner, later)).toEqual([one, two]);
      expect(await store.readFile(owner, first.id, later)).toEqual({ ...one, content: first.content });
      expect(await store.read(owner, later)).toMatchObject({ changedAt: later, expiresAt: later + keepFor });
    });

    test('the limits hold: files of a kind on a sheet, bytes of a dossier, even when they are added at once', async () => {
      const { owner, traveller } = await dossier();
      const results = await Promise.all(
        [1, 2, 3].map(() => store.addFile(owner, newFile(traveller), { each: 2, bytes: 10_000 }, start)),
      );
      expect(results.map((result) => (result.ok ? 'added' : result.reason))).toEqual(['added', 'added', 'full']);
      expect(await store.addFile(owner, { ...newFile(traveller), kind: 'other' }, limits, start)).toMatchObject({
        ok: true,
      });
      const large = { ...newFile('trip'), content: randomBytes(701) };
      expect(await store.addFile(owner, large, limits, start)).toEqual({ ok: false, reason: 'large' });
      const just = { ...large, content: randomBytes(700) };
      expect(await store.addFile(owner, just, limits, start)).toMatchObject({ ok: true });
      expect(await store.files(owner, start)).toHaveLength(4);
    });

    test('a file is taken the second time, and gone where there is no such sheet', async () => {
      const { owner, traveller } = await dossier();
      const file = newFile(traveller);
      await store.addFile(owner, file, limits, start);
      expect(await store.addFile(owner, { ...newFile(traveller), id: file.id }, limits, start)).toEqual({
        ok: false,
        reason: 'taken',
      });
      expect(await store.addFile(owner, newFile(randomUUID()), limits, start)).toEqual({ ok: false, reason: 'gone' });
      expect(await store.readFile(owner, file.id, start)).toMatchObject({ content: file.content });
    });

    test('a file is replaced on the version it was seen at, and the former bytes are gone', async () => {
      const { owner, traveller } = await dossier();
      const file = newFile(traveller);
      await store.addFile(owner, file, limits, start);
      const [about, content] = [randomBytes(40), randomBytes(1000)];
      const later = start + day;
      for (const baseVersion of [0, 2])
        expect(await store.replaceFile(owner, { id: file.id, baseVersion, about, content }, limits, later)).toEqual({
          ok: false,
          reason: 'stale',
        });
      const tooLarge = { id: file.id, baseVersion: 1, about, content: randomBytes(1001) };
      expect(await store.replaceFile(owner, tooLarge, limits, later)).toEqual({ ok: false, reason: 'large' });
      expect(await store.replaceFile(owner, { id: file.id, baseVersion: 1, about, content }, limits, later)).toEqual({
        ok: true,
        version: 2,
        expiresAt: later + keepFor,
      });
      expect(await store.readFile(owner, file.id, later)).toMatchObject({ version: 2, size: 1000, about, content });
      for (const former of [file.about, file.content]) expect(holds(await place.bytes(), former)).toBe(false);
      const rivals = [1, 2].map(() =>
        store.replaceFile(owner, { id: file.id, baseVersion: 2, about, content }, limits, later),
      );
      expect((await Promise.all(rivals)).map(({ ok }) => ok)).toEqual([true, false]);
    });

    test('a removed file is gone, its bytes too; so are those of a removed sheet and of an erased dossier', async () => {
      const { owner, traveller } = await dossier();
      await store.addSheet(owner, newSheet('another'), 11, start);
      const files = [newFile(traveller), newFile('another'), newFile('trip')].map((file) => ({
        ...file,
        content: randomBytes(20_000), // large enough for overflow pages
      }));
      for (const file of files) await store.addFile(owner, file, { each: 1, bytes: 100_000 }, start);
      const isHeld = async () => {
        const bytes = await place.bytes();
        return files.map(({ content }) => holds(bytes, content.subarray(-300)));
      };
      expect(await isHeld()).toEqual([true, true, true]);

      const later = start + day;
      const id = files[0]?.id ?? '';
      expect(await store.removeFile(owner, id, later)).toEqual({ ok: true, expiresAt: later + keepFor });
      expect(await isHeld()).toEqual([false, true, true]);
      expect(await store.removeFile(owner, id, later)).toEqual({ ok: false, reason: 'gone' });
      await store.removeSheet(owner, 'another', 1, start);
      expect(await isHeld()).toEqual([false, false, true]);
      expect(await store.files(owner, start)).toHaveLength(1);
      await store.erase(owner);
      expect(await isHeld()).toEqual([false, false, false]);
      expect(await store.files(owner, start)).toEqual([]);
    });

    test('nobody reads or changes a file of another, or of a dossier whose time is over', async () => {
      const { owner, traveller } = await dossier();
      const file = newFile(traveller);
      await store.addFile(owner, file, limits, start);
      const { owner: other } = await dossier();
      const gone = { ok: false, reason: 'gone' };
      const changed = { id: file.id, baseVersion: 1, about: randomBytes(9), content: randomBytes(9) };
      for (const [who, now] of [
        [other, start],
        [owner, start + keepFor],
      ] as const) {
        expect(await store.files(who, now)).toEqual([]);
        expect(await store.readFile(who, file.id, now)).toBeUndefined();
        expect(await store.addFile(who, newFile(traveller), limits, now)).toEqual(gone);
        expect(await store.replaceFile(who, changed, limits, now)).toEqual(gone);
        expect(await store.removeFile(who, file.id, now)).toEqual(gone);
      }
      expect(await store.readFile(owner, file.id, start)).toMatchObject({ version: 1, content: file.content });
      await store.sweep(start + keepFor);
      expect(holds(await place.bytes(), file.content)).toBe(false);
    });
  });

  test('what was saved is there after closing and opening again', async () => {
    const { owner } = await dossier();
    const sealed = randomBytes(64);
    await store.saveSheet(owner, { id: 'trip', baseVersion: 1, sealed }, start);
    const before = await store.read(owner, start);
    await store.close();
    store = place.open(keepFor);
    expect(await store.read(owner, start)).toEqual(before);
    expect(await sheet(owner, 'trip')).toMatchObject({ version: 2, sealed });
  });

  test('closing commits the writes under way; what comes later throws; closing twice does no harm', async () => {
    const { owner } = await dossier();
    const underWay = store.saveSheet(owner, { ...newSheet('trip'), baseVersion: 1 }, start);
    await store.close();
    await store.close();
    expect(await underWay).toMatchObject({ ok: true, version: 2 });
    await expect(store.ping()).rejects.toThrow();
    await expect(store.read(owner, start)).rejects.toThrow();
    await expect(store.saveSheet(owner, { ...newSheet('trip'), baseVersion: 2 }, start)).rejects.toThrow();
    store = place.open(keepFor);
    expect(await sheet(owner, 'trip')).toMatchObject({ version: 2 });
  });

  test('two openings of the same data see each other, and still only one of two rival saves wins', async () => {
    const { owner } = await dossier();
    const other = place.open(keepFor);
    const rivals = [store, other].map((one) => one.saveSheet(owner, { ...newSheet('trip'), baseVersion: 1 }, start));
    expect((await Promise.all(rivals)).filter(({ ok }) => ok)).toHaveLength(1);
    expect(await other.read(owner, start)).toEqual(await store.read(owner, start));
    await other.close();
  });

  test('several sweep at once, and each dossier is erased by one of them', async () => {
    await Promise.all(Array.from({ length: 130 }, () => dossier()));
    const young = await dossier(start + 1);
    const others = [place.open(keepFor), place.open(keepFor)];
    const erased = await Promise.all([store, ...others].map((one) => one.sweep(start + keepFor)));
    expect(erased.reduce((sum, some) => sum + some)).toBe(130);
    expect(await store.read(young.owner, start + 1)).toBeDefined();
    for (const other of others) await other.close();
  });

  describe('counting', () => {
    const minute = 60_000;
    const limit = { most: 3, within: minute };

    test('so many pass from the first on, then none until its time is over', async () => {
      for (const later of [0, 10, 20]) expect(await store.admit('a', limit, start + later)).toBe(0);
      expect(await store.admit('a', limit, start + 30)).toBe(minute - 30);
      expect(await store.admit('b', limit, start + 30)).toBe(0);
      expect(await store.admit('a', limit, start + minute - 1)).toBe(1);
      expect(await store.admit('a', limit, start + minute)).toBe(0);
      expect(await store.admit('a', limit, start + minute + 1)).toBe(0);
    });

    test('two openings count together, and of many at once no more pass than may', async () => {
      const other = place.open(keepFor);
      await other.ping();
      const waits = await Promise.all(
        Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? store : other).admit('a', limit, start)),
      );
      expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
      expect(new Set(waits)).toEqual(new Set([0, minute]));
      await other.close();
    });

    test('a clock that is set back shuts nobody out', async () => {
      for (const _ of [1, 2, 3]) await store.admit('a', limit, start + day);
      expect(await store.admit('a', limit, start)).toBe(0);
    });

    test('a sweep forgets the counts that have ended', async () => {
      await store.admit('ended-long-ago', limit, start);
      await store.admit('goes-on', limit, start + 1);
      expect((await place.bytes()).includes('ended-long-ago')).toBe(true);
      await store.sweep(start + minute);
      for (const _ of [1, 2]) await store.admit('goes-on', limit, start + minute);
      expect(await store.admit('goes-on', limit, start + minute)).toBe(1);
    });
  });

  test('an open store answers a ping', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });
});

function newOwner(): DossierId {
  return randomBytes(16).toString('hex') as DossierId;
}

function holds(bytes: Buffer, sealed: Uint8Array | undefined): boolean {
  if (!sealed) throw new Error('there is nothing to look for');
  return bytes.includes(Buffer.from(sealed));
}

function newSheet(id: string) {
  return { id, sealed: randomBytes(64) };
}

function newFile(sheet: string) {
  return { id: randomUUID(), sheet, kind: 'photo', about: randomBytes(40), content: randomBytes(100) };
}
