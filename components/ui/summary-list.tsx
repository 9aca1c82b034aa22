import type { ReactNode } from 'react';

export type SummaryRow = {
  label: string;
  value: ReactNode;
  /** Where the answer can be changed; without it the row is only read. */
  changeHref?: string | undefined;
  changeText?: string | undefined;
  /** Names the answer for those who hear the link out of its row. */
  changeHidden?: string | undefined;
};

/** Answers, one a row, each with its way back to the question. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl>
      {rows.map(({ label, value, changeHref, changeText, changeHidden }) => (
        <div className="summary-row" key={changeHref ? `${label} ${changeHref}` : label}>
          <dt className="summary-label">{label}</dt>
          <dd className="summary-value">{value}</dd>
          {changeHref && (
            <dd className="summary-change screen-only">
              <a href={changeHref}>
                {changeText}
                {changeHidden && <span className="spoken"> {changeHidden}</span>}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
