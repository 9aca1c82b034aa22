'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button, ButtonRow } from '@/components/ui/button';
import { SendForm } from './send-form';

/** Adds a traveller, whose first page comes next: to be answered there, or with the camera open for their passport, where scripts run. */
export function AddTraveller({
  dossierId,
  id,
  onSend,
}: {
  dossierId: string;
  /** A random one: adding twice by accident adds one. */
  id: string;
  /** Sends one of the forms, once everything typed is saved. */
  onSend: (form: HTMLFormElement) => void;
}) {
  const t = useTranslations('request');
  const send = (more: Readonly<Record<string, string>>, button: ReactNode) => (
    <SendForm
      action="/api/dossier/travellers"
      hidden={{ dossier: dossierId, id, intent: 'add', ...more }}
      onSend={onSend}
    >
      {button}
    </SendForm>
  );
  return (
    <>
      <p className="field-hint">{t('addTravellerHint')}</p>
      <ButtonRow>
        {send({}, <Button look="secondary">{t('addTraveller')}</Button>)}
        {send(
          { by: 'passport' },
          <Button look="secondary" className="scripted">
            {t('addByPassport')}
          </Button>,
        )}
      </ButtonRow>
    </>
  );
}
