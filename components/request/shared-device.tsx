import { useTranslations } from 'next-intl';

/**
 * Asks whether others use this device too; without JavaScript as well, for the pages that come. Where it is `known` what was said before,
 * it can be taken back here; elsewhere it is only said.
 */
export function SharedDevice({ known }: { known?: boolean }) {
  const t = useTranslations('shell');
  return (
    <label className="shared-device">
      <input type="checkbox" name="shared" value="yes" defaultChecked={known} />
      {known !== undefined && <input type="hidden" name="asked" value="shared" />}
      {t('sharedDevice')}
    </label>
  );
}
