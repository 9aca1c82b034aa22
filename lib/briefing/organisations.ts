import { z } from 'zod';
import type { CountryCode } from '@/lib/countries/codes';
import { organisationRows } from './organisation-rows';
import { briefingDate, country, parseRows } from './parse';
import { briefingSources } from './sources';
import { lastYear } from './years';

const year = z.int().min(1947).max(lastYear);
const membership = z.strictObject({ country, since: year, seen: z.literal(true).optional() });

const organisationRow = z.strictObject({
  id: z.string(),
  founded: briefingDate,
  members: z.array(membership).min(1),
  associates: z.array(membership).optional(),
  former: z.array(z.strictObject({ country, from: year, to: year })).optional(),
  sources: z.array(z.enum(Object.keys(briefingSources))),
});

/** The organisations by their English initials, in the order in which Kazakhstan joined them. */
export type OrganisationId = (typeof organisationRows)[number]['id'];

export type Organisation = Readonly<Omit<z.output<typeof organisationRow>, 'id'>> & { readonly id: OrganisationId };

export const organisations: readonly Organisation[] = Object.entries(
  parseRows(organisationRow, Object.fromEntries(organisationRows.map((row) => [row.id, row]))),
).map(([id, row]) => ({ ...row, id: id as OrganisationId }));

/** A year in which an organisation grew or shrank: how many came, how many left, and how many there were from then on. */
export type Change = { readonly year: number; readonly added: number; readonly left: number; readonly count: number };

/** The years in which an organisation changed, earliest first; from one to the next, `count` grows by `added` less `left`. */
export function changesOf({ members, former = [] }: Organisation): readonly Change[] {
  const stays = [...members.map(({ since }) => ({ from: since, to: Number.POSITIVE_INFINITY })), ...former];
  const years = [...new Set(stays.flatMap(({ from, to }) => [from, to]))].filter(Number.isFinite);
  return years
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      added: stays.filter(({ from }) => from === year).length,
      left: stays.filter(({ to }) => to === year).length,
      count: stays.filter(({ from, to }) => from <= year && to > year).length,
    }));
}

/** The year in which a country joined, or undefined if it is no member. */
export const joined = ({ members }: Organisation, code: CountryCode): number | undefined =>
  members.find((member) => member.country === code)?.since;
