import { useTranslations } from 'next-intl';
import { dateParts, type Raw } from '@/lib/form/question';

/** The three boxes of a date, `name-day`, `name-month` and `name-year`; `typed` is what stands in them at first. */
export function DateBoxes({
  name,
  id = name,
  typed,
  invalid,
  autocomplete,
}: {
  name: string;
  /** What the ids of the boxes begin with, where the name stands on the page more than once. */
  id?: string;
  typed: Raw;
  invalid: boolean;
  /** What the browser knows the date as, such as `bday`. */
  autocomplete?: string | undefined;
}) {
  const t = useTranslations('request');
  return (
    <div className="input-date">
      {dateParts.map((part) => (
        <div key={part}>
          <label htmlFor={`${id}-${part}`}>{t(part)}</label>
          <input
            id={`${id}-${part}`}
            name={`${name}-${part}`}
            className="input"
            defaultValue={typed[`${name}-${part}`] ?? ''}
            // Months may be names, and the first box takes a whole pasted date.
            inputMode={part === 'year' ? 'numeric' : 'text'}
            autoComplete={autocomplete ? `${autocomplete}-${part}` : 'off'}
            aria-invalid={invalid ? true : undefined}
          />
        </div>
      ))}
    </div>
  );
}
