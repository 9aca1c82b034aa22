import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { factOf } from '@/lib/briefing/facts';
import { type CheckMark, markOf } from '@/lib/briefing/marks';
import type { Subject } from '@/lib/briefing/rows';
import { subjectPages, subjectProse } from '@/lib/text/country';
import { citedOn, sinceInOrder } from '@/lib/text/country-citations';
import type { PageProse } from '@/lib/text/country-prose';
import { pagePath } from '@/lib/text/pages';
import { briefingDateInWords } from '@/lib/text/source-dates';
import { anchorOf } from './anchor';
import { BriefingFrame } from './briefing-frame';
import { Cites } from './cites';
import { OrganisationChart } from './organisation-chart';
import { RegionMap } from './region-map';
import { PageSources } from './source-list';
import { Timeline } from './timeline';
import { Words } from './words';
import { WorldMap } from './world-map';

type Section = PageProse['sections'][number];

/** What a reader should know of how a statement was checked, if it is not simply confirmed; it leads to what the mark means. */
function Mark({ mark }: { mark: CheckMark | undefined }) {
  const t = useTranslations('briefing');
  return mark ? (
    <>
      {' '}
      <a className="fact-mark" href="#marks" data-mark={mark}>
        {t(mark)}
      </a>
    </>
  ) : null;
}

function Paragraph({
  sentences,
  notes,
  cited,
}: {
  sentences: Section['paragraphs'][number];
  notes: PageProse['notes'];
  cited: readonly string[];
}) {
  const t = useTranslations('briefing');
  const corrected = sentences.flatMap(([id]) => {
    const words = notes[id];
    return words ? [{ id, words, status: factOf(id).status }] : [];
  });
  return (
    <div className="passage">
      <p>
        {sentences.map(([id, words]) => (
          <span key={id}>
            <span id={anchorOf(id)} data-fact={id}>
              <Words>{words}</Words>
              <Mark mark={markOf(factOf(id))} />
              <Cites ids={factOf(id).sources} cited={cited} />
            </span>{' '}
          </span>
        ))}
      </p>
      {corrected.length > 0 && (
        <ul className="fact-notes">
          {corrected.map(({ id, words, status }) => (
            <li key={id} className={`fact-note fact-note-${status}`}>
              <a href={`#${anchorOf(id)}`}>{status === 'error' ? t('correction') : t('precision')}</a>{' '}
              <Words>{words}</Words>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function KeyFigures({ figures }: { figures: PageProse['figures'] }) {
  const t = useTranslations('briefing');
  return (
    <section className="page key-figures" aria-label={t('figures')}>
      <dl>
        {figures.map(({ fact, value, label }) => (
          <div key={`${fact}${value}`}>
            <dt>
              <Words>{label}</Words>
            </dt>
            <dd>
              <a href={`#${anchorOf(fact)}`}>
                <Words>{value}</Words>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What has happened since, by date. */
function SinceThen({ prose, cited }: { prose: PageProse; cited: readonly string[] }) {
  const t = useTranslations('briefing');
  const locale = useLocale();
  return (
    <section className="briefing-part page" aria-labelledby="since">
      <h2 className="heading-2" id="since">
        {t('sinceTitle')}
      </h2>
      <p className="muted measure">{t('sinceLede')}</p>
      <ol className="since">
        {sinceInOrder(prose).map(({ id, dates: [date], basis, sources }) => {
          return (
            <li key={id} id={anchorOf(id)} data-fact={id}>
              {date && (
                <time dateTime={date.or ? date.on.slice('YYYY-'.length) : date.on}>
                  <Words>{briefingDateInWords(date, locale)}</Words>
                </time>
              )}
              <p>
                <Words>{prose.since[id] ?? ''}</Words>
                <Mark mark={markOf({ basis })} />
                <Cites ids={sources} cited={cited} />
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The pictures of a page, by the section that they stand behind. */
function picturesOf(subject: Subject, cited: readonly string[]): Readonly<Record<string, ReactNode>> {
  switch (subject) {
    case 'multi-vector':
      return { relations: <WorldMap cited={cited} /> };
    case 'non-proliferation':
      return { traites: <Timeline only={subject} />, zone: <RegionMap /> };
    case 'regional':
      return { strategie: <OrganisationChart /> };
    case 'osce':
      return {};
  }
}

/** The page of a subject: its story with its pictures, its figures, what has happened since, its sources. */
export function SubjectPage({ subject }: { subject: Subject }) {
  const t = useTranslations('briefing');
  const locale = useLocale();
  const prose = subjectProse(subject, locale);
  const cited = citedOn(subject, locale);
  const pictures = picturesOf(subject, cited);
  return (
    <BriefingFrame page={subjectPages[subject]} kicker={t('title')} title={prose.title} lede={prose.lede}>
      <KeyFigures figures={prose.figures} />
      <div className="page story-origin muted">
        <p>{t.rich('origin', { link: (words) => <a href={`${pagePath('/pays', locale)}#about`}>{words}</a> })}</p>
        <p id="marks">{t.rich('marks', { mark: (words) => <span className="fact-mark">{words}</span> })}</p>
      </div>
      {prose.sections.map(({ id, anchor = id, title, paragraphs }, n) => (
        <section key={id} className="briefing-part" aria-labelledby={anchor}>
          <div className={`page story${n === 0 ? ' story-first' : ''}`}>
            <h2 className="heading-2" id={anchor}>
              {title}
            </h2>
            {paragraphs.map((sentences) => (
              <Paragraph key={sentences[0]?.[0]} sentences={sentences} notes={prose.notes} cited={cited} />
            ))}
          </div>
          {pictures[id]}
        </section>
      ))}
      <SinceThen prose={prose} cited={cited} />
      <PageSources ids={cited} />
    </BriefingFrame>
  );
}
