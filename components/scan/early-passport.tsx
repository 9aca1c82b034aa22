'use client';

import { useLocale, useTranslations } from 'next-intl';
import { use, useEffect, useEffectEvent, useRef } from 'react';
import { putTexts } from '@/components/fields/put-texts';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { IsoDay } from '@/lib/form/date';
import type { Raw } from '@/lib/form/question';
import { scanWords } from '@/lib/text/scan-words';
import { scannedForTrip } from '@/lib/visa/scanned';
import { Proof } from './proof';
import type { ReadPassport } from './scan-reader';

/** A passport that was read on the first page of the trip: what it answers there, and that the rest waits for its page. */
export function EarlyPassport({
  passport,
  fresh,
  typed,
  today,
  onAgain,
}: {
  passport: ReadPassport;
  /** Just read: its answers go into the inputs of the page, and this takes the focus. */
  fresh: boolean;
  /** What stands on the page. */
  typed: Raw;
  today: IsoDay;
  onAgain: () => void;
}) {
  const t = useTranslations('request.scan');
  const words = use(scanWords(useLocale()));
  const title = useRef<HTMLParagraphElement>(null);
  const { values } = passport.reading.mrz;
  const arrive = useEffectEvent(() => {
    if (!fresh) return;
    putTexts(scannedForTrip(values, typed, today));
    title.current?.focus();
  });
  useEffect(() => arrive(), []);
  return (
    <Notice tone="success" titleRef={title} title={t('read')}>
      <p>{t('readEarly')}</p>
      <Proof words={words} picture={passport.pictures.nationality} value={values.nationality} proof="unproved" />
      <Button type="button" look="quiet" onClick={onAgain}>
        {words.anew}
      </Button>
    </Notice>
  );
}
