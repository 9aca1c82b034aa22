import { type CategoryCode, categories } from '../rules/categories';
import { type DocumentRule, type DocumentRuleId, documentRules } from '../rules/documents';
import type { MissionId } from '../rules/missions';
import type { Assessment } from './assessment';
import type { DocumentReason } from './reasons';

type Listed = Assessment['documents'][number];

/** What decides which documents are asked for. */
export type DocumentFacts = {
  kind: 'visa' | 'eVisa' | 'visaFree';
  category: CategoryCode | null;
  /** An invitation is handed in; where sources disagree on it, one is. */
  invited: boolean;
  livesElsewhere: boolean;
  isMinor: boolean;
  mission: MissionId | undefined;
};

const reasons: Record<DocumentRule['when'], DocumentReason> = {
  always: 'always',
  invited: 'invited',
  ownWord: 'ownWord',
  elsewhere: 'livesElsewhere',
  minor: 'minor',
  withOthers: 'minorWithOthers',
  mission: 'askedByMissions',
};

const codes = Object.keys(categories) as CategoryCode[];

const rules: readonly (DocumentRule & { listed: Listed })[] = Object.entries<DocumentRule>(documentRules).map(
  ([id, rule]) => ({
    ...rule,
    listed: {
      document: rule.document,
      reason: rule.categories && rule.when === 'always' ? 'ofCategory' : reasons[rule.when],
      rows: [`document/${id as DocumentRuleId}`],
    },
  }),
);

type Rules = readonly (DocumentRule & { listed: Listed })[];

const rulesOf = (kind: DocumentFacts['kind'], category: CategoryCode | null): Rules =>
  rules.filter(
    (rule) =>
      rule.for.includes(kind) && (!rule.categories || (category !== null && rule.categories.includes(category))),
  );

/** The rules that may apply, by what is asked for, so that an answer looks at a dozen of them and not at all. */
const byCategory = {
  visa: new Map([...codes, null].map((code) => [code, rulesOf('visa', code)])),
  eVisa: new Map([...codes, null].map((code) => [code, rulesOf('eVisa', code)])),
  visaFree: new Map([...codes, null].map((code) => [code, rulesOf('visaFree', code)])),
} satisfies Record<DocumentFacts['kind'], ReadonlyMap<CategoryCode | null, Rules>>;

/** The documents asked for. */
export function documentList(facts: DocumentFacts): readonly Listed[] {
  const listed: Listed[] = [];
  for (const rule of byCategory[facts.kind].get(facts.category) ?? [])
    if (isAsked(rule, facts)) listed.push(rule.listed);
  return listed;
}

function isAsked(rule: DocumentRule, facts: DocumentFacts): boolean {
  if (rule.missions && !(facts.mission && rule.missions.includes(facts.mission))) return false;
  switch (rule.when) {
    case 'always':
    case 'mission':
      return true;
    case 'invited':
      return facts.invited;
    case 'ownWord':
      return !facts.invited;
    case 'elsewhere':
      return facts.livesElsewhere;
    case 'minor':
    case 'withOthers':
      return facts.isMinor;
  }
}
