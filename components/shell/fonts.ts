import '@fontsource-variable/piazzolla/wght.css';
import '@fontsource-variable/source-sans-3/wght.css';
import { preload } from 'react-dom';

/** The two faces of every first screen. Other scripts and letters come by unicode-range when a page has them. */
const first = [
  new URL('@fontsource-variable/piazzolla/files/piazzolla-latin-wght-normal.woff2', import.meta.url),
  new URL('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', import.meta.url),
];

/** Asks for the faces along with the page instead of after its style sheet. */
export function preloadFonts() {
  for (const { pathname } of first) preload(pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
