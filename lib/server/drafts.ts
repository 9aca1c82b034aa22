import 'server-only';
import { randomBytes } from 'node:crypto';
import { store } from '@/db';
import type { NewFile, StoredDossier } from '@/db/store';
import { type Raw, sameTyped } from '@/lib/form/question';
import { createDataKey, type DataKey, type DossierId, dossierIdOf, openDataKey } from '@/lib/vault/keys';
import { createResumeCode, type ResumeCode } from '@/lib/vault/resume-code';
import { open, seal } from '@/lib/vault/seal';
import {
  type Draft,
  emptySheet,
  maxTravellers,
  type SheetContent,
  sheetContent,
  sheetOf,
  tripSheet,
  withEntry,
  withRival,
  withSheet,
} from '@/lib/visa/draft';
import { logFailure } from './log';
import './phone';
import { endSession, type SessionInCookie, seeSession, sessionInBrowser } from './sessions';

/** A dossier opened with its code: what the person typed, and what is needed to write it again. */
export type OpenDraft = {
  code: ResumeCode;
  /** Names the dossier on its own pages, so that one left open does not write into another opened since; opens nothing. */
  id: DossierId;
  draft: Draft;
  /** Epoch milliseconds. */
  expiresAt: number;
};

/** Why nothing opens: no session, erased or too old, or something was changed by another hand. */
type WhyClosed = 'none' | 'gone' | 'tampered';

/** Why nothing opens in this browser: `away`, too, after a while without a request, or where the session was ended from elsewhere. */
export type NotOpen = { ok: false; reason: WhyClosed } | { ok: false; reason: 'away'; expiresAt: number };

/** An open dossier as it is kept, with the key to it. */
export type Kept = OpenDraft & { key: DataKey; stored: StoredDossier };

/** A dossier that is open in this browser, by a session. */
export type OpenHere = Kept & { session: string };

/**
 * Opens the dossier of a resume code. Wrong codes and erased dossiers look the same: gone. `dossier` is that of the code, where it is known
 * already; another opens nothing.
 */
export async function openDraft(
  code: ResumeCode,
  now: number,
  dossier = dossierIdOf(code),
): Promise<{ ok: true; open: Kept } | { ok: false; reason: WhyClosed }> {
  const stored = await store().read(dossier, now);
  if (!stored) return { ok: false, reason: 'gone' };
  const key = openDataKey(code, dossier, stored.wrappedKey);
  const sheets = key && stored.sheets.map((sheet) => ({ id: sheet.id, content: openSheet(key, stored, sheet) }));
  const trip = sheets?.find((sheet) => sheet.id === tripSheet)?.content;
  if (!key || !trip) return { ok: false, reason: 'tampered' };
  const travellers: Draft['travellers'][number][] = [];
  for (const { id, content } of sheets) {
    if (!content) return { ok: false, reason: 'tampered' };
    if (id !== tripSheet) travellers.push({ id, content });
  }
  return {
    ok: true,
    open: { code, id: stored.id, draft: { trip, travellers }, expiresAt: stored.expiresAt, key, stored },
  };
}

/**
 * Opens the dossier of this browser's session for a page that writes. `named` is the dossier that the page shows: if another
 * one was opened in this browser since, the page's own counts as closed. Without `session` it is that of the request Next has at hand.
 */
export async function namedDraft(
  named: unknown,
  now: number,
  session?: SessionInCookie,
): Promise<{ ok: true; open: OpenHere } | NotOpen> {
  const opened = await sessionDraft(now, session);
  return opened.ok && opened.open.id !== named ? { ok: false, reason: 'none' } : opened;
}

/**
 * Opens the dossier of this browser's session, which counts as a request of the person. Without `asked` the session is read off the
 * request that Next has at hand.
 */
export async function sessionDraft(
  now: number,
  asked?: SessionInCookie,
): Promise<{ ok: true; open: OpenHere } | NotOpen> {
  const session = asked ?? (await sessionInBrowser());
  if (typeof session === 'string') return { ok: false, reason: session };
  const [isOpen, opened] = await Promise.all([seeSession(session, now), openDraft(session.code, now, session.dossier)]);
  if (!opened.ok) return opened;
  if (!isOpen) return { ok: false, reason: 'away', expiresAt: opened.open.expiresAt };
  return { ok: true, open: { ...opened.open, session: session.id } };
}

