'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * For the heading of a section that takes the place of another: it takes the focus, and the section is brought into view, all of it if it
 * fits, else from its top on.
 */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return heading;
}
