import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** settled: decided by the answers. confirm: decided, but to be confirmed with the mission. */
type PanelState = 'settled' | 'confirm';

export type PanelItem = {
  term: string;
  value: ReactNode;
  /** How sure it is, or what it means, in a few words. */
  note?: ReactNode;
  state?: PanelState | undefined;
  /** Settled by the last answer: it is laid down with a short movement. */
  fresh?: boolean | undefined;
};

const marks: Record<PanelState, IconName> = { settled: 'settled', confirm: 'question' };

/**
 * What the answers have settled so far, beside the form. Its foot stays open until `complete`.
 * `live` announces each newly settled row politely; use it only where the panel changes on the page.
 */
export function Panel({
  title,
  lede,
  items,
  foot,
  headingId,
  complete = false,
  live = false,
}: {
  title: string;
  lede?: ReactNode;
  items: readonly PanelItem[];
  /** Under the rows, or instead of them while there are none. */
  foot?: ReactNode;
  headingId: string;
  complete?: boolean;
  live?: boolean;
}) {
  return (
    <section className="panel" aria-labelledby={headingId} data-complete={complete}>
      <div className="panel-head on-sky">
        <h2 className="panel-title" id={headingId}>
          {title}
        </h2>
        {lede && <p className="panel-lede">{lede}</p>}
      </div>
      <div className="felt-edge" aria-hidden="true" />
      <div {...(live && { 'aria-live': 'polite' as const, 'aria-relevant': 'additions text' as const })}>
        {items.length > 0 && (
          <dl className="panel-list">
            {items.map(({ term, value, note, state = 'settled', fresh }) => (
              <div className="panel-row" key={term} data-state={state} data-fresh={fresh}>
                <dt className="panel-term">{term}</dt>
                <dd className="panel-value">{value}</dd>
                {note && (
                  <dd className="panel-note">
                    <Icon name={marks[state]} />
                    <span>{note}</span>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        )}
      </div>
      {foot && <div className="panel-foot">{foot}</div>}
    </section>
  );
}
