import { store } from '@/db';
import { namedDraft } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { pagePath } from '@/lib/text/pages';

/** Keeps the dossier for its full time from now on, without a change, and goes back to where that was asked for, which says so. */
export const POST = formRoute('prolong', async ({ form, locale }) => {
  const now = Date.now();
  const opened = await namedDraft(form.get('dossier'), now);
  const prolonged = opened.ok && (await store().prolong(opened.open.id, now)).ok;
  const page = pagePath(form.get('from') === 'code' ? '/demande/code' : '/demande', locale);
  return seeOther(prolonged ? `${page}?prolonged` : page);
});
