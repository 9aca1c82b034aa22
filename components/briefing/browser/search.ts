import MiniSearch from 'minisearch';
import { aliases } from '@/lib/briefing/aliases';

/** Letters without their accents, in lower case, and figures without the gaps of their thousands. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[\s.,](?=\d{3}(?!\d))/g, '');

const wordsOf = (text: string) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text names something: by its initials, as they are written, or by words that begin as these do. */
function names(text: string, alias: string): boolean {
  const isInitials = alias === alias.toUpperCase();
  const [there, asked] = isInitials ? [text, alias] : [folded(text), folded(alias)];
  const end = isInitials ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${asked}${end}`, 'u').test(there);
}

/** A text with every other name of what it names. */
const withAliases = (text: string) =>
  [text, ...aliases.filter((group) => group.some((alias) => names(text, alias))).flat()].join(' ');

export type Found = { readonly entries: ReadonlySet<number>; readonly near: boolean };

/**
 * An index of texts by their number. What is found holds every word asked for, or one that begins so; `near`: where nothing does,
 * words that differ by a slip of the keys.
 */
export function indexOf(texts: readonly string[]): (asked: string) => Found {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', prefix: true },
  });
  index.addAll(texts.map((text, id) => ({ id, text: withAliases(text) })));
  const found = (asked: string, fuzzy: boolean) =>
    new Set(
      index
        .search(asked, { fuzzy: fuzzy ? (term) => (term.length > 4 && !/\d/.test(term) ? 0.25 : false) : false })
        .map(({ id }) => Number(id)),
    );
  return (asked) => {
    const exact = found(asked, false);
    return exact.size > 0 ? { entries: exact, near: false } : { entries: found(asked, true), near: true };
  };
}

/** Filters the index of the page as one types; what was asked elsewhere comes in the address (`?q=`). */
export function enhanceSearch(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]');
  const form = root.querySelector('form');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const tries = root.querySelector<HTMLElement>('[data-search-tries]');
  if (!input || !form || !status) return;
  const items = [...root.querySelectorAll<HTMLElement>('[data-entry]')];
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const search = indexOf(items.map(({ textContent }) => textContent));

  function show(): void {
    const asked = input?.value ?? '';
    const isAsked = wordsOf(asked).length > 0;
    const { entries, near } = search(asked);
    items.forEach((item, n) => {
      item.hidden = isAsked && !entries.has(n);
    });
    for (const group of groups) group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    const { none = '', one = '', many = '', nearly = '' } = status?.dataset ?? {};
    const words = entries.size === 0 ? none : near ? nearly : entries.size === 1 ? one : many;
    if (status) status.textContent = isAsked ? words.replace('#', String(entries.size)) : '';
    if (tries) tries.hidden = !isAsked || entries.size > 0;
  }
  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  root.querySelector<HTMLElement>('[data-search-form]')?.removeAttribute('hidden');
  show();
}
