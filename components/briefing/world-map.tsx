import { useLocale, useTranslations } from 'next-intl';
import { world, worldDots, worldShapes } from '@/lib/briefing/geometry';
import { countsByYear, type Relation, relations, relationsInAll, yearOfMost } from '@/lib/briefing/relations';
import { briefingSources } from '@/lib/briefing/sources';
import { firstYear, lastYear } from '@/lib/briefing/years';
import type { CountryCode } from '@/lib/countries/codes';
import { nameAbroad } from '@/lib/text/country-names';
import { mapYearPath } from '@/lib/text/country-years';
import { sourceDateInWords } from '@/lib/text/source-dates';
import { Cites } from './cites';
import { Picture, Scrolled } from './picture';
import { Words } from './words';

const name = 'map';

const byCountry = new Map(relations.map((relation) => [relation.country, relation]));

/** What a country looks like in a year. */
function lookOf(country: CountryCode | undefined, year: number): string {
  if (country === 'KAZ') return 'land land-home';
  const relation = country && byCountry.get(country);
  if (!relation) return 'land';
  if (relation.year > year) return 'land land-later';
  const certain = relation.confidence === 'low' ? 'land-low' : 'land-with';
  return `land ${certain}${relation.year === year ? ' land-new' : ''}`;
}

/** What the browser needs of a country to draw another year and to tell of it. */
function dataOf(country: CountryCode | undefined) {
  const relation = country && byCountry.get(country);
  return {
    ...(country && { 'data-country': country }),
    ...(relation && { 'data-since': relation.year }),
    ...(relation?.confidence === 'low' && { 'data-low': '' }),
  };
}

/** Where a date was read, and how sure it is. */
function RelationSource({ relation: { source, url, confidence } }: { relation: Relation }) {
  const t = useTranslations('pictures.map');
  const href = source ? briefingSources[source as keyof typeof briefingSources].url : url;
  if (!href) return t(confidence);
  return (
    <>
      <a href={href}>{new URL(href).hostname.replace(/^www\./, '')}</a> ({t(confidence)})
    </>
  );
}