/**
 * The dossier of this browser's session, for a page to show. A failing store is a reason too, logged: the page says in words
 * that nothing is lost, with or without JavaScript.
 */
export async function draftToShow(
  now: number,
): Promise<{ ok: true; open: OpenHere } | NotOpen | { ok: false; reason: 'failed' }> {
  try {
    return await sessionDraft(now);
  } catch (error) {
    logFailure('page', error);
    return { ok: false, reason: 'failed' };
  }
}

/** Makes a dossier of one traveller and the code that opens it; `typed` is what stands on its first page, if anything does. */
export async function createDraft(now: number, typed: Raw = {}): Promise<ResumeCode> {
  const isBegun = Object.values(typed).some((text) => text !== '');
  const trip = isBegun ? withEntry(emptySheet, 'trip', typed, false, now) : emptySheet;
  const travellers = [{ id: newTravellerId(), content: emptySheet }];
  const made = await createFilled({ trip, travellers }, () => [], now);
  if (!made.ok) throw new Error('the first page is larger than a sheet may be');
  return made.code;
}

/**
 * Makes a dossier of all that is in a draft, with its files, and the code that opens it: as a whole or not at all. `sealFiles` seals the
 * files for the dossier. `large`: a sheet has more text than one may have.
 */
export async function createFilled(
  { trip, travellers }: Draft,
  sealFiles: (dossier: Pick<Kept, 'id' | 'key'>) => NewFile[],
  now: number,
): Promise<{ ok: true; code: ResumeCode } | { ok: false; reason: 'large' }> {
  const code = createResumeCode();
  const { dataKey: key, wrapped: wrappedKey } = createDataKey(code);
  const id = dossierIdOf(code);
  const sheets = [{ id: tripSheet, content: trip }, ...travellers].map((sheet) => ({
    id: sheet.id,
    sealed: sealSheet(key, { dossier: id, sheet: sheet.id, version: 1 }, sheet.content),
  }));
  if (sheets.some(({ sealed }) => sealed.length > maxSheetBytes)) return { ok: false, reason: 'large' };
  await store().create(id, { wrappedKey, sheets, files: sealFiles({ id, key }) }, now);
  return { ok: true, code };
}

/**
 * A change to one step, as typed. `base` is the revision it was typed on: 0 where the step was empty. `write` names the change where a
 * browser may send it again.
 */
export type StepChange = {
  sheet: string;
  step: string;
  base: number;
  typed: Raw;
  passed: boolean;
  write?: string | undefined;
  /** Whether the person chose this text with another writer's beside it. */
  settles?: boolean | undefined;
};

export type SaveResult =
  | { ok: true; revision: number; savedAt: number; expiresAt: number; draft: Draft }
  | { ok: false; reason: 'conflict'; theirs: Raw; revision: number; write?: string | undefined }
  | { ok: false; reason: 'gone' }
  | { ok: false; reason: 'large' };

/** The most bytes a sealed sheet may have: several times what all its pages hold when each answer is as long as it may be. */
const maxSheetBytes = 64 * 1024;

/**
 * Saves one step. The same text again changes nothing, so that a repeated request does no harm; other text on a newer
 * revision is a conflict, for the person to settle. With `keepRival` the refused text is kept beside the saved one.
 */
