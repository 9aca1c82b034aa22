import type { ReactNode } from 'react';
import { Icon } from './icon';

export type NoticeTone = 'info' | 'warning' | 'error' | 'success';

/**
 * Something to know before going on. The tone is told by the words; colour and icon only repeat it.
 * `live` announces a notice that appears after the page has loaded.
 */
export function Notice({
  tone = 'info',
  title,
  live = false,
  children,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  live?: boolean;
  children?: ReactNode;
}) {
  return (
    <div
      className={`notice notice-${tone}`}
      {...(live && { role: tone === 'error' ? ('alert' as const) : ('status' as const) })}
    >
      <Icon name={tone} />
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
