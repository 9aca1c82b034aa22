'use client';

import { useId } from 'react';

/** Texts that may be meant, each a press away: `label` says before them what a press does. Only scripts can press for somebody. */
export function Chips({
  label,
  texts,
  disabled = false,
  onChoose,
}: {
  label: string;
  /** What a press gives, and what stands on its button where that is another text. */
  texts: readonly (string | { text: string; words: string })[];
  disabled?: boolean;
  onChoose: (text: string) => void;
}) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset within the field would be announced as another question
    <div className="chips scripted" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      {texts.map((each) => {
        const { text, words } = typeof each === 'string' ? { text: each, words: each } : each;
        return (
          <button key={text} type="button" className="chip" disabled={disabled} onClick={() => onChoose(text)}>
            {words}
          </button>
        );
      })}
    </div>
  );
}
