import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { Closed } from '@/components/request/closed';
import { Shell } from '@/components/shell/shell';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { PageColumns } from '@/components/ui/page';
import { NoVisa } from '@/components/visa/no-visa';
import { sourcesOfAnswers } from '@/components/visa/sources';
import { draftToShow } from '@/lib/server/drafts';
import { today } from '@/lib/server/today';
import { dayInWords } from '@/lib/text/dates';
import { answersFor } from '@/lib/text/outlook-words';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { localeOf } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import type { Traveller } from '@/lib/visa/assessment/assessment';
import { readDossier } from '@/lib/visa/dossier';
import { placeAfter, type StepPlace } from '@/lib/visa/place';
import { titled } from '../private-page';
import { SessionGuard } from '../session-guard';

/** Who reads the same sheet: a family of one nationality reads one. */
const passportOf = ({ nationality, passportType }: Traveller) => `${nationality} ${passportType}`;

const firstPage: StepPlace = { view: 'trip', step: 'trip' };

export const generateMetadata = titled((t) => t('noVisaTitle'));

/** Said to whoever needs no visa before anything personal is asked: the sheet to take along, and the way on for who asks for one all the same. */
export default async function NoVisaRoute({ params }: PageProps<'/[locale]/demande/sans-visa'>) {
  await connection();
  const locale = localeOf((await params).locale);
  const now = Date.now();
  const opened = await draftToShow(now);
  if (!opened.ok) {
    return (
      <Shell page="/demande/sans-visa">
        <PageColumns>
          <Closed why={opened} at={pagePath('/demande/sans-visa', locale)} />
        </PageColumns>
      </Shell>
    );
  }
  const on = today(now);
  const dossier = readDossier(opened.open.draft, on);
  const free = answersFor(dossier).filter(({ assessment }) => assessment.category.reason === 'noVisaNeeded');
  // Whoever comes by an old address is led to where the answers are.
  if (free.length < dossier.travellers.length) {
    redirect(placePath({ view: 'tasks' }, locale, slugs) as Route);
  }
  const t = await getTranslations({ locale, namespace: 'request' });
  const visa = await getTranslations({ locale, namespace: 'visa' });
  const sheets = [...new Map(free.map((answer) => [passportOf(answer.traveller), answer])).values()];
  return (
    <Shell page="/demande/sans-visa" sources={sourcesOfAnswers(sheets.map((one) => one.assessment))} sky>
      <div className="on-sky">
        <div className="page answer-head">
          <h1 className="heading-1">{t('noVisaTitle')}</h1>
          <p className="lede">{visa('answeredOn', { day: dayInWords(on, locale) })}</p>
        </div>
      </div>
      <div className="felt-edge felt-edge-large" aria-hidden="true" />
      <div className="page answer">
        {sheets.map(({ traveller, trip, assessment }) => (
          <NoVisa key={passportOf(traveller)} traveller={traveller} trip={trip} assessment={assessment} on={on} />
        ))}
        <section className="answer-part screen-only" aria-labelledby="on">
          <h2 className="heading-2" id="on">
            {t('noVisaOn')}
          </h2>
          <p>{t('noVisaAnyway')}</p>
          <ButtonRow>
            <ButtonLink look="secondary" href={placePath(placeAfter(dossier, firstPage), locale, slugs)}>
              {t('noVisaGoOn')}
            </ButtonLink>
            <ButtonLink look="quiet" href={placePath(firstPage, locale, slugs)}>
              {t('noVisaChange')}
            </ButtonLink>
          </ButtonRow>
        </section>
      </div>
      <SessionGuard dossier={opened.open.id} />
    </Shell>
  );
}
