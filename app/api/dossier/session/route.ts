import { z } from 'zod';
import { logFailure } from '@/lib/server/log';
import { empty, postedJson } from '@/lib/server/posted-json';
import { endSession, seeSession, sessionInBrowser, timeLeft } from '@/lib/server/sessions';

const asked = z.object({ dossier: z.string().max(40), intent: z.enum(['ask', 'stay', 'end']) });

/**
 * How long the dossier of a page stays open in this browser if nobody does anything, as `left` in milliseconds; 0 if it is closed, or if
 * another one was opened here since. `ask` changes nothing, `stay` counts as a request of the person, `end` closes it.
 * 400 nothing of this kind; 403 another origin; 413 too long; 503 the store failed.
 */
export async function POST(request: Request): Promise<Response> {
  const posted = await postedJson(request, 1024);
  if (!posted.ok) return posted.answer;
  const reading = asked.safeParse(posted.value);
  if (!reading.success) return empty(400);
  const { dossier, intent } = reading.data;
  try {
    const now = Date.now();
    const session = await sessionInBrowser();
    if (typeof session === 'string' || session.dossier !== dossier) return left(0);
    if (intent === 'end') await endSession(session);
    if (intent === 'stay') await seeSession(session, now, { noted: true });
    return left(await timeLeft(session, now));
  } catch (error) {
    logFailure('session', error);
    return empty(503);
  }
}

const left = (milliseconds: number) =>
  Response.json({ left: milliseconds }, { headers: { 'Cache-Control': 'no-store' } });
