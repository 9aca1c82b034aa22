import 'server-only';
import { buildName } from '@/lib/build';
import { outlookOf } from '@/lib/text/outlook-words';
import { localeOf } from '@/lib/text/routing';
import { type AutosaveReply, autosaveRequest } from '@/lib/visa/autosave';
import { readDossier } from '@/lib/visa/dossier';
import { sheetOf } from '@/lib/visa/draft';
import { placeOn, rawAt } from '@/lib/visa/place';
import { namedDraft, saveStep } from './drafts';
import type { Posted } from './limits';
import { logFailure } from './log';
import { empty, postedJson } from './posted-json';
import { sessionOf } from './sessions';
import { today } from './today';

const maxBytes = 64 * 1024;

/**
 * Keeps one step as typed, in the background. 200 with a reply once it is on disk; 400 not a step; 401 no dossier is open;
 * 403 another origin; 409 another window saved other text; 413 too long; 503 the store failed and nothing was kept.
 */
export async function autosave(request: Posted): Promise<Response> {
  const posted = await postedJson(request, maxBytes);
  if (!posted.ok) return posted.answer;
  const change = autosaveRequest.safeParse(posted.value);
  if (!change.success) return empty(400);
  const { sheet, step, typed } = change.data;

  try {
    const now = Date.now();
    const opened = await namedDraft(change.data.dossier, now, sessionOf(request.headers));
    if (!opened.ok) return reply(401, { result: 'closed' });
    const at = placeOn(opened.open.draft, sheet, step);
    if (!at) return sheetOf(opened.open.draft, sheet) ? empty(400) : reply(401, { result: 'closed' });
    const saved = await saveStep(opened.open, { ...change.data, typed: rawAt(at, Object.entries(typed)) }, now);
    if (saved.ok) {
      const { revision, savedAt, expiresAt, draft } = saved;
      const outlook =
        change.data.outlook === false
          ? undefined
          : outlookOf(readDossier(draft, today(now)), localeOf(change.data.locale));
      return reply(200, { result: 'saved', revision, savedAt, expiresAt, outlook, build: buildName });
    }
    switch (saved.reason) {
      case 'conflict':
        return reply(409, {
          result: 'conflict',
          theirs: saved.theirs,
          revision: saved.revision,
          ...(saved.write !== undefined && { write: saved.write }),
        });
      case 'large':
        return empty(413);
      case 'gone':
        return reply(401, { result: 'closed' });
    }
  } catch (error) {
    logFailure('autosave', error);
    return empty(503);
  }
}

/** Not to be packed: that takes longer than to send so short an answer as it is. */
const reply = (status: number, body: AutosaveReply) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store, no-transform' } });
