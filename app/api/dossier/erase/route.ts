import { eraseDraft, sessionDraft } from '@/lib/server/drafts';
import { readFormPost, seeOther } from '@/lib/server/form-post';
import { clearSessionCookie } from '@/lib/server/session-response';
import { pagePath } from '@/lib/text/pages';

/** Erases the dossier of this browser's session at once and for good. */
export async function POST(request: Request): Promise<Response> {
  const post = await readFormPost(request);
  if (!post.ok) return post.response;
  const opened = await sessionDraft(Date.now());
  if (opened.ok) await eraseDraft(opened.open);
  const page = pagePath('/demande/efface', post.locale);
  return clearSessionCookie(seeOther(page), request);
}
