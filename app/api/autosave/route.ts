import { autosave } from '@/lib/server/autosave';

/** Answers in `npm run dev` and while a server starts; from then on `lib/server/front.ts` does, before Next sees a save (ADR 0038). */
export const POST = (request: Request): Promise<Response> => autosave(request);
