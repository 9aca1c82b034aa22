'use client';

import { useLocale } from 'next-intl';
import { type DragEvent, use, useEffect, useRef, useState } from 'react';
import { Button, ButtonRow } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { scanWords } from '@/lib/text/scan-words';
import { CameraView } from './camera-view';
import { pictureOfFile, type ScanProblem } from './picture-of-file';
import { type ReadPassport, type ScanReader, startReader } from './scan-reader';

type State =
  | { name: 'offer'; problem?: ScanProblem }
  | { name: 'camera' }
  | { name: 'reading' /** From 0 to 1. */; share: number };

const typesTaken = 'image/*,.heic,.heif,application/pdf';

/**
 * Offers to read the passport, by the camera or from a file, and hands over a reading that is accepted. The questions stay under
 * it: whoever would rather type just does.
 */
export function PassportScan({ onRead, onTyping }: { onRead: (passport: ReadPassport) => void; onTyping: () => void }) {
  const locale = useLocale();
  const words = use(scanWords(locale));
  const [state, setState] = useState<State>({ name: 'offer' });
  const [failures, setFailures] = useState(0);
  const reader = useRef<ScanReader>(undefined);
  const file = useRef<HTMLInputElement>(null);
  // Of the picture that is being read: what comes of one before is passed over.
  const turn = useRef(0);
  const title = useRef<HTMLParagraphElement & HTMLHeadingElement>(null);
  const returned = useRef(false);

  useEffect(() => () => reader.current?.end(), []);
  // What was pressed last is gone: the offer that comes back, or what it says, takes the focus.
  useEffect(() => {
    if (state.name === 'offer' && returned.current) title.current?.focus();
    returned.current = true;
  }, [state]);

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
    setFailures((before) => before + 1);
    setState({ name: 'offer', problem });
  }

  function take(found: ReadPassport | undefined) {
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
      if (mine === turn.current) take(found);
    } catch {
      if (mine === turn.current) fail('failed');
    }
  }

  function cancel() {
    stop();
    setState({ name: 'offer' });
  }

  if (state.name === 'camera') {
    return (
      <CameraView
        words={words}
        reader={opened()}
        onRead={take}
        onTake={(picture) => {
          // The look that is under way would come first.
          reader.current?.end();
          reader.current = undefined;
          void read(Promise.resolve(picture));
        }}
        onProblem={fail}
        onCancel={() => {
          cancel();
          onTyping();
        }}
      />
    );
  }
  if (state.name === 'reading') return <Reading words={words} share={state.share} onCancel={cancel} />;

  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [dropped] = event.dataTransfer.files;
    if (dropped) void read(pictureOfFile(dropped));
  };
  return (
    <section className="scan" aria-label={words.title} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {state.problem ? (
        <Notice tone="warning" titleRef={title} title={words.failedTitle}>
          <p>{words.problems[state.problem]}</p>
          {failures > 1 && (
            <>
              <p>{words.twice}</p>
              <Button type="button" look="secondary" onClick={onTyping}>
                {words.typing}
              </Button>
            </>
          )}
        </Notice>
      ) : (
        <>
          <h2 className="scan-title" ref={title} tabIndex={-1}>
            {words.title}
          </h2>
          <p>{words.lede}</p>
        </>
      )}
      <ButtonRow>
        <Button
          type="button"
          look={failures > 1 ? 'secondary' : 'primary'}
          onClick={() => {
            turn.current++;
            setState({ name: 'camera' });
          }}
        >
          {state.problem ? words.again : words.camera}
        </Button>
        <Button type="button" look="secondary" onClick={() => file.current?.click()}>
          {words.file}
        </Button>
      </ButtonRow>
      <p className="scan-drop">{words.drop}</p>
      <input
        ref={file}
        type="file"
        accept={typesTaken}
        hidden
        aria-label={words.file}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void read(pictureOfFile(chosen));
          target.value = '';
        }}
      />
    </section>
  );
}

function Reading({
  words,
  share,
  onCancel,
}: {
  words: Awaited<ReturnType<typeof scanWords>>;
  share: number;
  onCancel: () => void;
}) {
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
