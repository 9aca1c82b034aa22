'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, ButtonRow } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { describedBy, Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

/**
 * Asks for a resume code. A resume link carries it in the fragment: it is moved into the field and out of the address, and
 * the person presses the button, so that nobody can be led into another person's dossier without noticing.
 */
export function ResumeForm({
  locale,
  typed,
  error,
  at,
  words,
  shared,
}: {
  locale: string;
  /** The path of the page of the request to go back to, where its dossier closed in this browser. */
  at?: string | undefined;
  /** What was typed before, when it did not open anything. */
  typed: string;
  error: string | undefined;
  words: Record<'label' | 'hint' | 'button' | 'fromLink' | 'errorPrefix' | 'errorsTitle', string>;
  /** Asks whether the device is shared, where that was not said before. */
  shared?: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [fromLink, setFromLink] = useState(false);
  useEffect(() => {
    const takeFragment = () => {
      const code = unescaped(window.location.hash.slice(1));
      if (code === '' || !input.current) return;
      input.current.value = code;
      window.history.replaceState(null, '', window.location.pathname + window.location.search);
      setFromLink(true);
    };
    takeFragment();
    window.addEventListener('hashchange', takeFragment);
    return () => window.removeEventListener('hashchange', takeFragment);
  }, []);
  return (
    <form method="post" action="/api/dossier/open">
      {error && <ErrorSummary title={words.errorsTitle} errors={[{ href: '#code', text: error }]} autoFocus />}
      {fromLink && (
        <Notice live>
          <p>{words.fromLink}</p>
        </Notice>
      )}
      <input type="hidden" name="locale" value={locale} />
      {at && <input type="hidden" name="at" value={at} />}
      <Field id="code" label={words.label} hint={words.hint} error={error} errorPrefix={words.errorPrefix}>
        <input
          ref={input}
          id="code"
          name="code"
          defaultValue={typed}
          className="input input-code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={describedBy('code', { hint: words.hint, error })}
          aria-invalid={error ? true : undefined}
        />
      </Field>
      {shared}
      <ButtonRow>
        <Button>{words.button}</Button>
      </ButtonRow>
    </form>
  );
}

/** A fragment that is no valid escape is shown as it came: a damaged link is a wrong code, not a broken page. */
function unescaped(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
