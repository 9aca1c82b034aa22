import 'server-only';
import { globSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import Negotiator from 'negotiator';

/** Where the framework hands out the files of its build, each under a name that changes with what is in it. */
const address = '/_next/static/';

/** How a file may have been compressed, what the smaller one is first, and how its name ends then. */
const endings = { br: '.br', gzip: '.gz' } as const;
const encodings = ['br', 'gzip'] as const;

/** The types of compressed files, which their names do not tell any more. */
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
};

/**
 * Has the files of a build handed out as scripts/compress.mjs compressed them, to who takes that (RFC 9110, 12.5.3): the framework finds
 * them by the ending of their name, and has nothing left to compress. What else is asked for stays as it is.
 *
 * @param folder the files of the build; nothing is compressed where it is missing
 */
export function compressedFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const held = new Set(
    globSync('**/*.{br,gz}', { cwd: folder }).map(
      (file) => address + file.split('/').map(encodeURIComponent).join('/'),
    ),
  );
  return (request, response) => {
    // A part of a file is one of the file as it is, and what can't be answered is said in plain text.
    const asksForAll = (request.method === 'GET' || request.method === 'HEAD') && !request.headers.range;
    if (!asksForAll) return;
    const [path = ''] = request.url?.split('?') ?? [];
    if (!path.startsWith(address)) return;
    const there = encodings.filter((encoding) => held.has(path + endings[encoding]));
    const type = types[extname(path)];
    if (there.length === 0 || !type) return;
    response.setHeader('Vary', 'Accept-Encoding');
    // Not what is asked for first, which with all browsers is gzip: whatever they take they take gladly.
    const encoding = there.find((each) => new Negotiator(request).encodings([each]).length > 0);
    if (!encoding) return;
    request.url = path + endings[encoding];
    response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Type', type);
  };
}
