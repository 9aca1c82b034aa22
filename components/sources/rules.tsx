import { useLocale, useTranslations } from 'next-intl';
import { dayInWords } from '@/lib/text/dates';
import { sourceDateInWords } from '@/lib/text/source-dates';
import { sourceTitle } from '@/lib/text/source-titles';
import { type Confidence, type SourceId, sources } from '@/lib/visa/rules/sources';
import type { Rule, RuleGroup, SubjectRules } from './rule-groups';

/** A source with its date, as precise as it is known. */
function Source({ id }: { id: SourceId }) {
  const locale = useLocale();
  const { url, date, lang } = sources[id];
  const title = sourceTitle(id, locale);
  return (
    <li>
      {url ? (
        <a href={url} {...(lang && { hrefLang: lang })}>
          {title}
        </a>
      ) : (
        title
      )}
      , {sourceDateInWords(date, locale)}
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

/** How sure a rule is, in a word. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
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
              {/* One text: two would be parted by a comment, a hundred times on a page. */}
              {n > 0 ? `, ${name}` : name}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** The rules that were read in the same sources and are equally sure. */
export function Group({ group: { sources: ids, confidence, rules } }: { group: RuleGroup }) {
  const t = useTranslations('sources');
  const separator = useTranslations('visa')('separator');
  const locale = useLocale();
  const titles = ids.map((id) => sourceTitle(id, locale)).join(separator);
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
          <li key={rule.rows[0]?.id} data-rule={rule.rows.length}>
            <RuleWords rule={rule} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What sources contradict each other about, side by side. */
export function Conflict({ conflict, rules }: SubjectRules['conflicts'][number]) {
  const t = useTranslations('sources');
  const words = useTranslations('assessment');
  const decided = rules.some((rule) => rule.yields);
  return (
    <article className="rule-conflict" id={conflict} data-searched={words(`conflicts.${conflict}`)}>
      <p className="caption">{t('conflictTitle')}</p>
      <h3 className="heading-3">{words(`conflicts.${conflict}`)}</h3>
      <div className="rule-sides">
        {rules.map((rule) => (
          <div key={rule.rows[0]?.id} data-rule={rule.rows.length} data-sure={rule.confidence}>
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
