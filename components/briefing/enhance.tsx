'use client';

import { useEffect } from 'react';

/**
 * Brings the pictures to life where the framework runs, which is in development: a built page of the briefing carries the same
 * scripts and no framework (scripts/briefing.mjs).
 */
export function Enhance() {
  useEffect(() => void import('./browser/entry'), []);
  return null;
}
