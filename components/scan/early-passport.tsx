'use client';

import { useLocale, useTranslations } from 'next-intl';
import { use, useEffect, useEffectEvent, useRef } from 'react';
import { putTexts } from '@/components/fields/put-texts';
import { useTexts } from '@/components/request/texts';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Raw } from '@/lib/form/question';
import { scanWords } from '@/lib/text/scan-words';
import { sentenceOf } from '@/lib/text/sentences';
import type { Dossier } from '@/lib/visa/dossier';
import { expiryDay, scannedForTrip } from '@/lib/visa/scanned';
import { expiryProblem } from '@/lib/visa/traveller-form';
import { Proof } from './proof';
import type { ReadPassport } from './scan-reader';

/** A passport that was read on the first page of the trip: what it answers there, and that the rest waits for its page. */
export function EarlyPassport({
  passport,
  fresh,
  typed,
  dossier: { today, trip },
  onAgain,
}: {
  passport: ReadPassport;
  /** Just read: its answers go into the inputs of the page, and this takes the focus. */
  fresh: boolean;
  /** What stands on the page. */
  typed: Raw;
  dossier: Dossier;
  onAgain: () => void;
}) {
  const t = useTranslations('request.scan');
  const texts = useTexts();
  const words = use(scanWords(useLocale()));
  const title = useRef<HTMLParagraphElement>(null);
  const { values } = passport.reading.mrz;
  const expiry = expiryDay(values.expiryDate, today);
  const problem = expiry && expiryProblem(expiry, { today, trip: trip.answers });
  const arrive = useEffectEvent(() => {
    if (!fresh) return;
    putTexts(scannedForTrip(values, typed, today));
    title.current?.focus();
  });
  useEffect(() => arrive(), []);
  return (
    <Notice tone={problem ? 'warning' : 'success'} titleRef={title} title={t('read')}>
      {problem && <p>{sentenceOf(texts, 'errors', 'passportExpiry', problem)}</p>}
      <p>{t('readEarly')}</p>
      <Proof words={words} picture={passport.pictures.nationality} value={values.nationality} proof="unproved" />
      <Button type="button" look="quiet" onClick={onAgain}>
        {words.anew}
      </Button>
    </Notice>
  );
}
