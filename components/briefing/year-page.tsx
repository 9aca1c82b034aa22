import { useLocale, useTranslations } from 'next-intl';
import { countsByYear, relations, relationsInAll } from '@/lib/briefing/relations';
import { subjectPages } from '@/lib/text/country';
import { mapYearPath, mapYearPaths } from '@/lib/text/country-years';
import { pagePath } from '@/lib/text/pages';
import { BriefingFrame } from './briefing-frame';
import { MapLegend, RelationTable, WorldDrawing, YearLinks } from './world-map';

/** The map of one year, for whoever has no scripts, prints it, or links to it. */
export function YearPage({ year }: { year: number }) {
  const t = useTranslations('pictures.map');
  const words = useTranslations('briefing');
  const locale = useLocale();
  const { added, total } = countsByYear().find((each) => each.year === year) ?? { added: 0, total: 0 };
  const story = `${pagePath(subjectPages['multi-vector'], locale)}#map`;
  return (
    <BriefingFrame
      hrefs={mapYearPaths(year)}
      kicker={words('title')}
      title={t('titleYear', { year: String(year) })}
      lede={t('readingYear', { year: String(year), added, total })}
    >
      <div className="briefing-part page">
        <YearLinks current={year} />
        <WorldDrawing year={year} title={t('titleYear', { year: String(year) })} />
        <MapLegend />
        <p className="source measure">
          {t.rich('caption', { found: relations.length, all: relationsInAll, cite: () => null })}
        </p>
        <p>
          <a href={story}>{t('backTo')}</a>
        </p>
      </div>
      {total > 0 && (
        <div className="briefing-part page">
          <RelationTable upTo={year} />
        </div>
      )}
      <nav className="page-turn page screen-only" aria-label={words('turn')}>
        {([-1, 1] as const).map((step) => {
          const other = countsByYear().find((each) => each.year === year + step);
          return (
            other && (
              <a
                key={step}
                className={step < 0 ? 'page-turn-before' : 'page-turn-after'}
                rel={step < 0 ? 'prev' : 'next'}
                href={mapYearPath(other.year, locale)}
              >
                <span>{t('year')}</span>
                {other.year}
              </a>
            )
          );
        })}
      </nav>
    </BriefingFrame>
  );
}
