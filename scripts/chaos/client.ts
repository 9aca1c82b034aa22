// What browsers ask of a server, over a wire that may break at any moment.
import { setTimeout } from 'node:timers/promises';
import type { AutosaveReply, AutosaveRequest } from '../../lib/visa/autosave.ts';

/** A dossier that is open in some browser. */
export type Open = { cookie: string; dossier: string };

/** How long an answer may take before it counts as none: longer than any of the server's own limits. */
const patience = 30_000;

/** Asks; undefined if no whole answer came. */
async function ask(
  origin: string,
  path: string,
  { cookie }: Pick<Open, 'cookie'>,
  post?: { type: string; body: string },
) {
  try {
    const response = await fetch(`${origin}${path}`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { Cookie: cookie, Origin: origin, ...(post && { 'Content-Type': post.type }) },
      ...(post && { method: 'POST', body: post.body }),
    });
    return { status: response.status, cookies: response.headers.getSetCookie(), text: await response.text() };
  } catch {
    return undefined;
  }
}

const form = (fields: Record<string, string>) => ({
  type: 'application/x-www-form-urlencoded',
  body: new URLSearchParams({ locale: 'fr', ...fields }).toString(),
});

/** Starts a dossier; undefined if it is not known to have been started. */
export async function begin(origin: string): Promise<Open | undefined> {
  const started = await ask(origin, '/api/dossier', { cookie: '' }, form({}));
  const cookie = started?.cookies[0]?.split(';')[0];
  if (started?.status !== 303 || !cookie) return undefined;
  const page = await ask(origin, '/fr/demande', { cookie });
  const dossier = /name="dossier" value="(\w+)"/.exec(page?.text ?? '')?.[1];
  return dossier === undefined ? undefined : { cookie, dossier };
}

/** The step of the trip that is written to, and its input. */
const step = 'trip';
const input = 'destinations';

/** Saves a text on a revision; undefined if it is not known whether it was saved. */
export async function save(origin: string, open: Open, base: number, text: string): Promise<AutosaveReply | undefined> {
  const change = {
    dossier: open.dossier,
    sheet: 'trip',
    step,
    base,
    typed: { [input]: text },
    locale: 'fr',
    passed: false,
  };
  const body = JSON.stringify(change satisfies AutosaveRequest);
  const answer = await ask(origin, '/api/autosave', open, { type: 'application/json', body });
  if (!answer || answer.status >= 500) return undefined;
  if (![200, 401, 409].includes(answer.status)) throw new Error(`a save was answered with ${answer.status}`);
  return JSON.parse(answer.text);
}

/** Adds a traveller under an id; false if it is not known to have been added. */
export async function addTraveller(origin: string, open: Open, id: string): Promise<boolean> {
  const answer = await ask(origin, '/api/dossier/travellers', open, form({ dossier: open.dossier, intent: 'add', id }));
  return answer?.status === 303;
}

/**
 * What is kept of a dossier: the text and the revision of the step, and how many travellers there are; undefined if there is none. A
 * page that can't be read is asked for again: the server may still be finding out which of its connections are left.
 */
export async function kept(origin: string, open: Open) {
  for (let tries = 0; tries < 10; tries++) {
    const page = await ask(origin, '/fr/demande/voyage', open);
    const tasks = await ask(origin, '/fr/demande', open);
    const revision = /name="base" value="(\d+)"/.exec(page?.text ?? '')?.[1];
    const places = [...(tasks?.text ?? '').matchAll(/\/fr\/demande\/voyageurs\/(\d+)\//g)].map(([, n]) => Number(n));
    if (page && revision !== undefined && places.length > 0) {
      const text = new RegExp(`id="${input}"[^>]*value="([^"]*)"`).exec(page.text)?.[1] ?? '';
      return { text, revision: Number(revision), travellers: Math.max(...places) };
    }
    await setTimeout(100);
  }
  return undefined;
}
