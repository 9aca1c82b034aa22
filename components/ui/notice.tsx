import type { ReactNode, Ref } from 'react';
import { Icon } from './icon';

export type NoticeTone = 'info' | 'warning' | 'error' | 'success';

/**
 * Something to know before going on. The tone is told by the words; colour and icon only repeat it.
 * `live` announces a notice that appears after the page has loaded; one with buttons in it is given the focus instead, by `titleRef`.
 */
export function Notice({
  tone = 'info',
  title,
  titleRef,
  live = false,
  children,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  titleRef?: Ref<HTMLParagraphElement>;
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
        {title && (
          <p className="notice-title" {...(titleRef && { ref: titleRef, tabIndex: -1 })}>
            {title}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
