// The briefing: read with scripts and without, by keyboard, on a phone, on paper.
import type { Page } from '@playwright/test';
import { facts, since } from '@/lib/briefing/facts';
import { markOf } from '@/lib/briefing/marks';
import { subjects } from '@/lib/briefing/rows';
import { briefingPages, subjectPages, subjectProse } from '@/lib/text/country';
import { mapYearPath } from '@/lib/text/country-years';
import { pagePath } from '@/lib/text/pages';
import { routing } from '@/lib/text/routing';
import { expectAccessible } from './accessible';
import { begin } from './seed';
import { expect, test } from './test';
import { briefingWords, pictureWords } from './words';

const t = briefingWords('fr');
const pictures = pictureWords('fr');
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const mapPath = pagePath(subjectPages['multi-vector'], 'fr');

for (const locale of routing.locales) {
  test(`every fact has its place on one page in ${locale}, and every link leads somewhere`, async ({ request }) => {
    const found: string[] = [];
    const known = new Map<string, Set<string>>();
    const links: [from: string, to: string][] = [];
    const paths = [...briefingPages.map((page) => pagePath(page, locale)), mapYearPath(1992, locale)];
    for (const path of paths) {
      const html = await (await request.get(path)).text();
      found.push(...[...html.matchAll(/data-fact="([^"]+)"/g)].map(([, id]) => id ?? ''));
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
      expect(new Set(ids).size, `ids of ${path} are each there once`).toBe(ids.length);
      known.set(path, new Set(ids));
      for (const [, to = ''] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) links.push([path, to]);
    }
    expect(found.sort()).toEqual([...facts, ...since].map(({ id }) => id).sort());
    for (const [from, to] of links) {
      const { pathname, hash, origin } = new URL(to, `http://here${from}`);
      if (origin !== 'http://here' || !hash) continue;
      const ids = known.get(pathname);
      if (ids) expect([from, to, ids.has(hash.slice(1))]).toEqual([from, to, true]);
    }
  });

  test(`the pages follow one another, and lead to the trip, in ${locale}`, async ({ visitor }) => {
    const page = await visitor();
    const words = briefingWords(locale);
    await page.goto(`/${locale}`);
    await page.getByRole('link', { name: words('homeLink') }).click();
    for (const each of briefingPages.slice(1)) {
      await page
        .getByRole('navigation', { name: words('turn') })
        .getByRole('link')
        .last()
        .click();
      await expect(page).toHaveURL(pagePath(each, locale));
    }
    await page
      .getByRole('main')
      .getByRole('button', { name: words('start') })
      .click();
    await expect(page).toHaveURL(new RegExp(pagePath('/demande', locale)));
  });

  for (const each of briefingPages) {
    test(`${pagePath(each, locale)} is accessible @js`, async ({ visitor }) => {
      const page = await visitor();
      await page.goto(pagePath(each, locale));
      for (const summary of await page.getByText(pictureWords(locale)('table')).all()) await summary.click();
      await expectAccessible(page, each);
    });
  }

  test(`the map of a year is accessible in ${locale} @js`, async ({ visitor }) => {
    const page = await visitor();
    await page.goto(mapYearPath(1992, locale));
    await expectAccessible(page, '1992');
  });
}

test('whoever has a dossier open comes back to it from the story', async ({ visitor }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await page.goto(pagePath(subjectPages.osce, 'fr'));
  await page.getByRole('link', { name: t('open') }).click();
  await expect(page).toHaveURL(pagePath('/demande', 'fr'));
  await expect(page.getByRole('main').getByRole('list').first()).toBeVisible();
});

test('a number beside a sentence leads to its source, a key figure to its fact', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(pagePath(subjectPages['non-proliferation'], 'fr'));
  await page.getByRole('link', { name: '456', exact: true }).click();
  await expect(page).toHaveURL(/#np-06$/);
  await expect(page.locator('#np-06')).toBeInViewport();
  await page.locator('#np-06').getByRole('link').first().click();
  await expect(page).toHaveURL(/#source-\d+$/);
  await expect(page.locator(':target').getByRole('link')).toHaveAttribute('href', /^http/);
});

test('the switch of languages keeps the page', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(mapYearPath(2012, 'fr'));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(mapYearPath(2012, 'en'));
  await page.goto(pagePath(subjectPages.regional, 'fr'));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(h1(page)).toHaveText(subjectProse('regional', 'en').title);
});

test('a year without a map, and a page that is none, are said to be so, with a way on', async ({ visitor, allow }) => {
  allow(/404/);
  const page = await visitor();
  for (const path of ['/fr/pays/relations/1990', '/fr/pays/relations/jamais', '/fr/pays/otan']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByText(pictures('map.noYear', { from: '1991', to: '2026' }))).toHaveCount(
      path.includes('relations') ? 1 : 0,
    );
    await page.getByRole('link', { name: t('homeLink') }).click();
    await expect(h1(page)).toHaveText(t('title'));
  }
});

