/** The parts of the page that would lose something if it were loaded anew: what they send, or why it was refused. */
const busy = new Set<string>();
let changed: { place: string; flags: Readonly<Record<string, string>> } | undefined;

/**
 * Notes that the page shows too little or what is no longer so: at `place` of it. `flags`: what its address then says, as after a form
 * that was sent without scripts.
 */
export function noteChange(place: string, flags: Readonly<Record<string, string>>): void {
  changed = { place, flags };
}

/** Says whether a part of the page is busy. Once none is, a page on which something has changed is loaded anew, at that place. */
export function setBusy(part: string, isBusy: boolean): void {
  if (isBusy) busy.add(part);
  else busy.delete(part);
  if (busy.size > 0 || changed === undefined) return;
  const address = new URL(location.href);
  for (const flag of ['done', 'why', 'at']) address.searchParams.delete(flag);
  for (const [flag, value] of Object.entries(changed.flags)) address.searchParams.set(flag, value);
  address.hash = changed.place;
  changed = undefined;
  history.replaceState(null, '', address);
  location.reload();
}
