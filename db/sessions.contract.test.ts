import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adapterPlaces, type Place } from '@/db/places.testing';
import type { Store } from '@/db/store';
import type { DossierId } from '@/lib/vault/keys';

const start = Date.UTC(2026, 10, 24, 9);
const minute = 60_000;
const day = 24 * 60 * minute;
const keepFor = 30 * day;
const idle = 30 * minute;

describe.each(adapterPlaces())('%s keeps the contract of sessions', (_name, makePlace) => {
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

  /** A new dossier, and its session that is opened at `now`. */
  async function opened(now = start) {
    const owner = randomBytes(16).toString('hex') as DossierId;
    await store.create(
      owner,
      { wrappedKey: randomBytes(61), sheets: [{ id: 'trip', sealed: randomBytes(64) }] },
      start,
    );
    return { owner, ...(await another(owner, now)) };
  }

  async function another(owner: DossierId, now: number, most = 20) {
    const session = { id: randomUUID(), about: randomBytes(40), endsAt: now + idle };
    expect(await store.openSession(owner, session, most, now)).toEqual({ ok: true });
    return session;
  }

  const idsAt = async (owner: DossierId, now: number) => (await store.sessions(owner, now)).map(({ id }) => id);
  /** Whether the session is open, and if so sees it. */
  async function see(owner: DossierId, id: string, now: number) {
    const isOpen = (await store.session(owner, id, now)) !== undefined;
    await store.seeSession(owner, id, now + idle, now);
    expect((await store.session(owner, id, now)) !== undefined).toBe(isOpen);
    return isOpen;
  }

  test('a session is listed as it was opened, the one seen last first', async () => {
    const { owner, ...first } = await opened();
    const second = await another(owner, start + 1);
    const { id, about, endsAt } = first;
    expect(await store.sessions(owner, start + 2)).toEqual([
      { ...second, openedAt: start + 1, seenAt: start + 1 },
      { id, about, endsAt, openedAt: start, seenAt: start },
    ]);
    expect(await store.session(owner, id, start + 2)).toEqual({ id, about, endsAt, openedAt: start, seenAt: start });
    await see(owner, id, start + 3);
    expect(await store.sessions(owner, start + 3)).toEqual([
      { id, about, endsAt: start + 3 + idle, openedAt: start, seenAt: start + 3 },
      { ...second, openedAt: start + 1, seenAt: start + 1 },
    ]);
  });

  test('a session that is seen goes on; one that is not is over at its last millisecond, for good', async () => {
    const { owner, id } = await opened();
    expect(await see(owner, id, start + idle - 1)).toBe(true);
    expect(await see(owner, id, start + idle - 1 + idle - 1)).toBe(true);
    const end = start + 3 * idle - 2;
    expect(await idsAt(owner, end - 1)).toEqual([id]);
    expect(await see(owner, id, end)).toBe(false);
    expect(await idsAt(owner, end)).toEqual([]);
    expect(await see(owner, id, end + 1)).toBe(false);
  });

  test('a session is open for who has an earlier clock, and ends when it is told to', async () => {
    const { owner, id } = await opened(start + day);
    expect(await see(owner, id, start)).toBe(true);
    expect(await store.sessions(owner, start)).toMatchObject([{ endsAt: start + idle }]);
  });

  test('one is ended, or all but one, and ending twice does no harm', async () => {
    const { owner, id } = await opened();
    const [second, third, fourth] = [
      await another(owner, start),
      await another(owner, start),
      await another(owner, start),
    ];
    for (const _ of [1, 2]) await store.endSession(owner, second.id);
    expect(await see(owner, second.id, start)).toBe(false);
    expect(new Set(await idsAt(owner, start))).toEqual(new Set([id, third.id, fourth.id]));
    for (const _ of [1, 2]) await store.endOtherSessions(owner, third.id);
    expect(await idsAt(owner, start)).toEqual([third.id]);
    expect(await see(owner, third.id, start)).toBe(true);
  });

  test('nobody sees, prolongs or ends a session of another dossier, though they know its id', async () => {
    const mine = await opened();
    const theirs = await opened();
    expect(await see(mine.owner, theirs.id, start + 1)).toBe(false);
    await store.endSession(mine.owner, theirs.id);
    await store.endOtherSessions(mine.owner, theirs.id);
    expect(await idsAt(mine.owner, start)).toEqual([]);
    expect(await store.sessions(theirs.owner, start)).toEqual([
      { id: theirs.id, about: theirs.about, endsAt: theirs.endsAt, openedAt: start, seenAt: start },
    ]);
    // The same id in two dossiers is two sessions.
    const twin = { id: theirs.id, about: randomBytes(9), endsAt: start + idle };
    await store.openSession(mine.owner, twin, 20, start);
    await store.endSession(mine.owner, twin.id);
    expect(await see(theirs.owner, theirs.id, start)).toBe(true);
  });

  test('of more than may be open the one that was seen longest ago ends', async () => {
    const { owner, id } = await opened();
    const second = await another(owner, start + 1, 2);
    await see(owner, id, start + 2);
    const third = await another(owner, start + 3, 2);
    expect(await idsAt(owner, start + 3)).toEqual([third.id, id]);
    expect(await see(owner, second.id, start + 3)).toBe(false);
  });

  test('a dossier that is not there, erased or over has no session and opens none', async () => {
    const session = { id: randomUUID(), about: randomBytes(9), endsAt: start + idle };
    const nobody = randomBytes(16).toString('hex') as DossierId;
    expect(await store.openSession(nobody, session, 20, start)).toEqual({ ok: false, reason: 'gone' });
    // A session that goes on for longer than its dossier.
    const { owner, id } = await opened(start + keepFor - 1);
    expect(await store.openSession(owner, session, 20, start + keepFor)).toEqual({ ok: false, reason: 'gone' });
    expect(await see(owner, id, start + keepFor - 1)).toBe(true);
    expect(await idsAt(owner, start + keepFor)).toEqual([]);
    expect(await store.session(owner, id, start + keepFor)).toBeUndefined();
    await store.erase(owner);
    expect(await see(owner, id, start)).toBe(false);
    expect(await idsAt(owner, start)).toEqual([]);
  });

  test('a sweep forgets the sessions that have ended, and no other', async () => {
    const { owner, about } = await opened();
    const later = await another(owner, start + 1);
    expect((await place.bytes()).includes(about)).toBe(true);
    await store.sweep(start + idle);
    expect((await place.bytes()).includes(about)).toBe(false);
    expect(await idsAt(owner, start + 1)).toEqual([later.id]);
  });

  test('a session leaves the dossier as it was: it is a change that prolongs it', async () => {
    const { owner, id } = await opened(start + 5);
    await see(owner, id, start + 10);
    expect(await store.read(owner, start)).toMatchObject({ changedAt: start, expiresAt: start + keepFor });
  });
});
