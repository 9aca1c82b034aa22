import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { use } from 'react';
import { Shell } from '@/components/shell/shell';
import { confidences, countsOn, rulesOn } from '@/components/sources/rule-groups';
import { RuleSearch } from '@/components/sources/rule-search';
import { Conflict, Group } from '@/components/sources/rules';
import { pageMetadata } from '@/lib/server/metadata';
import { pagePath } from '@/lib/text/pages';
import { localeOf } from '@/lib/text/routing';
import { subjectOfSlug, subjectPaths, subjectSlug } from '@/lib/text/subject-slugs';
import { windowTitle } from '@/lib/text/titles';
import { subjects } from '@/lib/visa/rules/subjects';

type Props = PageProps<'/[locale]/sources/[subject]'>;

/** Other addresses are no pages: they go to the one that says so. */
export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  subjects.map((subject) => ({ subject: subjectSlug(subject, localeOf(params.locale)) }));

async function pageOf(params: Props['params']) {
  const { locale: asked, subject } = await params;
  const locale = localeOf(asked);
  return { locale, subject: subjectOfSlug(subject, locale) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, subject } = await pageOf(params);
  if (!subject) return {};
  const t = await getTranslations({ locale, namespace: 'sources' });
  const name = t(`subjects.${subject}`);
  return pageMetadata(subjectPaths(subject), locale, {
    title: windowTitle(t('subjectTitle', { subject: name })),
    description: t('subjectDescription', { subject: name }),
  });
}

/** Every rule on a subject. The choice of a confidence is the style sheet's, and works without a script; so do the counts. */
export default function RulesOnSubject({ params }: Props) {
  const { locale, subject } = use(pageOf(params));
  if (!subject) notFound();
  setRequestLocale(locale);
  const t = useTranslations('sources');
  const counts = countsOn(subject);
  const { conflicts, groups } = rulesOn(subject, locale);
  return (
    <Shell hrefs={subjectPaths(subject)}>
      <div className="page rules">
        <p className="rules-back screen-only">
          <a href={pagePath('/sources', locale)}>{t('backToAll')}</a>
        </p>
        <h1 className="heading-1">{t(`subjects.${subject}`)}</h1>
        <p className="source measure">{t('read')}</p>
        <section className="rules-filter screen-only" aria-labelledby="filter">
          <h2 className="heading-3" id="filter">
            {t('filterTitle')}
          </h2>
          <fieldset className="rule-filter">
            <legend className="field-label">{t('filterConfidence')}</legend>
            {(['all', ...confidences] as const).map((each) => (
              <label key={each} className="rule-option">
                <input type="radio" name="sure" id={`sure-${each}`} value={each} defaultChecked={each === 'all'} />
                {t('filterOption', {
                  name: each === 'all' ? t('filterAll') : t(`confidences.${each}.name`),
                  n: counts[each],
                })}
              </label>
            ))}
          </fieldset>
          <RuleSearch
            label={t('filterText')}
            hint={t('filterTextHint')}
            shown={{
              none: t('shown', { n: 0 }),
              one: t('shown', { n: 1 }),
              other: t('shown', { n: 2 }).replace('2', '#'),
            }}
          />
        </section>
        <section aria-labelledby="rules">
          <h2 className="heading-2" id="rules">
            {t('subjectRules')}
          </h2>
          {/* One of these is shown: that of the choice. */}
          <p className="muted rules-count" data-of="all">
            {t('subjectCount', { n: counts.all })}
          </p>
          {confidences.map((each) => (
            <p key={each} className="muted rules-count" data-of={each}>
              {t('subjectCountOf', { n: counts[each], name: t(`confidences.${each}.name`) })}
            </p>
          ))}
          {conflicts.map((conflict) => (
            <Conflict key={conflict.conflict} {...conflict} />
          ))}
          {groups.map((group) => (
            <Group key={`${group.confidence} ${group.sources.join(' ')}`} group={group} />
          ))}
        </section>
      </div>
    </Shell>
  );
}
