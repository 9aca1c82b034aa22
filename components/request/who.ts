'use client';

import { useTranslations } from 'next-intl';
import type { Dossier } from '@/lib/visa/dossier';

/** How a traveller is called: "Voyageur 2 sur 4 · Inès Bensaïd", by name once it is known. */
export function useWho() {
  const t = useTranslations('request');
  return (dossier: Dossier, index: number): string => {
    const of = dossier.travellers.length;
    const place = of > 1 ? t('travellerOf', { n: index + 1, of }) : t('traveller', { n: 1 });
    const name = dossier.travellers[index]?.name;
    return name ? `${place} · ${name}` : place;
  };
}
