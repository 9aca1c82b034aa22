import { useLocale, useTranslations } from 'next-intl';
import { facts, since } from '@/lib/briefing/facts';
import { organisations } from '@/lib/briefing/organisations';
import { relations } from '@/lib/briefing/relations';
import { statuses } from '@/lib/briefing/rows';
import { type BriefingSourceId, briefingSources } from '@/lib/briefing/sources';
import { briefingSourceTitle } from '@/lib/text/briefing-source-titles';
import { subjectPages } from '@/lib/text/country';
import { pagePath } from '@/lib/text/pages';
import type { Locale } from '@/lib/text/routing';
import { anchorOf } from './anchor';
import { BriefingFrame } from './briefing-frame';
import { SourceList } from './source-list';

/** Every source, by what it is called. */
function idsIn(locale: Locale): readonly BriefingSourceId[] {
  const { compare } = new Intl.Collator(locale);
  return (Object.keys(briefingSources) as BriefingSourceId[]).sort((a, b) =>
    compare(briefingSourceTitle(a, locale), briefingSourceTitle(b, locale)),
  );
}

/** What a source supports, each a link to where it is said. */
function Uses({ id }: { id: BriefingSourceId }) {
  const t = useTranslations('briefing');
  const pictures = useTranslations('pictures');
  const locale = useLocale();
  const used = [
    ...[...facts, ...since]
      .filter(({ sources }) => sources.includes(id))
      .map((each) => ({ href: `${pagePath(subjectPages[each.subject], locale)}#${anchorOf(each.id)}`, name: each.id })),
    ...(id === 'jjtv-eu' || relations.some(({ source }) => source === id)
      ? [{ href: `${pagePath(subjectPages['multi-vector'], locale)}#map`, name: pictures('map.short') }]
      : []),
    ...(organisations.some(({ sources }) => sources.includes(id))
      ? [{ href: `${pagePath(subjectPages.regional, locale)}#organisations`, name: pictures('organisations.short') }]
      : []),
  ];
  return (
    <span className="source-uses">
      {t('sourcesPage.used')}{' '}
      {used.map(({ href, name }, n) => (
        <span key={href}>
          {n > 0 && ', '}
          <a href={href}>{name}</a>
        </span>
      ))}
    </span>
  );
}

/** Every source with what it supports, and the results of the check. */
export function SourcesPage() {
  const t = useTranslations('briefing');
  const locale = useLocale();
  const ids = idsIn(locale);
  return (
    <BriefingFrame
      page="/pays/sources"
      kicker={t('title')}
      title={t('sourcesPage.title')}
      lede={t('sourcesPage.lede', {
        sources: ids.length,
        facts: facts.length,
        since: since.length,
        relations: relations.length,
      })}
    >
      <section className="briefing-part page" aria-labelledby="worth">
        <h2 className="heading-2" id="worth">
          {t('sourcesPage.worthTitle')}
        </h2>
        <dl className="status-list">
          {statuses.map((status) => (
            <div key={status}>
              <dt>
                <span className="status-count">{facts.filter((fact) => fact.status === status).length}</span>{' '}
                {t(`statuses.${status}.name`)}
              </dt>
              <dd>{t(`statuses.${status}.means`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="briefing-part page" aria-labelledby="relations">
        <h2 className="heading-2" id="relations">
          {t('sourcesPage.relationsTitle')}
        </h2>
        <p className="measure">
          {t.rich('sourcesPage.relationsLede', {
            link: (words) => <a href={`${pagePath(subjectPages['multi-vector'], locale)}#map`}>{words}</a>,
          })}
        </p>
        <p className="measure">
          {t.rich('sourcesPage.reuse', {
            api: (words) => <a href={`/api/v1/briefing?lang=${locale}`}>{words}</a>,
            description: (words) => <a href="/api/v1/openapi.json">{words}</a>,
          })}
        </p>
      </section>
      <section className="briefing-part page" aria-labelledby="list">
        <h2 className="heading-2" id="list">
          {t('sourcesPage.listTitle')}
        </h2>
        <p className="muted measure">{t('sourcesLede')}</p>
        <SourceList ids={ids} after={(id) => <Uses id={id} />} />
      </section>
    </BriefingFrame>
  );
}
