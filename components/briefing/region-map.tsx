import { useLocale, useTranslations } from 'next-intl';
import { type RegionPlace, region, regionPlace, regionShapes, zoneStates } from '@/lib/briefing/geometry';
import { countryName } from '@/lib/countries/names';
import { anchorOf } from './anchor';
import { Picture } from './picture';

const name = 'region';

/** Cities and the test site, with the facts that speak of them. */
const places = [
  { place: 'polygon', facts: ['NP-06'] },
  { place: 'semey', facts: ['NP-20'] },
  { place: 'oskemen', facts: ['NP-s04'] },
  { place: 'almaty', facts: ['NP-07'] },
  { place: 'astana', facts: [] },
] as const satisfies readonly { place: RegionPlace; facts: readonly string[] }[];

/** Where a name stands beside its mark. */
const beside: Readonly<Record<RegionPlace, { x: number; y: number; anchor: 'start' | 'end' | 'middle' }>> = {
  polygon: { x: -22, y: 6, anchor: 'end' },
  semey: { x: 4, y: -14, anchor: 'start' },
  oskemen: { x: 4, y: 24, anchor: 'start' },
  astana: { x: -12, y: -8, anchor: 'end' },
  almaty: { x: 0, y: -14, anchor: 'middle' },
};

/** The two neighbours that have nuclear weapons, where the picture shows them. */
const neighbours = [
  { country: 'RUS', x: 250, y: 84 },
  { country: 'CHN', x: 800, y: 420 },
] as const;

/** The test site of Semipalatinsk and the five states of the zone. */
export function RegionMap() {
  const t = useTranslations('pictures.region');
  const locale = useLocale();
  return (
    <Picture
      name={name}
      title={t('title')}
      reading={t('reading')}
      caption={t('caption')}
      table={
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('place')}</th>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('fact')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ place, facts }) => (
              <tr key={place}>
                <th scope="row">{t(place)}</th>
                <td>{t(`${place}What`)}</td>
                <td>
                  {facts.map((id) => (
                    <a key={id} href={`#${anchorOf(id)}`}>
                      {id}
                    </a>
                  ))}
                </td>
              </tr>
            ))}
            {zoneStates.map((state) => (
              <tr key={state}>
                <th scope="row">{countryName(state, locale)}</th>
                <td>{t('state')}</td>
                <td>
                  <a href={`#${anchorOf('NP-21')}`}>NP-21</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div className="page">
        <svg
          className="region-drawing"
          viewBox={`0 0 ${region.width} ${region.height}`}
          role="img"
          aria-label={t('title')}
        >
          {regionShapes().map(({ country, d, inZone }, n) => (
            <path key={country ?? `land-${n}`} className={inZone ? 'land land-zone' : 'land'} d={d} />
          ))}
          {neighbours.map(({ country, x, y }) => (
            <text key={country} className="region-neighbour" x={x} y={y} textAnchor="middle">
              {countryName(country, locale)}
            </text>
          ))}
          {zoneStates.map((state) => {
            const { x, y } = regionPlace(state);
            return (
              <text key={state} className="region-state" x={x} y={y} textAnchor="middle">
                {countryName(state, locale)}
              </text>
            );
          })}
          {places.map(({ place }) => {
            const { x, y } = regionPlace(place);
            const { x: dx, y: dy, anchor } = beside[place];
            return (
              <g key={place} transform={`translate(${x} ${y})`}>
                {place === 'polygon' ? (
                  <>
                    <circle className="polygon-field" r="16" />
                    <circle className="polygon-mark" r="6" />
                  </>
                ) : (
                  <circle className="city" r="4.500" />
                )}
                <text
                  className={place === 'polygon' ? 'region-polygon' : 'region-city'}
                  x={dx}
                  y={dy}
                  textAnchor={anchor}
                >
                  {t(place)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
    </Picture>
  );
}
