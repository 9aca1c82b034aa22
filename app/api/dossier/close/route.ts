import { readFormPost, seeOther } from '@/lib/server/form-post';
import { clearSessionCookie } from '@/lib/server/session-response';
import { pagePath } from '@/lib/text/pages';

/** Closes the dossier in this browser: the draft stays, its code opens it again. */
export async function POST(request: Request): Promise<Response> {
  const post = await readFormPost(request);
  if (!post.ok) return post.response;
  const page = `${pagePath('/reprendre', post.locale)}?closed`;
  return clearSessionCookie(seeOther(page), request);
}
