import { officialForms } from '@/lib/dossier/boxes';
import { renderForms } from '@/lib/dossier/form-pdf';
import { sessionDraft } from '@/lib/server/drafts';
import { localeOf, seeOther } from '@/lib/server/form-post';
import { today } from '@/lib/server/today';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { readDossier } from '@/lib/visa/dossier';

/** The forms of all travellers as one PDF. Goes to the check page while something is missing. */
export async function GET(request: Request): Promise<Response> {
  const locale = localeOf(new URL(request.url).searchParams.get('locale'));
  const now = Date.now();
  const opened = await sessionDraft(now);
  if (!opened.ok) return seeOther(pagePath('/demande', locale));
  const dossier = readDossier(opened.open.draft, today(now));
  if (!dossier.complete) return seeOther(placePath({ view: 'check' }, locale, slugs));
  const pdf = await renderForms(officialForms(dossier, locale), { language: locale, preparedOn: dossier.today });
  return new Response(Buffer.from(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="sapar-kazakhstan-visa.pdf"',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
