import { type Device, openDevice } from './device';
import type { KeptEdit } from './kept-edit';
import type { Snapshot } from './snapshot';

/** The rows of a step: the name of its newest text, their numbers, and whether that text was typed in this window. */
type Row = { write: string; ids: readonly number[]; isOwn: boolean };

/** What one window keeps of one dossier on this device. Its verbs are called one at a time, in the order of what was typed. */
export type Shelf = {
  /** Keeps the newest text of a step, in place of those before it. */
  keep(step: string, edit: KeptEdit): Promise<void>;
  /** Forgets a text of a step that was acknowledged, unless a newer one has taken its place. */
  acknowledged(step: string, write: string): Promise<void>;
  /** Whether the newest texts of these steps are all kept. */
  holds(steps: readonly string[]): Promise<boolean>;
  /** What was typed in windows that are closed by now; it stays kept until a newer text of the step is, or it is acknowledged. */
  left(): Promise<{ step: string; edit: KeptEdit }[]>;
  keepSnapshot(snapshot: Snapshot, now: number): Promise<void>;
  /** The dossier is not open here any more: it can't be opened without the server either. */
  closed(): Promise<void>;
};

/**
 * Opens what this device keeps of a dossier. `keeps`: whether it may keep anything; if not, what it kept of this dossier is given up by
 * `left` once more, and forgotten. `day`: of the server, if it was heard of.
 */
export async function openShelf(dossier: string, keeps: boolean, day: string | undefined): Promise<Shelf> {
  const device: Device = await openDevice();
  const rows = new Map<string, Row>();
  return {
    async keep(step, edit) {
      if (!keeps) return;
      const ids = rows.get(step)?.ids ?? [];
      rows.set(step, { write: '', ids, isOwn: true });
      rows.set(step, { write: edit.write, ids: [await device.keepEdit(dossier, edit, ids)], isOwn: true });
    },
    async acknowledged(step, write) {
      const row = rows.get(step);
      if (row?.write !== write) return;
      rows.delete(step);
      await device.dropEdits(row.ids);
    },
    holds: async (steps) => steps.every((step) => rows.get(step)?.write),
    async left() {
      if (day !== undefined) await device.sweep(day);
      const own = new Set([...rows.values()].flatMap(({ ids }) => ids));
      const found = (await device.editsOf(dossier))
        .filter(({ id }) => !own.has(id))
        .map(({ id, edit }) => ({ id, edit, step: `${edit.sheet}/${edit.step}` }));
      if (keeps)
        for (const { id, edit, step } of found) {
          const row = rows.get(step);
          const write = row?.isOwn ? row.write : edit.write;
          rows.set(step, { write, ids: [...(row?.ids ?? []), id], isOwn: row?.isOwn ?? false });
        }
      else {
        await device.forget(dossier);
        await device.forgetSnapshot();
      }
      return found;
    },
    keepSnapshot: async (snapshot, now) => (keeps ? device.keepSnapshot(snapshot, now) : undefined),
    closed: () => device.forgetSnapshot(),
  };
}
