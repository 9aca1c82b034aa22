import type { DossierId } from '@/lib/vault/keys';

/**
 * Where dossiers are kept. The store sees ciphertext only: `lib/vault` seals and opens.
 *
 * Each verb is atomic, and its promise resolves only once the change is on disk. The owner is an argument of every verb that
 * touches a dossier and a term of every WHERE: another person's dossier is "gone", never "forbidden". Times are milliseconds
 * since 1970, and the clock is passed in as `now`. How long a dossier is kept after its last change is given when the store is
 * opened. No transaction, row or driver type leaves an adapter; a failing disk or database throws.
 */
export type Store = {
  /** Makes a dossier with its first sheets and their files, in that order, each at version 1. Throws if the owner has one already. */
  create(owner: DossierId, dossier: NewDossier, now: number): Promise<{ expiresAt: number }>;

  /** The dossier with all its sheets in order; undefined if there is none or its time is over. */
  read(owner: DossierId, now: number): Promise<StoredDossier | undefined>;

  /** Keeps the dossier from now on for its full time, as a change does. `gone`: no such dossier, or its time is over. */
  prolong(owner: DossierId, now: number): Promise<{ ok: true; expiresAt: number } | Refused<'gone'>>;

  /**
   * Replaces a sheet that was sealed for version `baseVersion + 1`, and keeps the dossier from now on for its full time.
   * `stale`: another tab or device wrote since; nothing was changed, read again and show both.
   * `gone`: no such dossier or sheet, or its time is over.
   */
  saveSheet(owner: DossierId, sheet: ChangedSheet, now: number): Promise<Saved | Refused<'stale' | 'gone'>>;

  /**
   * Adds a sheet, sealed for version 1, after the others.
   * `full`: the dossier holds `limit` sheets already (all count, the trip too).
   * `taken`: a sheet of this id is there, which is how a repeated request shows; nothing was changed.
   */
  addSheet(
    owner: DossierId,
    sheet: NewSheet,
    limit: number,
    now: number,
  ): Promise<Saved | Refused<'full' | 'taken' | 'gone'>>;

  /**
   * Erases one sheet and its files for good.
   * `last`: the dossier would be left with fewer than `least` sheets; nothing was changed.
   * `gone`: no such dossier or sheet, or its time is over.
   */
  removeSheet(
    owner: DossierId,
    id: string,
    least: number,
    now: number,
  ): Promise<{ ok: true; expiresAt: number } | Refused<'last' | 'gone'>>;

  /** The files of all sheets in order, without their content; none if there is no such dossier or its time is over. */
  files(owner: DossierId, now: number): Promise<StoredFile[]>;

  /** One file with its content; undefined if there is no such dossier or file, or its time is over. */
  readFile(owner: DossierId, id: string, now: number): Promise<(StoredFile & { content: Uint8Array }) | undefined>;

  /**
   * Adds a file to a sheet, sealed for version 1, after the others, and keeps the dossier from now on for its full time.
   * `full`: the sheet holds `limits.each` files of this kind already.
   * `large`: the contents of the dossier's files would be larger than `limits.bytes` together.
   * `taken`: a file of this id is there; `gone`: no such dossier or sheet, or its time is over. Nothing was changed.
   */
  addFile(
    owner: DossierId,
    file: NewFile,
    limits: FileLimits,
    now: number,
  ): Promise<Saved | Refused<'full' | 'large' | 'taken' | 'gone'>>;

  /**
   * Puts another content in the place of a file's, sealed for version `baseVersion + 1`; the former one is erased for good.
   * `stale`: another tab or device wrote since; `large`, `gone`: as for `addFile`. Nothing was changed.
   */
  replaceFile(
    owner: DossierId,
    file: ChangedFile,
    limits: Pick<FileLimits, 'bytes'>,
    now: number,
  ): Promise<Saved | Refused<'stale' | 'large' | 'gone'>>;

  /** Erases one file for good. `gone`: no such dossier or file, or its time is over. */
  removeFile(owner: DossierId, id: string, now: number): Promise<{ ok: true; expiresAt: number } | Refused<'gone'>>;

  /**
   * Opens a session: the dossier is open in one browser until `endsAt`, unless it is seen there meanwhile. Of more than `most` the one
   * that was seen longest ago ends. `gone`: no such dossier, or its time is over.
   */
  openSession(
    owner: DossierId,
    session: NewSession,
    most: number,
    now: number,
  ): Promise<{ ok: true } | Refused<'gone'>>;

  /** One session; undefined if it is not open, or its dossier is gone. */
  session(owner: DossierId, id: string, now: number): Promise<StoredSession | undefined>;

  /** Notes that a session is seen now, and lets it go on until `endsAt`. One that is not open stays so. */
  seeSession(owner: DossierId, id: string, endsAt: number, now: number): Promise<void>;

  /** The sessions that are open, the one seen last first. */
  sessions(owner: DossierId, now: number): Promise<StoredSession[]>;

  /** Ends one session. Repeating it does no harm. */
  endSession(owner: DossierId, id: string): Promise<void>;

  /** Ends all sessions of the dossier but this one. */
  endOtherSessions(owner: DossierId, id: string): Promise<void>;

  /**
   * Keeps the one address that is written to about a dossier, in the place of the former one, not confirmed yet. Its first letter is the
   * caller's to send: nobody else takes it before `claimedUntil`. `gone`: no such dossier, or its time is over.
   */
  keepMail(owner: DossierId, mail: NewMail, claimedUntil: number, now: number): Promise<{ ok: true } | Refused<'gone'>>;

  /** The address that is written to about a dossier, if there is one. */
  mail(owner: DossierId, now: number): Promise<StoredMail | undefined>;

  /** Whether this address is the one there is; if so it is confirmed from now on, and repeating it does no harm. */
  confirmMail(owner: DossierId, id: string, now: number): Promise<boolean>;

  /** Erases this address. Repeating it does no harm. */
  removeMail(owner: DossierId, id: string): Promise<void>;

  /**
   * Takes up to `most` letters that are due and that nobody else has taken: until `until` they are the caller's, to send and to note.
   * What is not noted by then is due again. Several may claim at once: each letter goes to one of them.
   */
  claimMails(letter: LetterKind, until: number, most: number, now: number): Promise<DueMail[]>;

  /** Notes that a letter was sent, so that it is not due any more: of a reminder, for as long as the dossier ends when it said. */
  noteMail(mail: Pick<DueMail, 'owner' | 'id' | 'expiresAt'>, letter: LetterKind): Promise<void>;

  /**
   * Erases the dossier with its sheets, files, sessions and address for good. Once this resolves its bytes are nowhere in the files of SQLite, and out of
   * reach of every query to PostgreSQL, which writes over them in its own time (ADR 0029). Repeating it does no harm.
   */
  erase(owner: DossierId): Promise<void>;

  /**
   * Erases all dossiers whose time is over, as thoroughly as `erase`, and the sessions and counts that have ended, and the addresses that
   * nobody confirmed within `unconfirmedFor`; how many dossiers there were.
   * Several may sweep at once: each dossier is erased by one of them.
   */
  sweep(now: number): Promise<number>;

  /**
   * Counts one event of `key` and resolves to 0; or, if `most` of them were counted `within` so many milliseconds from the first, to
   * the milliseconds until one is counted again. All servers count together. No promise: a count may be lost with the power.
   */
  admit(key: string, limit: Limit, now: number): Promise<number>;

  /** Resolves if the store can answer. */
  ping(): Promise<void>;

  /** Finishes what is under way and closes; later verbs throw. SQLite has done so before this returns, so an exit handler may call it. */
  close(): Promise<void>;
};

