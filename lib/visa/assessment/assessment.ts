import type { IsoDay } from '@/lib/form/date';
import type { CategoryCode } from '../rules/categories';
import type { DocumentId } from '../rules/documents';
import type { Fee, FeeId } from '../rules/fees';
import type { InvitationException } from '../rules/invitation';
import type { MissionId } from '../rules/missions';
import type { PassportType } from '../rules/passports';
import type { Purpose } from '../rules/purposes';
import type { RowId } from '../rules/rows';
import type { Confidence } from '../rules/sources';
import type {
  ApplyReason,
  CategoryReason,
  DocumentReason,
  EntriesReason,
  FeeReason,
  InvitationReason,
  NoteReason,
  PassportReason,
  RegimeReason,
  StayReason,
  WarningReason,
  WayOut,
  WhereReason,
} from './reasons';
import type { Counter, Stay } from './stay-count';

/** What is known of a traveller. Codes are as passports give them (ICAO Doc 9303-3). */
export type Traveller = {
  readonly nationality: string;
  readonly passportType: PassportType;
  /** Where the traveller lives, ISO 3166-1 alpha-3. */
  readonly residence?: string | undefined;
  readonly postcode?: string | undefined;
  readonly birthDate?: IsoDay | undefined;
  readonly passportExpiry?: IsoDay | undefined;
  /** Stays in Kazakhstan, this trip not among them; the days of entry and exit both count. */
  readonly pastStays?: readonly Stay[] | undefined;
};

/** A trip: the days of arrival and departure both count. */
export type Trip = {
  readonly purpose: Purpose;
  readonly arrival: IsoDay;
  readonly departure: IsoDay;
  readonly entries?: 'single' | 'multiple' | undefined;
};

/** A statement of the answer: why, and the rows that say so. */
export type Finding<R extends string> = { readonly reason: R; readonly rows: readonly RowId[] };

/**
 * visa-free; e-visa, on the State's portal; visa, at a mission; ask, where no rule that was found covers the trip; citizen, of
 * Kazakhstan, whom the rules for foreigners don't concern.
 */
export type RegimeAnswer = 'visa-free' | 'e-visa' | 'visa' | 'ask' | 'citizen';

/** What was seen to be charged, and for what. */
export type Amount = Pick<Fee, 'item' | 'amount' | 'unit'> & { readonly row: `fee/${FeeId}` };

/** What applies to a traveller and a trip, as far as was found. Every part says why and by which rows. */
export type Assessment = {
  readonly regime: RegimeAnswer;
  /** Why, from what was tried first to what decided; at least one. */
  readonly reasons: readonly Finding<RegimeReason>[];
  /** Only where the regime does not cover the stay at one go; `entries`: how many it takes. */
  readonly waysOut: readonly (Finding<WayOut> & { readonly entries?: number })[];
  /** The category to ask for; for `ask`, the one that the mission would be asked about. */
  readonly category: Finding<CategoryReason> & {
    readonly code: CategoryCode | null;
    readonly alternatives: readonly CategoryCode[];
  };
  readonly entries: Finding<EntriesReason> & {
    readonly value: 'single' | 'multiple' | null;
    /** The longest validity of the visa, in days. */
    readonly validityDays: number | null;
  };
  readonly stay: Finding<StayReason> & {
    /** Days of the trip; null when its dates can't be read. */
    readonly days: number | null;
    /** The longest stay of one entry, in days; null where none is stated or found. */
    readonly perEntry: number | null;
    readonly confidence: Confidence | null;
    /** The limits of the exemption, with what past stays and this trip take of them; none where there is no exemption. */
    readonly counters: readonly (Counter & { readonly rows: readonly RowId[] })[];
    /** The last day without a visa; null where there is no exemption or nothing is left of it. */
    readonly leaveBy: IsoDay | null;
  };
  readonly invitation: Finding<InvitationReason> & {
    readonly value: 'needed' | 'notNeeded' | 'conflict';
    /** Who may go without, with proof. */
    readonly exceptions: readonly InvitationException[];
  };
  readonly documents: readonly (Finding<DocumentReason> & { readonly document: DocumentId })[];
  readonly fee: Finding<FeeReason> & {
    readonly amounts: readonly Amount[];
    /** What the inviter pays for the invitation. */
    readonly invitation: Amount | null;
    /** No figure charged abroad is certain: the mission says what it is. */
    readonly toConfirm: boolean;
  };
  readonly where: Finding<WhereReason> & {
    readonly kind: 'mission' | 'portal' | 'nowhere';
    /** The missions that may be meant; the first is the likeliest. */
    readonly missions: readonly MissionId[];
  };
  /** When to ask: for the visa, or for the travel authorisation. Null where no source says. */
  readonly apply: Finding<ApplyReason> & {
    readonly earliest: IsoDay | null;
    readonly latest: IsoDay | null;
    /** When the inviter asks for the invitation, so that the visa can still be asked for in time. */
    readonly invitation: { readonly earliest: IsoDay; readonly latest: IsoDay } | null;
  };
  /** The day on which the passport must still be valid, and the day that some pages ask for. */
  readonly passport: Finding<PassportReason> & { readonly minimum: IsoDay | null; readonly advised: IsoDay | null };
  readonly warnings: readonly Finding<WarningReason>[];
  readonly notes: readonly Finding<NoteReason>[];
};
