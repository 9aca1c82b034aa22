'use server';

import type { ShownStays } from '@/components/stays/stay-calculator';
import { rawStays } from '@/lib/visa/stays-form';

/**
 * The answer to a page without JavaScript: what was typed goes back onto the page, which reads it. Nothing is written down, in a
 * log or anywhere, and nothing of the request but these inputs is looked at.
 */
export async function postStays(_: ShownStays, form: unknown): Promise<ShownStays> {
  // Who calls it by hand may send anything.
  if (!(form instanceof FormData)) return { typed: {}, judged: false, more: false };
  const isAdding = form.get('intent') === 'add';
  return { typed: rawStays(form), judged: !isAdding, more: isAdding };
}
