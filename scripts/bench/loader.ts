// The process that loads a server with saves, from the side of whoever measures.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Person } from '../../lib/visa/people.ts';
import type { AppServer } from './app-server.ts';
import { completeSheets, startCompleteDossier } from './applicant.ts';
import type { LoadOrder, LoadResult, LoadTarget } from './load.ts';

/** Starts it; `end` it. */
export const startLoader = (): ChildProcess => fork(join(import.meta.dirname, 'load.ts'));

/** So many whole dossiers of a person on a server, and the saves of one field, of which the rules say nothing new. */
export async function loadTarget({ origin, port }: AppServer, person: Person, count: number): Promise<LoadTarget> {
  const dossiers: LoadTarget['dossiers'] = [];
  while (dossiers.length < count) dossiers.push(await startCompleteDossier(origin, person));
  const typed = completeSheets(person)[0].steps.host?.typed ?? {};
  const change = { sheet: 'trip', step: 'host', typed, locale: 'fr', passed: true, outlook: false };
  return { port, dossiers, change, field: 'hostAddress' };
}

/** One round of saves. */
export function run(loader: ChildProcess, order: LoadOrder): Promise<LoadResult> {
  const result = message<LoadResult>(loader);
  loader.send(order);
  return result;
}

/** The next message of a process; throws if it ends instead. */
export async function message<Message>(child: ChildProcess): Promise<Message> {
  const gaveUp = new AbortController();
  const ended = once(child, 'exit', { signal: gaveUp.signal }).then(([code]) => {
    throw new Error(`${child.spawnargs[1]} ended with ${code}`);
  });
  const [received] = await Promise.race([once(child, 'message', { signal: gaveUp.signal }), ended]);
  gaveUp.abort();
  ended.catch(() => undefined);
  return received as Message;
}
