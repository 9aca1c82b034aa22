import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adapterPlaces, type Place } from '@/db/places.testing';
import { type LetterKind, type Store, unconfirmedFor } from '@/db/store';
import type { DossierId } from '@/lib/vault/keys';

const start = Date.UTC(2026, 10, 24, 9);
const minute = 60_000;
const day = 24 * 60 * minute;
const keepFor = 30 * day;
const end = start + keepFor;
const [week, lastDay] = [{ within: 7 * day }, { within: day }] as const;

describe.each(adapterPlaces())('%s keeps the contract of mails', (_name, makePlace) => {
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

  /** A new dossier, and its address; confirmed, if it is said so. */
  async function written({ confirmed = true } = {}) {
    const owner = randomBytes(16).toString('hex') as DossierId;
    await store.create(
      owner,
      { wrappedKey: randomBytes(61), sheets: [{ id: 'trip', sealed: randomBytes(64) }] },
      start,
    );
    const mail = { id: randomUUID(), sealed: randomBytes(64) };
    expect(await store.keepMail(owner, mail, start, start)).toEqual({ ok: true });
    if (confirmed) expect(await store.confirmMail(owner, mail.id, start)).toBe(true);
    return { owner, ...mail };
  }

  /** Takes the letters that are due, for ten minutes. */
  const claim = (letter: LetterKind, now: number, from = store) => from.claimMails(letter, now + 10 * minute, 100, now);

  test('an address is kept until it is replaced or removed, and confirmed under its own name only', async () => {
    const { owner, id, sealed } = await written({ confirmed: false });
    expect(await store.mail(owner, start)).toEqual({ id, sealed, confirmedAt: 0 });
    expect(await store.confirmMail(owner, randomUUID(), start + 1)).toBe(false);
    for (const _ of [1, 2]) expect(await store.confirmMail(owner, id, start + 2)).toBe(true);
    expect(await store.mail(owner, start)).toMatchObject({ confirmedAt: start + 2 });

    const next = { id: randomUUID(), sealed: randomBytes(64) };
    await store.keepMail(owner, next, start + 3, start + 3);
    expect(await store.mail(owner, start + 3)).toEqual({ ...next, confirmedAt: 0 });
    expect(await store.confirmMail(owner, id, start + 3)).toBe(false);
    await store.removeMail(owner, id);
    expect(await store.mail(owner, start + 3)).toBeDefined();
    for (const _ of [1, 2]) await store.removeMail(owner, next.id);
    expect(await store.mail(owner, start + 3)).toBeUndefined();
    expect((await place.bytes()).includes(next.sealed)).toBe(false);
  });

  test('nobody reads, confirms, removes or notes what is another’s', async () => {
    const mine = await written();
    const theirs = await written({ confirmed: false });
    expect(await store.confirmMail(mine.owner, theirs.id, start)).toBe(false);
    await store.removeMail(mine.owner, theirs.id);
    await store.noteMail({ owner: mine.owner, id: theirs.id, expiresAt: end }, 'confirmation');
    expect(await store.mail(theirs.owner, start)).toMatchObject({ id: theirs.id, confirmedAt: 0 });
    expect(await claim('confirmation', start)).toMatchObject([{ owner: theirs.owner }]);
    expect(await store.mail(mine.owner, start)).toMatchObject({ id: mine.id });
  });

  test('a dossier that is not there or over has no address, and one that is erased loses it', async () => {
    const { owner, id, sealed } = await written({ confirmed: false });
    const mail = { id: randomUUID(), sealed: randomBytes(9) };
    const nobody = randomBytes(16).toString('hex') as DossierId;
    const gone = { ok: false, reason: 'gone' };
    expect(await store.keepMail(nobody, mail, start, start)).toEqual(gone);
    expect(await store.keepMail(owner, mail, end, end)).toEqual(gone);
    expect(await store.mail(owner, end)).toBeUndefined();
    expect(await store.confirmMail(owner, id, end)).toBe(false);
    expect(await claim('confirmation', end)).toEqual([]);
    await store.erase(owner);
    expect(await store.mail(owner, start)).toBeUndefined();
    expect((await place.bytes()).includes(sealed)).toBe(false);
  });

  test('the first letter is the caller’s to send, and due to others when that came to nothing', async () => {
    const { owner, id, sealed } = await written({ confirmed: false });
    await store.keepMail(owner, { id, sealed }, start + 10 * minute, start);
    expect(await claim('confirmation', start + 10 * minute - 1)).toEqual([]);
    expect(await claim('confirmation', start + 10 * minute)).toEqual([{ owner, id, sealed, expiresAt: end }]);
    await store.noteMail({ owner, id, expiresAt: end }, 'confirmation');
    expect(await claim('confirmation', start + day)).toEqual([]);
  });

  test('a reminder is due once before each end of the dossier, to addresses that are confirmed', async () => {
    await written({ confirmed: false });
    const { owner, id, sealed } = await written();
    expect(await claim(week, end - 7 * day - 1)).toEqual([]);
    expect(await claim(week, end - 7 * day)).toEqual([{ owner, id, sealed, expiresAt: end }]);
    await store.noteMail({ owner, id, expiresAt: end }, week);
    expect(await claim(week, end - 6 * day)).toEqual([]);
    expect(await claim(lastDay, end - day)).toMatchObject([{ owner }]);
    await store.noteMail({ owner, id, expiresAt: end }, lastDay);
    expect(await claim(lastDay, end - 1)).toEqual([]);
    expect(await claim(week, end - 1)).toEqual([]);

    await store.prolong(owner, end - 1);
    const later = end - 1 + keepFor;
    expect(await claim(week, later - 7 * day)).toMatchObject([{ owner, expiresAt: later }]);
  });

  test('who was told of the last day is not told of the week after it', async () => {
    const { owner, id } = await written();
    await claim(lastDay, end - day);
    await store.noteMail({ owner, id, expiresAt: end }, lastDay);
    expect(await claim(week, end - day)).toEqual([]);
  });

  test('each letter goes to one of many who claim at once, and to another if it was not noted in time', async () => {
    const owners = await Promise.all(Array.from({ length: 12 }, () => written()));
    const others = [place.open(keepFor), place.open(keepFor)];
    for (const other of others) await other.ping();
    const now = end - 7 * day;
    const claims = await Promise.all([store, ...others].map((one) => claim(week, now, one)));
    expect(
      claims
        .flat()
        .map(({ owner }) => owner)
        .sort(),
    ).toEqual(owners.map(({ owner }) => owner).sort());
    expect(await claim(week, now + 10 * minute - 1)).toEqual([]);
    expect(await claim(week, now + 10 * minute)).toHaveLength(12);
    for (const other of others) await other.close();
  });

  test('no more letters are taken than one asks for', async () => {
    await Promise.all([written(), written(), written()]);
    const now = end - day;
    expect(await store.claimMails(lastDay, now + minute, 2, now)).toHaveLength(2);
    expect(await store.claimMails(lastDay, now + minute, 2, now)).toHaveLength(1);
  });

  test('a sweep forgets the addresses that nobody confirmed in time, and no other', async () => {
    const { owner, sealed } = await written({ confirmed: false });
    const confirmed = await written();
    await store.sweep(start + unconfirmedFor - 1);
    expect(await store.mail(owner, start)).toBeDefined();
    await store.sweep(start + unconfirmedFor);
    expect(await store.mail(owner, start)).toBeUndefined();
    expect((await place.bytes()).includes(sealed)).toBe(false);
    expect(await store.mail(confirmed.owner, start)).toBeDefined();
  });
});
