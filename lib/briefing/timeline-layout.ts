import { placeOf, rowsOf, type TimeScale, widthOf } from './time-scale';
import { firstYear, lastYear } from './years';

/** An event to be laid out: its lane by number, its label as so many units wide. */
export type LaidEvent = { readonly on: string; readonly lane: number; readonly width: number };

/** Measures of the timeline, in units of its picture (CSS pixels where it is not scaled). */
export const measures = {
  left: 12,
  /** Above the first lane stand the years. */
  top: 34,
  row: 24,
  /** A lane's name stands in its first row, above its events. */
  laneHead: 30,
  laneGap: 14,
  /** From the mark of an event to its label. */
  labelFrom: 12,
  labelGap: 14,
  /** No closer together than this many units a year: the labels would pile up higher than a window. */
  least: 16,
} as const;

/** The years shown, up to the end of the last one. */
export const shown = { start: firstYear, end: lastYear + 1 } as const;

/** A label's width in units: no ruler on the server, so the mean advance of the typeface at 16 units, rather more than less. */
export const labelWidth = (words: string) => Math.ceil(words.length * 7.8);

export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly scale: TimeScale;
  /** Of each event, in the order given. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
  readonly lanes: readonly { readonly y: number; readonly height: number }[];
};

/** Where everything stands at so many units a year. Events come by date; every lane is as high as its labels need. */
export function layOut(events: readonly LaidEvent[], lanes: number, perYear: number): Layout {
  const scale: TimeScale = { ...shown, left: measures.left, perYear };
  const xs = events.map(({ on }) => placeOf(on, scale));
  const rows = new Array<number>(events.length).fill(0);
  const laneBoxes: { y: number; height: number }[] = [];
  let y = measures.top;
  for (let lane = 0; lane < lanes; lane++) {
    const own = events.flatMap((event, n) => (event.lane === lane ? [n] : []));
    const found = rowsOf(
      own.map((n) => ({ x: xs[n] ?? 0, width: measures.labelFrom + (events[n]?.width ?? 0) })),
      measures.labelGap,
    );
    own.forEach((n, at) => {
      rows[n] = found[at] ?? 0;
    });
    const height = measures.laneHead + (Math.max(0, ...found) + 1) * measures.row;
    laneBoxes.push({ y, height });
    y += height + measures.laneGap;
  }
  const labelEnds = events.map(({ width }, n) => (xs[n] ?? 0) + measures.labelFrom + width);
  return {
    width: Math.ceil(measures.left + Math.max(measures.left + widthOf(scale), ...labelEnds)),
    height: y,
    scale,
    places: events.map(({ lane }, n) => ({
      x: Math.round((xs[n] ?? 0) * 10) / 10,
      y: (laneBoxes[lane]?.y ?? 0) + measures.laneHead + (rows[n] ?? 0) * measures.row + measures.row / 2,
    })),
    lanes: laneBoxes,
  };
}
