import { useLocale, useTranslations } from 'next-intl';
import { pagePath } from '@/lib/text/pages';
import { type Locale, routing } from '@/lib/text/routing';
import { official } from './links';

/** The languages by their own names. */
const names: Record<Locale, string> = { fr: 'Français', en: 'English' };

/**
 * The head of a page. `hrefs` is this very page in each language, so that switching keeps the place.
 * `edge` ends the field of sky under it.
 */
export function SiteHeader({ hrefs, edge }: { hrefs: Readonly<Record<Locale, string>>; edge: boolean }) {
  const locale = useLocale();
  const t = useTranslations('shell');
  const visa = useTranslations('visa');
  const briefing = useTranslations('briefing');
  return (
    <header>
      <div className="official screen-only">
        <div className="page">
          <p>{t('independent')}</p>
          <p>
            {t.rich('official', {
              visas: (text) => <a href={official.visas}>{text}</a>,
              how: (text) => <a href={official.how}>{text}</a>,
              evisa: (text) => <a href={official.evisa}>{text}</a>,
            })}
          </p>
        </div>
      </div>
      <div className="on-sky">
        <div className="page masthead">
          <a className="wordmark" href={pagePath('/', locale)} aria-label={t('home')}>
            <span className="horn" aria-hidden="true" />
            Sapar
          </a>
          <nav className="masthead-pages screen-only" aria-label={visa('navigation')}>
            <a href={pagePath('/visa', locale)}>{visa('short')}</a>
            <a href={pagePath('/pays', locale)}>{briefing('short')}</a>
          </nav>
          <nav className="languages screen-only" aria-label={t('languages')}>
            {routing.locales.map((each) =>
              each === locale ? (
                <span key={each} lang={each} aria-current="true">
                  {names[each]}
                </span>
              ) : (
                <a key={each} lang={each} hrefLang={each} href={hrefs[each]}>
                  {names[each]}
                </a>
              ),
            )}
          </nav>
        </div>
      </div>
      {edge && <div className="felt-edge" aria-hidden="true" />}
    </header>
  );
}
