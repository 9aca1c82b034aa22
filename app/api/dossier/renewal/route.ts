import { env } from '@/lib/server/env';
import { closing } from '@/lib/server/form-post';
import { newDossiers, openedFiles } from '@/lib/server/gates';
import { bodyRoom } from '@/lib/server/held-bodies';
import { addressOf, readBody } from '@/lib/server/limits';
import { logFailure } from '@/lib/server/log';
import { isOwnOrigin } from '@/lib/server/origin';
import { parsedJson } from '@/lib/server/posted-json';
import { renewalPage, renewDossier } from '@/lib/server/renewal';
import { startSession } from '@/lib/server/session-response';
import { localeOf } from '@/lib/text/routing';
import { keptDossier } from '@/lib/visa/kept-dossier';

/** What a dossier file may hold, decrypted: see `mostFileBytes` of lib/dossier-file. */
const maxBytes = 16 * 1024 * 1024;

/**
 * Starts a dossier with what the browser read from a dossier file, and opens it in this browser: 201 with the page to go on to as
 * `Location`, which asks for the days. What was open before stays as it was, under its code. 400 not a kept dossier, or more than a
 * dossier holds; 403 another origin; 413 too long; 429 too many new dossiers; 503 no room, or the store failed. In each of these nothing was made.
 */
export async function POST(request: Request): Promise<Response> {
  const { PUBLIC_URL, TRUST_PROXY } = env();
  if (!isOwnOrigin(request.headers, PUBLIC_URL, TRUST_PROXY)) return empty(403);
  const now = Date.now();
  const address = addressOf(request.headers, TRUST_PROXY);
  if ((await newDossiers.pass(address, now)) > 0 || (await openedFiles.pass(address, now)) > 0)
    return closing(empty(429));
  const room = bodyRoom(address, 'anybody');
  try {
    const body = await readBody(request, maxBytes, { room }).catch(() => undefined);
    if (!body) return closing(empty(400));
    if (!body.ok) return closing(empty(body.status));
    const kept = keptDossier.safeParse(parsedJson(body.bytes));
    if (!kept.success) return empty(400);
    const renewed = await renewDossier(kept.data, address, now);
    if (!renewed.ok) return empty(400);
    const locale = localeOf(new URL(request.url).searchParams.get('locale'));
    return await startSession(empty(201, renewalPage(locale)), request, renewed.code, now);
  } catch (error) {
    logFailure('renewal', error);
    return empty(503);
  } finally {
    room.giveBack();
  }
}

const empty = (status: number, location?: string) =>
  new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...(location && { Location: location }) } });
