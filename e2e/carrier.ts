// Stands between browser and server, and can make the server look like one of the next release.
import { once } from 'node:events';
import { createServer } from 'node:http';

export type Carrier = {
  origin: string;
  /** From now on the service worker and the answers to saves name another build. */
  release(build: string, next: string): void;
  close(): Promise<void>;
};

/** What names the build to a page that is open. */
const named = /^\/(sw\.js|api\/autosave)$/;

/** Starts one on 127.0.0.1 before the server at `origin`. */
export async function makeCarrier(origin: string): Promise<Carrier> {
  let rename = (text: string) => text;
  const server = createServer(async (asked, response) => {
    const body = Buffer.concat(await asked.toArray());
    const headers = new Headers(
      Object.entries(asked.headers).flatMap(([name, value]): [string, string][] =>
        ['host', 'connection', 'content-length'].includes(name) || value === undefined ? [] : [[name, String(value)]],
      ),
    );
    // The server goes by the address that it is asked at.
    if (headers.has('origin')) headers.set('origin', origin);
    const answer = await fetch(`${origin}${asked.url}`, {
      method: asked.method ?? 'GET',
      headers,
      redirect: 'manual',
      ...(body.length > 0 && { body }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const changed = named.test(asked.url ?? '') ? Buffer.from(rename(bytes.toString())) : bytes;
    const kept = [...answer.headers].filter(
      ([name]) =>
        !['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'set-cookie'].includes(name),
    );
    response.writeHead(answer.status, [
      ...kept.flat(),
      ...answer.headers.getSetCookie().flatMap((cookie) => ['Set-Cookie', cookie]),
    ]);
    response.end(changed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    release(build, next) {
      rename = (text) => text.replaceAll(build, next);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
