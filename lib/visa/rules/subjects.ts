import { type RowId, rows } from './rows';

/** What rules are about, in the order in which they are shown, with the tables of each. */
const tablesOf = {
  exemptions: ['regime', 'regime-limits', 'general-limit', 'exempt-purposes', 'list-size', 'indian-transit'],
  categories: ['purpose', 'official-category', 'category'],
  eVisa: [
    'e-visa',
    'e-visa-categories',
    'e-visa-entries',
    'e-visa-stay',
    'e-visa-airports',
    'e-visa-time',
    'e-visa-step',
    'e-visa-also',
    'e-visa-signature',
  ],
  invitations: [
    'invitation',
    'invitation-installers',
    'invitation-long-stay',
    'invitation-exception',
    'invitation-lead',
    'invitation-review',
  ],
  documents: ['document', 'document-rule', 'passport', 'deadline', 'fingerprints', 'insurance'],
  fees: ['fee', 'mci', 'fee-rule', 'child-fee'],
  missions: ['mission', 'mission-count'],
  authorisation: ['travel-authorisation'],
  stay: ['registration', 'registration-police', 'registration-e-visa', 'migration-card', 'overstay', 'customs'],
  acts: ['act'],
} as const;

export type Subject = keyof typeof tablesOf;
export const subjects = Object.keys(tablesOf) as Subject[];

/** The rows on a subject. */
export function rowsOn(subject: Subject): RowId[] {
  const tables: readonly string[] = tablesOf[subject];
  return [...rows.keys()].filter((id) => tables.includes(id.slice(0, id.indexOf('/'))));
}
