import { expect, test } from 'vitest';
import { withoutFramework } from './briefing.mjs';

const page = (body: string) =>
  `<html><head><link rel="preload" as="script" href="/a.js"/><link rel="preload" as="font" href="/f.woff2"/><script src="/a.js" async=""></script></head><body>${body}<script>self.__next_f.push([1,"…"])</script></body></html>`;

test('scripts go, fonts and words stay', () => {
  expect(withoutFramework(page('<p>Le 29 août<!-- -->1991</p>'), '/fr/pays/osce', '/own.js')).toBe(
    '<html><head><link rel="preload" as="font" href="/f.woff2"/></head><body><p>Le 29 août1991</p></body></html>',
  );
});

test('a page that moves gets our own script', () => {
  expect(withoutFramework(page('<div data-map=""></div>'), '/fr/pays', '/own.js')).toContain(
    '<script type="module" src="/own.js"></script></head>',
  );
});

test('a page that would be incomplete stops the build', () => {
  expect(() => withoutFramework(page('<template id="P:1"></template>'), '/fr/pays', '/own.js')).toThrow('/fr/pays');
});
