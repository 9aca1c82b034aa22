import 'server-only';
import { pagePath } from '@/lib/text/pages';
import type { Locale } from '@/lib/text/routing';
import { decrypt, encrypt } from '@/lib/vault/gcm';
import type { DossierId } from '@/lib/vault/keys';
import { env } from './env';
import { secretFor } from './session';

/** What a link in a letter is for. One for the one does not serve for the other. */
export type MailPurpose = 'confirm' | 'stop';

/** Which address of which dossier: all that a link knows, sealed. It opens nothing, and is void once there is another address. */
export type MailRef = { owner: DossierId; id: string };

const context = (purpose: MailPurpose) => ['sapar/mail-link/1', purpose];

/** What a link in a letter carries: base64url. */
export function mailToken(purpose: MailPurpose, { owner, id }: MailRef): string {
  const sealed = encrypt(secretFor('mail-link'), context(purpose), Buffer.from(`${owner} ${id}`));
  return Buffer.from(sealed).toString('base64url');
}

/** What a link refers to; undefined if it was made up, changed, or is for something else. */
export function readMailToken(purpose: MailPurpose, token: unknown): MailRef | undefined {
  if (typeof token !== 'string' || token.length > 300) return undefined;
  const opened = decrypt(secretFor('mail-link'), context(purpose), Buffer.from(token, 'base64url'));
  const [owner, id] = Buffer.from(opened ?? '')
    .toString()
    .split(' ');
  return owner && id ? { owner: owner as DossierId, id } : undefined;
}

/** The link itself, to the page with the button: what opens links by itself presses none. */
export const mailLink = (purpose: MailPurpose, ref: MailRef, locale: Locale): string =>
  `${publicAddress(pagePath('/courriel', locale))}?${purpose}=${mailToken(purpose, ref)}`;

/** The address of a page as people see it. Whoever lets mail be sent has set it. */
export const publicAddress = (path: string): string => `${env().PUBLIC_URL ?? ''}${path}`;
