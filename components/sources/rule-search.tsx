'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { describedBy, Field } from '@/components/ui/field';

/**
 * Search in the rules of this page, where there is a script. It hides rules that lack a word, opens what holds the others and counts
 * those of the chosen confidence; the choice itself is the style sheet's. `shown` has the words for each plural, with `#` for the
 * number.
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
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setReady(true), []);

  function search() {
    texts.current ??= [...document.querySelectorAll<HTMLElement>('[data-rule]')].map((rule) => [
      rule,
      plain(`${rule.closest('[data-searched]')?.getAttribute('data-searched') ?? ''} ${rule.textContent}`),
    ]);
    const words = plain(input.current?.value ?? '')
      .split(/\s+/)
      .filter(Boolean);
    const sure = document.querySelector<HTMLInputElement>('[name="sure"]:checked')?.value ?? 'all';
    let n = 0;
    for (const [rule, text] of texts.current) {
      const matches = words.every((word) => text.includes(word));
      rule.hidden = !matches;
      if (!matches) continue;
      const own = rule.closest<HTMLElement>('[data-sure]')?.dataset.sure;
      // Regimes that differ in the nationality alone are one sentence with many names.
      if (sure === 'all' || sure === own) n += Number(rule.dataset.rule);
    }
    const isSearched = words.length > 0;
    for (const group of document.querySelectorAll<HTMLDetailsElement>('details.rule-group')) group.open = isSearched;
    // The counts of the page are those of all rules.
    document.querySelector('.rules')?.toggleAttribute('data-searched-now', isSearched);
    setFound(isSearched ? n : undefined);
  }

  const choose = useEffectEvent((event: Event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'sure' && found !== undefined) search();
  });
  useEffect(() => {
    const onChange = (event: Event) => choose(event);
    document.addEventListener('change', onChange);
    return () => document.removeEventListener('change', onChange);
  }, []);
  if (!ready) return null;

  return (
    <Field id="search" label={label} hint={hint}>
      <input
        ref={input}
        id="search"
        type="search"
        className="input"
        autoComplete="off"
        aria-describedby={describedBy('search', { hint })}
        onChange={search}
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