test('the map has a page for each year, and the table grows with it', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(mapPath);
  await page
    .getByRole('navigation', { name: pictures('map.years') })
    .getByRole('link', { name: '1992' })
    .click();
  await expect(h1(page)).toHaveText(pictures('map.titleYear', { year: '1992' }));
  const rows = page.locator('[data-row]');
  const in1992 = await rows.count();
  expect(await page.locator('.map-drawing [data-since].land-new').count()).toBeGreaterThan(50);
  await page.locator('.page-turn-after').first().click();
  await expect(h1(page)).toHaveText(pictures('map.titleYear', { year: '1993' }));
  expect(await rows.count()).toBeGreaterThan(in1992);
});

test('the map of a year tells what is from memory, not yet, and not found', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(mapYearPath(1992, 'fr'));
  const look = (code: string) =>
    page.locator(`.map-drawing [data-country="${code}"]`).evaluate((shape) => getComputedStyle(shape).fill);
  // Portugal is from memory, Jamaica of 1995, Chad was not found.
  expect(await look('PRT')).toContain('hatch-new');
  expect(await look('JAM')).not.toBe(await look('TCD'));
  await page.goto(mapYearPath(1993, 'fr'));
  expect(await look('PRT')).toMatch(/hatch(?!-new)/);
});

test('what is from memory is marked, and each mark leads to what it means', async ({ visitor }) => {
  const page = await visitor();
  for (const subject of subjects) {
    await page.goto(pagePath(subjectPages[subject], 'fr'));
    const marked = [...facts, ...since].filter((each) => each.subject === subject && markOf(each));
    for (const each of marked) {
      await expect(page.locator(`[data-fact="${each.id}"] [data-mark="${markOf(each)}"]`)).toHaveCount(1);
    }
    await expect(page.locator('[data-mark]')).toHaveCount(marked.length);
    await page.locator('[data-mark]').first().click();
    await expect(page.locator('#marks')).toBeInViewport();
  }
});

test('without scripts everything is there: pictures, tables, the filter by theme @no-js', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(pagePath('/pays', 'fr'));
  await expect(page.locator('.timeline-zoom')).toBeHidden();
  await page.getByRole('radio', { name: 'OSCE' }).check();
  await expect(page.locator('.lane-osce .event').first()).toBeVisible();
  await expect(page.locator('.lane-regional .event').first()).toBeHidden();
  await expect(page.locator('.lane-regional .lane-name')).toBeHidden();
  await page
    .getByRole('link', { name: /Sommet d’Astana/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#os-11$/);
  await page.goto(mapPath);
  await expect(page.locator('.map-controls')).toBeHidden();
  await expect(page.locator('.map-drawing .land-home')).toBeVisible();
  await page.goto(pagePath('/pays/recherche', 'fr'));
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('link', { name: /polygone de Semipalatinsk/ }).first()).toBeVisible();
});

test('no script of the framework is loaded, and nothing complains @js', async ({ visitor, heard }) => {
  const page = await visitor();
  for (const each of briefingPages) await page.goto(pagePath(each, 'fr'), { waitUntil: 'networkidle' });
  expect(heard.addresses.filter((address) => /\.js/.test(address) && !address.includes('/briefing/'))).toEqual([]);
});

