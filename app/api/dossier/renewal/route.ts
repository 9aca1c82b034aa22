import { env } from '@/lib/server/env';
import { closing } from '@/lib/server/form-post';
import { newDossiers } from '@/lib/server/gates';
import { addressOf, readBody } from '@/lib/server/limits';
import { logFailure } from '@/lib/server/log';
import { isOwnOrigin } from '@/lib/server/origin';
import { renewalPage, renewDossier } from '@/lib/server/renewal';
import { setSessionCookie } from '@/lib/server/session-response';
import { localeOf } from '@/lib/text/routing';
import { keptDossier } from '@/lib/visa/kept-dossier';

/** What a dossier file may hold, decrypted: see `mostFileBytes` of lib/dossier-file. */
const maxBytes = 16 * 1024 * 1024;

/**
 * Starts a dossier with what the browser read from a dossier file, and opens it in this browser: 201 with the page to go on to as
 * `Location`, which asks for the days. What was open before stays as it was, under its code. 400 not a kept dossier, or more than a
 * dossier holds; 403 another origin; 413 too long; 429 too many new dossiers; 503 the store failed. In each of these nothing was made.
 */
export async function POST(request: Request): Promise<Response> {
  const { PUBLIC_URL, TRUST_PROXY } = env();
  if (!isOwnOrigin(request.headers, PUBLIC_URL, TRUST_PROXY)) return empty(403);
  const body = await readBody(request, maxBytes);
  if (!body.ok) return closing(empty(413));
  const kept = keptDossier.safeParse(parsed(body.bytes));
  if (!kept.success) return empty(400);
  try {
    const now = Date.now();
    // Counted where dossiers are kept, and so as likely to fail.
    if ((await newDossiers.pass(addressOf(request.headers, undefined, TRUST_PROXY), now)) > 0) return empty(429);
    const renewed = await renewDossier(kept.data, now);
    if (!renewed.ok) return empty(400);
    const locale = localeOf(new URL(request.url).searchParams.get('locale'));
    return setSessionCookie(empty(201, renewalPage(locale)), request, renewed.code, now);
  } catch (error) {
    logFailure('renewal', error);
    return empty(503);
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const empty = (status: number, location?: string) =>
  new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...(location && { Location: location }) } });
