import { namedDraft } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { newDossiers, renewedDossiers } from '@/lib/server/gates';
import { plainPage } from '@/lib/server/plain-page';
import { keptDossierOf, renewalPage, renewDossier } from '@/lib/server/renewal';
import { startSession } from '@/lib/server/session-response';
import { pagePath } from '@/lib/text/pages';

/** Starts a dossier with what is in the open one, as its file would; that one stays as it is, under its code. */
export const POST = formRoute('again', async ({ form, locale, address, request }) => {
  const now = Date.now();
  const opened = await namedDraft(form.get('dossier'), now);
  if (!opened.ok) return seeOther(pagePath('/demande', locale));
  const wait = (await newDossiers.pass(address, now)) || (await renewedDossiers.pass(opened.open.id, now));
  if (wait > 0) return plainPage(locale, 429, 'busy', { action: '/api/dossier/again', form }, wait);
  const renewed = await renewDossier(await keptDossierOf(opened.open, now), address, now);
  if (!renewed.ok) throw new Error(`what is kept of a dossier makes none: ${renewed.reason}`);
  return startSession(seeOther(renewalPage(locale)), request, renewed.code, now);
});
