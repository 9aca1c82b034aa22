// A mail server on this machine, for tests: it keeps what it is sent.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Received = { to: string; subject: string; text: string; headers: Readonly<Record<string, string>> };

export type Mailbox = {
  /** As SMTP_URL takes it. */
  url: string;
  letters: Received[];
  /** From now on letters are taken, or not. */
  takes(isTaking: boolean): void;
  close(): Promise<void>;
};

/** Opens a mail server on a port of its own; `port` opens one again. */
export async function openMailbox(port = 0): Promise<Mailbox> {
  const letters: Received[] = [];
  let isTaking = true;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    async onData(stream, session, done) {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part);
      if (!isTaking) return done(new Error('the mailbox takes nothing'));
      const [to] = session.envelope.rcptTo;
      letters.push({ to: to?.address ?? '', ...read(Buffer.concat(parts).toString()) });
      done();
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    takes: (taking) => {
      isTaking = taking;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Headers, and the text of the one part that our letters have. */
function read(message: string): Omit<Received, 'to'> {
  const end = message.indexOf('\r\n\r\n');
  const lines = message
    .slice(0, end)
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
  const body = message.slice(end + 4);
  const isBase64 = headers['content-transfer-encoding'] === 'base64';
  const isQuoted = headers['content-transfer-encoding'] === 'quoted-printable';
  const text = isBase64
    ? Buffer.from(body, 'base64').toString()
    : isQuoted
      ? unquoted(body.replace(/=\r\n/g, ''))
      : body;
  return { headers, subject: words(headers.subject ?? ''), text: text.replaceAll('\r\n', '\n') };
}

const unquoted = (text: string) =>
  Buffer.from(
    text.replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

/** A header with its encoded words decoded (RFC 2047). */
const words = (header: string) =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString() : unquoted(text.replaceAll('_', ' ')),
    );
