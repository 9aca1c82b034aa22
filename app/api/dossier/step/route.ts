import { namedDraft, saveStep } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { plainPage } from '@/lib/server/plain-page';
import { today } from '@/lib/server/today';
import { outlookOf } from '@/lib/text/outlook-words';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { readDossier } from '@/lib/visa/dossier';
import { asksWhetherVisa, placeAfter, placeBack, placeOn, rawAt, stateOf } from '@/lib/visa/place';

/**
 * Saves a step posted by a page without JavaScript, and sends the browser on: to the next page, back to the same one with
 * its errors, or where the pressed button says.
 */
export const POST = formRoute('step', async ({ form, locale }) => {
  const now = Date.now();
  const opened = await namedDraft(form.get('dossier'), now);
  const tasks = placePath({ view: 'tasks' }, locale, slugs);
  if (!opened.ok) return plainPage(locale, 401, 'closedKept', { action: '/api/dossier/step', form });

  const sheet = String(form.get('sheet'));
  const at = placeOn(opened.open.draft, sheet, String(form.get('step')));
  if (!at) return seeOther(tasks);

  const intent = String(form.get('intent') ?? 'continue');
  const passed = intent === 'continue' || intent === 'skip';
  const base = Number(form.get('base'));
  const typed = rawAt(at, form);
  const settles = intent === 'keep';
  const change = { sheet, step: at.step, base: Number.isInteger(base) ? base : 0, typed, passed, settles };
  const saved = await saveStep(opened.open, change, now, { keepRival: true });
  const here = placePath(at, locale, slugs);
  if (!saved.ok && saved.reason === 'large') {
    return plainPage(locale, 413, 'tooLarge', { action: '/api/dossier/step', form });
  }
  if (!saved.ok && saved.reason === 'gone') {
    return plainPage(locale, 401, 'closedKept', { action: '/api/dossier/step', form });
  }
  if (!saved.ok) return seeOther(here);

  if (intent === 'later') return seeOther(pagePath('/demande/code', locale));
  if (intent === 'add') return seeOther(`${here}?plus`);
  if (intent === 'keep') return seeOther(here);
  const dossier = readDossier(saved.draft, today(now));
  // Kept, but another answer, given in another window, has set the step aside.
  if (!stateOf(dossier, at)) return seeOther(tasks);
  const fromCheck = form.get('from') === 'check';
  if (intent === 'continue' && stateOf(dossier, at) === 'unfinished') {
    return seeOther(`${here}?${fromCheck ? 'check&' : ''}errors`);
  }
  if (!fromCheck && passed && asksWhetherVisa(at) && outlookOf(dossier, locale).free) {
    return seeOther(pagePath('/demande/sans-visa', locale));
  }
  const next = fromCheck ? placeBack(dossier, at) : placeAfter(dossier, at);
  return seeOther(placePath(next, locale, slugs));
});
