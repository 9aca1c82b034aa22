import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type BriefingSourceId, briefingSources } from '@/lib/briefing/sources';
import { briefingSourceTitle } from '@/lib/text/briefing-source-titles';
import { sourceDateInWords } from '@/lib/text/source-dates';
import { Words } from './words';

/** A source: its title and its date. */
function SourceWords({ id }: { id: BriefingSourceId }) {
  const locale = useLocale();
  const { url, date, lang } = briefingSources[id];
  return (
    <>
      <a href={url} hrefLang={lang}>
        <Words>{briefingSourceTitle(id, locale)}</Words>
      </a>
      , <Words>{sourceDateInWords(date, locale)}</Words>
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