test('the timeline by keyboard: one stop, arrows in time, keys that zoom @js', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(pagePath('/pays', 'fr'));
  await expect(page.locator('.timeline-zoom')).toBeVisible();
  const focused = () => page.evaluate(() => document.activeElement?.closest('.event')?.getAttribute('data-on') ?? '');
  const scroller = page.locator('.picture-scroll');
  await scroller.focus();
  await page.keyboard.press('Tab');
  const first = await focused();
  expect(first).toBe('1991-08-29');
  await page.keyboard.press('ArrowRight');
  const second = await focused();
  expect(second > first).toBe(true);
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe(first);
  await page.keyboard.press('End');
  expect((await focused()) > '2025').toBe(true);
  const drawing = page.locator('.timeline-drawing');
  const width = async () => Number(await drawing.getAttribute('width'));
  const before = await width();
  await page.keyboard.press('+');
  const closer = await width();
  expect(closer).toBeGreaterThan(before);
  // What has the focus stays in sight, however close one looks.
  for (let n = 0; n < 4; n++) await page.keyboard.press('+');
  await expect(page.locator('.event:focus-within .event-mark')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('0');
  expect(await width()).toBeLessThan(closer);
  await expect(page.locator('.event:focus-within .event-mark')).toBeInViewport({ ratio: 1 });
  // There is nothing beyond the whole.
  const whole = await width();
  for (let n = 0; n < 4; n++) await page.keyboard.press('-');
  expect(await width()).toBe(whole);
  await expect(page.locator('.event-label').first()).toBeVisible();
  expect(
    await page.locator('.event').evaluateAll((events) =>
      events.filter((event) => {
        const [field, label] = [event.querySelector('rect'), event.querySelector('text')];
        return (
          !field || !label || label.getBBox().x + label.getBBox().width > field.getBBox().x + field.getBBox().width
        );
      }),
    ),
  ).toEqual([]);
  const high = async () => Number(await drawing.getAttribute('height'));
  const allLanes = await high();
  await page.getByRole('button', { name: pictures('timeline.zoomIn') }).click();
  await page.getByRole('radio', { name: 'Nucléaire' }).check();
  expect(await high()).toBeLessThan(allLanes / 2);
  await scroller.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await expect(page.locator('.lane-non-proliferation .event:focus-within')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/non-proliferation#np-06$/);
});

test('the map by keyboard: a year, the years one after another, a country @js', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(mapPath);
  const count = async () => Number(await page.locator('[data-map-total]').textContent());
  expect(await count()).toBe(108);
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  expect(await count()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-map-year]')).toHaveText('1992');
  await expect(page.getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    pictures('map.valueText', { year: '1992', total: '68' }),
  );
  expect(await page.locator('.map-drawing .land-new').count()).toBeGreaterThan(50);
  await expect(page.locator('[data-country="JAM"]')).toHaveClass(/land-later/);
  await page.getByRole('button', { name: pictures('map.play') }).press('Enter');
  await expect(page.locator('[data-map-year]')).toHaveText('1994');
  await page.getByRole('button', { name: pictures('map.pause') }).press('Enter');
  await expect(page.getByRole('button', { name: pictures('map.play') })).toBeVisible();
  await page.getByRole('combobox').selectOption('FRA');
  await expect(page.getByRole('status')).toContainText('25 janvier 1992');
  await expect(page.getByRole('status').getByRole('link')).toHaveAttribute('href', /^http/);
  await expect(page.locator('.land-chosen')).toHaveAttribute('data-country', 'FRA');
  const [choice, answer] = [
    await page.getByRole('combobox').boundingBox(),
    await page.getByRole('status').boundingBox(),
  ];
  expect(Math.abs((answer?.y ?? Number.NaN) - (choice?.y ?? Number.NaN) - (choice?.height ?? 0))).toBeLessThan(40);
});

test('the search finds what was typed, accents or not @js', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(pagePath('/pays/recherche', 'fr'));
  await page.getByRole('searchbox').fill('nazarbaiev washington');
  await expect(page.getByRole('status')).toHaveText(t('search.one'));
  await page.getByRole('searchbox').fill('semipalatnsk');
  await expect(page.getByRole('status')).toHaveText(/approchants/);
  await expect(page.locator('[data-entry]:visible').first()).toBeVisible();
  await page.getByRole('searchbox').fill('zzzz');
  await expect(page.getByRole('status')).toHaveText(t('search.none'));
  await page.getByRole('link', { name: 'uranium' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('uranium');
  await expect(page.locator('[data-entry]:visible').first()).toBeVisible();
  await page.getByRole('searchbox').fill('visa');
  await expect(page.locator('[data-entry]:visible').first()).toBeVisible();
  await page.goto(`${pagePath('/pays/recherche', 'fr')}?q=Lisbonne`);
  await page.locator('[data-entry]:visible').getByRole('link').first().click();
  await expect(page).toHaveURL(/#np-11$/);
});

test('on a phone the page stays within the window, and two fingers zoom the timeline @js', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.goto(pagePath('/pays', 'fr'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const drawing = page.locator('.timeline-drawing');
  await drawing.scrollIntoViewIfNeeded();
  const before = Number(await drawing.getAttribute('width'));
  const box = await page.locator('.picture-scroll').boundingBox();
  if (!box) throw new Error('no timeline');
  const y = box.y + Math.min(box.height, 300) / 2;
  const touch = await page.context().newCDPSession(page);
  const fingers = (a: number, b: number) => [
    { x: a, y, id: 1 },
    { x: b, y, id: 2 },
  ];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(150, 210) });
  for (const wide of [40, 60, 80, 100, 120]) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(180 - wide, 180 + wide) });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(async () => Number(await drawing.getAttribute('width'))).toBeGreaterThan(before * 1.5);
});

test('on paper the tables are open, and what is for the screen is gone @js', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(mapPath);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: t('navigation') })).toBeHidden();
  await expect(page.locator('.map-controls')).toBeHidden();
  await expect(page.locator('[data-row="FRA"]')).toBeVisible();
  await expect(page.locator('.map-drawing')).toBeVisible();
});

for (const subject of subjects) {
  test(`the headings of ${subject} go down one step at a time`, async ({ request }) => {
    const html = await (await request.get(pagePath(subjectPages[subject], 'en'))).text();
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [n, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[n - 1] ?? 1) + 1);
    expect(html).toMatch(/<html lang="en"/);
    expect((html.match(/<main\b/g) ?? []).length).toBe(1);
  });
}
