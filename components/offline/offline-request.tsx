'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { isFromCheck } from '@/components/request/address';
import { Heading } from '@/components/request/heading';
import { Journey } from '@/components/request/journey';
import type { JourneyTexts } from '@/components/request/texts';
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button';
import { PageColumns } from '@/components/ui/page';
import type { Snapshot } from '@/lib/device/snapshot';
import { pagePath } from '@/lib/text/pages';
import { placeOf } from '@/lib/text/places';
import type { Locale } from '@/lib/text/routing';
import type { Place } from '@/lib/visa/place';

/** What there is to show: the dossier that the device keeps, or why none; `reached` where the server answers after all. */
type Found = { dossier: Snapshot } | { none: 'nothing' | 'reached' };

/** The request as this device keeps it, where the server can't be reached. What only the server can do says so. */
export function OfflineRequest({ texts }: { texts: JourneyTexts }) {
  const t = useTranslations('offline');
  const locale = useLocale();
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    void find().then(setFound);
  }, []);
  const again = (
    <Button type="button" onClick={() => tryAgain(locale)}>
      {t('again')}
    </Button>
  );
  if (!found)
    return (
      <PageColumns>
        <Heading moved={false} title={t('title')}>
          {t('title')}
        </Heading>
        <p className="lede" role="status">
          {t('opening')}
        </p>
      </PageColumns>
    );
  if ('none' in found)
    return found.none === 'reached' ? (
      <Told title={t('reachedTitle')} lede={t('reachedLede')}>
        <ButtonLink href={addressHere(locale)}>{t('openPage')}</ButtonLink>
      </Told>
    ) : (
      <Told title={t('title')} lede={t('nothingLede')}>
        {again}
      </Told>
    );
  const place = placeOf(window.location.pathname, locale, texts.slugs) ?? placeAtHome(locale);
  const { dossier } = found;
  if (!place)
    return (
      <Told title={t('neededTitle')} lede={t('neededLede')}>
        {again}
        <ButtonLink look="secondary" href={pagePath('/demande', locale)}>
          {t('toRequest')}
        </ButtonLink>
      </Told>
    );
  return (
    <Journey
      {...dossier}
      outlook={inLanguage(dossier, locale)}
      texts={texts}
      place={place}
      fromCheck={isFromCheck(window.location.search)}
      showErrors={false}
      more={false}
      renewed={[]}
      prolonged={false}
      keepsHere
      isUnreached
    />
  );
}

function Told({ title, lede, children }: { title: string; lede: string; children: ReactNode }) {
  return (
    <PageColumns>
      <Heading moved title={title}>
        {title}
      </Heading>
      <p className="lede">{lede}</p>
      <ButtonRow>{children}</ButtonRow>
    </PageColumns>
  );
}

/** Where an installed Sapar is opened, there is the request, if nothing else. */
const placeAtHome = (locale: Locale): Place | undefined =>
  ['/', `/${locale}`, pagePath('/hors-ligne', locale)].includes(window.location.pathname)
    ? { view: 'tasks' }
    : undefined;

/** What was asked for once more; where that was sent by a form, the request, from which it is sent again. */
function tryAgain(locale: Locale): void {
  if (window.location.pathname.startsWith('/api/')) window.location.assign(addressHere(locale));
  else window.location.reload();
}

/** The page that was asked for; the request where it was this one. */
function addressHere(locale: Locale): string {
  const { pathname } = window.location;
  return pathname === pagePath('/hors-ligne', locale) || pathname.startsWith('/api/')
    ? pagePath('/demande', locale)
    : pathname;
}

/** Looks for the server once more: what the device keeps is opened only without it, or it would outlive the session that it is of. */
async function find(): Promise<Found> {
  try {
    await fetch('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(4000) });
    return { none: 'reached' };
  } catch {
    // No network, as expected.
  }
  try {
    const { openDevice } = await import('@/lib/device/device');
    const dossier = await (await openDevice()).lastSnapshot(Date.now());
    return dossier ? { dossier } : { none: 'nothing' };
  } catch {
    return { none: 'nothing' };
  }
}

/** What the rules said, if in this language: in another one it is not known until the server says it. */
const inLanguage = ({ outlook, locale }: Snapshot, here: Locale): Snapshot['outlook'] =>
  locale === here ? outlook : { ...outlook, items: [], basis: 'said in another language' };
