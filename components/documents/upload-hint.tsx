'use client';

import { useTranslations } from 'next-intl';
import { useScripts } from '@/components/ui/use-scripts';

/** The id by which every input of a file is described. */
export const uploadHintId = 'files-hint';

/** What may be added and how, once for all documents of the page: with JavaScript more goes than without. */
export function UploadHint({ most }: { most: number }) {
  const t = useTranslations('documents');
  const scripted = useScripts();
  return (
    <p className="field-hint" id={uploadHintId}>
      {scripted ? t('scripted.addHint') : t('addHint', { most })}
    </p>
  );
}
