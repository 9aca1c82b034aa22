import type { Locale } from './routing';

/** The endings of ordinals in digits that are set raised, as in 1ᵉʳ and 2ᵉ. */
export const raisedEndings: Record<Locale, readonly string[]> = { fr: ['er', 're', 'e'], en: [] };
