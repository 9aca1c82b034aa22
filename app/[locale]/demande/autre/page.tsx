import { StartForm } from '@/components/request/start-form';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { pagePath } from '@/lib/text/pages';
import { privatePage, titled } from '../private-page';

export const generateMetadata = titled((t) => t('otherOpenTitle'));

/** Asks before a second dossier is started: the first one's code may not be noted yet. */
export default privatePage('/demande/autre', (t, locale) => (
  <>
    <h1>{t('otherOpenTitle')}</h1>
    <p className="lede">{t('otherOpenLede')}</p>
    <p>
      <a href={pagePath('/demande/code', locale)}>{t('otherOpenCode')}</a>
    </p>
    <ButtonRow>
      <ButtonLink href={pagePath('/demande', locale)}>{t('otherOpenContinue')}</ButtonLink>
      <StartForm another>{t('otherOpenNew')}</StartForm>
    </ButtonRow>
  </>
));
