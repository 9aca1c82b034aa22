import type { CountryCode } from '@/lib/countries/codes';
import type { BriefingSourceId } from './sources';

/** The subjects of the briefing: a page each, in this order. */
export const subjects = ['multi-vector', 'non-proliferation', 'osce', 'regional'] as const;

export type Subject = (typeof subjects)[number];

/**
 * What checking made of a fact. ok: agrees with what was read. dated: true at its time. imprecise, error: worded otherwise than
 * the founding page did, with a note. unverified: no source was found. attributed: the State speaks of itself.
 */
export const statuses = ['ok', 'dated', 'imprecise', 'error', 'unverified', 'attributed'] as const;

/** seen: read in the sources named. partly: a detail of it was not. background: general knowledge. none: nothing to check against. */
export const factBases = ['seen', 'partly', 'background', 'none'] as const;

/** planned: a source announces it; whether it came about was not read. */
export const sinceBases = ['seen', 'partly', 'background', 'planned'] as const;

export const factKinds = ['statement', 'fact', 'count', 'plan'] as const;

/** As precise as it is known: a day, a month or a year. `about`: not sure even so. `or`: the same day of another year, if it is not sure which. */
export type DateRow = { readonly on: string; readonly about?: true; readonly or?: string };

/** A figure and what it counts; `rank` is an ordinal, `resolution` a number with a stroke. */
export type NumberRow = { readonly value: number | string; readonly of: string };

export type FactRow = {
  readonly kind: (typeof factKinds)[number];
  readonly status: (typeof statuses)[number];
  readonly basis: (typeof factBases)[number];
  readonly dates: readonly DateRow[];
  readonly numbers: readonly NumberRow[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly BriefingSourceId[];
};

export type SinceRow = {
  readonly basis: (typeof sinceBases)[number];
  /** The first is the date of the entry. */
  readonly dates: readonly [DateRow, ...DateRow[]];
  readonly numbers: readonly NumberRow[];
  readonly sources: readonly BriefingSourceId[];
};

/** `on`: since when; `also`: what another source says. */
export type RelationRow = {
  readonly country: CountryCode;
  readonly on: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source?: BriefingSourceId;
  readonly url?: string;
  readonly also?: string;
};

export type Membership = { readonly country: CountryCode; readonly since: number; readonly seen?: true };

export type OrganisationRow = {
  readonly id: string;
  readonly founded: string;
  readonly members: readonly Membership[];
  readonly associates?: readonly Membership[];
  readonly former?: readonly { readonly country: CountryCode; readonly from: number; readonly to: number }[];
  readonly sources: readonly BriefingSourceId[];
};
