import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StartForm } from '@/components/request/start-form';
import { Shell } from '@/components/shell/shell';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { subjects } from '@/lib/briefing/rows';
import { type BriefingPage, briefingPages, subjectPages, subjectProse } from '@/lib/text/country';
import { pagePath } from '@/lib/text/pages';
import type { Locale } from '@/lib/text/routing';

/** What each page of the briefing is called: in a row of all of them as short as it goes, as `next` in full. */
function usePageNames(as: 'row' | 'next'): Readonly<Record<BriefingPage, string>> {
  const t = useTranslations('briefing');
  const locale = useLocale();
  const ofSubjects = Object.fromEntries(
    subjects.map((subject) => [
      subjectPages[subject],
      as === 'row' ? t(`subjects.${subject}`) : subjectProse(subject, locale).short,
    ]),
  ) as Record<(typeof subjectPages)[keyof typeof subjectPages], string>;
  return {
    '/pays': t('overviewShort'),
    ...ofSubjects,
    '/pays/sources': t('sourcesPage.short'),
    '/pays/recherche': t('search.short'),
  };
}

/** The pages of the briefing as a row of links; the one in view is marked. */
function Chapters({ page }: { page: BriefingPage | undefined }) {
  const t = useTranslations('briefing');
  const locale = useLocale();
  const names = usePageNames('row');
  return (
    <nav className="chapters screen-only" aria-label={t('navigation')}>
      <ul>
        {briefingPages.map((each) => (
          <li key={each}>
            <a href={pagePath(each, locale)} {...(each === page && { 'aria-current': 'page' as const })}>
              {names[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page before and the page after. */
function PageTurn({ page }: { page: BriefingPage }) {
  const t = useTranslations('briefing');
  const locale = useLocale();
  const names = usePageNames('next');
  const at = briefingPages.indexOf(page);
  const before = briefingPages[at - 1];
  const after = briefingPages[at + 1];
  return (
    <nav className="page-turn page screen-only" aria-label={t('turn')}>
      {before && (
        <a className="page-turn-before" rel="prev" href={pagePath(before, locale)}>
          <span>{t('previous')}</span>
          {names[before]}
        </a>
      )}
      {after && (
        <a className="page-turn-after" rel="next" href={pagePath(after, locale)}>
          <span>{t('next')}</span>
          {names[after]}
        </a>
      )}
    </nav>
  );
}

/** From the reading to the trip, and back to a dossier that is open already. */
function Ways() {
  const t = useTranslations('briefing');
  const locale = useLocale();
  return (
    <>
      <div className="felt-edge felt-edge-large felt-edge-up" aria-hidden="true" />
      <section className="on-sky screen-only" aria-labelledby="ways">
        <div className="page briefing-ways">
          <h2 className="heading-1" id="ways">
            {t('waysTitle')}
          </h2>
          <p className="lede">{t('waysLede')}</p>
          <ButtonRow>
            <StartForm look="primary">{t('start')}</StartForm>
            <ButtonLink look="quiet" href={pagePath('/demande', locale)}>
              {t('open')}
            </ButtonLink>
            <ButtonLink look="quiet" href={pagePath('/visa', locale)}>
              {t('need')}
            </ButtonLink>
          </ButtonRow>
        </div>
      </section>
    </>
  );
}

/**
 * What all pages of the briefing have around them: the head with their title, the other pages, the way to the trip. A page that is
 * not one of the row (a year of the map) gives its addresses instead.
 */
export function BriefingFrame({
  page,
  hrefs,
  kicker,
  title,
  lede,
  children,
}: {
  kicker?: string;
  title: string;
  lede: ReactNode;
  children: ReactNode;
} & ({ page: BriefingPage; hrefs?: never } | { page?: never; hrefs: Readonly<Record<Locale, string>> })) {
  return (
    <Shell {...(page ? { page } : { hrefs })} sky>
      <div className="on-sky">
        <div className="page briefing-head">
          {kicker && <p className="briefing-kicker">{kicker}</p>}
          <h1 className="heading-display">{title}</h1>
          <p className="lede">{lede}</p>
          <Chapters page={page} />
        </div>
      </div>
      <div className="felt-edge felt-edge-large" aria-hidden="true" />
      <div className="briefing">{children}</div>
      {page && <PageTurn page={page} />}
      <Ways />
    </Shell>
  );
}
