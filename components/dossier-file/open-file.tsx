'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button, ButtonRow } from '@/components/ui/button';
import { describedBy, Field } from '@/components/ui/field';
import { useScripts } from '@/components/ui/use-scripts';
import type { FileRefusal } from '@/lib/dossier-file/envelope';
import { PassphraseField } from './passphrase-field';

type Problem = FileRefusal | 'none' | 'missing' | 'content' | 'busy' | 'failed' | 'insecure';

/** What the server's refusals mean: see /api/dossier/renewal. */
const refusals: Readonly<Record<number, Problem>> = { 400: 'content', 413: 'content', 429: 'busy' };

/** Opens a dossier file in the browser, and starts a new dossier with what is in it. */
export function OpenFile() {
  const t = useTranslations('file');
  const locale = useLocale();
  const file = useRef<HTMLInputElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Problem>();
  const [isWorking, setWorking] = useState(false);
  if (!useScripts()) return null;

  function fail(found: Problem) {
    setWorking(false);
    setProblem(found);
    (isOfPassphrase(found) ? input : file).current?.focus();
  }

  async function open() {
    const chosen = file.current?.files?.[0];
    const passphrase = input.current?.value ?? '';
    if (!chosen) return fail('none');
    if (passphrase === '') return fail('missing');
    if (!window.isSecureContext) return fail('insecure');
    setProblem(undefined);
    setWorking(true);
    try {
      const { mostFileBytes, openFile } = await import('@/lib/dossier-file/envelope');
      // A film chosen by mistake is not read into memory to find out that it is none of ours.
      if (chosen.size > mostFileBytes) return fail('kind');
      const opened = await openFile(new Uint8Array(await chosen.arrayBuffer()), passphrase);
      if (!opened.ok) return fail(opened.reason);
      const answer = await fetch(`/api/dossier/renewal?locale=${locale}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: opened.text,
      });
      const page = answer.headers.get('Location');
      if (answer.status !== 201 || !page) return fail(refusals[answer.status] ?? 'failed');
      window.location.assign(page);
    } catch {
      fail('failed');
    }
  }

  const words = problem && t(`openProblems.${problem}`);
  const fileError = problem && !isOfPassphrase(problem) ? words : undefined;
  return (
    <form
      className="file-form"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWorking) void open();
      }}
    >
      <Field
        id="dossier-file"
        label={t('chooseFile')}
        hint={t('chooseFileHint')}
        error={fileError}
        errorPrefix={t('errorPrefix')}
      >
        <input
          ref={file}
          id="dossier-file"
          type="file"
          className="input"
          aria-describedby={describedBy('dossier-file', { hint: true, error: fileError })}
          aria-invalid={fileError ? true : undefined}
        />
      </Field>
      <PassphraseField
        id="passphrase"
        isNew={false}
        ref={input}
        error={problem && isOfPassphrase(problem) ? words : undefined}
      />
      <ButtonRow>
        <Button look="secondary">{t('open')}</Button>
      </ButtonRow>
      <p role="status">{isWorking && t('opening')}</p>
    </form>
  );
}

const isOfPassphrase = (problem: Problem) => problem === 'passphrase' || problem === 'missing';
