import type { Instrumentation } from 'next';

// NEXT_RUNTIME is asked in full because the bundler leaves what stands behind it out of the edge build by these very words. What is read of
// the environment here is what Next itself puts there.

/** Next calls this once in each runtime, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { start } = await import('@/lib/server/start');
    await start();
    // While it is worked on, the framework answers alone: what stands before it would be that of the last start.
    if (process.env.NODE_ENV === 'production') {
      const { standBeforeFramework } = await import('@/lib/server/front');
      standBeforeFramework();
    }
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
