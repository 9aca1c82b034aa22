import { useLocale, useTranslations } from 'next-intl';
import { Shell } from '@/components/shell/shell';
import type { NationalityCode } from '@/lib/countries/codes';
import { countryName } from '@/lib/countries/names';
import type { IsoDay } from '@/lib/form/date';
import { assessmentWords } from '@/lib/text/assessment-words';
import { countryPaths } from '@/lib/text/country-slugs';
import { dayInWords } from '@/lib/text/dates';
import { listInWords } from '@/lib/text/lists';
import { pagePath } from '@/lib/text/pages';
import type { Locale } from '@/lib/text/routing';
import { assess } from '@/lib/visa/assess';
import {
  answersByLength,
  answersByPurpose,
  exampleDays,
  exampleOf,
  type SameAnswer,
  withoutDays,
} from '@/lib/visa/country-answers';
import { Calendar, Documents, Fees, Notes, Uncertain, WaysOut, Where, Why } from './answer';
import { Brief } from './brief';
import { NextStep } from './next-step';
import { QuestionForm } from './question-form';
import { sourcesOfAnswers } from './sources';
import { Part, Statement } from './statement';
import { StructuredData } from './structured-data';

/** What applies to travellers of one nationality, on the day `on`: the answer first, then what it rests on. */
export function CountryAnswer({ nationality, on }: { nationality: NationalityCode; on: IsoDay }) {
  const locale = useLocale();
  const t = useTranslations('visa');
  const { traveller, trip, assessment } = exampleOf(nationality, on);
  const name = countryName(nationality, locale);
  const heading = t('heading', { name });
  const isOwn = assessment.regime === 'citizen';
  const short = t(`answers.${assessment.regime}`, { days: exampleDays });
  const longer = isOwn ? [] : answersByLength(traveller, 'tourism', on).slice(1);
  const needsVisa = assessment.category.reason !== 'noVisaNeeded';
  const inFrance = withoutDays(assess({ ...traveller, residence: 'FRA' }, trip, on));
  const answered = { assessment, trip };
  const why = assessmentWords(
    assessment,
    trip,
    locale,
  )('reasons', assessment.reasons.at(-1) ?? { reason: 'visa', rows: [] });
  return (
    <Shell
      hrefs={countryPaths(nationality)}
      sources={sourcesOfAnswers([assessment, ...longer.map((one) => one.assessment)])}
      sky
    >
      <StructuredData
        data={{
          '@type': 'FAQPage',
          inLanguage: locale,
          dateModified: on,
          isPartOf: { '@type': 'WebSite', name: 'Sapar' },
          mainEntity: [
            { '@type': 'Question', name: heading, acceptedAnswer: { '@type': 'Answer', text: `${short} ${why}` } },
          ],
        }}
      />
      <div className="on-sky">
        <div className="page answer-head">
          <h1 className="heading-1">{heading}</h1>
          <p className="answer-short">{short}</p>
          <p className="lede">{t('made', { day: dayInWords(on, locale) })}</p>
        </div>
      </div>
      <div className="felt-edge felt-edge-large" aria-hidden="true" />
      <div className="page answer">
        <div className="answer-top">
          <NextStep {...answered} answers={{ nationality, passportType: traveller.passportType }} />
          {!isOwn && <Brief {...answered} dated={false} />}
        </div>
        <Why {...answered} />
        {longer.length > 0 && <Longer answers={longer} locale={locale} />}
        {!isOwn && <Lengths answers={answersByPurpose(traveller, on)} locale={locale} />}
        {assessment.documents.length > 0 && <Documents {...answered} />}
        {needsVisa && <Fees {...answered} />}
        {needsVisa && (
          <Part title={t('whereTitle')}>
            {traveller.residence === undefined ||
            traveller.residence === 'FRA' ||
            assessment.where.kind !== 'mission' ? (
              <Where {...answered} />
            ) : (
              <Where {...answered} living={t('livesAtHome')} />
            )}
            {assessment.where.kind === 'mission' && traveller.residence !== 'FRA' && (
              <Where assessment={inFrance} trip={trip} living={t('livesInFrance')} />
            )}
          </Part>
        )}
        {!isOwn && <Calendar {...answered} />}
        <Uncertain {...answered} />
        <Notes {...answered} />
        <section className="answer-part screen-only" {...(!isOwn && { 'aria-labelledby': 'yours' })}>
          {!isOwn && (
            <>
              <h2 className="heading-2" id="yours">
                {t('yoursTitle')}
              </h2>
              <p className="answer-lede">{t('yoursLede')}</p>
              <QuestionForm nationality={nationality} />
            </>
          )}
          <p className="answer-more">
            <a href={pagePath('/visa', locale)}>{t('otherLink')}</a>
          </p>
        </section>
      </div>
    </Shell>
  );
}

/** Why longer trips have another answer, and the ways out. */
function Longer({ answers, locale }: { answers: readonly SameAnswer[]; locale: Locale }) {
  const t = useTranslations('visa');
  return (
    <Part title={t('longerTitle')}>
      {answers.map(({ from, trip, assessment }) => {
        const words = assessmentWords(assessment, trip, locale);
        return (
          <div className="answer-sub" key={from}>
            <h3 className="heading-3">{t('longer', { from })}</h3>
            {assessment.reasons.map((reason) => (
              <Statement key={reason.reason} rows={reason.rows}>
                <p>{words('reasons', reason)}</p>
              </Statement>
            ))}
            <WaysOut assessment={assessment} trip={trip} />
          </div>
        );
      })}
    </Part>
  );
}

/** The answer for every purpose and length. */
function Lengths({ answers, locale }: { answers: ReturnType<typeof answersByPurpose>; locale: Locale }) {
  const t = useTranslations('visa');
  const texts = useTranslations('assessment');
  return (
    <Part title={t('lengthsTitle')} lede={t('lengthsLede')}>
      <dl className="points measure">
        {answers.map(({ purposes, answers: lengths }) => {
          const named = listInWords(
            purposes.map((purpose) => texts(`purposes.${purpose}`)),
            locale,
          );
          return (
            <div key={purposes.join()}>
              <dt>{named.charAt(0).toUpperCase() + named.slice(1)}</dt>
              {lengths.map(({ from, to, assessment: { regime, category } }) => (
                <dd key={from}>
                  {t.rich('lengthAnswer', {
                    strong: (text) => <strong>{text}</strong>,
                    length: t('length', { from, to }),
                    answer:
                      (regime === 'visa' || regime === 'e-visa') && category.code
                        ? t('withCategory', { answer: t(`regimes.${regime}`), category: category.code })
                        : t(`regimes.${regime}`),
                  })}
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </Part>
  );
}
