/** The parts of the page that would lose something if it were loaded anew: what they send, or why it was refused. */
const busy = new Set<string>();
let changed: string | undefined;

/** Notes that the document whose place on the page is `place` has got a file. */
export function noteChange(place: string): void {
  changed = place;
}

/** Says whether a part of the page is busy. Once none is, a page on which something has changed is loaded anew, at that place. */
export function setBusy(part: string, isBusy: boolean): void {
  if (isBusy) busy.add(part);
  else busy.delete(part);
  if (busy.size > 0 || changed === undefined) return;
  const address = new URL(location.href);
  for (const flag of ['why', 'at']) address.searchParams.delete(flag);
  address.searchParams.set('done', 'kept');
  address.hash = changed;
  changed = undefined;
  history.replaceState(null, '', address);
  location.reload();
}
