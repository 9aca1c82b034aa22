import 'server-only';
import { type Locale, localeOf } from '@/lib/text/routing';
import { release } from '@/lib/vault/release';
import { env } from './env';
import { parseForm, readBody } from './limits';
import { logFailure } from './log';
import { isOwnOrigin } from './origin';
import { plainPage } from './plain-page';

/** The most bytes a posted form may have: ten times the longest page. */
const maxFormBytes = 128 * 1024;

/** What a form with files may have, and what is answered when it has more. */
type WithFiles = { maxBytes: number; passOver: number; tooLarge: (request: Request) => Response };

/** What a form of ours posted, and the language of the page it came from. */
export type FormPost = { form: FormData; locale: Locale; request: Request };

/**
 * A route that a form of ours posts to. The origin is checked and the size limited before `handle` sees anything; what is
 * refused (403, 413, 415) or fails (503) comes as a page in words. When the store fails what was typed stands on that page
 * and can be sent again.
 */
export function formRoute(name: string, handle: (post: FormPost) => Promise<Response>, withFiles?: WithFiles) {
  return async (request: Request): Promise<Response> => {
    const { PUBLIC_URL, TRUST_PROXY } = env();
    const cameFrom = localeOf(URL.parse(request.headers.get('referer') ?? '')?.pathname.split('/')[1]);
    if (!isOwnOrigin(request.headers, PUBLIC_URL, TRUST_PROXY)) return plainPage(cameFrom, 403, 'refused');
    const body = await readBody(request, withFiles?.maxBytes ?? maxFormBytes, withFiles?.passOver);
    if (!body.ok) return closing(withFiles ? withFiles.tooLarge(request) : await plainPage(cameFrom, 413, 'tooLarge'));
    const form = await parseForm(body.bytes, request.headers.get('content-type'));
    // The files of the form are copies.
    release(body.bytes);
    if (!form) return plainPage(cameFrom, 415, 'refused');
    const locale = localeOf(form.get('locale'));
    try {
      return await handle({ form, locale, request });
    } catch (error) {
      logFailure(name, error);
      return plainPage(locale, 503, 'storeFailed', { action: new URL(request.url).pathname, form });
    }
  };
}

/** Ends the connection after this answer: the rest of a body that nobody read would keep the next request on it waiting. */
export function closing(response: Response): Response {
  response.headers.set('Connection', 'close');
  return response;
}

/** Sends the browser on after a post (303): the next request is a GET, so that reloading repeats nothing. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } });
}