export async function saveStep(
  opened: Kept,
  change: StepChange,
  now: number,
  { keepRival = false } = {},
): Promise<SaveResult> {
  let at = opened;
  // Another step of the same sheet may be saved in between; each turn means that one of the writers got through.
  for (let turn = 0; turn < 50; turn++) {
    const sheet = at.stored.sheets.find((s) => s.id === change.sheet);
    const content = sheetOf(at.draft, change.sheet);
    if (!sheet || !content) return { ok: false, reason: 'gone' };
    const entry = content.steps[change.step];
    const same = entry && sameTyped(entry.typed, change.typed);
    // What somebody else typed stays until it is chosen from, whoever saves meanwhile without having seen it.
    const rival = change.settles || (entry?.rival && sameTyped(entry.rival, change.typed)) ? undefined : entry?.rival;
    if (same && rival === entry.rival && (entry.passed || !change.passed)) {
      return { ok: true, revision: entry.revision, savedAt: entry.at, expiresAt: at.expiresAt, draft: at.draft };
    }
    const refused = entry && !same && entry.revision !== change.base;
    if (refused && !keepRival) {
      return { ok: false, reason: 'conflict', theirs: entry.typed, revision: entry.revision, write: entry.write };
    }
    const next = refused
      ? withRival(content, change.step, change.typed)
      : withRival(withEntry(content, change.step, change.typed, change.passed, now, change.write), change.step, rival);
    const place = { dossier: at.stored.id, sheet: sheet.id, version: sheet.version + 1 };
    const sealed = sealSheet(at.key, place, next);
    if (sealed.length > maxSheetBytes) return { ok: false, reason: 'large' };
    const saved = await store().saveSheet(at.stored.id, { id: sheet.id, baseVersion: sheet.version, sealed }, now);
    if (saved.ok) {
      if (refused) return { ok: false, reason: 'conflict', theirs: entry.typed, revision: entry.revision };
      const { revision = 1 } = next.steps[change.step] ?? {};
      const draft = withSheet(at.draft, sheet.id, next);
      return { ok: true, revision, savedAt: now, expiresAt: saved.expiresAt, draft };
    }
    if (saved.reason === 'gone') return { ok: false, reason: 'gone' };
    const again = await openDraft(at.code, now, at.id);
    if (!again.ok) return { ok: false, reason: 'gone' };
    at = again.open;
  }
  throw new Error('a sheet was contended for fifty times over');
}

/** Adds a traveller under `id`, which the page made: a repeated request adds nobody twice. */
export async function addTraveller(
  opened: Kept,
  id: string,
  now: number,
): Promise<{ ok: true } | { ok: false; reason: 'full' | 'gone' }> {
  const sealed = sealSheet(opened.key, { dossier: opened.stored.id, sheet: id, version: 1 }, emptySheet);
  const added = await store().addSheet(opened.stored.id, { id, sealed }, maxTravellers + 1, now);
  if (added.ok || added.reason === 'taken') return { ok: true };
  return { ok: false, reason: added.reason };
}

/** Erases a traveller's answers; the last one stays, since a dossier has at least one. */
export async function removeTraveller(opened: Kept, id: string, now: number): Promise<void> {
  if (id === tripSheet) return;
  await store().removeSheet(opened.stored.id, id, 2, now); // the trip and one traveller
}

/** Erases the dossier of this browser's session for good, even if it can't be opened any more; false if it isn't the one `named`. */
export async function eraseDraft(named: unknown, now: number): Promise<boolean> {
  const session = await sessionInBrowser();
  if (typeof session === 'string' || session.dossier !== named) return false;
  if (!(await seeSession(session, now))) return false;
  await store().erase(session.dossier);
  return true;
}

/** Ends this browser's session. Until when its dossier is kept, in epoch milliseconds; undefined if none was open. */
export async function closeDraft(now: number): Promise<number | undefined> {
  const session = await sessionInBrowser();
  if (typeof session === 'string') return undefined;
  const isOpen = await seeSession(session, now);
  // First of all, so that whatever fails then leaves it ended.
  await endSession(session);
  const opened = await openDraft(session.code, now, session.dossier);
  return isOpen && opened.ok ? opened.open.expiresAt : undefined;
}

/** A random id for a traveller's sheet: it says nothing about the person. */
export const newTravellerId = (): string => randomBytes(9).toString('base64url');

function sealSheet(key: DataKey, place: Parameters<typeof seal>[1], content: SheetContent): Uint8Array {
  // Parsed on the way in too: what could not be read again is refused before it replaces what could.
  return seal(key, place, new TextEncoder().encode(JSON.stringify(sheetContent.parse(content))));
}

function openSheet(
  key: DataKey,
  { id }: StoredDossier,
  sheet: StoredDossier['sheets'][number],
): SheetContent | undefined {
  const plain = open(key, { dossier: id, sheet: sheet.id, version: sheet.version }, sheet.sealed);
  return plain && sheetContent.parse(JSON.parse(new TextDecoder().decode(plain)));
}
