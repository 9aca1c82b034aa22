import { useLocale, useTranslations } from 'next-intl';
import { pagePath } from '@/lib/text/pages';
import { sourceDateInWords } from '@/lib/text/source-dates';
import { sourceTitle } from '@/lib/text/source-titles';
import { type SourceId, sources as texts } from '@/lib/visa/rules/sources';

/** The foot of a page: whose site this is not, and where the rules on it were read. */
export function SiteFooter({ sources = [] }: { sources?: readonly SourceId[] }) {
  const t = useTranslations('shell');
  const visa = useTranslations('visa');
  const briefing = useTranslations('briefing');
  const stays = useTranslations('stays');
  const rules = useTranslations('sources');
  const verify = useTranslations('verify');
  const locale = useLocale();
  return (
    <footer className="foot">
      <div className="page">
        <section>
          <h2>{t('statementTitle')}</h2>
          <p className="measure">{t('statement')}</p>
          <p className="foot-pages screen-only">
            <a href={pagePath('/visa', locale)}>{visa('short')}</a>
            {' · '}
            <a href={pagePath('/calcul-sejour', locale)}>{stays('title')}</a>
            {' · '}
            <a href={pagePath('/sources', locale)}>{rules('title')}</a>
            {' · '}
            <a href={pagePath('/pays', locale)}>{briefing('title')}</a>
            {' · '}
            <a href={pagePath('/verifier', locale)}>{verify('short')}</a>
          </p>
        </section>
        {sources.length > 0 && (
          <section id="sources">
            <h2>{t('sourcesTitle')}</h2>
            <p className="measure">{t('sourcesLede')}</p>
            <ul>
              {sources.map((id) => {
                const { url, date, lang } = texts[id];
                const title = sourceTitle(id, locale);
                return (
                  <li key={id}>
                    {url ? (
                      <a href={url} hrefLang={lang ?? undefined}>
                        {title}
                      </a>
                    ) : (
                      title
                    )}
                    , {sourceDateInWords(date, locale)}
                  </li>
                );
              })}
            </ul>
          </section>
        )}
      </div>
    </footer>
  );
}
