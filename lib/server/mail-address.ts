import 'server-only';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { store } from '@/db';
import type { NewMail } from '@/db/store';
import { type Locale, routing } from '@/lib/text/routing';
import { decrypt, encrypt } from '@/lib/vault/gcm';
import type { DossierId } from '@/lib/vault/keys';
import { secretFor } from './session';

/** To whom is written about a dossier, and in which language. */
export type Recipient = { address: string; locale: Locale };

const longest = 254; // RFC 5321, 4.5.3.1.3, less its brackets
const recipient = z.object({ address: z.email().max(longest), locale: z.enum(routing.locales) });

const context = (owner: DossierId, id: string) => ['sapar/mail-address/1', owner, id];

/** An address as it was typed; undefined if it can't be one. */
export function readAddress(typed: string): string | undefined {
  const reading = recipient.shape.address.safeParse(typed.trim());
  return reading.success ? reading.data : undefined;
}

/**
 * An address as the store keeps it, under a new name. It is sealed with a secret of the server's, for nothing but this: the server writes
 * when nobody is there who has the code. As long as any other, so that its length says nothing.
 */
export function sealedMail(owner: DossierId, to: Recipient): NewMail {
  const id = randomBytes(12).toString('base64url');
  const padded = JSON.stringify(to).padEnd(2 * longest);
  return { id, sealed: encrypt(secretFor('mail-address'), context(owner, id), Buffer.from(padded)) };
}

/** The address that was sealed; undefined if the secret is another one by now. */
export function openedMail(owner: DossierId, { id, sealed }: NewMail): Recipient | undefined {
  const plain = decrypt(secretFor('mail-address'), context(owner, id), sealed);
  return plain && recipient.parse(JSON.parse(Buffer.from(plain).toString()));
}

/** The address that is written to about a dossier, and whether its owner has confirmed it. */
export async function mailOf(owner: DossierId, now: number) {
  const kept = await store().mail(owner, now);
  const to = kept && openedMail(owner, kept);
  return to && { ...to, id: kept.id, isConfirmed: kept.confirmedAt > 0 };
}
