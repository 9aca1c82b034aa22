'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ComponentProps, useEffect, useRef, useState } from 'react';
import type { CameraProblem } from '@/components/camera/use-camera';
import { OfficialFormSheet } from '@/components/official-form';
import { useWorker } from '@/components/offline/use-worker';
import { Button, ButtonRow } from '@/components/ui/button';
import { describedBy, Field } from '@/components/ui/field';
import { Notice, type NoticeTone } from '@/components/ui/notice';
import { type OfficialForm, officialLabels } from '@/lib/dossier/official-form';
import type { PublicKey, Verdict } from '@/lib/signed-code/signed-code';
import { dayInWords } from '@/lib/text/dates';
import { listInWords } from '@/lib/text/lists';
import type { Locale } from '@/lib/text/routing';
import { CodeCamera } from './code-camera';
import { publicKeys } from './keys';

type Reader = typeof import('./reader');

/** What reading a code came to; besides the verdicts, that there was no code or no key, or that the file can't be opened. */
type Outcome = Verdict | { verdict: 'noCode' } | { verdict: 'noKeys' } | { verdict: 'unopened' };

const tones: Readonly<Record<Outcome['verdict'], NoticeTone>> = {
  genuine: 'success',
  forged: 'error',
  unknownKey: 'error',
  foreign: 'warning',
  damaged: 'warning',
  newer: 'warning',
  incomplete: 'info',
  cannotCheck: 'warning',
  noCode: 'warning',
  noKeys: 'warning',
  unopened: 'warning',
};

/**
 * Reads the code of a printed form by camera or from a picture, on this device, and says whether its signature holds. The decoder
 * and the keys are fetched once the page stands, so that it goes on without a network.
 */
export function Verifier({ words }: { words: ComponentProps<typeof OfficialFormSheet>['words'] }) {
  const t = useTranslations('verify');
  const locale = useLocale();
  const [reader, setReader] = useState<Reader>();
  const [isPartial, setPartial] = useState(false);
  const [isWatching, setWatching] = useState(false);
  const [trouble, setTrouble] = useState<CameraProblem>();
  const [isReading, setReading] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  /** The codes of a form that were read, for a form that has several. */
  const texts = useRef<string[]>([]);
  /** Fetched when the page is opened and not when a code is read: nobody is told that one is. */
  const keys = useRef<readonly PublicKey[]>(undefined);
  const file = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  useWorker(true);

  useEffect(() => {
    import('./reader').then(setReader, () => setPartial(true));
    // The Kazakh letters of a form, which are a file of their own. Faces that stand in on other systems fail on this one.
    void document.fonts.load(`1em ${getComputedStyle(document.body).fontFamily}`, 'Аә').catch(() => undefined);
    void publicKeys().then((found) => {
      keys.current = found;
    });
  }, []);

  async function take(read: readonly string[] | 'unopened') {
    if (!reader) return;
    if (read === 'unopened') return show({ verdict: read });
    if (read.length === 0) return show({ verdict: 'noCode' });
    // The last one read decides which form they are of.
    texts.current = [...texts.current.filter((text) => !read.includes(text)), ...read];
    keys.current ??= await publicKeys();
    show(keys.current ? await reader.judge(texts.current, keys.current) : { verdict: 'noKeys' });
  }

  function show(next: Outcome) {
    if (next.verdict !== 'incomplete') setWatching(false);
    setOutcome(next);
    result.current?.focus();
  }

  async function readFile(chosen: File | undefined) {
    if (!chosen || !reader) return;
    setWatching(false);
    setReading(true);
    await take(await reader.textsInFile(chosen));
    setReading(false);
    if (file.current) file.current.value = '';
  }

  function startAgain() {
    texts.current = [];
    setOutcome(undefined);
  }

  return (
    <>
      <section className="answer-part verify-read" aria-labelledby="read">
        <h2 className="heading-2" id="read">
          {t('readTitle')}
        </h2>
        <div className="what-now">
          {isPartial && (
            <Notice tone="error" live title={t('partialTitle')}>
              <p>{t('partial')}</p>
              <Button type="button" look="secondary" onClick={() => window.location.reload()}>
                {t('reload')}
              </Button>
            </Notice>
          )}
          {isWatching && reader && (
            <>
              <p>{t('cameraHint')}</p>
              <CodeCamera
                label={t('video')}
                look={reader.textIn}
                onText={(text) => void take([text])}
                onProblem={(problem) => {
                  setWatching(false);
                  setTrouble(problem);
                }}
              />
            </>
          )}
          {trouble && <Notice tone="warning" live title={t(`cameraProblems.${trouble}`)} />}
          <ButtonRow>
            <Button
              type="button"
              disabled={!reader}
              onClick={() => {
                setTrouble(undefined);
                setWatching(!isWatching);
              }}
            >
              {t(isWatching ? 'cameraStop' : 'camera')}
            </Button>
          </ButtonRow>
          <Field id="image" label={t('image')} hint={t('imageHint')}>
            <input
              ref={file}
              id="image"
              type="file"
              accept="image/*,application/pdf"
              className="input verify-file"
              disabled={!reader}
              aria-describedby={describedBy('image', { hint: true })}
              onChange={(event) => void readFile(event.currentTarget.files?.[0])}
            />
          </Field>
          <p role="status">{isReading && t('reading')}</p>
        </div>
      </section>
      {outcome && (
        <section className="answer-part" aria-labelledby="result">
          <h2 className="heading-2" id="result">
            {t('resultTitle')}
          </h2>
          <div className="what-now answer-wide">
            <Notice tone={tones[outcome.verdict]} title={t(`verdicts.${outcome.verdict}`)} titleRef={result} live>
              <p>{t(`means.${outcome.verdict}`, valuesOf(outcome))}</p>
            </Notice>
            <ButtonRow>
              <Button type="button" look="secondary" onClick={startAgain}>
                {t('again')}
              </Button>
            </ButtonRow>
            {outcome.verdict === 'genuine' && (
              <>
                <h3 className="heading-3">{t('formTitle')}</h3>
                <OfficialFormSheet form={withHelp(outcome.form, locale)} words={words} />
              </>
            )}
          </div>
        </section>
      )}
    </>
  );

  function valuesOf(said: Outcome): Record<string, string | number> {
    if (said.verdict === 'genuine') return { date: dayInWords(said.preparedOn, locale) };
    if (said.verdict !== 'incomplete') return {};
    const list = listInWords(said.missing.map(String), locale);
    return { of: said.of, missing: t('missing', { n: said.missing.length, list }) };
  }
}

/** The form with the questions in the reader's language, where that is not printed on it. */
const withHelp = (form: OfficialForm, locale: Locale): OfficialForm => ({
  ...form,
  boxes: form.boxes.map((box) => ({ ...box, hint: locale === 'en' ? '' : officialLabels[box.n][locale] })),
});
