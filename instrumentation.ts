import type { Instrumentation } from 'next';

// The conditions are written out because the bundler leaves their bodies out of the edge build by these very words; they are the
// only ones outside lib/server/env.ts to read the environment, and they read what Next itself puts there.

/** Next calls this once in each runtime, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { start } = await import('@/lib/server/start');
    await start();
  }
}

/** Next calls this for whatever no page or route handler caught: logged under the id (digest) that the error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath }) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logFailure } = await import('@/lib/server/log');
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
    logFailure(routePath, error, digest);
  }
};
