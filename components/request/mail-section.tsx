import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button, ButtonRow } from '@/components/ui/button';
import { describedBy, Field } from '@/components/ui/field';
import { Notice, type NoticeTone } from '@/components/ui/notice';

/** What came of what was asked for, as the address of the page says it. */
const outcomes = {
  asked: 'success',
  later: 'warning',
  sent: 'success',
  removed: 'success',
  busy: 'warning',
  refused: 'error',
  failed: 'error',
} as const satisfies Readonly<Record<string, NoticeTone>>;
export type Outcome = keyof typeof outcomes;

const isOutcome = (flag: unknown): flag is Outcome => typeof flag === 'string' && Object.hasOwn(outcomes, flag);

/** Where the owner of a dossier gives an address to be reminded at, has the resume link sent there, and takes it back. */
export function MailSection({
  dossier,
  mail,
  typed,
  outcome,
}: {
  dossier: string;
  mail: { address: string; isConfirmed: boolean } | undefined;
  /** What was typed and is no address. */
  typed: string;
  /** As the address of the page has it. */
  outcome: unknown;
}) {
  const t = useTranslations('mail');
  const request = useTranslations('request');
  const locale = useLocale();
  const error = outcome === 'wrong' ? t('wrong') : undefined;
  const form = (children: ReactNode) => (
    <form method="post" action="/api/dossier/mail">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="dossier" value={dossier} />
      {children}
    </form>
  );
  return (
    <section aria-labelledby="mail" className="screen-only">
      <h2 id="mail">{t('title')}</h2>
      {isOutcome(outcome) && (
        <Notice tone={outcomes[outcome]} live>
          <p>{t(`outcomes.${outcome}`)}</p>
        </Notice>
      )}
      {mail?.isConfirmed ? (
        <>
          <p>{t('confirmed', { address: mail.address })}</p>
          <p className="field-hint">{t('linkHint')}</p>
          {form(
            <ButtonRow>
              <Button look="secondary" name="intent" value="link">
                {t('link')}
              </Button>
              <Button look="quiet" name="intent" value="remove">
                {t('remove')}
              </Button>
            </ButtonRow>,
          )}
        </>
      ) : (
        <>
          {outcome !== 'later' && <p>{mail ? t('waiting', { address: mail.address }) : t('lede')}</p>}
          {form(
            <>
              <Field
                id="address"
                label={t('label')}
                hint={t('hint')}
                error={error}
                errorPrefix={request('errorPrefix')}
              >
                <input
                  id="address"
                  name="address"
                  type="text"
                  inputMode="email"
                  autoComplete="email"
                  autoCapitalize="none"
                  spellCheck={false}
                  maxLength={254}
                  className="input input-line"
                  defaultValue={error ? typed : (mail?.address ?? '')}
                  aria-describedby={describedBy('address', { hint: true, error })}
                  aria-invalid={error ? true : undefined}
                />
              </Field>
              <ButtonRow>
                <Button look="secondary">{mail ? t('again') : t('ask')}</Button>
                {mail && (
                  <Button look="quiet" name="intent" value="remove">
                    {t('remove')}
                  </Button>
                )}
              </ButtonRow>
            </>,
          )}
        </>
      )}
    </section>
  );
}
