// A balancer as simple as they come: each request goes to the next server, and to the one after it where nobody is there.
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

export type Balancer = {
  origin: string;
  /** How many requests each server has answered, in the order in which they were given. */
  answered: number[];
  close(): Promise<void>;
};

/**
 * Starts one on 127.0.0.1. `sent` is told of each request once a server has all of it and has not answered yet.
 *
 * @param upstreams origins such as `http://127.0.0.1:3001`
 */
export async function makeBalancer(
  upstreams: readonly string[],
  sent: (request: IncomingMessage, upstream: number) => void,
): Promise<Balancer> {
  const answered = upstreams.map(() => 0);
  let turn = 0;

  const server = createServer(async (asked, response) => {
    const body = Buffer.concat(await asked.toArray());
    for (let tries = 0; tries < upstreams.length; tries++) {
      const upstream = turn++ % upstreams.length;
      const outcome = await pass(asked, body, response, upstream);
      if (outcome === 'answered') answered[upstream] = (answered[upstream] ?? 0) + 1;
      if (outcome !== 'nobody') return;
    }
    response.writeHead(502).end();
  });

  /** Sends a request on. `nobody`: nothing was sent, since nothing listens there. `broken`: it was sent, and not answered whole. */
  function pass(asked: IncomingMessage, body: Buffer, response: ServerResponse, upstream: number) {
    return new Promise<'answered' | 'nobody' | 'broken'>((done) => {
      const forwarded = {
        ...asked.headers,
        'x-forwarded-for': asked.socket.remoteAddress,
        'x-forwarded-host': asked.headers.host,
        'x-forwarded-proto': 'http',
        connection: 'close',
      };
      const sending = request(`${upstreams[upstream]}${asked.url}`, { method: asked.method, headers: forwarded });
      sending.once('response', (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        answer.once('end', () => done('answered'));
        answer.once('error', () => {
          response.destroy();
          done('broken');
        });
      });
      sending.once('error', (error) => {
        if ('code' in error && error.code === 'ECONNREFUSED') return done('nobody');
        if (response.headersSent) response.destroy();
        else response.writeHead(502).end();
        done('broken');
      });
      sending.once('finish', () => sent(asked, upstream));
      sending.end(body);
    });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    answered,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
