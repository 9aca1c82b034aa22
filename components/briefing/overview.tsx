import { useLocale, useTranslations } from 'next-intl';
import { facts, since } from '@/lib/briefing/facts';
import { subjects } from '@/lib/briefing/rows';
import { subjectPages, subjectProse } from '@/lib/text/country';
import { pagePath } from '@/lib/text/pages';
import { BriefingFrame } from './briefing-frame';
import { Timeline } from './timeline';
import { Words } from './words';

const withStatus = (...statuses: string[]) => facts.filter(({ status }) => statuses.includes(status)).length;

/** The first page of the briefing: its pictures, its chapters, where it comes from. */
export function Overview() {
  const t = useTranslations('briefing');
  const locale = useLocale();
  return (
    <BriefingFrame page="/pays" title={t('title')} lede={t('lede')}>
      <Timeline />
      <section className="briefing-part page" aria-labelledby="chapters">
        <h2 className="heading-2" id="chapters">
          {t('chapters')}
        </h2>
        <ol className="chapter-cards">
          {subjects.map((subject) => {
            const { title, lede, figures, short } = subjectProse(subject, locale);
            const [figure] = figures;
            return (
              <li key={subject} className="chapter-card">
                <p className="chapter-figure" aria-hidden="true">
                  <Words>{figure?.value ?? ''}</Words>
                </p>
                <p className="caption">{short}</p>
                <h3 className="heading-3">
                  <a href={pagePath(subjectPages[subject], locale)}>{title}</a>
                </h3>
                <p>{lede}</p>
              </li>
            );
          })}
        </ol>
      </section>
      <section className="briefing-part page story" aria-labelledby="about">
        <h2 className="heading-2" id="about">
          {t('aboutTitle')}
        </h2>
        <p className="measure story-text">
          {t('about', {
            facts: facts.length,
            ok: withStatus('ok'),
            dated: withStatus('dated'),
            attributed: withStatus('attributed'),
            corrected: withStatus('imprecise', 'error'),
            unverified: withStatus('unverified'),
            since: since.length,
          })}
        </p>
      </section>
    </BriefingFrame>
  );
}