export type NewSheet = { id: string; sealed: Uint8Array };
export type ChangedSheet = { id: string; baseVersion: number; sealed: Uint8Array };
export type NewDossier = { wrappedKey: Uint8Array; sheets: readonly NewSheet[]; files?: readonly NewFile[] };

/** A part of a dossier that is sealed, saved and contended for as one: `trip`, and one per traveller under a random id. */
export type Sheet = { id: string; position: number; version: number; sealed: Uint8Array };

/** What a file is called and is like (`about`) is sealed apart from what it holds, and read without it. */
type SealedFile = { about: Uint8Array; content: Uint8Array };
/** `sheet`: whose file it is. `kind`: what it is for, such as `photo`; not secret. */
export type NewFile = { id: string; sheet: string; kind: string } & SealedFile;
export type ChangedFile = { id: string; baseVersion: number } & SealedFile;
/** `size`: the length of the sealed content in bytes. */
export type StoredFile = Omit<NewFile, 'content'> & { position: number; version: number; size: number };

/** `about`, sealed, says what browser it is; `endsAt`: when it is over unless it is seen before. */
export type NewSession = { id: string; about: Uint8Array; endsAt: number };
export type StoredSession = NewSession & { openedAt: number; seenAt: number };

/** How long an address that nobody confirms is kept, in milliseconds. */
export const unconfirmedFor = 3 * 24 * 60 * 60 * 1000;

/** `sealed`: the address and the language of its owner. A new address has a new `id`: what was sent to the former one is void. */
export type NewMail = { id: string; sealed: Uint8Array };
/** `confirmedAt`: 0 until it is. */
export type StoredMail = NewMail & { confirmedAt: number };
/** `expiresAt`: when the dossier is erased. */
export type DueMail = NewMail & { owner: DossierId; expiresAt: number };

/**
 * A letter: `confirmation` is due once to an address that is not confirmed; a reminder to one that is, when the dossier ends within so many
 * milliseconds, unless this one or a later one was sent for that end.
 */
export type LetterKind = 'confirmation' | { within: number };

/** `each`: the most files of one kind on a sheet; `bytes`: the most that all files of a dossier take, as sealed. */
export type FileLimits = { each: number; bytes: number };

/** So many of an event within so many milliseconds. */
export type Limit = { most: number; within: number };

export type StoredDossier = {
  id: DossierId;
  wrappedKey: Uint8Array;
  createdAt: number;
  changedAt: number;
  expiresAt: number;
  sheets: Sheet[];
};

type Saved = { ok: true; version: number; expiresAt: number };
type Refused<Reason> = { ok: false; reason: Reason };
