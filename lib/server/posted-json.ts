import 'server-only';
import { env } from './env';
import { closing } from './form-post';
import { isOftener, type Posted, readBody } from './limits';
import { isOwnOrigin } from './origin';

/** An answer without words, for a script of ours. */
export const empty = (status: number): Response =>
  new Response(null, { status, headers: { 'Cache-Control': 'no-store' } });

/**
 * What a script of ours posted, not looked at yet; `value` is undefined where it is no JSON. Else the answer to give: 400 a body that
 * broke off, so that nobody is there any more to be told; 403 another origin; 413 more than `maxBytes`.
 */
export async function postedJson(
  request: Posted,
  maxBytes: number,
): Promise<{ ok: true; value: unknown } | { ok: false; answer: Response }> {
  const { PUBLIC_URL, TRUST_PROXY } = env();
  if (!isOwnOrigin(request.headers, PUBLIC_URL, TRUST_PROXY)) return { ok: false, answer: closing(empty(403)) };
  const body = await readBody(request, maxBytes).catch(() => undefined);
  if (!body) return { ok: false, answer: closing(empty(400)) };
  if (!body.ok) return { ok: false, answer: closing(empty(413)) };
  return { ok: true, value: parsedJson(body.bytes) };
}

/** Ten times as many members and items as the longest of ours has. What is made of millions keeps everybody else waiting. */
const mostParts = 20_000;

/** What a body says as JSON; undefined where it says nothing, or has more parts than any of ours. */
export function parsedJson(bytes: Uint8Array): unknown {
  if (isOftener(bytes, [',', ':'], mostParts)) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
