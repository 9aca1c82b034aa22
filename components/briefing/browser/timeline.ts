import { placeOf, widthOf } from '@/lib/briefing/time-scale';
import { type LaidEvent, layOut, measures, shown } from '@/lib/briefing/timeline-layout';

const closest = 240;
const step = 1.5;

type Drawn = LaidEvent & { readonly group: SVGGElement; readonly link: SVGAElement; readonly subject: string };

/** Every event of the drawing by date, its label as wide as the typeface makes it. */
function drawnIn(svg: SVGSVGElement): Drawn[] {
  const lanes = [...svg.querySelectorAll<SVGGElement>('[data-lane]')];
  return [...svg.querySelectorAll<SVGGElement>('.event')]
    .flatMap((group): Drawn[] => {
      const link = group.querySelector<SVGAElement>('a');
      const words = group.querySelector<SVGTextElement>('text');
      const home = group.closest<SVGGElement>('[data-lane]');
      if (!link || !words || !home) return [];
      const width = Math.ceil(words.getComputedTextLength());
      group.querySelector('rect')?.setAttribute('width', String(width + 8 + measures.labelFrom + 6));
      return [
        { group, link, width, on: group.dataset.on ?? '', lane: lanes.indexOf(home), subject: home.dataset.lane ?? '' },
      ];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Gives the timeline its zoom (buttons, keys, two fingers, wheel) and the arrow keys. Where it is not found nothing happens. */
export function enhanceTimeline(root: HTMLElement): void {
  const scroller = root.querySelector<HTMLElement>('.picture-scroll');
  const svg = root.querySelector<SVGSVGElement>('.timeline-drawing');
  const controls = root.querySelector<HTMLElement>('[data-timeline-zoom]');
  if (!scroller || !svg || !controls) return;
  const out = controls.querySelector<HTMLButtonElement>('[data-zoom="out"]');
  const fit = controls.querySelector<HTMLButtonElement>('[data-zoom="fit"]');
  const lanes = [...svg.querySelectorAll<SVGGElement>('[data-lane]')];
  const years = [...svg.querySelectorAll<SVGGElement>('[data-year]')];
  let events = drawnIn(svg);
  let perYear = Number(root.dataset.perYear);

  /** The lanes of the theme asked for; of all, if none is. */
  function lanesShown(): readonly SVGGElement[] {
    const theme = root.querySelector<HTMLInputElement>('input[name="theme"]:checked')?.value;
    const own = lanes.filter(({ dataset }) => dataset.lane === theme);
    return own.length > 0 ? own : lanes;
  }

  function draw(): void {
    const there = lanesShown();
    const laid = events
      .map((event) => ({ ...event, lane: there.findIndex(({ dataset }) => dataset.lane === event.subject) }))
      .filter(({ lane }) => lane >= 0);
    const { width, height, scale, places, lanes: boxes } = layOut(laid, there.length, perYear);
    svg?.setAttribute('width', String(width));
    svg?.setAttribute('height', String(height));
    svg?.setAttribute('viewBox', `0 0 ${width} ${height}`);
    laid.forEach(({ group }, n) => {
      const { x, y } = places[n] ?? { x: 0, y: 0 };
      group.setAttribute('transform', `translate(${x} ${y})`);
    });
    there.forEach((lane, n) => {
      const { y, height: high } = boxes[n] ?? { y: 0, height: 0 };
      const head = lane.querySelector<SVGGElement>('[data-lane-head]');
      head?.setAttribute('transform', `translate(0 ${y})`);
      head?.querySelector('rect')?.setAttribute('width', String(width));
      head?.querySelector('rect')?.setAttribute('height', String(high));
    });
    for (const year of years) {
      const x = scale.left + (Number(year.dataset.year) - shown.start) * perYear;
      year.setAttribute('transform', `translate(${x} 0)`);
      year.querySelector('path')?.setAttribute('d', `M0 ${measures.top - 8}V${height}`);
    }
    out?.setAttribute('aria-disabled', String(perYear <= least()));
    if (fit) fit.hidden = whole() < measures.least;
  }

  /** From the left edge of the window on the picture to the first year. */
  const inset = () => Number.parseFloat(getComputedStyle(scroller).paddingInlineStart) + measures.left;

  /** Units a year at which all years are in the window, and all of their labels. */
  function whole(): number {
    const room = (scroller?.clientWidth ?? 0) - 2 * inset();
    const scale = { ...shown, left: 0, perYear: 1 };
    const least = events.map(({ on, width }) => (room - measures.labelFrom - width) / placeOf(on, scale));
    return Math.min(room / widthOf(scale), ...least);
  }

  /** No further out than the whole; where that would be too close together, no closer than labels allow. */
  const least = () => Math.max(whole(), measures.least);

  /** Where the event that has the focus stands, in pixels from the left of the window on the picture. */
  function focusedAt(): number | undefined {
    const mark = document.activeElement?.closest('.event')?.querySelector('.event-mark');
    if (!mark || !scroller?.contains(mark)) return undefined;
    const { left, width } = mark.getBoundingClientRect();
    return left + width / 2 - scroller.getBoundingClientRect().left;
  }

  /**
   * Zooms so that what lies at `at`, in pixels from the left of the window on the picture, stays there: the event that has the
   * focus, or the middle, if nothing is said.
   */
  function zoom(to: number, at = focusedAt() ?? (scroller?.clientWidth ?? 0) / 2): void {
    if (!scroller) return;
    const year = (scroller.scrollLeft + at - inset()) / perYear;
    perYear = Math.min(Math.max(to, least()), closest);
    draw();
    scroller.scrollLeft = year * perYear + inset() - at;
    // Its row may be another one now.
    document.activeElement?.closest('.timeline .event')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  // The names of the lanes stay in sight.
  scroller.addEventListener('scroll', () => {
    for (const lane of lanes)
      lane.querySelector('.lane-name')?.setAttribute('x', String(scroller.scrollLeft + measures.left));
  });

  controls.hidden = false;
  controls.addEventListener('click', ({ target }) => {
    const asked = target instanceof Element ? target.closest<HTMLElement>('[data-zoom]')?.dataset.zoom : undefined;
    if (asked === 'in') zoom(perYear * step);
    if (asked === 'out') zoom(perYear / step);
    if (asked === 'fit') zoom(whole(), 0);
  });
  scroller.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom(perYear * step);
    else if (event.key === '-') zoom(perYear / step);
    else if (event.key === '0') zoom(whole());
    else return;
    event.preventDefault();
  });
  scroller.addEventListener(
    'wheel',
    (event) => {
      // A pinch on a touch pad comes as a wheel with Ctrl.
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(perYear * 1.01 ** -event.deltaY, event.clientX - scroller.getBoundingClientRect().left);
    },
    { passive: false },
  );
  root.addEventListener('change', draw);
  window.addEventListener('resize', draw);
  draw();
  // The widths of labels are those of the typeface, once it is there.
  void document.fonts.ready.then(() => {
    events = drawnIn(svg);
    draw();
  });
  pinch(scroller, (ratio, at) => zoom(perYear * ratio, at));
  arrows(root, svg, events);
}

/** Tells of two fingers that move apart or together, and where their middle is. One finger scrolls, as everywhere. */
function pinch(area: HTMLElement, moved: (ratio: number, at: number) => void): void {
  let before = 0;
  const follow = (event: TouchEvent) => {
    const [a, b, third] = event.touches;
    if (!a || !b || third) return;
    // Else the browser zooms the page.
    event.preventDefault();
    const wide = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    if (event.type === 'touchmove' && before > 0) {
      moved(wide / before, (a.clientX + b.clientX) / 2 - area.getBoundingClientRect().left);
    }
    before = wide;
  };
  area.addEventListener('touchstart', follow, { passive: false });
  area.addEventListener('touchmove', follow, { passive: false });
  area.addEventListener('touchend', () => {
    before = 0;
  });
}

/** The Tab key comes to one event; arrows go on in time, Up and Down to the lane beside, Home and End to the first and the last. */
function arrows(root: HTMLElement, svg: SVGSVGElement, events: readonly Drawn[]): void {
  const visible = () => events.filter(({ group }) => getComputedStyle(group).visibility !== 'hidden');
  const reach = (one: Drawn | undefined) => {
    for (const each of events) each.link.setAttribute('tabindex', each === one ? '0' : '-1');
  };
  reach(events[0]);
  root.addEventListener('change', () => reach(visible()[0]));
  svg.addEventListener('keydown', (event) => {
    const link = document.activeElement;
    const shownNow = visible();
    const at = shownNow.findIndex((each) => each.link === link);
    const now = shownNow[at];
    if (!now) return;
    const next = nextOf(event.key, shownNow, at, now);
    if (!next) return;
    event.preventDefault();
    reach(next);
    next.link.focus({ preventScroll: true });
    next.group.scrollIntoView({ block: 'nearest', inline: 'center' });
  });
}

function nextOf(key: string, shownNow: readonly Drawn[], at: number, now: Drawn): Drawn | undefined {
  if (key === 'ArrowRight') return shownNow[at + 1];
  if (key === 'ArrowLeft') return shownNow[at - 1];
  if (key === 'Home') return shownNow[0];
  if (key === 'End') return shownNow.at(-1);
  const way = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!way) return undefined;
  const beside = shownNow.filter(({ lane }) => (way > 0 ? lane > now.lane : lane < now.lane));
  const lane = way > 0 ? Math.min(...beside.map((each) => each.lane)) : Math.max(...beside.map((each) => each.lane));
  const time = (on: string) => Date.parse(on);
  return beside
    .filter((each) => each.lane === lane)
    .sort((a, b) => Math.abs(time(a.on) - time(now.on)) - Math.abs(time(b.on) - time(now.on)))[0];
}
