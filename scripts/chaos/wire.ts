import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A connection between two programs that can be cut on purpose. */
export type Wire = {
  /** Where to connect instead. */
  port: number;
  /** Breaks all connections at once. */
  cut(): void;
  /** Lets what is asked on the connections of this moment arrive, and breaks each at its next answer, before a byte of it is through. */
  swallow(): void;
  close(): void;
};

/** Passes on what comes to a port of 127.0.0.1. */
export async function makeWire(to: number): Promise<Wire> {
  const pairs = new Set<{ ends: readonly [Socket, Socket]; swallowing: boolean }>();
  const cut = () => {
    for (const { ends } of pairs) for (const end of ends) end.destroy();
  };
  const server = createServer((socket) => {
    const there = connect(to, '127.0.0.1');
    const pair = { ends: [socket, there] as const, swallowing: false };
    pairs.add(pair);
    for (const end of pair.ends) {
      end.on('error', () => undefined);
      end.on('close', () => {
        for (const other of pair.ends) other.destroy();
        pairs.delete(pair);
      });
    }
    socket.pipe(there);
    there.on('data', (answer) => {
      if (pair.swallowing) there.destroy();
      else socket.write(answer);
    });
    there.on('end', () => socket.end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut,
    swallow() {
      for (const pair of pairs) pair.swallowing = true;
    },
    close() {
      cut();
      server.close();
    },
  };
}
