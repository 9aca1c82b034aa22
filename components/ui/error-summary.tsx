import type { Ref } from 'react';
import { Icon } from './icon';

export type SummaryError = { href: string; text: string };

/**
 * What has to be corrected on this page, on top of it, each line leading to its field (`href` is `#` and the field's id).
 * Give it the focus when it appears: `ref` with JavaScript, `autoFocus` where the server renders it.
 */
export function ErrorSummary({
  title,
  errors,
  note,
  ref,
  autoFocus,
}: {
  title: string;
  errors: readonly SummaryError[];
  note?: string | undefined;
  ref?: Ref<HTMLDivElement> | undefined;
  autoFocus?: boolean | undefined;
}) {
  return (
    // biome-ignore lint/a11y/noAutofocus: without JavaScript nothing else moves the focus to what went wrong.
    <div ref={ref} className="notice notice-error error-summary" role="alert" tabIndex={-1} autoFocus={autoFocus}>
      <Icon name="error" />
      <div className="notice-body">
        <h2 className="notice-title">{title}</h2>
        {note && <p>{note}</p>}
        <ul>
          {errors.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
