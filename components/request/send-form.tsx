'use client';

import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';

/** A form of one button that changes the dossier on the server: with scripts `onSend` sends it, once everything typed is saved. */
export function SendForm({
  action,
  hidden,
  onSend,
  children,
}: {
  action: string;
  hidden: Readonly<Record<string, string>>;
  onSend: (form: HTMLFormElement) => void;
  children: ReactNode;
}) {
  const locale = useLocale();
  return (
    <form
      method="post"
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(event.currentTarget);
      }}
    >
      {Object.entries({ locale, ...hidden }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
