import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { use } from 'react';
import { Shell } from '@/components/shell/shell';
import { QuestionForm } from '@/components/visa/question-form';
import { Part, Statement } from '@/components/visa/statement';
import { nationalityOptions } from '@/lib/countries/names';
import { pageMetadata } from '@/lib/server/metadata';
import { districtsInWords } from '@/lib/text/assessment-words';
import { countryPath } from '@/lib/text/country-slugs';
import { pagePaths } from '@/lib/text/pages';
import { localeOf } from '@/lib/text/routing';
import { say } from '@/lib/text/say';
import { windowTitle } from '@/lib/text/titles';
import { missionFor } from '@/lib/visa/assessment/where';

type Props = PageProps<'/[locale]/visa'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'visa' });
  return pageMetadata(pagePaths('/visa'), locale, { title: windowTitle(t('title')), description: t('description') });
}

/** Three questions, and the page of every nationality. */
export default function VisaQuestion({ params }: Props) {
  const locale = localeOf(use(params).locale);
  setRequestLocale(locale);
  const t = useTranslations('visa');
  const request = useTranslations('request');
  const inFrance = missionFor('FRA', undefined);
  const options = nationalityOptions(locale);
  const listed = (group: string) => (
    <ul className="nationalities">
      {options
        .filter((option) => option.group === group)
        .map(({ code, name }) => (
          <li key={code}>
            <a href={countryPath(code, locale)}>{name}</a>
          </li>
        ))}
    </ul>
  );
  return (
    <Shell page="/visa" sky>
      <div className="on-sky">
        <div className="page answer-head">
          <h1 className="heading-1">{t('title')}</h1>
          <p className="lede">{t('lede')}</p>
          <p className="hero-promise">{t('promise')}</p>
        </div>
      </div>
      <div className="felt-edge felt-edge-large" aria-hidden="true" />
      <div className="page answer">
        <QuestionForm />
        <Part title={t('whereTitle')} lede={t('livesInFrance')}>
          <Statement rows={inFrance.rows}>
            <p>
              {say(locale, ({ assessment }) => assessment.where.postcodeNeeded, {
                districts: districtsInWords(inFrance.missions, locale),
              })}
            </p>
          </Statement>
        </Part>
        <hr className="rule-horn" />
        <Part title={t('listTitle')} lede={t('listLede')}>
          <div className="answer-wide">
            {listed('countries')}
            <h3 className="heading-3">{request('otherPapers')}</h3>
            {listed('other')}
          </div>
        </Part>
      </div>
    </Shell>
  );
}
