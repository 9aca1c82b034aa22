import { useLocale, useTranslations } from 'next-intl';
import { joined, type Organisation, organisations } from '@/lib/briefing/organisations';
import { placeOf, type TimeScale, widthOf } from '@/lib/briefing/time-scale';
import { shown } from '@/lib/briefing/timeline-layout';
import { countryName } from '@/lib/countries/names';
import type { Locale } from '@/lib/text/routing';
import { Picture, Scrolled } from './picture';

const name = 'organisations';
const rowHeight = 58;
const top = 30;
const scale: TimeScale = { ...shown, left: 150, perYear: 27 };
const right = 44;
const width = scale.left + widthOf(scale) + right;
const height = top + organisations.length * rowHeight + 6;
const plot = rowHeight - 20;

/** The members by the years in which they joined, those before the picture begins together in its first year. */
function steps({ members, former = [] }: Organisation): readonly { year: number; count: number; added: number }[] {
  const all = [...members.map(({ since }) => ({ from: since, to: Number.POSITIVE_INFINITY })), ...former];
  const changes = [...new Set(all.flatMap(({ from, to }) => [Math.max(from, shown.start), to]))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return changes.map((year) => ({
    year,
    count: all.filter(({ from, to }) => from <= year && to > year).length,
    added: all.filter(({ from }) => from === year).length,
  }));
}

/** The area under the number of members, in a row of its own; its height is that of the most members there were. */
function area(organisation: Organisation): string {
  const found = steps(organisation);
  const most = Math.max(...found.map(({ count }) => count));
  const y = (count: number) => Math.round(plot - (plot * count) / most);
  const x = (year: number) => Math.round(scale.left + (year - shown.start) * scale.perYear);
  const [first] = found;
  const line = found.map(({ year, count }) => `H${x(year)}V${y(count)}`).join('');
  return first ? `M${x(first.year)} ${plot}${line}H${x(shown.end)}V${plot}z` : '';
}

/** Who joined in a year, in words; a year from memory is marked. */
function joinersOf(members: Organisation['members'], locale: Locale) {
  const byYear = Map.groupBy(members, ({ since }) => since);
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, list]) => ({
      year,
      seen: list.every(({ seen }) => seen),
      names: list.map(({ country }) => countryName(country, locale)).join(', '),
    }));
}

/** How eight organisations grew, and where Kazakhstan entered. */
export function OrganisationChart() {
  const t = useTranslations('pictures.organisations');
  const locale = useLocale();
  const years = Array.from({ length: shown.end - shown.start }, (_, n) => shown.start + n).filter(
    (year) => year === shown.start || year % 5 === 0,
  );
  return (
    <Picture
      name={name}
      title={t('title')}
      reading={t('reading')}
      table={
        <>
          <p className="muted">{t('uncertain')}</p>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('year')}</th>
                <th scope="col">{t('entered')}</th>
              </tr>
            </thead>
            {organisations.map(({ id, members, associates = [], former = [] }) => {
              const joiners = joinersOf(members, locale);
              const others = [...associates.map(({ country, since }) => `${countryName(country, locale)} (${since})`)];
              return (
                <tbody key={id}>
                  <tr>
                    <th scope="rowgroup" colSpan={2}>
                      {t(`names.${id}`)} ({t(`initials.${id}`)})
                    </th>
                  </tr>
                  {joiners.map(({ year, seen, names }) => (
                    <tr key={year}>
                      <td>{seen ? year : <em>{year}</em>}</td>
                      <td>{names}</td>
                    </tr>
                  ))}
                  {others.length > 0 && (
                    <tr>
                      <td>{t('associates')}</td>
                      <td>{others.join(', ')}</td>
                    </tr>
                  )}
                  {former.length > 0 && (
                    <tr>
                      <td>{t('left')}</td>
                      <td>
                        {former
                          .map(({ country, from, to }) => `${countryName(country, locale)} (${from}–${to})`)
                          .join(', ')}
                      </td>
                    </tr>
                  )}
                </tbody>
              );
            })}
          </table>
        </>
      }
    >
      <Scrolled name={name} title={t('title')}>
        <svg
          className="organisation-drawing"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={t('title')}
        >
          {years.map((year) => {
            const x = scale.left + (year - shown.start) * scale.perYear;
            return (
              <g key={year}>
                <path className="axis axis-named" d={`M${x} ${top - 8}V${height}`} />
                <text className="axis-year" x={x + 4} y="18">
                  {year}
                </text>
              </g>
            );
          })}
          {organisations.map((organisation, row) => {
            const { id, members } = organisation;
            const since = joined(organisation, 'KAZ');
            const before = members.filter((member) => member.since < shown.start).length;
            const y = top + row * rowHeight;
            const found = steps(organisation);
            const most = Math.max(...found.map(({ count }) => count));
            return (
              <g key={id} transform={`translate(0 ${y})`}>
                <text className="organisation-name" x="0" y={plot - 16}>
                  {t(`initials.${id}`)}
                </text>
                <text className="organisation-count" x="0" y={plot + 2}>
                  {t('members', { n: members.length })}
                </text>
                <path className="organisation-area" d={area(organisation)} />
                <path className="organisation-base" d={`M${scale.left} ${plot}H${width - right}`} />
                {found.map(({ year, added, count }) =>
                  added > 0 && year > shown.start ? (
                    <text
                      key={year}
                      className="organisation-step"
                      x={scale.left + (year - shown.start) * scale.perYear + 3}
                      y={Math.round(plot - (plot * count) / most) - 3}
                    >
                      +{added}
                    </text>
                  ) : null,
                )}
                {before > 0 && (
                  <text className="organisation-step" x={scale.left + 8} y={plot - 13}>
                    {t('before', { n: before })}
                  </text>
                )}
                {since && (
                  <path
                    className="organisation-home"
                    transform={`translate(${placeOf(String(since), scale) - scale.perYear / 2} ${plot})`}
                    d="m0-7 7 7-7 7-7-7z"
                  >
                    <title>{t('kazakhstan', { year: String(since) })}</title>
                  </path>
                )}
              </g>
            );
          })}
        </svg>
      </Scrolled>
    </Picture>
  );
}
