'use client';

import { useEffect, useRef } from 'react';
import { Chips } from '@/components/ui/chips';
import { Icon } from '@/components/ui/icon';
import type { ScanWords } from '@/lib/text/scan-words';
import type { ValuePicture } from './scan-reader';

/**
 * What a value was read from, and what is known of it: `doubtful` where its check digit holds for another reading as well. `proof` is left out where the input no longer says what was read.
 * `others`: what the characters might be instead, a press away.
 */
export function Proof({
  words,
  picture,
  value,
  proof,
  note,
  others = [],
  onOther,
}: {
  words: ScanWords;
  picture: ValuePicture | undefined;
  /** As it stands in the lines. */
  value: string;
  proof: 'proved' | 'unproved' | 'doubtful' | undefined;
  note?: string | undefined;
  others?: readonly string[];
  onOther?: (text: string) => void;
}) {
  return (
    <div className="proof" data-proof={proof}>
      {picture && <Crop picture={picture} label={`${words.cropOf} ${value}`} />}
      {proof && (
        <p className="proof-words">
          <Icon name={proof === 'proved' ? 'success' : 'info'} />
          <span>{words[proof]}</span>
        </p>
      )}
      {note && <p className="proof-note">{note}</p>}
      {others.length > 0 && <Chips label={words.couldBe} texts={others} onChoose={(other) => onOther?.(other)} />}
    </div>
  );
}

function Crop({ picture, label }: { picture: ValuePicture; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { data, width, height } = picture;
  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
  }, [data, width, height]);
  return <canvas ref={canvas} className="proof-crop" width={width} height={height} role="img" aria-label={label} />;
}
