import { DeviceFollows } from '@/components/request/device-follows';
import { ButtonLink, ButtonRow } from '@/components/ui/button';
import { pagePath } from '@/lib/text/pages';
import { privatePage, titled } from '../private-page';

export const generateMetadata = titled((t) => t('erasedTitle'));

/** Says that a dossier was erased. */
export default privatePage('/demande/efface', (t, locale) => (
  <>
    <DeviceFollows />
    <h1>{t('erasedTitle')}</h1>
    <p className="lede">{t('erasedLede')}</p>
    <ButtonRow>
      <ButtonLink href={pagePath('/', locale)}>{t('home')}</ButtonLink>
    </ButtonRow>
  </>
));
