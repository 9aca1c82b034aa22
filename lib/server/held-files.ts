import 'server-only';

/** The most bytes of files that all downloads together hold opened, each one file at a time; and those of one dossier or network. */
const most = 16 * 1024 * 1024;
const mostEach = 12 * 1024 * 1024;

type Waiting = { bytes: number; whose: readonly string[]; go: () => void };

declare global {
  /** On globalThis because the bundler may put this module into the process more than once, and all share one room. */
  var saparHeldFiles: { free: number; line: Waiting[]; held: Map<string, number> } | undefined;
}

globalThis.saparHeldFiles ??= { free: most, line: [], held: new Map() };
const room = globalThis.saparHeldFiles;

/**
 * Waits for room for so many bytes, and returns what gives it back. In the order of asking, but for those whose dossier or network holds
 * its part already: they wait for themselves alone.
 *
 * @param whose what the bytes are counted for, each of which gets a part of the room only
 */
export async function roomFor(bytes: number, whose: readonly string[]): Promise<() => void> {
  const taken = Math.min(bytes, most);
  await new Promise<void>((go) => {
    room.line.push({ bytes: taken, whose, go });
    letIn();
  });
  let isHeld = true;
  return () => {
    if (isHeld) hold(-taken, whose);
    isHeld = false;
    letIn();
  };
}

function hold(bytes: number, whose: readonly string[]): void {
  room.free -= bytes;
  for (const one of whose) {
    const held = (room.held.get(one) ?? 0) + bytes;
    if (held > 0) room.held.set(one, held);
    else room.held.delete(one);
  }
}

/** Whether each of those has nothing, or room for so many bytes within its part. */
const isWithin = ({ bytes, whose }: Waiting) =>
  whose.every((one) => !room.held.has(one) || (room.held.get(one) ?? 0) + bytes <= mostEach);

function letIn(): void {
  for (let at = room.line.findIndex(isWithin); at >= 0; at = room.line.findIndex(isWithin)) {
    const next = room.line[at];
    if (!next || next.bytes > room.free) return;
    room.line.splice(at, 1);
    hold(next.bytes, next.whose);
    next.go();
  }
}
