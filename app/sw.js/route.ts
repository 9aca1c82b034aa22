import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connection } from 'next/server';

let script: string | undefined;

/** What the service worker may do: run its own script, and fetch from here. A worker brings its own policy. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** The service worker, made after the build. Asked for anew each time: it decides what a browser shows when there is no network. */
export async function GET(): Promise<Response> {
  await connection();
  try {
    script ??= readFileSync(join(process.cwd(), '.next/sw.js'), 'utf8');
  } catch {
    // In development there is none.
    return new Response(null, { status: 404 });
  }
  return new Response(script, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': policy,
    },
  });
}
