'use client';

import { useEffect, useRef } from 'react';

/**
 * The heading of a page of the request. When the page changed without a round trip it takes the focus, so that a screen
 * reader says where it is, and the window's title follows (WCAG 2.4.2, 2.4.3).
 */
export function Heading({ moved, title, children }: { moved: boolean; title: string; children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  useEffect(() => {
    document.title = `${title} – Sapar`;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
