import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Fact, factOf, type Since } from '@/lib/briefing/facts';
import type { Subject } from '@/lib/briefing/rows';
import { subjectPages, subjectProse } from '@/lib/text/country';
import { citedOn, sinceInOrder } from '@/lib/text/country-citations';
import type { PageProse } from '@/lib/text/country-prose';
import { pagePath } from '@/lib/text/pages';
import { sourceDateInWords } from '@/lib/text/source-dates';
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

/** What a reader should know of how a statement was checked, if it is not simply confirmed. */
function Mark({ of }: { of: Fact }) {
  const t = useTranslations('briefing');
  if (of.status === 'unverified') return <span className="fact-mark">{t('unverified')}</span>;
  if (of.basis === 'background') return <span className="fact-mark">{t('background')}</span>;
  return null;
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
              <Mark of={factOf(id)} />
              <Cites ids={factOf(id).sources} cited={cited} />
            </span>{' '}
          </span>
        ))}
      </p>
      {corrected.length > 0 && (
        <ul className="fact-notes">
          {corrected.map(({ id, words, status }) => (
            <li key={id} className={`fact-note fact-note-${status}`}>
              <a href={`#${anchorOf(id)}`}>{status === 'error' ? t('correction') : t('precision')}</a> {words}
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
            <dt>{label}</dt>
            <dd>
              <a href={`#${anchorOf(fact)}`}>{value}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SinceMark({ basis }: { basis: Since['basis'] }) {
  const t = useTranslations('briefing');
  return basis === 'seen' ? null : <span className="fact-mark">{t(basis)}</span>;
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
        {sinceInOrder(prose).map(({ id, dates, basis, sources }) => {
          const on = dates[0]?.on ?? '';
          return (
            <li key={id} id={anchorOf(id)} data-fact={id}>
              <time dateTime={on}>{sourceDateInWords(on, locale)}</time>
              <p>
                <Words>{prose.since[id] ?? ''}</Words>
                <SinceMark basis={basis} />
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
      <p className="page story-origin muted">
        {t.rich('origin', { link: (words) => <a href={`${pagePath('/pays', locale)}#about`}>{words}</a> })}
      </p>
      {prose.sections.map(({ id, title, paragraphs }, n) => (
        <section key={id} className="briefing-part" aria-labelledby={id}>
          <div className={`page story${n === 0 ? ' story-first' : ''}`}>
            <h2 className="heading-2" id={id}>
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
