import { openApi } from '@/lib/api/openapi';
import { noQuery, readQuery } from '@/lib/api/query';
import { jsonRoute } from '@/lib/server/json-route';

let made: ReturnType<typeof openApi> | undefined;

/** The description of these addresses (OpenAPI 3.1). In English, whatever is asked for. */
export const GET = jsonRoute('openapi', ({ query }) => {
  const read = readQuery(noQuery, query);
  if (!read.ok) return read;
  made ??= openApi();
  return { ok: true, body: made, language: 'en' };
});
