import 'server-only';

/** The most bytes of files that all downloads together hold opened, each one file at a time. */
const most = 16 * 1024 * 1024;

type Waiting = { bytes: number; go: () => void };

declare global {
  /** On globalThis because the bundler may put this module into the process more than once, and all share one room. */
  var saparHeldFiles: { free: number; line: Waiting[] } | undefined;
}

globalThis.saparHeldFiles ??= { free: most, line: [] };
const room = globalThis.saparHeldFiles;

/** Waits for room for so many bytes, in the order of asking, and returns what gives it back. */
export async function roomFor(bytes: number): Promise<() => void> {
  const taken = Math.min(bytes, most);
  await new Promise<void>((go) => {
    room.line.push({ bytes: taken, go });
    letIn();
  });
  let isHeld = true;
  return () => {
    if (isHeld) room.free += taken;
    isHeld = false;
    letIn();
  };
}

function letIn(): void {
  for (let next = room.line[0]; next && next.bytes <= room.free; next = room.line[0]) {
    room.line.shift();
    room.free -= next.bytes;
    next.go();
  }
}
