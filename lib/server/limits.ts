import 'server-only';
import { type HeadersRead, lastOf } from './origin';

/** The header in which `lib/server/start.ts` writes the other end of the connection, over whatever the sender wrote there. */
export const remoteHeader = 'x-sapar-remote';

/**
 * The address a request came from: what the proxy says if it is trusted, else the other end of the connection.
 *
 * @param remote the other end if the caller knows it; undefined takes what `lib/server/start.ts` wrote into the headers. All
 * who cannot be told apart share the address `unknown`.
 */
export function addressOf(headers: HeadersRead, remote: string | undefined, trustProxy: boolean): string {
  const forwarded = trustProxy ? lastOf(headers.get('x-forwarded-for')) : undefined;
  return forwarded ?? remote ?? headers.get(remoteHeader) ?? 'unknown';
}

/**
 * Reads a request's body, and stops as soon as it is larger than `maxBytes`, whatever Content-Length says.
 * Throws if the connection breaks.
 *
 * @param passOver up to how many bytes a body that is too large is read all the same and thrown away: a browser that is still
 * sending does not listen to an answer, and shows that the connection broke.
 */
export async function readBody(
  request: Pick<Request, 'headers' | 'body'>,
  maxBytes: number,
  passOver = 0,
): Promise<{ ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; status: 413 }> {
  const { headers, body } = request;
  const most = Math.max(maxBytes, passOver);
  if (Number(headers.get('content-length')) > most) {
    await body?.cancel();
    return { ok: false, status: 413 };
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > most) return { ok: false, status: 413 }; // leaving the loop cancels the stream
    if (length > maxBytes) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (length > maxBytes) return { ok: false, status: 413 };
  return { ok: true, bytes: Buffer.concat(chunks) };
}

/** The form in a body, by the type that its request names; undefined if it is none. */
export async function parseForm(bytes: Uint8Array<ArrayBuffer>, type: string | null): Promise<FormData | undefined> {
  try {
    return await new Response(bytes, { headers: { 'Content-Type': type ?? '' } }).formData();
  } catch {
    return undefined;
  }
}
