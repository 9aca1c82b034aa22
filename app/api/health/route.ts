import { store } from '@/db';
import { logFailure } from '@/lib/server/log';

/** Never at build time: opening the store belongs to the running server. */
export const dynamic = 'force-dynamic';

/** 200 when the store answers, 503 when it does not: for load balancers and watchdogs. */
export async function GET(): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store' };
  try {
    await store().ping();
    return Response.json({ status: 'ok' }, { headers });
  } catch (error) {
    logFailure('health', error);
    return Response.json({ status: 'failing' }, { status: 503, headers });
  }
}
