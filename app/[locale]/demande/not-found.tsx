import { NoPage } from '@/components/shell/no-page';

/**
 * A step or a traveller that is none. Not for all pages at once: a public one would carry it, and the style sheet once
 * more with it, for addresses that proxy.ts answers before.
 */
export default function NotFound() {
  return <NoPage />;
}
