import type { ComponentProps, ReactNode } from 'react';

type Look = {
  /** primary: the one thing to do here. secondary: another. quiet: a way out, looks like a link. danger: it erases. */
  look?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  /** Larger, for the first page's start. */
  wide?: boolean | undefined;
  children: ReactNode;
};

const classes = (look: Look['look'], wide: boolean | undefined, more: string | undefined) =>
  ['button', `button-${look ?? 'primary'}`, wide && 'button-wide', more].filter(Boolean).join(' ');

/** A button. `type` is `submit`, as in HTML, unless said otherwise. */
export function Button({ look, wide, className, type = 'submit', ...props }: Look & ComponentProps<'button'>) {
  return <button type={type} className={classes(look, wide, className)} {...props} />;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ look, wide, className, ...props }: Look & ComponentProps<'a'> & { href: string }) {
  return <a className={classes(look, wide, className)} {...props} />;
}

/** Buttons side by side; one under the other on a narrow window. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
