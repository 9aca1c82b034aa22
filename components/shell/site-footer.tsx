import { useFormatter, useTranslations } from 'next-intl';
import type { Source } from './links';

/** The foot of a page: whose site this is not, and where the rules on it were read. */
export function SiteFooter({ sources = [] }: { sources?: readonly Source[] }) {
  const t = useTranslations('shell');
  const format = useFormatter();
  /** The date as precise as the source gives it: day, month or year. */
  const date = (iso: string) => {
    const [, month, day] = iso.split('-');
    if (!/^\d/.test(iso)) return t('undated');
    return format.dateTime(new Date(`${iso.padEnd(10, '-01')}T00:00:00Z`), {
      year: 'numeric',
      ...(month && { month: 'long' as const }),
      ...(day && { day: 'numeric' as const }),
    });
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
                  <a href={url} hrefLang={lang}>
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
