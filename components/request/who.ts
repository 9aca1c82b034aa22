'use client';

import { useTranslations } from 'next-intl';
import { whoWords } from '@/lib/text/who';
import type { Dossier } from '@/lib/visa/dossier';

/** How a traveller of a dossier is called, by index from 0. */
export function useWho() {
  const t = useTranslations('request');
  return ({ travellers }: Dossier, index: number): string => whoWords(t, travellers, index);
}
