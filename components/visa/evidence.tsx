import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { sourceDateInWords } from '@/lib/text/source-dates';
import { sourceTitle } from '@/lib/text/source-titles';
import { type RowId, rows, sourcesOf, withElsewhere } from '@/lib/visa/rules/rows';
import { type Confidence, type SourceId, sources } from '@/lib/visa/rules/sources';
import type { SourceText } from '@/lib/visa/rules/state-pages';

const confidences: readonly Confidence[] = ['official', 'seen', 'secondary', 'unverified'];

/** The sources of some rows, each under the best confidence that a row gives it. */
function byConfidence(ids: readonly RowId[]): [Confidence, SourceId[]][] {
  const named = new Set<SourceId>();
  return confidences.flatMap((confidence): [Confidence, SourceId[]][] => {
    const found = sourcesOf(ids.filter((id) => rows.get(id)?.confidence === confidence)).filter((id) => !named.has(id));
    for (const id of found) named.add(id);
    return found.length > 0 ? [[confidence, found]] : [];
  });
}

/**
 * In the margin of a statement: how sure its rows are, where they were read, and the dates of those pages. On a narrow window it is
 * opened on demand, unless it is `open`: what sources contradict each other about stands with all of them.
 */
export function Evidence({ of, open = false }: { of: readonly RowId[]; open?: boolean }) {
  const t = useTranslations('visa');
  const found = byConfidence(withElsewhere(of));
  if (found.length === 0) return null;
  const notes = found.map(([confidence, ids]) => <SourcesOf key={confidence} confidence={confidence} ids={ids} />);
  if (open) return <div className="source">{notes}</div>;
  return (
    <details className="source evidence">
      <summary>{t('sourcesOf', { n: found.reduce((n, [, ids]) => n + ids.length, 0) })}</summary>
      {notes}
    </details>
  );
}

function SourcesOf({ confidence, ids }: { confidence: Confidence; ids: readonly SourceId[] }) {
  const locale = useLocale();
  const t = useTranslations('visa');
  return (
    <p>
      <strong>{t(`sure.${confidence}`)}.</strong>{' '}
      {ids.map((id, i) => {
        const { url, date, about, lang }: SourceText = sources[id];
        const title = sourceTitle(id, locale);
        const on = sourceDateInWords(date, locale);
        return (
          <Fragment key={id}>
            {i > 0 && t('separator')}
            {url ? (
              <a href={url} hrefLang={lang ?? undefined}>
                {title}
              </a>
            ) : (
              title
            )}
            , {about ? t('about', { date: on }) : on}
          </Fragment>
        );
      })}
    </p>
  );
}
