import 'server-only';
import type { Transporter } from 'nodemailer';
import { isThisMachine } from '@/db/this-machine';
import { env } from './env';

/** A letter in plain text. `stop`: the address of the page where its reader has no more of them sent. */
export type Letter = { to: string; subject: string; text: string; locale: string; stop: string };

let transport: Transporter | undefined;

/** Whether the operator lets mail be sent. Where not, nothing of it is seen. */
export const sendsMail = (): boolean => env().SMTP_URL !== undefined;

/**
 * Hands a letter to the mail server of the settings, with TLS unless that is on this machine. `refused`: not for this address, now or
 * later (a reply of 5xx to it, RFC 5321 4.2.1). Throws where the letter may be taken another time.
 */
export async function send(letter: Letter): Promise<'taken' | 'refused'> {
  transport ??= await openTransport();
  try {
    await hand(transport, letter);
    return 'taken';
  } catch (error) {
    if (isOfAddress(error) && Number(error.responseCode) >= 500) return 'refused';
    throw error;
  }
}

/** Whether a failure is about the letter's address, and not about the mail server. */
export const isOfAddress = (error: unknown): error is Error & { responseCode?: number } =>
  error instanceof Error && 'code' in error && error.code === 'EENVELOPE';

async function hand(transport: Transporter, { to, subject, text, locale, stop }: Letter): Promise<void> {
  await transport.sendMail({
    from: env().MAIL_FROM,
    // As an object, so that nothing in it is read as a list or a name.
    to: { name: '', address: to },
    subject,
    text,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale, 'List-Unsubscribe': `<${stop}>` },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Loaded here, as most servers send nothing. */
async function openTransport(): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  const url = new URL(env().SMTP_URL ?? '');
  const isLocal = isThisMachine(url.hostname);
  const secure = url.protocol === 'smtps:';
  const { username, password } = url;
  return createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !isLocal,
    ignoreTLS: isLocal && !secure,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 15_000,
  });
}
