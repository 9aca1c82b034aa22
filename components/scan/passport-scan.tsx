'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ScanWords } from '@/lib/text/scan-words';
import { CameraView } from './camera-view';
import { pictureOfFile, type ScanProblem } from './picture-of-file';
import { ScanChoice, type ScanStart } from './scan-choice';
import { type ReadPassport, type ScanReader, startReader } from './scan-reader';

type State =
  | { name: 'camera' }
  | { name: 'reading' /** From 0 to 1. */; share: number }
  | { name: 'failed'; problem: ScanProblem };

/** Nothing was tried to be read: no camera is to be had, and a file serves as well. */
const isOfCamera = (problem: ScanProblem): boolean => ['denied', 'absent', 'busy'].includes(problem);

/** Reads a passport, by the camera or from a file, until a reading is accepted: that is handed over. */
export function PassportScan({
  words,
  start,
  onRead,
  onTyping,
  onCancel,
}: {
  words: ScanWords;
  /** How it begins. */
  start: ScanStart;
  onRead: (passport: ReadPassport) => void;
  onTyping: () => void;
  onCancel: () => void;
}) {
  const [state, setState] = useState<State>(start.by === 'camera' ? { name: 'camera' } : { name: 'reading', share: 0 });
  const [failures, setFailures] = useState(0);
  const reader = useRef<ScanReader>(undefined);
  // Of the picture that is being read: what comes of one before is passed over.
  const turn = useRef(0);
  const title = useRef<HTMLParagraphElement>(null);

  const begin = useEffectEvent(() => take(start));
  const end = useEffectEvent(() => stop());
  useEffect(() => {
    begin();
    return () => end();
  }, []);
  // What was pressed last is gone: what is said of it takes the focus.
  useEffect(() => {
    if (state.name === 'failed') title.current?.focus();
  }, [state]);

  function take(how: ScanStart) {
    turn.current++;
    if (how.by === 'camera') setState({ name: 'camera' });
    else void read(pictureOfFile(how.file));
  }

  function opened(): ScanReader {
    reader.current ??= startReader();
    return reader.current;
  }

  function stop() {
    turn.current++;
    reader.current?.end();
    reader.current = undefined;
  }

  function fail(problem: ScanProblem) {
    stop();
    if (!isOfCamera(problem)) setFailures((before) => before + 1);
    setState({ name: 'failed', problem });
  }

  function judge(found: ReadPassport | undefined) {
    if (!found) return fail('lines');
    const { format } = found.reading.mrz;
    if (format.startsWith('MRV')) return fail('visa');
    if (format !== 'TD3') return fail('card');
    if (!found.reading.accepted) return fail('unsure');
    stop();
    onRead(found);
  }

  async function read(picture: Promise<ImageBitmap | ScanProblem>) {
    const mine = ++turn.current;
    setState({ name: 'reading', share: 0 });
    try {
      const opening = await picture;
      if (mine !== turn.current) return;
      if (typeof opening === 'string') return fail(opening);
      const found = await opened().read(opening, 'full', (share) => {
        if (mine === turn.current) setState({ name: 'reading', share });
      });
      if (mine === turn.current) judge(found);
    } catch {
      if (mine === turn.current) fail('failed');
    }
  }

  if (state.name === 'camera') {
    return (
      <CameraView
        words={words}
        reader={opened()}
        onRead={judge}
        onTake={(picture) => {
          // The look that is under way would come first.
          reader.current?.end();
          reader.current = undefined;
          void read(Promise.resolve(picture));
        }}
        onProblem={fail}
        onCancel={onTyping}
      />
    );
  }
  if (state.name === 'reading') return <Reading words={words} share={state.share} onCancel={onCancel} />;

  return (
    <ScanChoice again quiet={failures > 1} byFile={isOfCamera(state.problem)} onStart={take}>
      <Notice
        tone="warning"
        titleRef={title}
        title={isOfCamera(state.problem) ? words.cameraFailedTitle : words.failedTitle}
      >
        <p>{words.problems[state.problem]}</p>
        {failures > 1 && (
          <>
            <p>{words.twice}</p>
            <Button type="button" onClick={onTyping}>
              {words.typing}
            </Button>
          </>
        )}
      </Notice>
    </ScanChoice>
  );
}

function Reading({ words, share, onCancel }: { words: ScanWords; share: number; onCancel: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="scan" aria-labelledby="scan-title">
      <h2 className="scan-title" id="scan-title" ref={heading} tabIndex={-1}>
        {words.reading}
      </h2>
      <progress className="scan-progress" aria-labelledby="scan-title" max={1} value={Math.max(0.08, share)} />
      <p>{words.readingHint}</p>
      <ButtonRow>
        <Button type="button" look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </ButtonRow>
    </section>
  );
}
