import 'server-only';
import { cookies } from 'next/headers';
import { ended, withCookie } from './cookie';
import { env } from './env';

/** The cookie that says that others use this device too. It holds nothing of anybody, and stays as long as a dossier may. */
export const sharedDeviceName = 'sapar-shared';
const daySeconds = 24 * 60 * 60;

/** Whether the person said of this device that others use it too: nothing is kept on it. Call only where a request is at hand. */
export async function isSharedDevice(): Promise<boolean> {
  return (await cookies()).get(sharedDeviceName)?.value === '1';
}

/**
 * The response to a form that asks whether the device is shared, with the answer for the pages that come. It is taken back only where the
 * form showed what was said before, and by leaving the dossier, which takes all cookies out.
 */
export function setSharedDevice(response: Response, request: Request, form: FormData): Response {
  const isShared = form.get('shared') === 'yes';
  if (!isShared && form.get('asked') !== 'shared') return response;
  const cookie = { name: sharedDeviceName, value: '1', maxAge: env().KEEP_DAYS * daySeconds };
  return withCookie(response, request.headers, isShared ? cookie : ended(sharedDeviceName));
}
