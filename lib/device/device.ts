import { type DBSchema, openDB, type StoreNames } from 'idb';
import { type KeptEdit, keptEdit } from './kept-edit';
import { createKey, openJson, type Sealed, sealJson } from './sealed';
import { type Snapshot, snapshot } from './snapshot';

/** What this browser keeps: a key for each dossier, what was typed and not acknowledged yet, and one dossier as it was last seen. */
interface Tables extends DBSchema {
  /** By dossier. `until`: when the server erases it, epoch milliseconds. */
  keys: { key: string; value: { key: CryptoKey; until: number } };
  /** By a number that counts up: the order in which they were typed. */
  edits: { key: number; value: { dossier: string; sealed: Sealed }; indexes: { dossier: string } };
  /** One at the most, under `last`. `at`: when the server was last heard to have it open here, by this device's clock. */
  snapshot: { key: 'last'; value: { dossier: string; at: number; sealed: Sealed } };
}

const name = 'sapar';

/** How long the dossier that was open last can be opened without the server, in milliseconds, after it was last heard of. */
const openWithoutServer = 24 * 60 * 60 * 1000;

/** Where edits and the snapshot of one browser are kept, sealed. Each verb rejects where the browser keeps nothing (any more). */
export type Device = {
  /** Keeps an edit in place of the earlier ones that it overtakes; the number that it is kept under. */
  keepEdit(dossier: string, edit: KeptEdit, overtaken: readonly number[]): Promise<number>;
  /** The edits of a dossier, first the one that was typed first. */
  editsOf(dossier: string): Promise<{ id: number; edit: KeptEdit }[]>;
  dropEdits(ids: readonly number[]): Promise<void>;
  /** Keeps a dossier as it is now, in place of the one before; the server was heard of at `now`. */
  keepSnapshot(snapshot: Snapshot, now: number): Promise<void>;
  /** The dossier that was open last; undefined if there is none, or the server was not heard of for a day. */
  lastSnapshot(now: number): Promise<Snapshot | undefined>;
  /** Forgets the dossier that was open last; what was typed in it and not acknowledged stays, sealed. */
  forgetSnapshot(): Promise<void>;
  /** Forgets all of one dossier. */
  forget(dossier: string): Promise<void>;
  /** Forgets dossiers that the server erased before `day`, which is a day of the server's: this device's clock may be wrong. */
  sweep(day: string): Promise<void>;
};

/** Opens what this browser keeps. Rejects where it keeps nothing: in some private windows, without a secure connection. */
export async function openDevice(): Promise<Device> {
  if (!globalThis.crypto?.subtle) throw new Error('no secure connection');
  const db = await openDB<Tables>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('keys');
      fresh.createObjectStore('edits', { autoIncrement: true }).createIndex('dossier', 'dossier');
      fresh.createObjectStore('snapshot');
    },
    // Another window forgets everything, or a new release changes the tables.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

  /** A table to read once from. Not the shortcuts of `idb`, which leave the end of their transaction to nobody. */
  function reading<Table extends StoreNames<Tables>>(table: Table) {
    const turn = db.transaction(table);
    heard(turn.done);
    return turn.store;
  }

  async function keyOf(dossier: string, until?: number): Promise<CryptoKey> {
    const known = await reading('keys').get(dossier);
    // Made before the transaction, which would not wait for it.
    const fresh = known?.key ?? (await createKey());
    const turn = db.transaction('keys', 'readwrite');
    heard(turn.done);
    const { key, until: before } = (await turn.store.get(dossier)) ?? { key: fresh, until: 0 };
    await turn.store.put({ key, until: until ?? before }, dossier);
    await turn.done;
    return key;
  }

  const forgetSnapshot = () => db.delete('snapshot', 'last');

  async function forget(dossier: string): Promise<void> {
    const turn = db.transaction(['keys', 'edits', 'snapshot'], 'readwrite');
    heard(turn.done);
    const edits = turn.objectStore('edits');
    const last = turn.objectStore('snapshot');
    await turn.objectStore('keys').delete(dossier);
    for (const id of await edits.index('dossier').getAllKeys(dossier)) await edits.delete(id);
    if ((await last.get('last'))?.dossier === dossier) await last.delete('last');
    await turn.done;
  }

  return {
    async keepEdit(dossier, edit, overtaken) {
      const sealed = await sealJson(await keyOf(dossier), ['edit', dossier], edit);
      const turn = db.transaction('edits', 'readwrite');
      const [id] = await Promise.all([
        turn.store.add({ dossier, sealed }),
        ...overtaken.map((old) => turn.store.delete(old)),
        turn.done,
      ]);
      return id;
    },
    async editsOf(dossier) {
      const key = (await reading('keys').get(dossier))?.key;
      if (!key) return [];
      const ids = await reading('edits').index('dossier').getAllKeys(dossier);
      const opened = await Promise.all(
        ids.map(async (id) => {
          const row = await reading('edits').get(id);
          const edit = row && keptEdit.safeParse(await openJson(key, ['edit', dossier], row.sealed));
          return edit?.success ? [{ id, edit: edit.data }] : [];
        }),
      );
      return opened.flat().sort((a, b) => a.id - b.id);
    },
    async dropEdits(ids) {
      const turn = db.transaction('edits', 'readwrite');
      await Promise.all([...ids.map((id) => turn.store.delete(id)), turn.done]);
    },
    async keepSnapshot(whole, now) {
      const dossier = whole.dossierId;
      const sealed = await sealJson(await keyOf(dossier, whole.expiresAt), ['snapshot', dossier], whole);
      await db.put('snapshot', { dossier, at: now, sealed }, 'last');
    },
    async lastSnapshot(now) {
      const last = await reading('snapshot').get('last');
      // Before it was heard of: the clock was set back, and would go on to say that it was heard of just now.
      const isFresh = last && now >= last.at && now < last.at + openWithoutServer;
      if (!isFresh) {
        await forgetSnapshot();
        return undefined;
      }
      const key = (await reading('keys').get(last.dossier))?.key;
      const read = key && snapshot.safeParse(await openJson(key, ['snapshot', last.dossier], last.sealed));
      return read?.success && now < read.data.expiresAt ? read.data : undefined;
    },
    forgetSnapshot,
    forget,
    async sweep(day) {
      const start = Date.parse(`${day}T00:00:00Z`);
      for (const dossier of await reading('keys').getAllKeys()) {
        const until = (await reading('keys').get(dossier))?.until ?? 0;
        if (until > 0 && until < start) await forget(dossier);
      }
    },
  };
}

/**
 * The end of a transaction, which nobody waits for any more once one of its steps has failed: that one says why. Everything fails where
 * the browser forgets all that is kept here, as it does when a dossier is left or erased.
 */
const heard = (done: Promise<void>): void => void done.catch(() => undefined);
