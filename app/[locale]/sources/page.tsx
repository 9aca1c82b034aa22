import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { use } from 'react';
import { Shell } from '@/components/shell/shell';
import { confidences, conflictsOn, countsOn } from '@/components/sources/rule-groups';
import { ConfidenceMark } from '@/components/sources/rules';
import { pageMetadata } from '@/lib/server/metadata';
import { pagePaths } from '@/lib/text/pages';
import { localeOf } from '@/lib/text/routing';
import { subjectPath } from '@/lib/text/subject-slugs';
import { windowTitle } from '@/lib/text/titles';
import { rows } from '@/lib/visa/rules/rows';
import { sources } from '@/lib/visa/rules/sources';
import { subjects } from '@/lib/visa/rules/subjects';

type Props = PageProps<'/[locale]/sources'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'sources' });
  return pageMetadata(pagePaths('/sources'), locale, { title: windowTitle(t('title')), description: t('description') });
}

/** What there is of rules: what they are worth, how many on each subject, and where sources contradict each other. */
export default function SourcesPage({ params }: Props) {
  const locale = localeOf(use(params).locale);
  setRequestLocale(locale);
  const t = useTranslations('sources');
  const words = useTranslations('assessment');
  const columns = ['all', ...confidences] as const;
  const counted = subjects.map((subject) => ({ subject, counts: countsOn(subject) }));
  return (
    <Shell page="/sources">
      <div className="page rules">
        <h1 className="heading-1">{t('title')}</h1>
        <p className="lede measure">{t('lede', { rules: rows.size, sources: Object.keys(sources).length })}</p>
        <p className="source measure">{t('read')}</p>
        <section className="rules-worth" aria-labelledby="worth">
          <h2 className="heading-3" id="worth">
            {t('confidenceTitle')}
          </h2>
          <dl>
            {confidences.map((confidence) => (
              <div key={confidence}>
                <dt>
                  <ConfidenceMark confidence={confidence} />
                </dt>
                <dd>{t(`confidences.${confidence}.means`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="subjects">
          <h2 className="heading-2" id="subjects">
            {t('subjectsTitle')}
          </h2>
          {/* A table wider than a phone is scrolled by itself, with the keyboard too. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, scrolling */}
          <section className="rule-table" aria-labelledby="counted" tabIndex={0}>
            <table>
              <caption className="spoken" id="counted">
                {t('subjectsCaption')}
              </caption>
              <thead>
                <tr>
                  <td />
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column === 'all' ? t('subjectsTotal') : t(`confidences.${column}.name`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {counted.map(({ subject, counts }) => (
                  <tr key={subject}>
                    <th scope="row">
                      <a href={subjectPath(subject, locale)}>{t(`subjects.${subject}`)}</a>
                    </th>
                    {columns.map((column) => (
                      <td key={column}>{counts[column]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('subjectsTotal')}</th>
                  {columns.map((column) => (
                    <td key={column}>{counted.reduce((n, { counts }) => n + counts[column], 0)}</td>
                  ))}
                </tr>
              </tfoot>
            </table>
          </section>
        </section>
        <section aria-labelledby="conflicts">
          <h2 className="heading-2" id="conflicts">
            {t('conflictsTitle')}
          </h2>
          <p className="muted">{t('conflictsLede')}</p>
          <ul className="rule-conflicts">
            {subjects.flatMap((subject) =>
              conflictsOn(subject).map((conflict) => (
                <li key={conflict}>
                  <a href={`${subjectPath(subject, locale)}#${conflict}`}>{words(`conflicts.${conflict}`)}</a>
                </li>
              )),
            )}
          </ul>
        </section>
      </div>
    </Shell>
  );
}
