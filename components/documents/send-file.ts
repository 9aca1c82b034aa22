import * as z from 'zod/mini';
import { documentRefusals } from '@/lib/documents/limits';

const outcome = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), reason: z.enum([...documentRefusals, 'gone']) }),
]);

/** What became of a file that was sent; `lost`: the way there broke, and nothing is kept. */
export type SendOutcome = z.infer<typeof outcome> | { ok: false; reason: 'lost' | 'cancelled' };

/**
 * Sends a form with a file in it, and says how far it got, from 0 to 1: `fetch` does not tell that. One after another on a page, so
 * that a slow line carries one whole rather than five in part.
 */
export function sendFile(
  action: string,
  form: FormData,
  { onPart, signal }: { onPart: (part: number) => void; signal: AbortSignal },
): Promise<SendOutcome> {
  const sent = line.then(() => sendNow(action, form, onPart, signal));
  line = sent;
  return sent;
}

let line: Promise<unknown> = Promise.resolve();

function sendNow(
  action: string,
  form: FormData,
  onPart: (part: number) => void,
  signal: AbortSignal,
): Promise<SendOutcome> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ ok: false, reason: 'cancelled' });
    const request = new XMLHttpRequest();
    request.open('POST', action);
    request.setRequestHeader('Accept', 'application/json');
    request.responseType = 'json';
    request.timeout = 10 * 60_000;
    onPart(0);
    request.upload.onprogress = ({ loaded, total }) => onPart(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const read = outcome.safeParse(request.response);
      resolve(read.success ? read.data : { ok: false, reason: 'lost' });
    };
    request.onerror = () => resolve({ ok: false, reason: 'lost' });
    request.ontimeout = () => resolve({ ok: false, reason: 'lost' });
    request.onabort = () => resolve({ ok: false, reason: 'cancelled' });
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
