import { useLocale, useTranslations } from 'next-intl';
import { type Subject, subjects } from '@/lib/briefing/rows';
import { placeOf } from '@/lib/briefing/time-scale';
import { timelineEvents } from '@/lib/briefing/timeline';
import { labelWidth, layOut, measures, shown } from '@/lib/briefing/timeline-layout';
import { subjectPages } from '@/lib/text/country';
import { pagePath } from '@/lib/text/pages';
import { sourceDateInWords } from '@/lib/text/source-dates';
import { anchorOf } from './anchor';
import { Picture, Scrolled } from './picture';
import { Words } from './words';

/** Units a year before anybody zooms. */
const perYear = 27;

const name = 'timeline';

/** Years with a name on the axis: every fifth, and the first. */
const isNamed = (year: number) => year === shown.start || year % 5 === 0;

/**
 * What happened from 1991 to today, a lane a subject; each event is a link to the fact that tells it. `only` leaves one lane. It is
 * whole without scripts; they add zoom and the arrow keys (browser/timeline.ts), and find what they need in the data attributes.
 */
export function Timeline({ only }: { only?: Subject }) {
  const t = useTranslations('pictures.timeline');
  const events = useTranslations('pictures.events');
  const briefing = useTranslations('briefing.subjects');
  const locale = useLocale();
  const lanes = only ? [only] : subjects;
  const drawn = timelineEvents
    .filter(({ subject }) => lanes.includes(subject))
    .map((event) => {
      const label = events(event.id);
      return { ...event, label, lane: lanes.indexOf(event.subject), width: labelWidth(label) };
    });
  const { width, height, scale, places, lanes: boxes } = layOut(drawn, lanes.length, perYear);
  const years = Array.from({ length: shown.end - shown.start }, (_, n) => shown.start + n);
  const hrefOf = ({ id, subject }: (typeof drawn)[number]) =>
    `${only ? '' : pagePath(subjectPages[subject], locale)}#${anchorOf(id)}`;
  const title = only ? t('titleNuclear') : t('title');
  return (
    <Picture
      name={name}
      title={title}
      reading={only ? t('readingNuclear') : t('reading')}
      table={
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('date')}</th>
              <th scope="col">{t('event')}</th>
              {!only && <th scope="col">{t('theme')}</th>}
            </tr>
          </thead>
          <tbody>
            {drawn.map((event) => (
              <tr key={event.id}>
                <td>
                  <Words>{sourceDateInWords(event.on, locale)}</Words>
                </td>
                <td>
                  <a href={hrefOf(event)}>{event.label}</a>
                </td>
                {!only && <td>{briefing(event.subject)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div className="timeline" data-timeline="" data-per-year={perYear}>
        <div className="page timeline-controls screen-only">
          {!only && (
            <fieldset className="timeline-filter">
              <legend className="field-label">{t('filter')}</legend>
              {(['all', ...lanes] as const).map((each) => (
                <label key={each} className="rule-option">
                  <input type="radio" name="theme" id={`theme-${each}`} value={each} defaultChecked={each === 'all'} />
                  {each === 'all' ? t('all') : briefing(each)}
                </label>
              ))}
            </fieldset>
          )}
          <div className="timeline-zoom" hidden data-timeline-zoom="">
            <button type="button" className="button button-secondary" data-zoom="out" aria-label={t('zoomOut')}>
              −
            </button>
            <button type="button" className="button button-secondary" data-zoom="in" aria-label={t('zoomIn')}>
              +
            </button>
            <button type="button" className="button button-secondary" data-zoom="fit">
              {t('zoomFit')}
            </button>
            <p className="muted">{t('help')}</p>
          </div>
        </div>
        <Scrolled name={name} title={title}>
          <svg
            className="timeline-drawing"
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            aria-label={title}
          >
            <g>
              {years.map((year) => (
                <g key={year} data-year={year} transform={`translate(${placeOf(String(year), scale) - perYear / 2} 0)`}>
                  <path className={isNamed(year) ? 'axis axis-named' : 'axis'} d={`M0 ${measures.top - 8}V${height}`} />
                  {isNamed(year) && (
                    <text className="axis-year" x={year === shown.start ? 0 : 4} y="18">
                      {year}
                    </text>
                  )}
                </g>
              ))}
            </g>
            {lanes.map((subject, lane) => (
              <g key={subject} className={`lane lane-${subject}`} data-lane={subject}>
                <g transform={`translate(0 ${boxes[lane]?.y ?? 0})`} data-lane-head="">
                  <rect className="lane-field" width={width} height={boxes[lane]?.height ?? 0} rx="3" />
                  <text className="lane-name" x={measures.left} y="20">
                    {briefing(subject)}
                  </text>
                </g>
                {drawn.map((event, n) => {
                  const { x, y } = places[n] ?? { x: 0, y: 0 };
                  return (
                    event.lane === lane && (
                      <g
                        key={event.id}
                        className="event"
                        transform={`translate(${x} ${y})`}
                        data-on={event.on}
                        data-width={event.width}
                      >
                        <a href={hrefOf(event)}>
                          <title>{`${sourceDateInWords(event.on, locale)}, ${event.label}`}</title>
                          <rect className="event-field" x="-8" y="-12" width={event.width + 20} height="24" rx="3" />
                          <path className="event-mark" d="m0-6 6 6-6 6-6-6z" />
                          <text className="event-label" x={measures.labelFrom} y="5">
                            {event.label}
                          </text>
                        </a>
                      </g>
                    )
                  );
                })}
              </g>
            ))}
          </svg>
        </Scrolled>
      </div>
    </Picture>
  );
}
