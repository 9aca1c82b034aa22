import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Page, pagePaths } from '@/lib/text/pages';
import type { Locale } from '@/lib/text/routing';
import type { SourceId } from '@/lib/visa/rules/sources';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/**
 * Everything around a page: skip link, head, main, foot. Each page renders its own, because only it knows its place.
 *
 * `page` is the page by its French name ('/reprendre'), so that the language switch leads to the same place; a page with
 * parameters in its address (a step) gives its `hrefs` instead.
 */
export function Shell({
  page,
  hrefs,
  sky,
  sources,
  children,
}: {
  /** The page goes on with a field of sky of its own: the head has no edge. */
  sky?: boolean;
  sources?: readonly SourceId[];
  children: ReactNode;
} & ({ page: Page; hrefs?: never } | { page?: never; hrefs: Readonly<Record<Locale, string>> })) {
  const t = useTranslations('shell');
  return (
    <>
      <a className="skip spoken" href="#main">
        {t('skip')}
      </a>
      <SiteHeader hrefs={hrefs ?? pagePaths(page)} edge={!sky} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter {...(sources && { sources })} />
    </>
  );
}
