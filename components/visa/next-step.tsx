import { useTranslations } from 'next-intl';
import { StartForm } from '@/components/request/start-form';
import { Notice } from '@/components/ui/notice';
import type { Assessment } from '@/lib/visa/assessment/assessment';

/** What to do now: begin the request, or get ready where no visa is asked for. */
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
