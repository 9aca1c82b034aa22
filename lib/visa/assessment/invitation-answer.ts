import type { CategoryCode } from '../rules/categories';
import {
  type InvitationException,
  invitationExceptions,
  invitationExempt,
  invitationExemptAlways,
  invitationLongStays,
  type LongStayStatement,
} from '../rules/invitation';
import type { RowId } from '../rules/rows';
import type { Assessment } from './assessment';
import { categoryOfCode } from './category-fit';

type InvitationAnswer = Assessment['invitation'];

const none: readonly InvitationException[] = [];

const exceptionsOf = new Map<CategoryCode, InvitationException[]>();
for (const [name, { categories }] of Object.entries(invitationExceptions)) {
  for (const code of categories) {
    exceptionsOf.set(code, [...(exceptionsOf.get(code) ?? []), name as InvitationException]);
  }
}

const longStays: readonly (LongStayStatement & { row: RowId })[] = Object.entries(invitationLongStays).map(
  ([name, statement]) => ({
    ...statement,
    row: `invitation-long-stay/${name as keyof typeof invitationLongStays}`,
  }),
);

/** No visa, so no invitation. */
export const noInvitation = (rows: readonly RowId[]): InvitationAnswer => ({
  value: 'notNeeded',
  reason: 'noVisaNeeded',
  rows,
  exceptions: none,
});

/** An electronic visa is not issued without an invitation, whoever asks. */
export const eVisaInvitationAnswer: InvitationAnswer = {
  value: 'needed',
  reason: 'eVisaInvitation',
  rows: ['e-visa/invitation'],
  exceptions: none,
};

/** A visa of a category that only the mission can name: most of them need one. */
export const unknownInvitation = (rows: readonly RowId[]): InvitationAnswer => ({
  value: 'needed',
  reason: 'invitationUnknown',
  rows,
  exceptions: none,
});

/** Whether a visa of this category needs an invitation; `days` is null where the stay is not known. */
export function invitationAnswer(
  code: CategoryCode,
  nationality: string,
  entries: 'single' | 'multiple',
  days: number | null,
): InvitationAnswer {
  const row: RowId = `category/${code}`;
  const answer = (
    value: InvitationAnswer['value'],
    reason: InvitationAnswer['reason'],
    rows: readonly RowId[] = [row],
    exceptions = none,
  ): InvitationAnswer => ({ value, reason, rows, exceptions });
  const { ground } = categoryOfCode(code);
  if (ground === 'own' || ground === 'inside') return answer('notNeeded', 'ownApplication');
  if (ground === 'unknown') return answer('needed', 'invitationUnknown');

  const isListed = invitationExempt.nationalities.has(nationality);
  if (isListed && isIn(code, invitationExemptAlways.categories)) {
    return answer('notNeeded', 'exemptNationality', ['invitation/exemptAlways']);
  }
  const exempt = isListed && isIn(code, invitationExempt.categories);
  const exceptions = exceptionsOf.get(code) ?? none;
  if (exempt && entries === 'single' && (days ?? 0) <= invitationExempt.maxStayDays) {
    return answer('notNeeded', 'exemptNationality', ['invitation/exempt']);
  }
  const statements = longStays.filter(
    (statement) =>
      days !== null &&
      days >= statement.fromDays &&
      days <= statement.toDays &&
      statement.nationalities.some((known) => known === nationality) &&
      statement.categories.includes(code),
  );
  if (statements.some(({ needed }) => !needed)) {
    return answer(
      'conflict',
      'longStayDisagrees',
      statements.map((statement) => statement.row),
      exceptions,
    );
  }
  if (exempt) {
    const reason = entries === 'multiple' ? 'multipleEntries' : 'longStay';
    return answer('needed', reason, ['invitation/exempt', row], exceptions);
  }
  if (ground === 'note') return answer('needed', 'noteVerbale');
  if (ground === 'petition') return answer('needed', 'petition');
  return answer('needed', 'notExempt', [row, 'invitation/exempt'], exceptions);
}

const isIn = (code: CategoryCode, list: readonly CategoryCode[]): boolean => list.includes(code);
