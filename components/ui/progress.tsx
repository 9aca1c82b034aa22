/**
 * How far the request is: a band of felt with one motif a step. The band is an ornament; `words` say it ("Step 3 of 9").
 * `done` counts the finished steps; `now` is the step shown, from 1, where there is one.
 */
export function Progress({
  steps,
  done,
  now,
  words,
}: {
  steps: number;
  done: number;
  now?: number | undefined;
  words: string;
}) {
  const state = (step: number) => (step === now ? 'now' : step <= done ? 'done' : 'todo');
  return (
    <div className="progress">
      <div className="progress-band" aria-hidden="true">
        {Array.from({ length: steps }, (_, index) => index + 1).map((step) => (
          <span key={step} data-step={state(step)} />
        ))}
      </div>
      <p className="progress-words">{words}</p>
    </div>
  );
}
