import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { autosave } from './autosave';
import { compressedFiles } from './compressed';
import type { Posted } from './limits';
import { logFailure } from './log';
import { securityHeaders } from './security-headers';

/** What is answered without the framework, by method and address: the one thing that every person asks for again and again. */
const answers: Readonly<Record<string, (request: Posted) => Promise<Response>>> = {
  'POST /api/autosave': autosave,
};

/**
 * Stands before the framework in every server of this process from its next request on (ADR 0038). What is not answered here goes on to the
 * listeners that were there, unread.
 */
export function standBeforeFramework(statics = '.next/static'): void {
  const preferCompressed = compressedFiles(statics);
  const met = new WeakSet<Server>();
  // Said of a request before its listeners are called, so that the first one counts too.
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server };
    if (met.has(server)) return;
    met.add(server);
    const behind = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const answer = answers[`${request.method} ${request.url}`];
      if (answer) return void give(answer(posted(request)), response);
      preferCompressed(request, response);
      for (const listener of behind) listener.call(server, request, response);
    });
  });
}

/** Leaving the body where it is too long leaves the connection open, for the answer. */
function posted(request: IncomingMessage): Posted {
  const get = (name: string) => request.headers[name.toLowerCase()]?.toString() ?? null;
  return { headers: { get }, body: request.iterator({ destroyOnReturn: false }) };
}

async function give(answer: Promise<Response>, response: ServerResponse): Promise<void> {
  response.setHeaders(new Map(Object.entries(securityHeaders)));
  try {
    const answered = await answer;
    const bytes = Buffer.from(await answered.arrayBuffer());
    response.statusCode = answered.status;
    response.setHeaders(answered.headers).end(bytes);
  } catch (error) {
    logFailure('front', error);
    response.writeHead(500, { 'Cache-Control': 'no-store' }).end();
  }
}
