import { useTranslations } from 'next-intl';
import { StartForm } from '@/components/request/start-form';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Assessment } from '@/lib/visa/assessment/assessment';
import { eVisaPortal } from '@/lib/visa/rules/evisa';

/** What to do now: begin the request, go to the portal of the State for a visa that it issues itself, or get ready where none is asked for. */
export function NextStep({ assessment: { regime, category } }: { assessment: Assessment }) {
  const t = useTranslations('visa');
  const request = useTranslations('home');
  if (regime === 'visa-free') {
    return (
      <Notice tone="success" title={t('readyTitle')}>
        <p>{t('readyLede')}</p>
      </Notice>
    );
  }
  if (category.reason === 'noVisaNeeded') return null;
  if (regime === 'e-visa') {
    return (
      <section className="next-step" aria-labelledby="next">
        <h2 className="heading-3" id="next">
          {t('portalTitle')}
        </h2>
        <p>{t('portalLede')}</p>
        <ButtonRow>
          <ButtonLink href={eVisaPortal.url}>{t('portalLink')}</ButtonLink>
          <StartForm>{request('start')}</StartForm>
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
      <StartForm look={isSure ? 'primary' : 'secondary'}>{request('start')}</StartForm>
    </section>
  );
}
