import { namedDraft } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { endOtherSessions, endSession } from '@/lib/server/sessions';
import { pagePath } from '@/lib/text/pages';

/** Closes the dossier in another browser, or in all others: what is pressed there next finds it closed. */
export const POST = formRoute('sessions', async ({ form, locale }) => {
  const opened = await namedDraft(form.get('dossier'), Date.now());
  if (!opened.ok) return seeOther(pagePath('/demande/code', locale));
  const { id: dossier, session } = opened.open;
  const id = String(form.get('session') ?? '');
  if (form.get('intent') === 'others') await endOtherSessions({ dossier, id: session });
  else if (id !== session) await endSession({ dossier, id });
  return seeOther(`${pagePath('/demande/code', locale)}#sessions`);
});
