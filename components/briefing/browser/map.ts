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
  const drawing = root.querySelector<SVGSVGElement>('.map-drawing');

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
      classList.toggle('land-later', !there);
    }
    if (said) said.textContent = String(year);
    if (total) total.textContent = String(count);
    const spoken = range?.dataset.mapRange ?? '';
    range?.setAttribute('aria-valuetext', spoken.replace('{year}', String(year)).replace('{total}', String(count)));
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

  /** Draws round a country, above all others: its neighbours would cover half of the line. */
  function outline(code: string): void {
    drawing?.querySelector('.land-chosen')?.remove();
    const shape = countries.find(({ dataset }) => dataset.country === code)?.cloneNode();
    if (!(shape instanceof SVGElement)) return;
    shape.setAttribute('class', shape.classList.contains('dot') ? 'dot land-chosen' : 'land-chosen');
    drawing?.append(shape);
  }

  function tell(code: string): void {
    outline(code);
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
  drawing?.addEventListener('click', ({ target }) => {
    const code = target instanceof SVGElement ? target.dataset.country : undefined;
    if (!code) return;
    choice.value = code;
    // What is not in the list leaves it empty.
    if (choice.selectedIndex < 0) choice.value = '';
    tell(code);
  });

  controls.hidden = false;

  // Where the map is wider than the window, what it is about stands in the middle.
  const scroller = root.querySelector<HTMLElement>('.picture-scroll');
  const home = drawing?.querySelector('.land-home')?.getBoundingClientRect();
  if (scroller && home) {
    const { left, width } = scroller.getBoundingClientRect();
    scroller.scrollLeft += home.left + home.width / 2 - left - width / 2;
  }
}
