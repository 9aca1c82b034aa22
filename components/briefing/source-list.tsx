import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type BriefingSourceId, briefingSources } from '@/lib/briefing/sources';
import { sourceDateInWords } from '@/lib/text/source-dates';

/** A source: its title, which is English or a name, and its date. */
function SourceWords({ id }: { id: BriefingSourceId }) {
  const locale = useLocale();
  const { title, url, date, lang } = briefingSources[id];
  return (
    <>
      <a href={url} lang="en" hrefLang={lang}>
        {title}
      </a>
      , {sourceDateInWords(date, locale)}
    </>
  );
}

/** The sources of a page by number, as the sentences cite them. */
export function SourceList({
  ids,
  after,
}: {
  ids: readonly BriefingSourceId[];
  after?: (id: BriefingSourceId) => ReactNode;
}) {
  return (
    <ol className="briefing-sources">
      {ids.map((id, n) => (
        <li key={id} id={`source-${n + 1}`}>
          <SourceWords id={id} />
          {after?.(id)}
        </li>
      ))}
    </ol>
  );
}

/** The sources at the foot of a page of the briefing. */
export function PageSources({ ids }: { ids: readonly BriefingSourceId[] }) {
  const t = useTranslations('briefing');
  return (
    <section className="briefing-part page" aria-labelledby="sources">
      <h2 className="heading-2" id="sources">
        {t('sourcesTitle')}
      </h2>
      <p className="muted measure">{t('sourcesLede')}</p>
      <SourceList ids={ids} />
    </section>
  );
}
