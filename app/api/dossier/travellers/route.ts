import { addTraveller, namedDraft, removeTraveller, sessionDraft } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { openScan } from '@/lib/visa/place';

/** Adds a traveller (and goes to their first step, with `by` passport to the camera on it) or removes one, as the pressed button says. */
export const POST = formRoute('travellers', async ({ form, locale }) => {
  const now = Date.now();
  const opened = await namedDraft(form.get('dossier'), now);
  const tasks = placePath({ view: 'tasks' }, locale, slugs);
  if (!opened.ok) return seeOther(tasks);
  const id = String(form.get('id'));
  if (form.get('intent') === 'remove') {
    await removeTraveller(opened.open, id, now);
    return seeOther(tasks);
  }
  if (!/^[\w-]{12}$/.test(id)) return seeOther(tasks);
  const added = await addTraveller(opened.open, id, now);
  if (!added.ok) return seeOther(tasks);
  const again = await sessionDraft(now);
  const index = again.ok ? again.open.draft.travellers.findIndex((t) => t.id === id) : -1;
  if (index < 0) return seeOther(tasks);
  const first = placePath({ view: 'traveller', index, step: 'identity' }, locale, slugs);
  const path = form.get('by') === 'passport' ? `${first}#${openScan}` : first;
  return seeOther(path);
});
