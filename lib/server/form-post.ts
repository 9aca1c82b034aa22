import 'server-only';
import { type Locale, localeOf } from '@/lib/text/routing';
import { release } from '@/lib/vault/release';
import { env } from './env';
import { bodyRoom } from './held-bodies';
import { addressOf, isMultipart, parseForm, readBody } from './limits';
import { log, logFailure } from './log';
import { isOwnOrigin } from './origin';
import { plainPage } from './plain-page';

/** The most bytes a posted form may have: ten times the longest page. */
const maxFormBytes = 128 * 1024;

/** What people send by mistake gets an answer in words; a film does not. */
const passOver = 128 * 1024 * 1024;

/**
 * What a form with files may have, and what is answered when it has more. `refuse` says before anything of it is kept what is answered
 * to those who may not send one: nobody without a dossier has us hold files.
 */
type WithFiles = {
  maxBytes: number;
  tooLarge: (request: Request) => Response;
  refuse: (request: Request) => Promise<Response | undefined>;
};

/** What a form of ours posted, the language of the page it came from, and the address it was sent from. */
export type FormPost = { form: FormData; locale: Locale; address: string; request: Request };

/**
 * A route that a form of ours posts to. The origin is checked and the size limited before `handle` sees anything; what is
 * refused (403, 413, 415), has files that find no room (503) or fails (503) comes as a page in words. When the store fails what was
 * typed stands on that page and can be sent again.
 */
export function formRoute(name: string, handle: (post: FormPost) => Promise<Response>, withFiles?: WithFiles) {
  return async (request: Request): Promise<Response> => {
    const { PUBLIC_URL, TRUST_PROXY } = env();
    const cameFrom = localeOf(URL.parse(request.headers.get('referer') ?? '')?.pathname.split('/')[1]);
    if (!isOwnOrigin(request.headers, PUBLIC_URL, TRUST_PROXY)) return plainPage(cameFrom, 403, 'refused');
    const address = addressOf(request.headers, TRUST_PROXY);
    // What is typed is so little that it waits for no room, whatever files are being sent.
    const room = withFiles && bodyRoom(address, 'opened');
    try {
      const refused = withFiles && (await refusedUnread(name, request, withFiles, cameFrom));
      if (refused) {
        await readBody(request, 0, { passOver }).catch(() => undefined);
        return closing(refused);
      }
      const limits = room ? { passOver, room } : {};
      const body = await readBody(request, withFiles?.maxBytes ?? maxFormBytes, limits).catch(() => undefined);
      if (!body) {
        // Nobody is there any more to be told, and it happens to everybody who goes through a tunnel.
        log().debug({ where: name }, 'a body broke off');
        return closing(new Response(null, { status: 400 }));
      }
      if (!body.ok && body.status === 503) return closing(await plainPage(cameFrom, 503, 'busy'));
      if (!body.ok) return closing(withFiles?.tooLarge(request) ?? (await plainPage(cameFrom, 413, 'tooLarge')));
      const form = await parseForm(body.bytes, request.headers.get('content-type'));
      // The files of the form are copies.
      release(body.bytes);
      if (!form) return plainPage(cameFrom, 415, 'notAForm');
      return await handled(form);
    } finally {
      room?.giveBack();
    }

    async function handled(form: FormData): Promise<Response> {
      const locale = localeOf(form.get('locale'));
      try {
        return await handle({ form, locale, address, request });
      } catch (error) {
        logFailure(name, error);
        return plainPage(locale, 503, 'storeFailed', { action: new URL(request.url).pathname, form });
      }
    }
  };
}

/** What is answered to a form with files before its body is read; undefined if it may be read. */
async function refusedUnread(
  name: string,
  request: Request,
  { refuse }: WithFiles,
  locale: Locale,
): Promise<Response | undefined> {
  if (!isMultipart(request.headers.get('content-type'))) return plainPage(locale, 415, 'notAForm');
  try {
    return await refuse(request);
  } catch (error) {
    logFailure(name, error);
    return plainPage(locale, 503, 'storeFailed');
  }
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
