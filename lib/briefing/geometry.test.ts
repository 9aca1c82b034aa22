import { expect, test } from 'vitest';
import { region, regionPlace, regionShapes, world, worldDots, worldShapes, zoneStates } from './geometry';
import { relations } from './relations';

/** The least and the greatest of the coordinates of a path, both axes. */
function bounds(d: string) {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const ring of d.split('M').filter(Boolean)) {
    let [x, y] = [0, 0];
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    for (let n = 0; n < numbers.length; n += 2) {
      x += numbers[n] ?? 0;
      y += numbers[n + 1] ?? 0;
      xs.push(x);
      ys.push(y);
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

test('every country with relations is on the map, as a shape or as a dot, once', () => {
  const shapes = worldShapes().map(({ country }) => country);
  const dots = worldDots().map(({ country }) => country);
  for (const { country } of relations) {
    expect([country, [...shapes, ...dots].filter((each) => each === country).length]).toEqual([country, 1]);
  }
  expect(new Set(dots).size).toBe(dots.length);
  expect(dots).toEqual(expect.arrayContaining(['SGP', 'VAT', 'BRB', 'LCA', 'MHL']));
  expect(shapes).toContain('KAZ');
  expect(dots).not.toContain('RUS');
});

test('Western Sahara is no part of Morocco', () => {
  const { MAR, ESH, MRT } = Object.fromEntries(
    worldShapes().flatMap(({ country, d }) => (country ? [[country, bounds(d)]] : [])),
  );
  expect(MAR && ESH && Math.abs(MAR.bottom - ESH.top)).toBeLessThanOrEqual(1);
  expect(ESH && MRT && ESH.bottom).toBeGreaterThanOrEqual(MRT?.top ?? Number.NaN);
  // It reaches the ocean, and is half as high as the country to its north at least.
  expect(ESH && MAR && ESH.left).toBeLessThanOrEqual(MAR?.left ?? Number.NaN);
  expect(ESH && ESH.bottom - ESH.top).toBeGreaterThan(20);
});

test('the world fits into its picture', () => {
  for (const { country, d } of worldShapes()) {
    const { left, right, top, bottom } = bounds(d);
    expect([country, left >= 0, right <= world.width, top >= 0, bottom <= world.height]).toEqual([
      country,
      true,
      true,
      true,
      true,
    ]);
  }
  for (const { x, y } of worldDots()) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(world.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(world.height);
  }
});

test('the world weighs no more than a picture of it', () => {
  expect(worldShapes().reduce((sum, { d }) => sum + d.length, 0)).toBeLessThan(48_000);
});

test('the five states of the zone are drawn whole, with the test site in Kazakhstan’s north-east', () => {
  const states = regionShapes().filter(({ inZone }) => inZone);
  expect(states.map(({ country }) => country).sort()).toEqual([...zoneStates].sort());
  for (const { d } of states) {
    const { left, right, top, bottom } = bounds(d);
    expect(Math.min(left, top)).toBeGreaterThan(0);
    expect(right).toBeLessThan(region.width);
    expect(bottom).toBeLessThan(region.height);
  }
  const site = regionPlace('polygon');
  const middle = regionPlace('KAZ');
  expect(site.x).toBeGreaterThan(middle.x);
  expect(site.y).toBeLessThan(middle.y);
});
