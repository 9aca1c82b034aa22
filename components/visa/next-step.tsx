import { useLocale, useTranslations } from 'next-intl';
import { StartForm } from '@/components/request/start-form';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Raw } from '@/lib/form/question';
import { assessmentWords } from '@/lib/text/assessment-words';
import { pagePath } from '@/lib/text/pages';
import type { Assessment, Trip } from '@/lib/visa/assessment/assessment';
import { eVisaPortal } from '@/lib/visa/rules/evisa';

/**
 * What to do now: begin the request, with the `answers` that it need not ask again, go to the portal of the State for a visa that it
 * issues itself, or get ready where none is asked for.
 */
export function NextStep({ assessment, trip, answers }: { assessment: Assessment; trip: Trip; answers: Raw }) {
  return (
    <div className="what-now">
      <Late assessment={assessment} trip={trip} />
      <Way assessment={assessment} answers={answers} />
    </div>
  );
}

/** A day that has passed already comes before everything else. */
function Late({ assessment, trip }: { assessment: Assessment; trip: Trip }) {
  const t = useTranslations('visa');
  const words = assessmentWords(assessment, trip, useLocale());
  const passed = assessment.warnings.filter(({ reason }) => reason === 'applyLate' || reason === 'invitationLate');
  if (passed.length === 0) return null;
  return (
    <Notice tone="warning" title={t('lateTitle')}>
      {passed.map((warning) => (
        <p key={warning.reason}>{words('warnings', warning)}</p>
      ))}
    </Notice>
  );
}

function Way({ assessment: { regime }, answers }: { assessment: Assessment; answers: Raw }) {
  const t = useTranslations('visa');
  const home = useTranslations('home');
  const locale = useLocale();
  if (regime === 'visa-free') {
    return (
      <Notice tone="success" title={t('readyTitle')}>
        <p>{t('readyLede')}</p>
        <p className="screen-only">
          <a href={pagePath('/calcul-sejour', locale)}>{t('staysLink')}</a>
        </p>
      </Notice>
    );
  }
  if (regime === 'citizen') {
    return (
      <Notice tone="success" title={t('citizenTitle')}>
        <p>{t('citizenLede')}</p>
      </Notice>
    );
  }
  if (regime === 'e-visa') {
    return (
      <section className="next-step" aria-labelledby="next">
        <h2 className="heading-3" id="next">
          {t('portalTitle')}
        </h2>
        <p>{t('portalLede')}</p>
        <ButtonRow>
          <ButtonLink href={eVisaPortal.url}>{t('portalLink')}</ButtonLink>
          <StartForm answers={answers}>{home('start')}</StartForm>
        </ButtonRow>
      </section>
    );
  }
  const isSure = regime !== 'ask';
  return (
    <section className="next-step" aria-labelledby="next">
      <h2 className="heading-3" id="next">
        {t(isSure ? 'startTitle' : 'askTitle')}
      </h2>
      <p>{t(isSure ? 'startLede' : 'askLede')}</p>
      <StartForm look={isSure ? 'primary' : 'secondary'} answers={answers}>
        {home('start')}
      </StartForm>
    </section>
  );
}
