import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { dayInWords } from '@/lib/text/dates';
import type { Source } from './links';

/** The foot of a page: whose site this is not, and where the rules on it were read. */
export function SiteFooter({ sources = [] }: { sources?: readonly Source[] }) {
  const t = useTranslations('shell');
  const locale = useLocale();
  const format = useFormatter();
  /** The date as precise as the source gives it: a day or a month. */
  const date = (iso: string) => {
    if (/^\d{4}-\d\d-\d\d$/.test(iso)) return dayInWords(iso, locale);
    if (/^\d{4}-\d\d$/.test(iso)) return format.dateTime(new Date(`${iso}-01`), { year: 'numeric', month: 'long' });
    return t('undated');
  };
  return (
    <footer className="foot">
      <div className="page">
        <section>
          <h2>{t('statementTitle')}</h2>
          <p className="measure">{t('statement')}</p>
        </section>
        {sources.length > 0 && (
          <section id="sources">
            <h2>{t('sourcesTitle')}</h2>
            <p className="measure">{t('sourcesLede')}</p>
            <ul>
              {sources.map(({ title, url, date: on, lang }) => (
                <li key={url}>
                  <a href={url} lang="en" hrefLang={lang}>
                    {title}
                  </a>
                  , {date(on)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </footer>
  );
}
