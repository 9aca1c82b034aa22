import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { type ReactNode, use } from 'react';
import { StartForm } from '@/components/request/start-form';
import { homeSources } from '@/components/shell/links';
import { Shell } from '@/components/shell/shell';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { addDays } from '@/lib/form/date';
import { env } from '@/lib/server/env';
import { pageMetadata } from '@/lib/server/metadata';
import { today } from '@/lib/server/today';
import { briefItems } from '@/lib/text/brief-items';
import { figures } from '@/lib/text/figures';
import { pagePath, pagePaths } from '@/lib/text/pages';
import { type Locale, localeOf } from '@/lib/text/routing';
import { assess } from '@/lib/visa/assess';
import { sources as texts } from '@/lib/visa/rules/sources';

type Props = PageProps<'/[locale]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'home' });
  return pageMetadata(pagePaths('/'), locale, { title: t('title'), description: t('description') });
}

/** Starts a dossier, or leads back to one. */
function Start({ locale }: { locale: Locale }) {
  const t = useTranslations('home');
  return (
    <ButtonRow>
      <StartForm look="primary" wide byPassport={t('startByPassport')}>
        {t('start')}
      </StartForm>
      <ButtonLink look="quiet" href={pagePath('/reprendre', locale)}>
        {t('resume')}
      </ButtonLink>
    </ButtonRow>
  );
}

/** The panel as it stands after the first page of questions, worked out from the same rules. */
function Example() {
  const t = useTranslations('home');
  const locale = useLocale();
  const on = today(Date.now());
  const arrival = addDays(on, 60);
  const trip = { purpose: 'tourism', arrival, departure: addDays(arrival, 11), entries: 'single' } as const;
  const traveller = { nationality: 'JOR', passportType: 'ordinary', residence: 'FRA', postcode: '69007' } as const;
  // Counted in days, not as dates: the page is made once, and an example must not be past.
  const items = briefItems(assess(traveller, trip, on), trip, locale, false);
  return (
    <Panel
      title={t('exampleTitle')}
      lede={t('exampleLede')}
      headingId="example"
      foot={t('exampleFoot')}
      items={items}
    />
  );
}

/** A link to a source, inside a note: `<egov>…</egov>` in the text. */
const to = (name: keyof typeof homeSources) => (text: ReactNode) => (
  <a href={texts[homeSources[name]].url} hrefLang={texts[homeSources[name]].lang}>
    {text}
  </a>
);
const strong = (text: ReactNode) => <strong>{text}</strong>;

/** A statement, and beside it where it was read. */
function Sourced({ title, note, children }: { title: string; note: ReactNode; children: ReactNode }) {
  return (
    <div className="sourced">
      <div>
        <h3 className="heading-3">{title}</h3>
        <p>{children}</p>
      </div>
      <p className="source">{note}</p>
    </div>
  );
}

/** A term and its plain words, one after another. */
function Points({ points }: { points: readonly (readonly [term: string, words: string])[] }) {
  return (
    <dl className="points">
      {points.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

export default function Home({ params }: Props) {
  const locale = localeOf(use(params).locale);
  setRequestLocale(locale);
  const t = useTranslations('home');
  const visa = useTranslations('visa');
  const briefing = useTranslations('briefing');
  return (
    <Shell page="/" sources={Object.values(homeSources)} sky>
      <div className="on-sky">
        <div className="page hero">
          <div className="hero-words">
            <h1 className="heading-display">{t('heading')}</h1>
            <p className="lede">{t('lede')}</p>
            <Start locale={locale} />
            <p className="hero-promise">{t('promise')}</p>
          </div>
        </div>
      </div>
      <div className="felt-edge felt-edge-large" aria-hidden="true" />

      <div className="page home">
        <div className="hero-example">
          <Example />
        </div>

        <section className="home-part" aria-labelledby="need">
          <h2 className="heading-2" id="need">
            {t('needTitle')}
          </h2>
          <Sourced
            title={t('freeTitle')}
            note={t.rich('freeNote', {
              ...figures,
              strong,
              decree: to('decree'),
              visasnews: to('visasnews'),
              qazinform: to('qazinform'),
              egov: to('egov'),
            })}
          >
            {t('free', figures)}
          </Sourced>
          <div className="home-visa">
            <ButtonLink look="secondary" href={pagePath('/visa', locale)}>
              {visa('homeLink')}
            </ButtonLink>
          </div>
          <Sourced title={t('etaTitle')} note={t.rich('etaNote', { strong, visamundi: to('visamundi') })}>
            {t('eta', figures)}
          </Sourced>
          <Sourced
            title={t('visaTitle')}
            note={t.rich('visaNote', { strong, egov: to('egov'), classification: to('classification') })}
          >
            {t('visa', figures)}
          </Sourced>
        </section>

        <hr className="rule-horn" />

        <section className="home-part" aria-labelledby="how">
          <h2 className="heading-2" id="how">
            {t('howTitle')}
          </h2>
          <ol className="stages">
            <li>
              <h3 className="heading-3">{t('howAnswer')}</h3>
              <p>{t('howAnswerWhy')}</p>
            </li>
            <li>
              <h3 className="heading-3">{t('howClick')}</h3>
              <p>{t('howClickWhy')}</p>
            </li>
            <li>
              <h3 className="heading-3">{t('howFile')}</h3>
              <p>{t('howFileWhy', figures)}</p>
            </li>
          </ol>
          <p className="source">{t.rich('howFileNote', { strong, lada: to('lada') })}</p>
        </section>

        <section className="home-part" aria-labelledby="hand">
          <h2 className="heading-2" id="hand">
            {t('handTitle')}
          </h2>
          <Points
            points={[
              [t('handPassport'), t('handPassportWhy', figures)],
              [t('handTrip'), t('handTripWhy')],
              [t('handInvitation'), t('handInvitationWhy', figures)],
              [t('handPermit'), t('handPermitWhy')],
              [t('handPhoto'), t('handPhotoWhy')],
            ]}
          />
          <p className="source">
            {t.rich('handNote', {
              ...figures,
              strong,
              how: to('how'),
              hague: to('hague'),
              evisa: to('evisa'),
              astanacb: to('astanacb'),
            })}
          </p>
        </section>

        <hr className="rule-horn" />

        <section className="home-part" aria-labelledby="data">
          <h2 className="heading-2" id="data">
            {t('dataTitle')}
          </h2>
          <Points
            points={[
              [t('dataAccount'), t('dataAccountWhy')],
              [t('dataKept', { days: env().KEEP_DAYS }), t('dataKeptWhy')],
              [t('dataSealed'), t('dataSealedWhy')],
              [t('dataNobody'), t('dataNobodyWhy')],
            ]}
          />
        </section>

        <hr className="rule-horn" />

        <section className="home-part" aria-labelledby="country">
          <h2 className="heading-2" id="country">
            {briefing('homeTitle')}
          </h2>
          <p>{briefing('homeLede')}</p>
          <div className="home-visa">
            <ButtonLink look="secondary" href={pagePath('/pays', locale)}>
              {briefing('homeLink')}
            </ButtonLink>
          </div>
        </section>
      </div>

      <div className="felt-edge felt-edge-large felt-edge-up" aria-hidden="true" />
      <section className="on-sky" aria-labelledby="end">
        <div className="page home-end">
          <h2 className="heading-1" id="end">
            {t('endTitle')}
          </h2>
          <p className="lede">{t('endLede')}</p>
          <Start locale={locale} />
        </div>
      </section>
    </Shell>
  );
}
