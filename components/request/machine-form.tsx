'use client';

import { useTranslations } from 'next-intl';
import { tidy } from '@/lib/form/question';
import { machineName } from '@/lib/passport/machine-name';

/** The name as the machine-readable lines write it (ICAO Doc 9303), beside the name as printed. */
export function MachineForm({
  surname,
  givenNames,
  headingLevel: Subheading = 'h2',
}: {
  surname: string | undefined;
  givenNames: string | undefined;
  headingLevel?: 'h2' | 'h3';
}) {
  const t = useTranslations('request');
  const name = machineName({ surname: tidy(surname), givenNames: tidy(givenNames) });
  if (!name.ok || name.surname === '') return null;
  return (
    <section className="machine-form">
      <Subheading className="field-label">{t('machineForm')}</Subheading>
      <p className="machine-line" translate="no">
        {name.line}
      </p>
      <dl>
        <div>
          <dt>{t('machineSurname')}</dt>
          <dd translate="no">{name.surname}</dd>
        </div>
        {name.givenNames !== '' && (
          <div>
            <dt>{t('machineGivenNames')}</dt>
            <dd translate="no">{name.givenNames}</dd>
          </div>
        )}
      </dl>
      {name.disputed.length > 0 && <p>{t('machineDisputed', { letters: name.disputed.join(' ') })}</p>}
      <p className="field-hint">{name.truncated ? t('machineCut') : t('machineHint')}</p>
    </section>
  );
}
