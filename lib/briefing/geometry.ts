import { type GeoProjection, geoCentroid, geoConicEqualArea, geoNaturalEarth1, geoPath } from 'd3-geo';
import iso from 'iso-3166-1';
import { feature } from 'topojson-client';
import fine from 'world-atlas/countries-50m.json';
import coarse from 'world-atlas/countries-110m.json';
import { type CountryCode, isCountryCode } from '@/lib/countries/codes';
import { CompactPath } from './compact-path';
import { relations } from './relations';

/** A country as a path, in the units of its picture. Without `country` it is land that ISO 3166-1 has no code for. */
export type Shape = { readonly country: CountryCode | undefined; readonly d: string };

/** A country too small to be seen as a shape: a dot. */
export type Dot = { readonly country: CountryCode; readonly x: number; readonly y: number };

/** The world as it is drawn, without Antarctica: width and height of the picture in units. */
export const world = { width: 1440, height: 640 } as const;

type Topology = typeof coarse;

const featuresOf = (topology: Topology) => feature(topology, topology.objects.countries).features;

type Feature = ReturnType<typeof featuresOf>[number];
type Position = readonly number[];

/** Natural Earth names countries by their numbers of ISO 3166-1. */
function codeOf(id: string | number | undefined): CountryCode | undefined {
  const code = id === undefined ? undefined : iso.whereNumeric(String(id).padStart(3, '0'))?.alpha3;
  return code && isCountryCode(code) ? code : undefined;
}

function pathOf(shape: Parameters<ReturnType<typeof geoPath>>[0], projection: GeoProjection): string {
  const path = new CompactPath();
  geoPath(projection, path)(shape);
  return path.toString();
}

const worldProjection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(world.width, { type: 'Sphere' });

const antarctica = 'ATA';
const morocco = 'MAR';
const westernSahara = 'ESH';

/** Where Morocco ends and Western Sahara begins, in degrees of latitude. */
const saharanBorder = 27 + 40 / 60;

/** The part of a ring on one side of a parallel. */
function ringBeyond(ring: readonly Position[], parallel: number, north: boolean): number[][] {
  const within = ([, y = 0]: Position) => (north ? y >= parallel : y <= parallel);
  const cut = ring.flatMap((point, n) => {
    const before = ring[n - 1];
    const kept = within(point) ? [[...point]] : [];
    if (!before) return kept;
    if (within(before) === within(point)) return kept;
    const [x1 = 0, y1 = 0] = before;
    const [x2 = 0, y2 = 0] = point;
    return [[x1 + ((x2 - x1) * (parallel - y1)) / (y2 - y1), parallel], ...kept];
  });
  const [first] = cut;
  return first ? [...cut, first] : [];
}

/** The part of a country on one side of a parallel. */
function partBeyond(country: Feature, parallel: number, north: boolean): Feature {
  const { geometry } = country;
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const coordinates = polygons
    .map((polygon) => polygon.map((ring) => ringBeyond(ring, parallel, north)).filter(({ length }) => length > 3))
    .filter(({ length }) => length > 0);
  return { ...country, geometry: { type: 'MultiPolygon', coordinates } };
}

/**
 * Every country of the world map. Natural Earth gives Morocco what it holds of Western Sahara; here all of that is one country,
 * whose status is not settled.
 */
export function worldShapes(): readonly Shape[] {
  const held = featuresOf(coarse).find((each) => codeOf(each.id) === morocco);
  return featuresOf(coarse).flatMap((each) => {
    const country = codeOf(each.id);
    if (country === antarctica) return [];
    const shape = country === morocco ? partBeyond(each, saharanBorder, true) : each;
    const more =
      country === westernSahara && held ? pathOf(partBeyond(held, saharanBorder, false), worldProjection) : '';
    return [{ country, d: pathOf(shape, worldProjection) + more }];
  });
}

/** Those of the relations whose country the coarse map leaves out as too small to be seen. */
export function worldDots(): readonly Dot[] {
  const seen = new Set(featuresOf(coarse).map((each) => codeOf(each.id)));
  const finer = new Map(featuresOf(fine).map((each) => [codeOf(each.id), each]));
  return relations.flatMap(({ country }) => {
    if (seen.has(country)) return [];
    const found = finer.get(country);
    const at = found && worldProjection(geoCentroid(found));
    if (!at) throw new Error(`The map has no place for ${country}`);
    return [{ country, x: Math.round(at[0]), y: Math.round(at[1]) }];
  });
}

/** Central Asia as it is drawn. */
export const region = { width: 900, height: 620 } as const;

/** The five states of the nuclear-weapon-free zone. */
export const zoneStates = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] as const satisfies readonly CountryCode[];

/** Places on the regional map: longitude and latitude in degrees; the test site's is about its middle. */
const places = {
  polygon: [78, 50.2],
  semey: [80.25, 50.41],
  oskemen: [82.61, 49.95],
  astana: [71.43, 51.13],
  almaty: [76.89, 43.24],
} as const satisfies Record<string, readonly [number, number]>;

export type RegionPlace = keyof typeof places;

const zone = {
  type: 'FeatureCollection' as const,
  features: featuresOf(fine).filter((each) => zoneStates.some((state) => state === codeOf(each.id))),
};

const margin = 46;
const regionProjection = geoConicEqualArea()
  .parallels([38, 52])
  .rotate([-67, 0])
  .fitExtent(
    [
      [margin, margin],
      [region.width - margin, region.height - margin],
    ],
    zone,
  )
  .clipExtent([
    [-4, -4],
    [region.width + 4, region.height + 4],
  ]);

/** The five states and what surrounds them; `inZone` tells them apart. */
export function regionShapes(): readonly (Shape & { readonly inZone: boolean })[] {
  return featuresOf(fine).flatMap((each) => {
    const country = codeOf(each.id);
    const d = pathOf(each, regionProjection);
    return d === '' ? [] : [{ country, d, inZone: zoneStates.some((state) => state === country) }];
  });
}

/** Where a place, or the middle of a state, stands on the regional map. */
export function regionPlace(name: RegionPlace | (typeof zoneStates)[number]): {
  readonly x: number;
  readonly y: number;
} {
  const found = zone.features.find((each) => codeOf(each.id) === name);
  const at = regionProjection(found ? geoCentroid(found) : [...places[name as RegionPlace]]);
  if (!at) throw new Error(`The regional map has no place for ${name}`);
  return { x: Math.round(at[0]), y: Math.round(at[1]) };
}
