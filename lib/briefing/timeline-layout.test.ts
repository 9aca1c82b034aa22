import fc from 'fast-check';
import { expect, test } from 'vitest';
import { subjects } from './rows';
import { timelineEvents } from './timeline';
import { type LaidEvent, layOut, measures } from './timeline-layout';

const events: LaidEvent[] = timelineEvents.map(({ on, subject }) => ({
  on,
  lane: subjects.indexOf(subject),
  width: 150,
}));

test('every event lies in its lane, and within the picture, at every zoom', () => {
  fc.assert(
    fc.property(fc.integer({ min: measures.least, max: 200 }), (perYear) => {
      const { places, lanes, width, height } = layOut(events, subjects.length, perYear);
      expect(places).toHaveLength(events.length);
      places.forEach(({ x, y }, n) => {
        const lane = lanes[events[n]?.lane ?? -1];
        expect(x).toBeGreaterThanOrEqual(measures.left);
        expect(x + measures.labelFrom + (events[n]?.width ?? Number.NaN)).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThan(lane?.y ?? Number.NaN);
        expect(y).toBeLessThan((lane?.y ?? Number.NaN) + (lane?.height ?? 0));
      });
      expect(height).toBeGreaterThan(Math.max(...places.map(({ y }) => y)));
    }),
  );
});

test('the closer one looks, the fewer rows are needed', () => {
  const heights = [20, 40, 80, 160].map((perYear) => layOut(events, subjects.length, perYear).height);
  expect(heights.toSorted((a, b) => b - a)).toEqual(heights);
});

test('a lane without events keeps its head', () => {
  const { lanes } = layOut([], 2, 30);
  expect(lanes.map(({ height }) => height)).toEqual([
    measures.laneHead + measures.row,
    measures.laneHead + measures.row,
  ]);
});
