'use client';

import { useEffect, useRef, useState } from 'react';
import { describedBy, Field } from '@/components/ui/field';

/**
 * Search in the rules of this page, where there is a script. It hides rules that lack a word and opens what holds the others; the
 * other filters are the style sheet's. `shown` has the words for each plural, with `#` for the number.
 */
export function RuleSearch({
  label,
  hint,
  shown,
}: {
  label: string;
  hint: string;
  shown: Readonly<Record<'none' | 'one' | 'other', string>>;
}) {
  const [ready, setReady] = useState(false);
  const [found, setFound] = useState<number>();
  const texts = useRef<[HTMLElement, string][]>(undefined);
  useEffect(() => setReady(true), []);
  if (!ready) return null;

  function search(typed: string) {
    texts.current ??= [...document.querySelectorAll<HTMLElement>('[data-rule]')].map((rule) => [
      rule,
      plain(`${rule.closest('[data-searched]')?.getAttribute('data-searched') ?? ''} ${rule.textContent}`),
    ]);
    const words = plain(typed).split(/\s+/).filter(Boolean);
    let n = 0;
    for (const [rule, text] of texts.current) {
      const matches = words.every((word) => text.includes(word));
      rule.hidden = !matches;
      if (matches) n++;
    }
    for (const group of document.querySelectorAll<HTMLDetailsElement>('details.rule-group'))
      group.open = words.length > 0;
    setFound(words.length > 0 ? n : undefined);
  }

  return (
    <Field id="search" label={label} hint={hint}>
      <input
        id="search"
        type="search"
        className="input"
        autoComplete="off"
        aria-describedby={describedBy('search', { hint })}
        onChange={(event) => search(event.target.value)}
      />
      <p className="field-after" aria-live="polite">
        {found !== undefined &&
          (found === 0 ? shown.none : found === 1 ? shown.one : shown.other).replace('#', String(found))}
      </p>
    </Field>
  );
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
