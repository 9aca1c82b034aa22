'use client';

import { useEffect, useEffectEvent } from 'react';
import { type Locale, routing } from '@/lib/text/routing';

/**
 * Hands every ordinary click on a link of this site to `follow` instead of the browser: the journey shows its own pages
 * without a round trip, and the last save is waited for before others. Links work by themselves without it.
 */
export function useLinks(follow: (link: HTMLAnchorElement) => void): void {
  const onClick = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const elsewhere = link.origin !== window.location.origin || link.target !== '' || link.hasAttribute('download');
    if (elsewhere || (link.pathname === window.location.pathname && link.hash !== '')) return;
    event.preventDefault();
    follow(link);
  });
  useEffect(() => {
    const listener = (event: MouseEvent) => onClick(event);
    document.addEventListener('click', listener);
    return () => document.removeEventListener('click', listener);
  }, []);
}

/** Keeps the language switch of the header at the page that is shown, which the server does not know of. */
export function useLanguageLinks(pathIn: (language: Locale) => string): void {
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
      const language = routing.locales.find((locale) => locale === link.hreflang);
      if (language) link.href = pathIn(language);
    }
  });
}
