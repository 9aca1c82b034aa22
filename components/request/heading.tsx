'use client';

import { useLayoutEffect, useRef } from 'react';
import { windowTitle } from '@/lib/text/titles';

/**
 * The heading of a page of the request. When the page changed without a round trip the window begins at its top, the heading
 * takes the focus, so that a screen reader says where it is, and the window's title follows (WCAG 2.4.2, 2.4.3). The title is
 * written here alone: a second writer, Next's metadata, would come late now and then and take the change back.
 */
export function Heading({ moved, title, children }: { moved: boolean; title: string; children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!moved) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [moved]);
  return (
    <>
      <title>{windowTitle(title)}</title>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
