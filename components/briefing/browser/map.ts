/** How long a year stands while the years are played, in milliseconds. */
const yearLasts = 700;

/** Gives the map its slider, its player and what it tells of a country. The table under it has the words. */
export function enhanceMap(root: HTMLElement): void {
  const controls = root.querySelector<HTMLElement>('[data-map-controls]');
  const range = root.querySelector<HTMLInputElement>('[data-map-range]');
  const play = root.querySelector<HTMLButtonElement>('[data-map-play]');
  const choice = root.querySelector<HTMLSelectElement>('[data-map-country]');
  const details = root.querySelector<HTMLElement>('[data-map-details]');
  const said = root.querySelector<HTMLElement>('[data-map-year]');
  const total = root.querySelector<HTMLElement>('[data-map-total]');
  if (!controls || !range || !play || !choice || !details || !said || !total) return;
  const countries = [...root.querySelectorAll<SVGElement>('[data-country]')];

  function show(year: number): void {
    let count = 0;
    for (const { classList, dataset } of countries) {
      if (!dataset.since) continue;
      const since = Number(dataset.since);
      const there = since <= year;
      if (there) count++;
      classList.toggle('land-low', there && dataset.low !== undefined);
      classList.toggle('land-with', there && dataset.low === undefined);
      classList.toggle('land-new', since === year);
    }
    if (said) said.textContent = String(year);
    if (total) total.textContent = String(count);
  }
  range.addEventListener('input', () => {
    stop();
    show(Number(range.value));
  });

  const words = { play: play.textContent ?? '', pause: play.dataset.mapPlay ?? '' };
  let timer: ReturnType<typeof setInterval> | undefined;
  function stop(): void {
    clearInterval(timer);
    timer = undefined;
    if (play) play.textContent = words.play;
  }
  play.addEventListener('click', () => {
    if (timer !== undefined) {
      stop();
      return;
    }
    play.textContent = words.pause;
    if (range.value === range.max) range.value = range.min;
    show(Number(range.value));
    timer = setInterval(() => {
      range.stepUp();
      show(Number(range.value));
      if (range.value === range.max) stop();
    }, yearLasts);
  });
  document.addEventListener('visibilitychange', stop);

  function tell(code: string): void {
    for (const { classList, dataset } of countries) classList.toggle('land-chosen', dataset.country === code);
    if (!details) return;
    details.replaceChildren();
    const row = document.querySelector<HTMLTableRowElement>(`[data-row="${CSS.escape(code)}"]`);
    if (!row) {
      if (code) details.textContent = details.dataset.mapNone ?? '';
      return;
    }
    const [name, since, source] = [...row.cells];
    const strong = document.createElement('strong');
    strong.textContent = name?.textContent ?? '';
    details.append(strong, ', ', since?.textContent ?? '', ', ', ...(source?.cloneNode(true).childNodes ?? []));
  }
  choice.addEventListener('change', () => tell(choice.value));
  root.querySelector('.map-drawing')?.addEventListener('click', ({ target }) => {
    const code = target instanceof SVGElement ? target.dataset.country : undefined;
    if (!code) return;
    choice.value = code;
    // What is not in the list leaves it empty.
    if (choice.selectedIndex < 0) choice.value = '';
    tell(code);
  });

  controls.hidden = false;
}