/** The relations as a table, by date. */
export function RelationTable({ upTo }: { upTo: number }) {
  const t = useTranslations('pictures.map');
  const locale = useLocale();
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">{t('country')}</th>
          <th scope="col">{t('since')}</th>
          <th scope="col">{t('source')}</th>
        </tr>
      </thead>
      <tbody>
        {relations
          .filter(({ year }) => year <= upTo)
          .map((relation) => (
            <tr key={relation.country} data-row={relation.country} className={`sure-${relation.confidence}`}>
              <th scope="row">{nameAbroad(relation.country, locale)}</th>
              <td>
                <Words>{sourceDateInWords(relation.on, locale)}</Words>
                {relation.also && (
                  <span className="muted"> ({t('also', { on: sourceDateInWords(relation.also, locale) })})</span>
                )}
              </td>
              <td>
                <RelationSource relation={relation} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** The years in which relations began, and the first and the last, each a link to its own page: the way through time without scripts. */
export function YearLinks({ current }: { current: number }) {
  const t = useTranslations('pictures.map');
  const locale = useLocale();
  const years = countsByYear().filter(({ added, year }) => added > 0 || year === firstYear || year === lastYear);
  return (
    <nav className="map-years screen-only" aria-label={t('years')}>
      <ul>
        {years.map(({ year }) => (
          <li key={year}>
            <a href={mapYearPath(year, locale)} {...(year === current && { 'aria-current': 'page' as const })}>
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The drawing alone, as it stands in a year: on a phone it is wider than the window, and scrolls. */
export function WorldDrawing({ year, title }: { year: number; title: string }) {
  return (
    <Scrolled name={name} title={title}>
      <svg className="map-drawing" viewBox={`0 0 ${world.width} ${world.height}`} role="img" aria-label={title}>
        <defs>
          {(['hatch', 'hatch-new'] as const).map((hatch) => (
            <pattern
              key={hatch}
              id={hatch}
              width="9"
              height="9"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className={`${hatch}-field`} width="9" height="9" />
              <path className={`${hatch}-line`} d="M0 4.500H9" />
            </pattern>
          ))}
        </defs>
        {worldShapes().map(({ country, d }, n) => (
          <path key={country ?? `land-${n}`} className={lookOf(country, year)} {...dataOf(country)} d={d} />
        ))}
        {worldDots().map(({ country, x, y }) => (
          <circle key={country} className={`dot ${lookOf(country, year)}`} {...dataOf(country)} cx={x} cy={y} r="7" />
        ))}
      </svg>
    </Scrolled>
  );
}

/** What the colours are, by the classes that paint them. */
const keys = {
  with: 'land land-with',
  new: 'land land-with land-new',
  low: 'land land-low',
  later: 'land land-later',
  none: 'land',
  home: 'land land-home',
} as const;

export function MapLegend() {
  const t = useTranslations('pictures.map.legend');
  return (
    <ul className="map-legend" aria-hidden="true">
      {(Object.keys(keys) as (keyof typeof keys)[]).map((each) => (
        <li key={each}>
          <svg className="map-key" width="28" height="20" viewBox="0 0 28 20" aria-hidden="true">
            <rect x="1" y="1" width="26" height="18" rx="2" className={keys[each]} />
          </svg>
          {t(each)}
        </li>
      ))}
    </ul>
  );
}

/** The world by year. Without scripts it shows the last year and leads to the others; browser/map.ts brings the slider to life. */
export function WorldMap({ cited }: { cited: readonly string[] }) {
  const t = useTranslations('pictures.map');
  const locale = useLocale();
  const { total } = countsByYear().at(-1) ?? { total: 0 };
  const most = yearOfMost();
  const inWords = relations
    .map(({ country }) => [country, nameAbroad(country, locale)] as const)
    .sort(([, a], [, b]) => new Intl.Collator(locale).compare(a, b));
  return (
    <Picture
      name={name}
      title={t('title')}
      reading={t('reading', { year: String(most.year), added: most.added, found: relations.length })}
      caption={t.rich('caption', {
        found: relations.length,
        all: relationsInAll,
        cite: () => <Cites ids={['jjtv-eu']} cited={cited} />,
      })}
      table={<RelationTable upTo={lastYear} />}
    >
      <div className="world-map page" data-map="">
        <div className="map-controls screen-only" hidden data-map-controls="">
          <label className="map-slider">
            <span className="field-label">
              {t('year')}{' '}
              <span className="map-year" data-map-year="">
                {lastYear}
              </span>
            </span>
            <input
              type="range"
              min={firstYear}
              max={lastYear}
              step="1"
              defaultValue={lastYear}
              aria-valuetext={t('valueText', { year: String(lastYear), total })}
              data-map-range={t('valueText', { year: '{year}', total: '{total}' })}
            />
          </label>
          <button type="button" className="button button-secondary" data-map-play={t('pause')}>
            {t('play')}
          </button>
          <div className="map-country">
            <label className="field-label" htmlFor="map-country">
              {t('country')}
            </label>
            <select className="input" id="map-country" data-map-country="" defaultValue="">
              <option value="">{t('choose')}</option>
              {inWords.map(([code, words]) => (
                <option key={code} value={code}>
                  {words}
                </option>
              ))}
            </select>
            <p className="map-details" role="status" data-map-details="" data-map-none={t('none')} />
          </div>
        </div>
        <p className="map-count">
          <strong data-map-total="">{total}</strong> {t('count')}
        </p>
        <WorldDrawing year={lastYear} title={t('title')} />
        <MapLegend />
        <p className="field-label map-years-title screen-only">{t('years')}</p>
        <YearLinks current={lastYear} />
      </div>
    </Picture>
  );
}
