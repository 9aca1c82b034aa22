// What the pages of the briefing run in the browser. scripts/briefing.mjs makes one file of it, in place of the framework.
import { enhanceMap } from './map';
import { enhanceSearch } from './search';
import { enhanceTimeline } from './timeline';

for (const root of document.querySelectorAll<HTMLElement>('[data-timeline]')) enhanceTimeline(root);
for (const root of document.querySelectorAll<HTMLElement>('[data-map]')) enhanceMap(root);
for (const root of document.querySelectorAll<HTMLElement>('[data-search]')) enhanceSearch(root);
