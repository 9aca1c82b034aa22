import { type LaidEvent, layOut, measures, shown } from '@/lib/briefing/timeline-layout';

const closest = 240;
const farthest = 6;
const step = 1.5;

type Drawn = LaidEvent & { readonly group: SVGGElement; readonly link: SVGAElement };

/** Gives the timeline its zoom (buttons, keys, two fingers, wheel) and the arrow keys. Where it is not found nothing happens. */
export function enhanceTimeline(root: HTMLElement): void {
  const scroller = root.querySelector<HTMLElement>('.picture-scroll');
  const svg = root.querySelector<SVGSVGElement>('.timeline-drawing');
  const controls = root.querySelector<HTMLElement>('[data-timeline-zoom]');
  if (!scroller || !svg || !controls) return;
  const lanes = Number(root.dataset.timeline);
  const events = [...svg.querySelectorAll<SVGGElement>('.event')]
    .flatMap((group): Drawn[] => {
      const link = group.querySelector<SVGAElement>('a');
      const lane = group.closest<SVGGElement>('[data-lane]')?.dataset.lane;
      return link && lane
        ? [{ group, link, on: group.dataset.on ?? '', lane: Number(lane), width: Number(group.dataset.width) }]
        : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const heads = [...svg.querySelectorAll<SVGGElement>('[data-lane-head]')];
  const years = [...svg.querySelectorAll<SVGGElement>('[data-year]')];
  let perYear = Number(root.dataset.perYear);

  function draw(): void {
    const { width, height, scale, places, lanes: boxes } = layOut(events, lanes, perYear);
    svg?.setAttribute('width', String(width));
    svg?.setAttribute('height', String(height));
    svg?.setAttribute('viewBox', `0 0 ${width} ${height}`);
    root.dataset.labels = String(perYear >= measures.labelsFrom);
    events.forEach(({ group }, n) => {
      const { x, y } = places[n] ?? { x: 0, y: 0 };
      group.setAttribute('transform', `translate(${x} ${y})`);
    });
    heads.forEach((head, lane) => {
      const { y, height: high } = boxes[lane] ?? { y: 0, height: 0 };
      head.setAttribute('transform', `translate(0 ${y})`);
      head.querySelector('rect')?.setAttribute('width', String(width));
      head.querySelector('rect')?.setAttribute('height', String(high));
    });
    for (const year of years) {
      const x = scale.left + (Number(year.dataset.year) - shown.start) * perYear;
      year.setAttribute('transform', `translate(${x} 0)`);
      year.querySelector('path')?.setAttribute('d', `M0 ${measures.top - 8}V${height}`);
    }
  }

  /** From the left edge of the window on the picture to the first year. */
  const inset = () => Number.parseFloat(getComputedStyle(scroller).paddingInlineStart) + measures.left;

  /** Zooms so that what lies at `at`, in pixels from the left of the window on the picture, stays there. */
  function zoom(to: number, at = (scroller?.clientWidth ?? 0) / 2): void {
    if (!scroller) return;
    const year = (scroller.scrollLeft + at - inset()) / perYear;
    perYear = Math.min(Math.max(to, farthest), closest);
    draw();
    scroller.scrollLeft = year * perYear + inset() - at;
  }

  /** All years in the window: with their labels if there is room for them, else the marks alone. */
  function seeAll(): void {
    if (!scroller) return;
    const room = scroller.clientWidth - 2 * inset();
    const years = shown.end - shown.start;
    const withLabels = (room - measures.right) / years;
    zoom(withLabels >= measures.labelsFrom ? withLabels : Math.min(room / years, measures.labelsFrom - 1), 0);
  }

  // The names of the lanes stay in sight.
  scroller.addEventListener('scroll', () => {
    for (const head of heads)
      head.querySelector('text')?.setAttribute('x', String(scroller.scrollLeft + measures.left));
  });

  controls.hidden = false;
  controls.addEventListener('click', ({ target }) => {
    const asked = target instanceof Element ? target.closest<HTMLElement>('[data-zoom]')?.dataset.zoom : undefined;
    if (asked === 'in') zoom(perYear * step);
    if (asked === 'out') zoom(perYear / step);
    if (asked === 'fit') seeAll();
  });
  scroller.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom(perYear * step);
    else if (event.key === '-') zoom(perYear / step);
    else if (event.key === '0') seeAll();
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
