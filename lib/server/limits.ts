import 'server-only';
import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6, SocketAddress } from 'node:net';
import { type HeadersRead, lastOf } from './origin';

/**
 * Counts events per key, an address or what else they come from, in memory, within a window that slides; forgets the keys seen
 * longest ago when it is full.
 */
export type SlidingWindow = {
  record(key: string, now: number): void;
  /** Seconds to wait, at least 1, until one may try again; 0 if one may now. */
  tooMany(key: string, now: number): number;
};

declare global {
  /** On globalThis because the bundler may put this module into the process more than once, and all must count together. */
  var saparWrongCodes: SlidingWindow | undefined;
  var saparNewDossiers: SlidingWindow | undefined;
  var saparForms: SlidingWindow | undefined;
  var saparPhotos: SlidingWindow | undefined;
  var saparDocuments: SlidingWindow | undefined;
  var saparApiAnswers: SlidingWindow | undefined;
}

/** The header in which `lib/server/start.ts` writes the other end of the connection, over whatever the sender wrote there. */
export const remoteHeader = 'x-sapar-remote';

/** Wrong resume codes: five a minute for each address. */
globalThis.saparWrongCodes ??= slidingWindow({ most: 5, within: 60_000, keys: 10_000 });
export const wrongCodes: SlidingWindow = globalThis.saparWrongCodes;

/** New dossiers: each takes room on the disk for KEEP_DAYS. Generous, since many people may share an address. */
globalThis.saparNewDossiers ??= slidingWindow({ most: 200, within: 60_000, keys: 10_000 });
export const newDossiers: SlidingWindow = globalThis.saparNewDossiers;

/** Prepared PDFs, by dossier: each takes the processor for itself. */
globalThis.saparForms ??= slidingWindow({ most: 10, within: 60_000, keys: 10_000 });
export const preparedForms: SlidingWindow = globalThis.saparForms;

/** Photos sent, by dossier: each is decoded and drawn anew. */
globalThis.saparPhotos ??= slidingWindow({ most: 30, within: 60_000, keys: 10_000 });
export const sentPhotos: SlidingWindow = globalThis.saparPhotos;

/** Files of documents sent, by dossier: likewise. A statement of many pages is photographed page by page. */
globalThis.saparDocuments ??= slidingWindow({ most: 60, within: 60_000, keys: 10_000 });
export const sentDocuments: SlidingWindow = globalThis.saparDocuments;

/** Answers to programs: five a second for each address, however they are spread over a minute. */
globalThis.saparApiAnswers ??= slidingWindow({ most: 300, within: 60_000, keys: 10_000 });
export const apiAnswers: SlidingWindow = globalThis.saparApiAnswers;

/**
 * A new counter that lets `most` events pass `within` so many milliseconds, and remembers at most `keys`.
 * They are kept hashed under a key that dies with the process: a memory dump tells nobody who was here.
 */
export function slidingWindow(limits: { most: number; within: number; keys: number }): SlidingWindow {
  const { most, within, keys } = limits;
  const secret = randomBytes(32);
  const seen = new Map<string, number[]>();

  const nameOf = (key: string) => createHmac('sha256', secret).update(networkOf(key)).digest('base64');
  const recent = (name: string, now: number) =>
    (seen.get(name) ?? []).filter((time) => time > now - within).slice(-most);

  return {
    record(key, now) {
      const name = nameOf(key);
      const times = [...recent(name, now), now];
      seen.delete(name); // so that the map stays in the order of the last event
      seen.set(name, times);
      const [oldest] = seen.keys();
      if (seen.size > keys && oldest !== undefined) seen.delete(oldest);
    },
    tooMany(key, now) {
      const times = recent(nameOf(key), now);
      const [first] = times;
      if (first === undefined || times.length < most) return 0;
      return Math.max(1, Math.ceil((first + within - now) / 1000));
    },
  };
}

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

/** What counts as one sender: an IPv4 address, or the /64 of an IPv6 address, which is the least one household gets (RFC 6177). */
function networkOf(address: string): string {
  const ip = SocketAddress.parse(address)?.address ?? SocketAddress.parse(`[${address}]`)?.address ?? address;
  const mapped = /^::ffff:(.+\..+)$/i.exec(ip);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(ip)) return ip;
  const [before = [], after = []] = ip.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array(8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
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
