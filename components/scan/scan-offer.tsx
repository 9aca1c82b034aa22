'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { type ScanWords, scanWords } from '@/lib/text/scan-words';
import { openScan } from '@/lib/visa/place';
import type { PassportScan } from './passport-scan';
import { ScanChoice, type ScanStart } from './scan-choice';
import type { ReadPassport } from './scan-reader';

/**
 * Offers to read the passport. What reads it is loaded once that is taken up; the questions stay under the offer, and whoever would
 * rather type just does.
 */
export function ScanOffer({
  early = false,
  onRead,
  onTyping,
}: {
  /** Whether it is offered before the page that asks for the passport. */
  early?: boolean;
  onRead: (passport: ReadPassport) => void;
  onTyping: () => void;
}) {
  const t = useTranslations('request.scan');
  const locale = useLocale();
  const [start, setStart] = useState<ScanStart>();
  const [loaded, setLoaded] = useState<{ Scan: typeof PassportScan; words: ScanWords }>();
  const [missing, setMissing] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const called = useRef(false);

  // What was pressed last is gone: the offer that comes back takes the focus.
  useEffect(() => {
    if (start || !called.current) return;
    called.current = false;
    title.current?.focus();
  }, [start]);

  // Whoever started by the passport has asked for the camera already.
  const openAsked = useEffectEvent(() => {
    if (window.location.hash !== `#${openScan}`) return;
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    open({ by: 'camera' });
  });
  useEffect(() => openAsked(), []);

  function close() {
    called.current = true;
    setStart(undefined);
  }

  function open(how: ScanStart) {
    setMissing(false);
    setStart(how);
    Promise.all([import('./passport-scan'), scanWords(locale)]).then(
      ([{ PassportScan: Scan }, words]) => setLoaded({ Scan, words }),
      () => {
        close();
        setMissing(true);
      },
    );
  }

  if (start && loaded) {
    const { Scan, words } = loaded;
    return (
      <Scan
        words={words}
        start={start}
        onRead={onRead}
        onTyping={() => {
          setStart(undefined);
          onTyping();
        }}
        onCancel={close}
      />
    );
  }
  if (start) return <section className="scan scan-room" aria-busy="true" aria-label={t('title')} />;
  return (
    <ScanChoice onStart={open}>
      <h2 className="scan-title" ref={title} tabIndex={-1}>
        {t('title')}
      </h2>
      <p>{t(early ? 'early' : 'lede')}</p>
      {missing && (
        <Notice tone="warning" live>
          <p>{t('missing')}</p>
        </Notice>
      )}
    </ScanChoice>
  );
}
