import { connection } from 'next/server';
import { signingKeys } from '@/lib/server/signing-key';

/** The public keys that printed forms are and were signed with, today's first, as a JWK Set (RFC 7517, 5; RFC 8037). Anybody may read them. */
export async function GET(): Promise<Response> {
  await connection(); // the key is made at the first start, not in the build
  const { publicKeys } = signingKeys();
  return Response.json(
    { keys: publicKeys.map((key) => ({ ...key, alg: 'EdDSA', use: 'sig' })) },
    {
      headers: {
        'Content-Type': 'application/jwk-set+json',
        'Cache-Control': 'public, max-age=3600',
        'Access-Control-Allow-Origin': '*',
      },
    },
  );
}
