import 'server-only';
import type { BodyRoom } from './held-bodies';
import { type HeadersRead, lastOf } from './origin';

/** The header in which `lib/server/start.ts` writes the other end of the connection, over whatever the sender wrote there. */
export const remoteHeader = 'x-sapar-remote';

/**
 * The address a request came from: what the proxy says if it is trusted, else the other end of the connection, which
 * `lib/server/start.ts` wrote into the headers. All who cannot be told apart share the address `unknown`.
 */
export function addressOf(headers: HeadersRead, trustProxy: boolean): string {
  const forwarded = trustProxy ? lastOf(headers.get('x-forwarded-for')) : undefined;
  return forwarded ?? headers.get(remoteHeader) ?? 'unknown';
}

/** What is read of a request: of one of the Fetch standard and of Node's own alike. */
export type Posted = { headers: HeadersRead; body: (AsyncIterable<Uint8Array> & { cancel?(): Promise<void> }) | null };

/**
 * Reads a request's body, and stops as soon as it is larger than `maxBytes`, whatever Content-Length says; 503 where `room` has none left.
 * Throws if the connection breaks, as it does when the body takes longer than `lib/server/start.ts` allows.
 *
 * @param passOver up to how many bytes a body that is not taken is read all the same and thrown away: a browser that is still
 * sending does not listen to an answer, and shows that the connection broke.
 */
export async function readBody(
  { headers, body }: Posted,
  maxBytes: number,
  { passOver = 0, room }: { passOver?: number; room?: BodyRoom } = {},
): Promise<{ ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; status: 413 | 503 }> {
  const most = Math.max(maxBytes, passOver);
  if (Number(headers.get('content-length')) > most) {
    await body?.cancel?.();
    return { ok: false, status: 413 };
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  let refused: 413 | 503 | undefined;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > maxBytes) refused = 413;
    else if (!refused && room?.take(chunk.length) === false) refused = 503;
    if (refused) {
      chunks.length = 0;
      room?.giveBack();
      if (length > passOver) break; // ends a stream of the Fetch standard; Node's own is left as it is, for an answer to be heard (front.ts)
    } else chunks.push(chunk);
  }
  return refused ? { ok: false, status: refused } : { ok: true, bytes: Buffer.concat(chunks) };
}

/** Ten times as many fields as the longest page has. Parsers of forms take seconds for hundreds of thousands. */
const mostFields = 2000;

/** The form in a body, by the type that its request names; undefined if it is none, or has more fields than any of ours. */
export async function parseForm(bytes: Uint8Array<ArrayBuffer>, type: string | null): Promise<FormData | undefined> {
  const boundary = isMultipart(type) ? boundaryOf(type) : undefined;
  if (!boundary && !isUrlencoded(type)) return undefined;
  if (isOftener(bytes, [boundary ? `--${boundary}` : '&'], mostFields)) return undefined;
  // Said in our words, so that it is read as it was counted, however else the type might be understood.
  const plain = boundary ? `multipart/form-data; boundary="${boundary}"` : urlencoded;
  try {
    return await new Response(bytes, { headers: { 'Content-Type': plain } }).formData();
  } catch {
    return undefined;
  }
}

/** Whether a body is a form that may hold files. */
export const isMultipart = (type: string | null): type is string => /^multipart\/form-data\s*;/i.test(type ?? '');

const urlencoded = 'application/x-www-form-urlencoded';
const isUrlencoded = (type: string | null): boolean => type?.split(';')[0]?.trim().toLowerCase() === urlencoded;

/** The boundary between parts, of 70 letters at most (RFC 2046, 5.1.1); undefined where the type says anything else besides. */
function boundaryOf(type: string): string | undefined {
  const found =
    /^multipart\/form-data\s*;\s*(?:charset=[\w-]+\s*;\s*)?boundary=(?:"([^"\\]{1,70})"|([^\s";,\\]{1,70}))\s*$/i.exec(
      type,
    );
  return found?.[1] ?? found?.[2];
}

/** Whether one of these texts stands in a body more than `most` times, all of them together. */
export function isOftener(body: Uint8Array, texts: readonly string[], most: number): boolean {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  let times = 0;
  for (const text of texts)
    for (let at = bytes.indexOf(text); at >= 0 && times <= most; at = bytes.indexOf(text, at + text.length)) times++;
  return times > most;
}
