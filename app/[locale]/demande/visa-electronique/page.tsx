import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { Closed } from '@/components/request/closed';
import { PortalSteps } from '@/components/request/portal-steps';
import { Shell } from '@/components/shell/shell';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageColumns } from '@/components/ui/page';
import { Calendar, Fees, Notes, Uncertain } from '@/components/visa/answer';
import { sourcesOfAnswers } from '@/components/visa/sources';
import { Part, Statement } from '@/components/visa/statement';
import { portalAnswers } from '@/lib/dossier/portal-answers';
import { draftToShow } from '@/lib/server/drafts';
import { privateMetadata } from '@/lib/server/metadata';
import { today } from '@/lib/server/today';
import { listInWords } from '@/lib/text/lists';
import { answersFor } from '@/lib/text/outlook-words';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { localeOf } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import type { RegimeAnswer } from '@/lib/visa/assessment/assessment';
import { readDossier } from '@/lib/visa/dossier';
import { namesAirport } from '@/lib/visa/entry-point';
import { eVisaPortal } from '@/lib/visa/rules/evisa';
import { SessionGuard } from '../session-guard';

type Props = PageProps<'/[locale]/demande/visa-electronique'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: 'portal' });
  return privateMetadata(t('title'));
}

/**
 * What to type on the portal of the State, for each traveller whose trip an electronic visa covers. Whoever comes by an old address,
 * or with a nationality or a purpose that it is not for, is led to the dossier.
 */
export default async function PortalRoute({ params }: Props) {
  await connection();
  const locale = localeOf((await params).locale);
  const now = Date.now();
  const opened = await draftToShow(now);
  if (!opened.ok) {
    return (
      <Shell page="/demande/visa-electronique">
        <PageColumns>
          <Closed why={opened} at={pagePath('/demande/visa-electronique', locale)} />
        </PageColumns>
      </Shell>
    );
  }
  const on = today(now);
  const dossier = readDossier(opened.open.draft, on);
  const t = await getTranslations({ locale, namespace: 'portal' });
  const travellers = dossier.travellers.map((traveller, index) => {
    const [answer] = answersFor({ ...dossier, travellers: [traveller] });
    return { ...answer, index, title: traveller.name ?? t('ofNumber', { n: index + 1 }) };
  });
  const electronic = travellers.flatMap(({ assessment, trip, ...who }) =>
    assessment?.regime === 'e-visa' && trip ? [{ ...who, assessment, trip }] : [],
  );
  const [first] = electronic;
  if (!first) redirect(placePath({ view: 'tasks' }, locale, slugs) as Route);
  const titlesOf = (isOf: (regime: RegimeAnswer) => boolean) =>
    travellers.flatMap(({ assessment, title }) => (assessment && isOf(assessment.regime) ? [title] : []));
  const onPaper = titlesOf((regime) => regime === 'visa' || regime === 'ask');
  const free = titlesOf((regime) => regime === 'visa-free' || regime === 'citizen');
  const { entryPoint } = dossier.trip.answers;
  return (
    <Shell
      page="/demande/visa-electronique"
      sources={sourcesOfAnswers(electronic.map(({ assessment }) => assessment))}
      sky
    >
      <div className="on-sky">
        <div className="page answer-head">
          <h1 className="heading-1">{t('title')}</h1>
          <p className="lede">{t('lede')}</p>
        </div>
      </div>
      <div className="felt-edge felt-edge-large" aria-hidden="true" />
      <div className="page answer">
        <section className="answer-part" aria-label={t('knownTitle')}>
          <Notice title={t('knownTitle')}>
            <p>{t('known')}</p>
            <p>{t('dates')}</p>
          </Notice>
          <Statement rows={['e-visa/portal']}>
            <p>{t('onlyPortal')}</p>
            <ButtonRow>
              <ButtonLink href={eVisaPortal.url}>{t('portalLink')}</ButtonLink>
              <ButtonLink look="secondary" href={placePath({ view: 'tasks' }, locale, slugs)}>
                {t('back')}
              </ButtonLink>
            </ButtonRow>
          </Statement>
        </section>
        <Part title={t('airportTitle')}>
          <Statement rows={['e-visa-airports/all', 'e-visa-airports/two']} open>
            {entryPoint && namesAirport(entryPoint) ? (
              <p>{t('airport', { entryPoint })}</p>
            ) : (
              <>
                <p>{t('airportUnknown')}</p>
                {entryPoint && (
                  <Notice tone="warning" title={t('airportElse', { entryPoint })}>
                    <a href={`${placePath({ view: 'trip', step: 'trip' }, locale, slugs)}?check`}>
                      {t('airportChange')}
                    </a>
                  </Notice>
                )}
              </>
            )}
          </Statement>
        </Part>
        {electronic.map(({ index, title }) => (
          <Part key={index} title={travellers.length > 1 ? t('of', { name: title }) : t('stepsTitle')}>
            <Statement rows={['e-visa/holder']}>
              <p>{t('holder')}</p>
            </Statement>
            <PortalSteps answers={portalAnswers(dossier, index)} />
          </Part>
        ))}
        {onPaper.length + free.length > 0 && (
          <Part title={t('elseTitle')}>
            {onPaper.length > 0 && <p>{t('else', { names: listInWords(onPaper, locale) })}</p>}
            {free.length > 0 && <p>{t('elseFree', { names: listInWords(free, locale) })}</p>}
          </Part>
        )}
        <Part title={t('signatureTitle')}>
          <Statement rows={['e-visa-signature/notNamed', 'e-visa-signature/asked']} open>
            <p>{t('signature')}</p>
          </Statement>
        </Part>
        <Fees assessment={first.assessment} trip={first.trip} />
        <Calendar assessment={first.assessment} trip={first.trip} on={on} />
        <Uncertain assessment={first.assessment} trip={first.trip} />
        <Notes assessment={first.assessment} trip={first.trip} />
      </div>
      <SessionGuard dossier={opened.open.id} />
    </Shell>
  );
}
