'use client';

import { type ReactNode, useState } from 'react';
import { Icon, type IconName } from './icon';

type SaveTone = 'idle' | 'saving' | 'saved' | 'offline' | 'error';

const icons: Record<SaveTone, IconName | undefined> = {
  idle: undefined,
  saving: 'turning',
  saved: 'tick',
  offline: 'offline',
  error: 'error',
};

/**
 * Whether what was typed is saved. It is announced when that fails, and once when it succeeds again: a save after each field would
 * interrupt. `action` is a way to try again, outside the announced words.
 */
export function SaveStatus({
  state,
  text,
  recovered,
  action,
}: {
  state: SaveTone;
  text: string;
  /** What is announced when it is saved at last. */
  recovered: string;
  action?: ReactNode;
}) {
  const icon = icons[state];
  const isFailed = state === 'error' || state === 'offline';
  const [said, setSaid] = useState({ text: '', isFailed: false });
  // What is tried again behind stays said as it was: heard once more, it would be no news.
  const isNews = isFailed ? said.text !== text : state === 'saved' && said.isFailed;
  if (isNews) setSaid({ text: isFailed ? text : recovered, isFailed });
  return (
    <div className="save-status" data-state={state}>
      {icon && <Icon name={icon} />}
      <span aria-hidden={isFailed}>{text}</span>
      <span className="spoken" role="status">
        {said.text}
      </span>
      {action}
    </div>
  );
}
