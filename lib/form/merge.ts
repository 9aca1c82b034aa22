import { inputNames, type Question, type Raw, tidy } from './question';

/** Two texts of one step made one. `clashes` names the questions that both windows answered, differently. */
export type Merged = {
  /** Each clash as it is here. */
  mine: Raw;
  /** Each clash as it is there. */
  theirs: Raw;
  clashes: readonly string[];
};

/**
 * Merges what two windows made of one text, `from`, question by question: where one of them left it, the other's answer counts. The
 * boxes of a date go together, and the items of a list, which mean nothing apart.
 */
export function mergeTyped(
  questions: readonly { id: string; question: Question }[],
  from: Raw,
  texts: { mine: Raw; theirs: Raw },
): Merged {
  const merged = { mine: { ...texts.mine }, theirs: { ...texts.theirs } };
  const clashes: string[] = [];
  for (const { id, question } of questions) {
    const names = inputNames(question, id);
    const same = (a: Raw, b: Raw) => names.every((name) => tidy(a[name]) === tidy(b[name]));
    if (same(texts.mine, texts.theirs) || same(from, texts.theirs)) take(merged.theirs, texts.mine, names);
    else if (same(from, texts.mine)) take(merged.mine, texts.theirs, names);
    else clashes.push(id);
  }
  return { ...merged, clashes };
}

function take(to: Record<string, string>, from: Raw, names: readonly string[]): void {
  for (const name of names) {
    const text = from[name];
    if (text === undefined) delete to[name];
    else to[name] = text;
  }
}
