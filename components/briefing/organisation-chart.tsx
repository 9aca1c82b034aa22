import { useLocale, useTranslations } from 'next-intl';
import { type Change, changesOf, joined, type Organisation, organisations } from '@/lib/briefing/organisations';
import { placeOf, type TimeScale, widthOf } from '@/lib/briefing/time-scale';
import { shown } from '@/lib/briefing/timeline-layout';
import { nameAbroad } from '@/lib/text/country-names';
import type { Locale } from '@/lib/text/routing';
import { Picture, Scrolled } from './picture';

const name = 'organisations';
const rowHeight = 58;
const top = 44;
const scale: TimeScale = { ...shown, left: 172, perYear: 27 };
const right = 44;
const width = scale.left + widthOf(scale) + right;
const height = top + organisations.length * rowHeight + 6;
const plot = rowHeight - 20;

/** The place of a year and of a number of members, in a row whose height is that of the most members there were. */
function placesIn(changes: readonly Change[]) {
  const most = Math.max(...changes.map(({ count }) => count));
  return {
    x: (year: number) => Math.round(scale.left + (Math.max(year, shown.start) - shown.start) * scale.perYear),
    y: (count: number) => Math.round(plot - (plot * count) / most),
  };
}

/** The area under the number of members. What changed before the picture begins is there from its first year. */
function area(changes: readonly Change[]): string {
  const { x, y } = placesIn(changes);
  const [first] = changes;
  const line = changes.map(({ year, count }) => `H${x(year)}V${y(count)}`).join('');
  return first ? `M${x(first.year)} ${plot}${line}H${x(shown.end)}V${plot}z` : '';
}

/** How much a year changed, in signs: "+3", "−1"; of what came and went in one year, both. */
const signs = ({ added, left }: Change) => [added > 0 && `+${added}`, left > 0 && `−${left}`].filter(Boolean).join(' ');

/** Countries that have left, each with its stays: "1992–1999, 2006–2012". */
function formerInWords({ former = [] }: Organisation, locale: Locale): string {
  const stays = Map.groupBy(former, ({ country }) => country);
  return [...stays]
    .map(
      ([country, list]) => `${nameAbroad(country, locale)} (${list.map(({ from, to }) => `${from}–${to}`).join(', ')})`,
    )
    .join(', ');
}

/** Who joined in a year, in words; a year from memory is marked. */
function joinersOf(members: Organisation['members'], locale: Locale) {
  const byYear = Map.groupBy(members, ({ since }) => since);
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, list]) => ({
      year,
      seen: list.every(({ seen }) => seen),
      names: list.map(({ country }) => nameAbroad(country, locale)).join(', '),
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
      caption={t('caption')}
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
            {organisations.map((organisation) => {
              const { id, members, associates = [], former = [] } = organisation;
              const joiners = joinersOf(members, locale);
              const others = [...associates.map(({ country, since }) => `${nameAbroad(country, locale)} (${since})`)];
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
                      <td>{formerInWords(organisation, locale)}</td>
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
            const changes = changesOf(organisation);
            const before = changes.findLast(({ year }) => year < shown.start);
            const { x, y } = placesIn(changes);
            return (
              <g key={id} transform={`translate(0 ${top + row * rowHeight})`}>
                <text className="organisation-name" x="0" y={plot - 16}>
                  {t(`initials.${id}`)}
                </text>
                <text className="organisation-count" x="0" y={plot + 2}>
                  {t(id === 'OSCE' ? 'participants' : 'members', { n: members.length })}
                </text>
                <path className="organisation-area" d={area(changes)} />
                <path className="organisation-base" d={`M${scale.left} ${plot}H${width - right}`} />
                {changes.map((change) =>
                  change.year >= shown.start ? (
                    <text
                      key={change.year}
                      className="organisation-step"
                      x={x(change.year) + 3}
                      y={y(change.count) - 4}
                    >
                      {signs(change)}
                    </text>
                  ) : null,
                )}
                {before && (
                  <text className="organisation-step" x={scale.left + 8} y={plot - 10}>
                    {t('before', { n: before.count })}
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
