'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { CountryOption } from '@/components/fields/country-options';
import type { Slugs } from '@/lib/text/places';
import type { RequestContent } from '@/lib/text/request-content';

/** Names of countries and nationalities in one language, in the order of the language, extra papers last. */
export type CodeLists = Readonly<Record<string, readonly CountryOption[]>>;

/** The words of the request in one language, as the server hands them over. */
export type JourneyTexts = RequestContent & { slugs: Slugs; lists: CodeLists };

const Context = createContext<JourneyTexts | undefined>(undefined);

/** Makes the words of the request available to its pages. */
export function TextsProvider({ texts, children }: { texts: JourneyTexts; children: ReactNode }) {
  return <Context value={texts}>{children}</Context>;
}

/** The words of the request. */
export function useTexts(): JourneyTexts {
  const texts = useContext(Context);
  if (!texts) throw new Error('no texts around this component');
  return texts;
}
