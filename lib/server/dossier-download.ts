import 'server-only';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { AttachedDocument } from '@/lib/dossier/attached';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { type Locale, localeOf } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import type { DossierId } from '@/lib/vault/keys';
import { type Dossier, readDossier } from '@/lib/visa/dossier';
import { attachedDocuments } from './attached-documents';
import { sessionDraft } from './drafts';
import { env } from './env';
import { seeOther } from './form-post';
import { madeFiles } from './gates';
import { addressOf } from './limits';
import { logFailure } from './log';
import { networkOf } from './network';
import { photosByPlace } from './photos';
import { plainPage } from './plain-page';
import { today } from './today';

/** A file that is being made: what goes out; `drawn` is kept once nothing is left to draw, and `done` once all has gone out. */
type Made = { body: Uint8Array<ArrayBuffer> | string | Readable; drawn?: Promise<void>; done?: Promise<void> };
type File = { name: string; type: string; fileName: string };
/** `photos` reads those of the travellers, by their place in the dossier; `attached` lists their documents. */
type Given = {
  id: DossierId;
  photos: () => Promise<ReadonlyMap<number, Uint8Array>>;
  attached: () => Promise<AttachedDocument[]>;
};
type Make = (dossier: Dossier, locale: Locale, given: Given) => Promise<Made>;

declare global {
  /** On globalThis because the bundler may put this module into the process more than once, and all files stand in one queue. */
  var saparDrawing: { turn: Promise<unknown>; waiting: number; from: Map<string, number> } | undefined;
}

globalThis.saparDrawing ??= { turn: Promise.resolve(), waiting: 0, from: new Map() };
const queue = globalThis.saparDrawing;
/** Those that are drawn, wait for it, or go out: what they hold of documents meanwhile has a limit of its own. */
const mostWaiting = 60;
/** How many of them one network may have wait, so that one person's do not shut out everybody. */
const mostWaitingEach = 4;

/**
 * A route that hands out a file made of the dossier open in this browser. Files are made one after another: a page that waits for
 * an answer comes in between. Goes to the check page while something is missing; 429 or 503, in words, when too many are asked
 * for or one can't be made.
 */
export function dossierDownload(file: File, make: Make) {
  return async (request: Request): Promise<Response> => {
    const locale = localeOf(new URL(request.url).searchParams.get('locale'));
    try {
      return await download(file, make, locale, networkOf(addressOf(request.headers, env().TRUST_PROXY)));
    } catch (error) {
      // Not left to Next, which writes the message into the log: it may hold answers.
      logFailure(file.name, error);
      return plainPage(locale, 503, 'failed');
    }
  };
}

async function download(file: File, make: Make, locale: Locale, network: string): Promise<Response> {
  const now = Date.now();
  const opened = await sessionDraft(now);
  if (!opened.ok) return seeOther(pagePath('/demande', locale));
  const dossier = readDossier(opened.open.draft, today(now));
  if (!dossier.complete) return seeOther(placePath({ view: 'check' }, locale, slugs));
  const { id } = opened.open.stored;
  const own = queue.from.get(network) ?? 0;
  if (queue.waiting >= mostWaiting || own >= mostWaitingEach) return plainPage(locale, 429, 'busy');
  // Before anything is waited for: of those who come at once each sees the others.
  queue.waiting++;
  queue.from.set(network, own + 1);
  const leave = () => {
    queue.waiting--;
    const left = (queue.from.get(network) ?? 1) - 1;
    if (left > 0) queue.from.set(network, left);
    else queue.from.delete(network);
  };
  const wait = await madeFiles.pass(id, now);
  if (wait > 0) {
    leave();
    return plainPage(locale, 429, 'busy', undefined, wait);
  }
  const given: Given = {
    id,
    photos: () => photosByPlace(opened.open, now),
    attached: () => attachedDocuments(opened.open, dossier, network, now),
  };
  const begun = queue.turn.then(() => make(dossier, locale, given));
  // What fails once its file is on the way out breaks it off, and is heard of here alone.
  queue.turn = begun.then(({ drawn }) => drawn).catch(() => undefined);
  void begun
    .then(({ drawn, done }) => Promise.all([drawn, done]).catch((error: unknown) => logFailure(file.name, error)))
    .catch(() => undefined)
    .finally(leave);
  const { body } = await begun;
  // The same streams by two names: Node's own and the one of the web.
  const out = body instanceof Readable ? (Readable.toWeb(body) as ReadableStream<Uint8Array> as BodyInit) : body;
  return new Response(out, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${file.fileName}"`,
      'Cache-Control': 'no-store',
    },
  });
}
