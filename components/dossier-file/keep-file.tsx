'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useScripts } from '@/components/ui/use-scripts';
import {
  charactersIn,
  leastCharacters,
  type PassphraseProblem,
  passphraseProblem,
} from '@/lib/dossier-file/passphrase';
import { PassphraseField } from './passphrase-field';

/** Twice what is asked for is called long. */
const longCharacters = 2 * leastCharacters;

type Problem = PassphraseProblem | 'missing' | 'gone' | 'failed' | 'insecure';
type State = { name: 'ready'; problem?: Problem } | { name: 'working' } | { name: 'kept'; file: string };

/** Asks for a passphrase and saves the dossier of this browser as a file encrypted under it. Nothing is sent. */
export function KeepFile() {
  const t = useTranslations('file');
  const input = useRef<HTMLInputElement>(null);
  const [characters, setCharacters] = useState(0);
  const [state, setState] = useState<State>({ name: 'ready' });
  if (!useScripts()) return null;

  async function keep() {
    const passphrase = input.current?.value ?? '';
    const wrong = passphrase === '' ? 'missing' : passphraseProblem(passphrase);
    if (wrong) return fail(wrong);
    if (!window.isSecureContext) return fail('insecure');
    setState({ name: 'working' });
    try {
      const answer = await fetch('/api/dossier/kept');
      if (answer.status === 404) return fail('gone');
      if (!answer.ok) return fail('failed');
      // Loaded only now: hardly anybody keeps a file each time they look at their dossier.
      const { sealFile } = await import('@/lib/dossier-file/envelope');
      const file = `sapar-dossier-${new Date().toISOString().slice(0, 10)}.sapar`;
      save(new Blob([await sealFile(await answer.text(), passphrase)], { type: 'application/octet-stream' }), file);
      if (input.current) input.current.value = '';
      setCharacters(0);
      setState({ name: 'kept', file });
    } catch {
      fail('failed');
    }
  }

  function fail(problem: Problem) {
    setState({ name: 'ready', problem });
    input.current?.focus();
  }

  const problem = state.name === 'ready' ? state.problem : undefined;
  return (
    <form
      className="file-form"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (state.name !== 'working') void keep();
      }}
    >
      <PassphraseField
        id="new-passphrase"
        isNew
        ref={input}
        hint={t('newPassphraseHint', { least: leastCharacters })}
        error={problem && t(`keepProblems.${problem}`, { least: leastCharacters })}
        after={lengthInWords()}
        onInput={(passphrase) => setCharacters(charactersIn(passphrase))}
      />
      <ButtonRow>
        <Button look="secondary">{t('keep')}</Button>
      </ButtonRow>
      <p role="status">{state.name === 'working' && t('keeping')}</p>
      {state.name === 'kept' && (
        <Notice tone="success" live>
          <p>{t('kept', { name: state.file })}</p>
        </Notice>
      )}
    </form>
  );

  function lengthInWords(): string {
    if (characters === 0) return '';
    if (characters < leastCharacters) return t('missing', { n: leastCharacters - characters });
    return t(characters < longCharacters ? 'enough' : 'long');
  }
}

/** Hands a file to the browser to save. */
function save(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has its own hold on the content once the click is handled.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
