import type { ReactNode } from 'react';
import { Enhance } from '@/components/briefing/enhance';
import './briefing.css';

/** The pages of the briefing have a style sheet of their own: no other page sends it along. */
export default function BriefingLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <Enhance />
    </>
  );
}
