import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { NationalityCode } from '@/lib/countries/codes';
import { countryName } from '@/lib/countries/names';
import type { IsoDay } from '@/lib/form/date';
import { dayInWords } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { requestContent } from '@/lib/text/request-content';
import type { Assessment, Traveller, Trip } from '@/lib/visa/assessment/assessment';
import { Calendar, Documents, Notes, Uncertain, Why } from './answer';
import { Brief } from './brief';

/** What whoever needs no visa takes along: what allows the trip, what is left to check before it, and what holds on the spot. */
export function NoVisa({
  traveller,
  trip,
  assessment,
  on,
}: {
  traveller: Traveller;
  trip: Trip;
  assessment: Assessment;
  on: IsoDay;
}) {
  const t = useTranslations('visa');
  const locale = useLocale();
  const { questions } = requestContent[locale];
  const answered = { assessment, trip };
  const isCitizen = assessment.regime === 'citizen';
  return (
    <>
      <div className="answer-top">
        <Notice tone="success" title={t(isCitizen ? 'citizenTitle' : 'readyTitle')}>
          <p>
            {t('asked', {
              name: countryName(traveller.nationality as NationalityCode, locale),
              passport: questions.passportType.options[traveller.passportType],
              purpose: questions.purpose.options[trip.purpose],
              from: dayInWords(trip.arrival, locale),
              to: dayInWords(trip.departure, locale),
              days: assessment.stay.days ?? 0,
            })}
          </p>
          <p>{t(isCitizen ? 'citizenLede' : 'readyLede')}</p>
          {!isCitizen && (
            <p className="screen-only">
              <a href={pagePath('/calcul-sejour', locale)}>{t('staysLink')}</a>
            </p>
          )}
        </Notice>
        <Brief {...answered} dated />
      </div>
      <Why {...answered} />
      {assessment.documents.length > 0 && <Documents {...answered} />}
      <Calendar {...answered} on={on} />
      <Uncertain {...answered} />
      <Notes {...answered} />
    </>
  );
}
