import type { CategoryCode } from './categories';
import type { Sourced } from './sources';

/** Medical insurance. The form asks about it in box 23, whatever the category. */
export const insurance = {
  visaFree: { compulsory: false, sources: ['visitworld'], confidence: 'seen' },
  neoNomad: { compulsory: true, categories: ['B12-1'], sources: ['egovClassification'], confidence: 'seen' },
  businessImmigrant: { compulsory: true, categories: ['C5'], sources: ['qazlegalconsult'], confidence: 'seen' },
} as const satisfies Record<string, Sourced & { compulsory: boolean; categories?: readonly CategoryCode[] }>;
