import type { SourceId } from '@/lib/visa/rules/sources';
import { sourceTitles as en } from './en/source-titles';
import { sourceTitles as fr } from './fr/source-titles';
import { frenchSpaces } from './french-spaces';
import type { Locale } from './routing';

const titles: Readonly<Record<Locale, Readonly<Record<SourceId, string>>>> = { fr: frenchSpaces(fr), en };

/** What a source is, in a language: who wrote it, and what about. */
export const sourceTitle = (id: SourceId, locale: Locale): string => titles[locale][id];
