import { useTranslations } from 'next-intl';
import { type ReactNode, type Ref, useState } from 'react';
import { Button } from '@/components/ui/button';
import { describedBy, Field } from '@/components/ui/field';

/**
 * Asks for a passphrase, hidden or shown as the person likes. Its input has no name: whatever becomes of the form, no browser sends it.
 * A password manager may fill it in or, for a new one, make it up; pasting is as good as typing.
 */
export function PassphraseField({
  id,
  isNew,
  hint,
  error,
  after,
  ref,
  onInput,
}: {
  id: string;
  /** Chosen now, and not one that is known already. */
  isNew: boolean;
  hint?: string;
  error: string | undefined;
  /** Under the input, spoken as it changes: how long it is by now. */
  after?: ReactNode;
  ref: Ref<HTMLInputElement>;
  onInput?: (passphrase: string) => void;
}) {
  const t = useTranslations('file');
  const [isShown, setShown] = useState(false);
  return (
    <Field id={id} label={t('passphrase')} hint={hint} error={error} errorPrefix={t('errorPrefix')}>
      <div className="passphrase">
        <input
          ref={ref}
          id={id}
          type={isShown ? 'text' : 'password'}
          className="input"
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={error ? true : undefined}
          onInput={(event) => onInput?.(event.currentTarget.value)}
        />
        <Button type="button" look="secondary" aria-controls={id} onClick={() => setShown(!isShown)}>
          {t(isShown ? 'hide' : 'show')}
          <span className="spoken"> {t('passphrase')}</span>
        </Button>
      </div>
      {isNew && (
        <p className="field-after" role="status">
          {after}
        </p>
      )}
    </Field>
  );
}
