/** Letters without their accents, in lower case: "Noursoultan" is found by "noursoult", "Semeï" by "semei". */
export const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'\s\u00a0\u202f]+/g, ' ');

/** The entries that hold every word asked for; all of them if nothing is asked. */
export function matches(entries: readonly string[], asked: string): readonly boolean[] {
  const words = folded(asked).split(' ').filter(Boolean);
  return entries.map((entry) => words.every((word) => entry.includes(word)));
}

/** Filters the index of the page as one types; what was asked elsewhere comes in the address (`?q=`). */
export function enhanceSearch(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]');
  const form = root.querySelector('form');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  if (!input || !form || !status) return;
  const items = [...root.querySelectorAll<HTMLElement>('[data-entry]')];
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const entries = items.map((item) => folded(`${item.textContent} ${item.dataset.entry}`));

  function show(): void {
    const found = matches(entries, input?.value ?? '');
    items.forEach((item, n) => {
      item.hidden = !found[n];
    });
    for (const group of groups) group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    const count = found.filter(Boolean).length;
    const { none = '', one = '', many = '' } = status?.dataset ?? {};
    const words = count === 0 ? none : count === 1 ? one : many.replace('#', String(count));
    if (status) status.textContent = input?.value.trim() ? words : '';
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
