import { type ReactNode, useId } from 'react';
import type { RowId } from '@/lib/visa/rules/rows';
import { Evidence } from './evidence';

/** A statement of the answer, and beside it where it was read. */
export function Statement({
  rows,
  open = false,
  children,
}: {
  rows: readonly RowId[];
  /** The sources are shown on narrow windows too. */
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="statement">
      <div className="statement-words">{children}</div>
      <Evidence of={rows} open={open} />
    </div>
  );
}

/** A part of the answer under its title. */
export function Part({ title, lede, children }: { title: string; lede?: string; children: ReactNode }) {
  // A page may hold the answers of several people.
  const id = useId();
  return (
    <section className="answer-part" aria-labelledby={id}>
      <h2 className="heading-2" id={id}>
        {title}
      </h2>
      {lede && <p className="answer-lede">{lede}</p>}
      {children}
    </section>
  );
}
