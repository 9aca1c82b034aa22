'use client';

import { useTranslations } from 'next-intl';
import { ByScripts } from '@/components/ui/by-scripts';

/** The id by which every input of a file is described. */
export const uploadHintId = 'files-hint';

/** What may be added and how, once for all documents of the page: with JavaScript more goes than without. */
export function UploadHint({ most }: { most: number }) {
  const t = useTranslations('documents');
  return (
    <p className="field-hint" id={uploadHintId}>
      <ByScripts scripted={t('scripted.addHint')} unscripted={t('addHint', { most })} />
    </p>
  );
}
