import * as z from 'zod/mini';
import type { Traveller, Trip } from './assessment/assessment';
import type { Dossier } from './dossier';

/**
 * What the rules say of a dossier so far, in words, worked out where the rules are: on the server. `basis` names the answers it
 * rests on, so that a page knows when it is overtaken; `free` says that no traveller needs a visa, `electronic` that the visa of one
 * at least is asked for on the portal.
 */
export const outlook = z.object({
  basis: z.string(),
  free: z.boolean(),
  electronic: z.boolean(),
  items: z.array(
    z.object({
      term: z.string(),
      value: z.string(),
      note: z.optional(z.string()),
      state: z.optional(z.literal('confirm')),
    }),
  ),
});

export type Outlook = z.infer<typeof outlook>;

/** What the rules are asked about one traveller. */
export type Asked = { name: string | undefined; traveller: Traveller; trip: Trip };

/**
 * What the rules are to be asked about a dossier, traveller by traveller; nobody before the purpose and the days of the trip are
 * known. Who has not given a nationality yet has that of the trip.
 */
export function askedBy({ today, trip: { answers }, travellers }: Dossier): Asked[] {
  const { purpose, arrival, departure, entries, residence, postcode } = answers;
  if (!purpose || !arrival || !departure || arrival < today || departure < arrival) return [];
  return travellers.flatMap(({ name, answers: own }): Asked[] => {
    const nationality = own.nationality ?? answers.nationality;
    const passportType = own.nationality ? own.passportType : answers.passportType;
    if (!nationality || !passportType) return [];
    const { birthDate, passportExpiry } = own;
    return [
      {
        name,
        traveller: { nationality, passportType, residence, postcode, birthDate, passportExpiry },
        trip: { purpose, arrival, departure, entries },
      },
    ];
  });
}

/** Names the answers that an outlook rests on: the same for the same answers. */
export const basisOf = (dossier: Dossier): string =>
  JSON.stringify(
    askedBy(dossier).map(({ name, traveller, trip }) => [name, Object.values(traveller), Object.values(trip)]),
  );
