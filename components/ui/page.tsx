import type { ReactNode } from 'react';

/** The body of a page: one column of text measure, and beside it the panel; below it on narrow windows. */
export function PageColumns({ aside, children }: { aside?: ReactNode; children: ReactNode }) {
  return (
    <div className="page page-columns">
      <div className="page-main">{children}</div>
      {aside && <div className="page-aside">{aside}</div>}
    </div>
  );
}
