import { addTraveller, namedDraft, removeTraveller, sessionDraft } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { renewSession } from '@/lib/server/session-response';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';

/** Adds a traveller (and goes to their first step) or removes one, as the pressed button says. */
export const POST = formRoute('travellers', async ({ form, locale, request }) => {
  const now = Date.now();
  const opened = await namedDraft(form.get('dossier'), now);
  const tasks = placePath({ view: 'tasks' }, locale, slugs);
  if (!opened.ok) return seeOther(tasks);
  const id = String(form.get('id'));
  if (form.get('intent') === 'remove') {
    await removeTraveller(opened.open, id, now);
    return renewSession(seeOther(tasks), request, now);
  }
  if (!/^[\w-]{12}$/.test(id)) return seeOther(tasks);
  const added = await addTraveller(opened.open, id, now);
  if (!added.ok) return seeOther(tasks);
  const again = await sessionDraft(now);
  const index = again.ok ? again.open.draft.travellers.findIndex((t) => t.id === id) : -1;
  const path = index < 0 ? tasks : placePath({ view: 'traveller', index, step: 'identity' }, locale, slugs);
  return renewSession(seeOther(path), request, now);
});
