import { beforeAll, expect, test, vi } from 'vitest';
import { store } from '@/db';
import { dossierIdOf } from '@/lib/vault/keys';
import { createResumeCode } from '@/lib/vault/resume-code';
import { createDraft, openDraft } from './drafts';
import { beginSession, endSession, idleTimes, knownSessions, seeSession, timeLeft } from './sessions';
import { withStore } from './store.testing';

withStore();
beforeAll(() => {
  vi.stubEnv('IDLE_MINUTES', '30');
  vi.stubEnv('KEEP_DAYS', '2');
});

const now = Date.UTC(2026, 10, 30, 12);
const minute = 60_000;
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0';

/** A session of a new dossier. */
async function opened(userAgent: string | null = firefox) {
  const session = await beginSession(await createDraft(now), userAgent, now);
  if (!session) throw new Error('it did not open');
  return session;
}

test('a session is open for half an hour after it was seen, and never shorter', async () => {
  const session = await opened();
  expect(await timeLeft(session, now)).toBe(30 * minute);
  expect(await seeSession(session, now + 30 * minute - 1)).toBe(true);
  await vi.waitFor(async () => expect(await timeLeft(session, now + 30 * minute - 1)).toBe(30 * minute));
  const { idle, grain } = idleTimes();
  expect(await seeSession(session, now + 2 * idle + grain)).toBe(false);
  expect(await timeLeft(session, now + 2 * idle + grain)).toBe(0);
});

test('asking how long it goes on does not make it go on; staying does, at once', async () => {
  const session = await opened();
  expect(await timeLeft(session, now + 29 * minute)).toBe(minute);
  expect(await timeLeft(session, now + 29 * minute)).toBe(minute);
  await seeSession(session, now + 29 * minute, { noted: true });
  expect(await timeLeft(session, now + 29 * minute)).toBe(30 * minute);
});

test('what is looked at again within the minute is not written', async () => {
  const session = await opened();
  await seeSession(session, now + minute - 1);
  const [seen] = await store().sessions(dossierIdOf(session.code), now + minute);
  expect(seen?.seenAt).toBe(now);
});

test('a clock that goes a day back and forth again ends no session', async () => {
  const session = await opened();
  const day = 24 * 60 * minute;
  expect(await seeSession(session, now - day, { noted: true })).toBe(true);
  expect(await timeLeft(session, now)).toBe(30 * minute);
});

test('a session that is used all the time ends KEEP_DAYS after it was opened, though its dossier lasts longer', async () => {
  const session = await opened();
  const day = 24 * 60 * minute;
  const most = 2 * day;
  const { idle, grain } = idleTimes();
  for (let at = now; at < now + most; at += idle) {
    if ((at - now) % day === 0) await store().prolong(dossierIdOf(session.code), at);
    expect(await seeSession(session, at, { noted: true })).toBe(true);
  }
  expect(await timeLeft(session, now + most - 10 * minute)).toBe(10 * minute - grain);
  expect(await seeSession(session, now + most)).toBe(false);
});

test('an ended session is not open, and no code that opens nothing begins one', async () => {
  const session = await opened();
  await endSession(session);
  expect(await seeSession(session, now)).toBe(false);
  expect(await beginSession(createResumeCode(), firefox, now)).toBeUndefined();
});

test('a session of one dossier is none of another, whoever knows its id', async () => {
  const [mine, theirs] = [await opened(), await opened()];
  const forged = { id: theirs.id, dossier: mine.dossier };
  expect(await seeSession(forged, now)).toBe(false);
  await endSession(forged);
  expect(await seeSession(theirs, now)).toBe(true);
});

test('the owner sees in which browsers the dossier is open; the store does not', async () => {
  const session = await opened();
  const other = await beginSession(session.code, null, now + 1);
  const dossier = await openDraft(session.code, now);
  if (!dossier.ok) throw new Error('it did not open');
  expect(await knownSessions(dossier.open, session.id, now + 1)).toEqual([
    { id: other?.id, openedAt: now + 1, seenAt: now + 1, isThis: false, label: {} },
    { id: session.id, openedAt: now, seenAt: now, isThis: true, label: { browser: 'Firefox', system: 'Windows' } },
  ]);
  const [first] = await store().sessions(dossier.open.id, now + 1);
  expect(Buffer.from(first?.about ?? []).toString('latin1')).not.toMatch(/Firefox|Windows/);
  expect(first?.about.length).toBe((await store().sessions(dossier.open.id, now + 1))[1]?.about.length);
});
