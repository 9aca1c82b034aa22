import type { BriefingSourceId } from '@/lib/briefing/sources';
import { briefingSourceTitles as en } from './en/briefing-source-titles';
import { briefingSourceTitles as fr } from './fr/briefing-source-titles';
import { frenchSpaces } from './french-spaces';
import type { Locale } from './routing';

const titles: Readonly<Record<Locale, Readonly<Record<BriefingSourceId, string>>>> = { fr: frenchSpaces(fr), en };

/** What a source of the briefing is, in a language: who wrote it, and what about. */
export const briefingSourceTitle = (id: BriefingSourceId, locale: Locale): string => titles[locale][id];
