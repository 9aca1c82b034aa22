import type { ReactNode } from 'react';
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
 * Whether what was typed is saved. Failures are announced; that it was saved is not, as it would interrupt every field.
 * `action` is a way to try again, outside the announced words.
 */
export function SaveStatus({ state, text, action }: { state: SaveTone; text: string; action?: ReactNode }) {
  const icon = icons[state];
  const failed = state === 'error' || state === 'offline';
  return (
    <div className="save-status" data-state={state}>
      {icon && <Icon name={icon} />}
      <span aria-hidden={failed}>{text}</span>
      <span className="spoken" role="status">
        {failed && text}
      </span>
      {action}
    </div>
  );
}
