'use client';

import { useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Copies a text. Seen only where scripts run and the browser lets a page write to the clipboard (a secure context): elsewhere the
 * text beside it is selected by hand, and its place stays empty until the scripts come, so that nothing moves then.
 */
export function CopyButton({
  text,
  children,
  hidden,
  done,
  failed,
}: {
  text: string;
  children: string;
  /** Names the text for those who hear the button out of its place. */
  hidden: string;
  done: string;
  failed: string;
}) {
  const isThere = useSyncExternalStore(
    never,
    () => navigator.clipboard !== undefined,
    () => false,
  );
  const [said, setSaid] = useState('');
  const copy = () => {
    setSaid('');
    navigator.clipboard.writeText(text).then(
      () => setSaid(done),
      () => setSaid(failed),
    );
  };
  return (
    <span className={isThere ? 'copy screen-only' : 'copy screen-only scripted invisible'}>
      <button type="button" className="copy-button" aria-label={hidden} onClick={copy}>
        {children}
      </button>
      <span role="status" className="copy-said">
        {said}
      </span>
    </span>
  );
}
