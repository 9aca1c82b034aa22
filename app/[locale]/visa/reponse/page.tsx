import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Shell } from '@/components/shell/shell';
import { Calendar, Documents, Fees, Notes, Uncertain, Where, Why } from '@/components/visa/answer';
import { Brief } from '@/components/visa/brief';
import { NextStep } from '@/components/visa/next-step';
import { QuestionForm } from '@/components/visa/question-form';
import { sourcesOfAnswers } from '@/components/visa/sources';
import { Part } from '@/components/visa/statement';
import { longestStay } from '@/lib/api/assessment-query';
import { readTypedQuery, type Typed, type TypedProblem, type TypedQuestion } from '@/lib/api/typed-query';
import type { NationalityCode } from '@/lib/countries/codes';
import { countryName } from '@/lib/countries/names';
import { type Raw, typedDate } from '@/lib/form/question';
import { privateMetadata } from '@/lib/server/metadata';
import { today } from '@/lib/server/today';
import { countryPath } from '@/lib/text/country-slugs';
import { dayInWords } from '@/lib/text/dates';
import { pagePath, pagePaths } from '@/lib/text/pages';
import { requestContent } from '@/lib/text/request-content';
import type { AnyWords, QuestionTexts } from '@/lib/text/request-texts';
import { type Locale, localeOf, routing } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import { assess } from '@/lib/visa/assess';
import type { Traveller, Trip } from '@/lib/visa/assessment/assessment';

type Props = PageProps<'/[locale]/visa/reponse'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'visa' });
  const request = await getTranslations({ locale, namespace: 'request' });
  const read = readTypedQuery(await searchParams, today(Date.now()));
  return privateMetadata(read?.ok === false ? request('error', { title: t('title') }) : t('title'));
}

/** The answer to the question in the address; the form again where it cannot be answered. */
export default async function VisaAnswer({ params, searchParams }: Props) {
  await connection();
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: 'visa' });
  const query = await searchParams;
  const on = today(Date.now());
  const read = readTypedQuery(query, on);
  if (!read) redirect(pagePath('/visa', locale) as Route);
  const { typed } = read;
  const hrefs = hrefsWith(typed);
  if (!read.ok) {
    const errors = Object.fromEntries(
      read.problems.map((problem) => [problem.question, errorInWords(problem, typed, locale)]),
    );
    return (
      <Shell hrefs={hrefs} sky>
        <div className="on-sky">
          <div className="page answer-head">
            <h1 className="heading-1">{t('title')}</h1>
          </div>
        </div>
        <div className="felt-edge felt-edge-large" aria-hidden="true" />
        <div className="page answer">
          <QuestionForm typed={typed} errors={errors} />
        </div>
      </Shell>
    );
  }

  const { traveller, trip } = read;
  const nationality = traveller.nationality as NationalityCode;
  const assessment = assess(traveller, trip, on);
  const answered = { assessment, trip };
  const needsVisa = assessment.category.reason !== 'noVisaNeeded';
  const { questions } = requestContent[locale];
  const name = countryName(nationality, locale);
  return (
    <Shell hrefs={hrefs} sources={sourcesOfAnswers([assessment])} sky>
      <div className="on-sky">
        <div className="page answer-head">
          <h1 className="heading-1">{say(locale, ({ assessment: texts }) => texts.regimes[assessment.regime])}</h1>
          <p className="lede">
            {t('asked', {
              name,
              passport: questions.passportType.options[traveller.passportType],
              purpose: questions.purpose.options[trip.purpose],
              from: dayInWords(trip.arrival, locale),
              to: dayInWords(trip.departure, locale),
              days: assessment.stay.days ?? 0,
            })}{' '}
            {t('answeredOn', { day: dayInWords(on, locale) })}
          </p>
        </div>
      </div>
      <div className="felt-edge felt-edge-large" aria-hidden="true" />
      <div className="page answer">
        <div className="answer-top">
          <NextStep {...answered} answers={asRequestTyped(traveller, trip)} />
          <Brief {...answered} dated />
        </div>
        <Why {...answered} />
        {assessment.documents.length > 0 && <Documents {...answered} />}
        {needsVisa && <Fees {...answered} />}
        {needsVisa && (
          <Part title={t('whereTitle')}>
            <Where {...answered} />
            {assessment.where.reason === 'residenceUnknown' && (
              <Where
                assessment={assess({ ...traveller, residence: 'FRA' }, trip, on)}
                trip={trip}
                living={t('livesInFrance')}
              />
            )}
          </Part>
        )}
        <Calendar {...answered} on={on} />
        <Uncertain {...answered} />
        <Notes {...answered} />
        <section className="answer-part screen-only" aria-labelledby="change">
          <h2 className="heading-2" id="change">
            {t('changeTitle')}
          </h2>
          <QuestionForm typed={typed} />
          <p className="answer-more">
            <a href={countryPath(nationality, locale)}>{t('countryLink', { name })}</a>
          </p>
        </section>
      </div>
    </Shell>
  );
}

/** The same answers as the first page of the request takes them. */
const asRequestTyped = ({ nationality, passportType }: Traveller, { purpose, arrival, departure }: Trip): Raw => ({
  nationality,
  passportType,
  purpose,
  ...typedDate('arrival', arrival),
  ...typedDate('departure', departure),
});

/** This very question in each language. */
function hrefsWith(typed: Typed): Record<Locale, string> {
  const paths = pagePaths('/visa/reponse');
  const query = new URLSearchParams(typed as Record<string, string>);
  return Object.fromEntries(routing.locales.map((locale) => [locale, `${paths[locale]}?${query}`])) as Record<
    Locale,
    string
  >;
}

/** What is said of an answer that cannot be used: the sentences of the request where it asks the same. */
function errorInWords({ question, code }: TypedProblem, typed: Typed, locale: Locale): string {
  const { errors } = requestContent[locale];
  const isDay = question === 'from' || question === 'to';
  const words: AnyWords = requestContent[locale].questions[asRequested[question]];
  switch (code) {
    case 'repeated':
      return say(locale, ({ visa }) => visa.errors.repeated);
    case 'missing':
      return words.missing ?? errors.missing;
    case 'past':
    case 'far':
    case 'order':
      return words.errors?.[code] ?? errors.date;
    case 'long':
      return say(locale, ({ visa }) => visa.errors.long, { days: longestStay });
    case 'value':
    case 'unknown':
      if (isDay) return errors.date;
      return question === 'nationality'
        ? say(locale, ({ visa }) => visa.errors.nationality, { text: typed.nationality?.trim() ?? '' })
        : say(locale, ({ visa }) => visa.errors.value);
    default:
      return errors[code];
  }
}

/** The questions of the request that ask the same. */
const asRequested = {
  nationality: 'nationality',
  passport: 'passportType',
  purpose: 'purpose',
  from: 'arrival',
  to: 'departure',
} as const satisfies Record<TypedQuestion, keyof QuestionTexts>;
