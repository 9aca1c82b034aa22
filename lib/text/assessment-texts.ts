import type { RegimeAnswer } from '@/lib/visa/assessment/assessment';
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
} from '@/lib/visa/assessment/reasons';
import type { CategoryCode } from '@/lib/visa/rules/categories';
import type { ConflictId } from '@/lib/visa/rules/conflicts';
import type { DocumentId } from '@/lib/visa/rules/documents';
import type { FeeItem } from '@/lib/visa/rules/fees';
import type { InvitationException } from '@/lib/visa/rules/invitation';
import type { District, Mission, MissionId } from '@/lib/visa/rules/missions';
import type { Purpose } from '@/lib/visa/rules/purposes';
import type { Confidence } from '@/lib/visa/rules/sources';

/** A sentence for each reason of a part of the assessment. */
export type ReasonTexts = {
  reasons: Record<RegimeReason, string>;
  waysOut: Record<WayOut, string>;
  category: Record<CategoryReason, string>;
  entries: Record<EntriesReason, string>;
  stay: Record<StayReason, string>;
  invitation: Record<InvitationReason, string>;
  documentReasons: Record<DocumentReason, string>;
  fee: Record<FeeReason, string>;
  where: Record<WhereReason, string>;
  apply: Record<ApplyReason, string>;
  passport: Record<PassportReason, string>;
  warnings: Record<WarningReason, string>;
  notes: Record<NoteReason, string>;
};

/** The words of the assessment in one language: a reason, a document or a fee without them does not compile. */
export type AssessmentTexts = ReasonTexts & {
  /** The answer in one sentence. */
  regimes: Record<RegimeAnswer, string>;
  /** When the inviter asks for the invitation. */
  invitationDays: string;
  /** Who may go without an invitation. */
  exceptions: Record<InvitationException, string>;
  documents: Record<DocumentId, string>;
  feeItems: Record<FeeItem, string>;
  categories: Record<CategoryCode, string>;
  /** As they stand in brackets after "purpose". */
  purposes: Record<Purpose, string>;
  missionKinds: Record<Mission['kind'], string>;
  cities: Record<MissionId, string>;
  confidences: Record<Confidence, string>;
  /** A mission and whom it serves, by where they live. */
  served: string;
  districts: Record<NonNullable<District['region']> | 'others', string>;
  /** What sources disagree about. */
  conflicts: Record<ConflictId, string>;
};
