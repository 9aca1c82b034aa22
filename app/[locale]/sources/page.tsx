import type { Metadata } from 'next';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { use } from 'react';
import { Shell } from '@/components/shell/shell';
import {
  type Rule,
  type RuleGroup,
  rulesBySubject,
  type SubjectRules,
  subjects,
} from '@/components/sources/rule-groups';
import { RuleSearch } from '@/components/sources/rule-search';
import { pageMetadata } from '@/lib/server/metadata';
import { dayInWords } from '@/lib/text/dates';
import { pagePaths } from '@/lib/text/pages';
import { localeOf } from '@/lib/text/routing';
import { sourceTitle } from '@/lib/text/source-titles';
import { windowTitle } from '@/lib/text/titles';
import { rows } from '@/lib/visa/rules/rows';
import { type Confidence, type SourceId, sources } from '@/lib/visa/rules/sources';

type Props = PageProps<'/[locale]/sources'>;

const confidences = ['official', 'seen', 'secondary', 'unverified'] as const satisfies readonly Confidence[];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'sources' });
  return pageMetadata(pagePaths('/sources'), locale, { title: windowTitle(t('title')), description: t('description') });
}

/** A source with its date, as precise as it is known. */
function Source({ id }: { id: SourceId }) {
  const t = useTranslations('sources');
  const locale = useLocale();
  const format = useFormatter();
  const { url, date, lang } = sources[id];
  const title = sourceTitle(id, locale);
  const on = /^\d{4}-\d\d-\d\d$/.test(date)
    ? dayInWords(date, locale)
    : /^\d{4}-\d\d$/.test(date)
      ? format.dateTime(new Date(`${date}-01`), { year: 'numeric', month: 'long' })
      : date === 'undated'
        ? t('undated')
        : date;
  return (
    <li>
      {url ? (
        <a href={url} {...(lang && { hrefLang: lang })}>
          {title}
        </a>
      ) : (
        title
      )}
      , {on}
    </li>
  );
}

function Sources({ ids }: { ids: readonly SourceId[] }) {
  return (
    <ul className="rule-sources">
      {ids.map((id) => (
        <Source key={id} id={id} />
      ))}
    </ul>
  );
}

function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const t = useTranslations('sources');
  return <span className={`sure sure-${confidence}`}>{t(`confidences.${confidence}.name`)}</span>;
}

/** The words of a rule, when it holds, and whom it is about. */
function RuleWords({ rule }: { rule: Rule }) {
  const t = useTranslations('sources');
  const locale = useLocale();
  const { from, to } = rule;
  const [only] = rule.rows;
  const named = rule.rows.filter(({ name }) => name);
  return (
    <>
      <p id={named.length === 0 ? only?.id : undefined}>
        {rule.words}
        {(from || to) && (
          <span className="rule-valid">
            {' '}
            {from && to
              ? t('validBoth', { from: dayInWords(from, locale), to: dayInWords(to, locale) })
              : from
                ? t('validFrom', { from: dayInWords(from, locale) })
                : t('validTo', { to: dayInWords(to ?? '', locale) })}
          </span>
        )}
      </p>
      {named.length > 0 && (
        <p className="rule-names">
          {named.map(({ id, name }, n) => (
            <span key={id} id={id}>
              {n > 0 && ', '}
              {name}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function Group({ group: { sources: ids, confidence, rules } }: { group: RuleGroup }) {
  const t = useTranslations('sources');
  const locale = useLocale();
  const titles = ids.map((id) => sourceTitle(id, locale)).join(locale === 'fr' ? '\u00a0; ' : '; ');
  return (
    <details className="rule-group disclosure" data-sure={confidence} data-searched={titles}>
      <summary>
        <span className="rule-group-title">{titles}</span>
        <ConfidenceMark confidence={confidence} />
        <span className="rule-count">
          {t('subjectCount', { n: rules.reduce((n, rule) => n + rule.rows.length, 0) })}
        </span>
      </summary>
      <Sources ids={ids} />
      <ul className="rules-list">
        {rules.map((rule) => (
          <li key={rule.rows[0]?.id} data-rule="">
            <RuleWords rule={rule} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Conflict({ conflict, rules }: SubjectRules['conflicts'][number]) {
  const t = useTranslations('sources');
  const words = useTranslations('assessment');
  const decided = rules.some((rule) => rule.yields);
  return (
    <article className="rule-conflict" data-searched={words(`conflicts.${conflict}`)}>
      <p className="caption">{t('conflictTitle')}</p>
      <h3 className="heading-3">{words(`conflicts.${conflict}`)}</h3>
      <div className="rule-sides">
        {rules.map((rule) => (
          <div key={rule.rows[0]?.id} data-rule="" data-sure={rule.confidence}>
            <RuleWords rule={rule} />
            <p>
              <ConfidenceMark confidence={rule.confidence} />
              {decided && <span className="rule-followed">{rule.yields ? t('notFollowed') : t('followed')}</span>}
            </p>
            <Sources ids={rule.sources} />
          </div>
        ))}
      </div>
    </article>
  );
}

/** Radio buttons whose choice the style sheet acts upon: they work without a script. */
function Choice({
  name,
  label,
  options,
}: {
  name: string;
  label: string;
  options: readonly (readonly [id: string, words: string])[];
}) {
  return (
    <fieldset className="rule-filter">
      <legend className="field-label">{label}</legend>
      {options.map(([id, words], n) => (
        <label key={id} className="rule-option">
          <input type="radio" name={name} id={`${name}-${id}`} value={id} defaultChecked={n === 0} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

export default function SourcesPage({ params }: Props) {
  const locale = localeOf(use(params).locale);
  setRequestLocale(locale);
  const t = useTranslations('sources');
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
        <section className="rules-filter screen-only" aria-labelledby="filter">
          <h2 className="heading-3" id="filter">
            {t('filterTitle')}
          </h2>
          <Choice
            name="sure"
            label={t('filterConfidence')}
            options={[
              ['all', t('filterAll')],
              ...confidences.map((each) => [each, t(`confidences.${each}.name`)] as const),
            ]}
          />
          <Choice
            name="about"
            label={t('filterSubject')}
            options={[
              ['all', t('filterAllSubjects')],
              ...subjects.map((each) => [each, t(`subjects.${each}`)] as const),
            ]}
          />
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
        {rulesBySubject(locale).map(({ subject, count, conflicts, groups }) => (
          <section key={subject} className="rules-subject" data-about={subject} aria-labelledby={subject}>
            <h2 className="heading-2" id={subject}>
              {t(`subjects.${subject}`)}
            </h2>
            <p className="muted">{t('subjectCount', { n: count })}</p>
            {conflicts.map((conflict) => (
              <Conflict key={conflict.conflict} {...conflict} />
            ))}
            {groups.map((group) => (
              <Group key={`${group.confidence} ${group.sources.join(' ')}`} group={group} />
            ))}
          </section>
        ))}
      </div>
    </Shell>
  );
}
