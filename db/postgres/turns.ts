/**
 * Lets what is asked for one key be done one after another, in the order in which it was asked for, and what is asked for different
 * keys at once.
 */
export function turnTaking<Key>() {
  const last = new Map<Key, Promise<unknown>>();

  return function inTurn<Result>(key: Key, work: () => Promise<Result>): Promise<Result> {
    const result = (last.get(key) ?? Promise.resolve()).then(work);
    const settled = result
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
    last.set(key, settled);
    return result;
  };
}
