/**
 * `cut`: the end is missing; `locked`: encrypted; `bomb`: it comes to more than is read or drawn; `heavy`: what is drawn of it has too
 * many bytes; `broken`: no PDF that can be read.
 */
export type Unreadable = 'cut' | 'locked' | 'bomb' | 'heavy' | 'broken';

export class UnreadablePdf extends Error {
  readonly reason: Unreadable;
  constructor(reason: Unreadable) {
    super(reason);
    this.reason = reason;
  }
}

const megabyte = 1024 * 1024;

/** What one file may cost, several times what people scan and print. */
const limits = {
  /** Values that are read, and steps from one object to the next. */
  values: 400_000,
  /** Bytes that streams of objects unpack to, and those that are read in them: each once, in an honest file. */
  unpacked: 16 * megabyte,
  packed: 20 * megabyte,
  /** Streams that hold objects or draw something. */
  streams: 10_000,
  /** Parts of the contents of pages, and bytes that go into them and come out where parts have to be joined. */
  parts: 4000,
  joined: 16 * megabyte,
  /** Bytes of pictures that were packed once more. */
  pictures: 24 * megabyte,
  /** Bytes of what draws, before and after it is unpacked to be looked at. */
  contents: 24 * megabyte,
  /** Annotations of pages, with a look or without. */
  annotations: 6000,
  /** Values, objects and bytes that are written. */
  written: 300_000,
  objects: 20_000,
  bytes: 12 * megabyte,
};

/**
 * What is left of what reading one file and drawing it anew may cost. It is spent where something is used, not where it stands: a few
 * bytes that everything refers to would else be worked on a million times.
 *
 * @param times how often as much: what was drawn within a budget comes to a little more when it is drawn once more
 */
export class Budget {
  private readonly left = { ...limits };

  constructor(times = 1) {
    for (const on of Object.keys(limits) as (keyof typeof limits)[]) this.left[on] *= times;
  }

  /** Throws `UnreadablePdf` where nothing is left: `heavy` for bytes that are written, else `bomb`. */
  spend(on: keyof typeof limits, amount = 1): void {
    this.left[on] -= amount;
    if (this.left[on] < 0) throw new UnreadablePdf(on === 'bytes' ? 'heavy' : 'bomb');
  }

  leftFor = (on: keyof typeof limits): number => this.left[on];
}
