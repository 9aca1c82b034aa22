import type { Metadata } from 'next';
import { connection } from 'next/server';
import type { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Closed } from '@/components/request/closed';
import { Shell } from '@/components/shell/shell';
import { PageColumns } from '@/components/ui/page';
import { draftToShow, type OpenHere } from '@/lib/server/drafts';
import { privateMetadata } from '@/lib/server/metadata';
import { type Page, pagePath, pagePaths } from '@/lib/text/pages';
import { type Locale, localeOf } from '@/lib/text/routing';
import { SessionGuard } from './session-guard';

type Params = { params: Promise<{ locale: string }> };
type Query = Readonly<Record<string, string | string[] | undefined>>;
type Asked = Params & { searchParams: Promise<Query> };
type Words = ReturnType<typeof useTranslations<'request'>>;

/** The metadata of a private page, by the message of its title: no search engine keeps it. */
export function titled(title: (t: Words) => string) {
  return async ({ params }: Params): Promise<Metadata> => {
    const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'request' });
    return privateMetadata(title(t));
  };
}

/** A private page that stands alone: rendered per request, so that its scripts get the nonce. */
export function privatePage(
  page: Page,
  show: (t: Words, locale: Locale, query: Query) => ReactNode | Promise<ReactNode>,
) {
  return async ({ params, searchParams }: Asked) => {
    await connection();
    const locale = localeOf((await params).locale);
    const t = await getTranslations({ locale, namespace: 'request' });
    return (
      <Shell hrefs={pagePaths(page)}>
        <PageColumns>{await show(t, locale, await searchParams)}</PageColumns>
      </Shell>
    );
  };
}

/** A private page about the dossier that is open in this browser; without one it says why. */
export function draftPage(
  page: Page,
  show: (open: OpenHere, t: Words, locale: Locale, now: number, query: Query) => ReactNode | Promise<ReactNode>,
) {
  return privatePage(page, async (t, locale, query) => {
    const now = Date.now();
    const opened = await draftToShow(now);
    if (!opened.ok) return <Closed why={opened} at={pagePath(page, locale)} />;
    return (
      <>
        {await show(opened.open, t, locale, now, query)}
        <SessionGuard dossier={opened.open.id} />
      </>
    );
  });
}
