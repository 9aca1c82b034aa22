import { readDate } from '@/lib/form/date';

/**
 * Puts each whole date that stands in the first of its three boxes (see DateBoxes) into all three: the first one is too small to show
 * more than a day. A date that can't be read stays as it is. True if any was put.
 */
export function spreadDates(form: HTMLFormElement): boolean {
  let isSpread = false;
  for (const date of form.querySelectorAll('.input-date')) {
    const [first, ...others] = date.querySelectorAll('input');
    if (!first || others.some(({ value }) => value !== '')) continue;
    const reading = readDate(first.value.trim(), '', '');
    if (!reading.ok) continue;
    const parts = reading.date.split('-').reverse();
    for (const [n, box] of [first, ...others].entries()) box.value = parts[n] ?? '';
    first.dispatchEvent(new Event('input', { bubbles: true }));
    isSpread = true;
  }
  return isSpread;
}
