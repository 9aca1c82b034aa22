import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server } from 'node:http';
import { store } from '@/db';
import type { Store } from '@/db/store';
import { sendDueMails } from './due-mails';
import { env } from './env';
import { remoteHeader } from './limits';
import { log, logFailure } from './log';
import { signingKeys } from './signing-key';

const hour = 60 * 60 * 1000;

/** How long requests under way may take once the process is told to stop, in milliseconds. */
const grace = 10_000;

/** How long a request may take to arrive, in milliseconds: Node's own limit of five minutes is an invitation. */
const slowest = 60_000;

/** Signals to stop, and the exit status that a shell expects after each (128 plus its number). */
const signals = { SIGTERM: 143, SIGINT: 130 } as const;

/** What happens once, before the first request. A wrong setting ends the process with the words of what is wrong. */
export async function start(): Promise<void> {
  const opened = await openOrExit();
  stampRemote();
  closeAtExit(opened);
  await sweep(opened);
  setInterval(() => void sweep(opened), hour).unref();
}

async function openOrExit(): Promise<Store> {
  try {
    env();
    signingKeys();
    const opened = store();
    await opened.ping();
    return opened;
  } catch (error) {
    process.stderr.write(`Sapar cannot start. ${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}

/**
 * Erases what is over, and tells of what will be. A failing sweep is logged and tried again in an hour: what is over is not shown anyway.
 * Nobody waits for the mail server.
 */
async function sweep(opened: Store): Promise<void> {
  try {
    const erased = await opened.sweep(Date.now());
    if (erased > 0) log().info({ erased }, 'erased dossiers whose time was over');
  } catch (error) {
    logFailure('sweep', error);
  }
  void sendDueMails(Date.now).catch((error: unknown) => logFailure('mail', error));
}

/**
 * At a signal Next takes no new requests, finishes those under way and exits; should one of them hang, we exit after the grace.
 * Either way, and whatever else ends the process in an orderly manner, the store commits what is queued and closes.
 */
function closeAtExit(opened: Store): void {
  process.once('exit', () => void opened.close());
  for (const [signal, status] of Object.entries(signals)) {
    process.once(signal, () => void setTimeout(() => process.exit(status), grace).unref());
  }
}

/**
 * Writes the address of the other end into a header of our own. Next tells pages and route handlers of it only as
 * X-Forwarded-For, and keeps what the sender has put there: anybody could be anybody.
 */
function stampRemote(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, server } = message as { request: IncomingMessage; server: Server };
    server.requestTimeout = slowest;
    request.headers[remoteHeader] = request.socket.remoteAddress;
  });
}
