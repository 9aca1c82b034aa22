import type { ReactNode } from 'react';
import { Icon } from './icon';

/** The ids of what describes a field, for its `aria-describedby`: hint, warning or error, how it will be written. */
export function describedBy(id: string, has: { hint?: unknown; error?: unknown; warning?: unknown; after?: unknown }) {
  const ids = (['hint', 'warning', 'error', 'after'] as const).flatMap((part) => (has[part] ? [`${id}-${part}`] : []));
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/**
 * What stands around an input: label or legend, hint, what is wrong. The input itself is the child; give it `id={id}`,
 * `aria-describedby={describedBy(id, …)}` and, when wrong, `aria-invalid`.
 *
 * `group` makes it a fieldset with a legend, for dates and choices: the description then belongs to the fieldset.
 */
export function Field({
  id,
  label,
  optional,
  hint,
  error,
  errorPrefix,
  warning,
  after,
  group = false,
  large = false,
  children,
}: {
  id: string;
  label: ReactNode;
  /** The words for "(optional)". */
  optional?: string | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  /** Spoken before the error, "Error:", since colour and icon are not heard. */
  errorPrefix?: string | undefined;
  warning?: ReactNode;
  /** Under the input: how the answer will be written on the form. */
  after?: ReactNode;
  group?: boolean;
  /** The only question of its page: the label is set as a heading. */
  large?: boolean;
  children: ReactNode;
}) {
  const labelClass = large ? 'field-label field-label-large' : 'field-label';
  const words = (
    <>
      {label}
      {optional && <span className="field-optional"> {optional}</span>}
    </>
  );
  const rest = (
    <>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {warning && (
        <p className="field-warning" id={`${id}-warning`}>
          <Icon name="warning" />
          <span>{warning}</span>
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="error" />
          <span>
            {errorPrefix && <span className="spoken">{errorPrefix} </span>}
            {error}
          </span>
        </p>
      )}
      <div className="field-input">{children}</div>
      {after && (
        <div className="field-after" id={`${id}-after`}>
          {after}
        </div>
      )}
    </>
  );
  const invalid = error ? true : undefined;
  return group ? (
    <fieldset
      className="field"
      id={id}
      aria-describedby={describedBy(id, { hint, error, warning, after })}
      data-invalid={invalid}
    >
      <legend className={labelClass}>{words}</legend>
      {rest}
    </fieldset>
  ) : (
    <div className="field" data-invalid={invalid}>
      <label className={labelClass} htmlFor={id}>
        {words}
      </label>
      {rest}
    </div>
  );
}
