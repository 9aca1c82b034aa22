const shapes = {
  info: (
    <>
      <circle cx="12" cy="12" r="9.25" />
      <path d="M12 11v5.5M12 7.25v.5" />
    </>
  ),
  warning: <path d="M12 3.5 21.5 20h-19zM12 10v4.5m0 2.5v.25" />,
  error: (
    <>
      <path d="M8.2 2.75h7.6l5.45 5.45v7.6l-5.45 5.45H8.2L2.75 15.8V8.2z" />
      <path d="M12 7.5v5.75m0 3v.25" />
    </>
  ),
  success: (
    <>
      <circle cx="12" cy="12" r="9.25" />
      <path d="m7.75 12.5 3 3 5.75-6.5" />
    </>
  ),
  tick: <path d="m4.5 12.75 5 5 10-11.5" />,
  /** A lozenge: settled. */
  settled: <path d="m12 3 9 9-9 9-9-9z" fill="currentColor" />,
  question: (
    <>
      <path d="m12 2.75 9.25 9.25L12 21.25 2.75 12z" />
      <path d="M10 10.25c.1-1.1.9-1.75 2-1.75s2 .7 2 1.75c0 1.4-2 1.5-2 2.9m0 2v.25" />
    </>
  ),
  empty: <path d="m12 3 9 9-9 9-9-9z" strokeDasharray="3 3.2" />,
  turning: <path d="M21 12a9 9 0 1 1-6.2-8.55" />,
  offline: (
    <path d="M3 3l18 18M5 12.5a10 10 0 0 1 5-2.6m4 0a10 10 0 0 1 5 2.6M2 8.8a15 15 0 0 1 5-3m5-.8a15 15 0 0 1 10 3.8M8.5 16a5 5 0 0 1 7 0m-3.5 3.5v.25" />
  ),
} as const;

export type IconName = keyof typeof shapes;

/** A drawn sign of 24 units, in the colour of the text. It says nothing by itself: words always stand beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.1"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  );
}
