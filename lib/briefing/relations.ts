import { z } from 'zod';
import type { CountryCode } from '@/lib/countries/codes';
import { briefingDate, country, parseRows } from './parse';
import { relationRows } from './relation-rows';
import { briefingSources } from './sources';
import { firstYear, lastYear } from './years';

const confidence = z.enum(['high', 'medium', 'low']);

const relationRow = z
  .strictObject({
    country,
    on: briefingDate,
    confidence,
    source: z.enum(Object.keys(briefingSources)).optional(),
    url: z.url().optional(),
    also: briefingDate.optional(),
  })
  .refine(({ confidence: sure, source, url }) => (sure === 'low') === !(source || url), {
    error: 'a date has a source unless it is a recollection',
    path: ['source'],
  });

/** Diplomatic relations with a country: `year` and, as precise as known, `on`. */
export type Relation = Readonly<Omit<z.output<typeof relationRow>, 'country'>> & {
  readonly country: CountryCode;
  readonly year: number;
};

/** The relations whose beginning was found, earliest first; checked when this module is loaded. */
export const relations: readonly Relation[] = Object.values(
  parseRows(relationRow, Object.fromEntries(relationRows.map((row) => [`relation with ${row.country}`, row]))),
)
  .map((row) => ({ ...row, country: row.country as CountryCode, year: Number(row.on.slice(0, 4)) }))
  .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** The number of states that Kazakhstan has relations with, by the ministry's last count and one addition (MV-s23). */
export const relationsInAll = 188;

/** The years that a map can be drawn for. */
export const mapYears: readonly number[] = Array.from({ length: lastYear - firstYear + 1 }, (_, n) => firstYear + n);

/** The year of an address, if there is a map of it. */
export const mapYearOf = (text: string): number | undefined => mapYears.find((year) => String(year) === text);

/** The year that most of the dates found fall into, and how many they are. */
export const yearOfMost = () => countsByYear().reduce((most, each) => (each.added > most.added ? each : most));

/** How many of the dates found fall into each year, and how many up to it. */
export function countsByYear(): readonly { year: number; added: number; total: number }[] {
  let total = 0;
  return mapYears.map((year) => {
    const added = relations.filter((relation) => relation.year === year).length;
    total += added;
    return { year, added, total };
  });
}
