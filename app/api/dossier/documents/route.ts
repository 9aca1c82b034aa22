import { Readable } from 'node:stream';
import { type AttachedId, attachedIds, daysAsked, isAttachable, isShared } from '@/lib/documents/attachable';
import { type PaperDays, type ProvedLines, provedLines } from '@/lib/documents/kept-document';
import { type DocumentRefusal, mostFileBytes } from '@/lib/documents/limits';
import { handOut } from '@/lib/dossier/hand-out';
import { ask } from '@/lib/form/question';
import { attachedFile } from '@/lib/server/attached-documents';
import {
  digestOf,
  documentBytes,
  documentOf,
  type KeptDocument,
  keepDocument,
  moveDocument,
  removeDocument,
  type Slot,
  tellDays,
} from '@/lib/server/documents';
import { type Kept, namedDraft, sessionDraft } from '@/lib/server/drafts';
import { env } from '@/lib/server/env';
import { type FormPost, formRoute, seeOther } from '@/lib/server/form-post';
import { sentDocuments } from '@/lib/server/gates';
import { addressOf } from '@/lib/server/limits';
import { logFailure } from '@/lib/server/log';
import { makeDocument, smallPicture } from '@/lib/server/make-document';
import { networkOf } from '@/lib/server/network';
import { inTurn } from '@/lib/server/picture-turn';
import { today } from '@/lib/server/today';
import { pagePath } from '@/lib/text/pages';
import { documentsPath, travellerIndex } from '@/lib/text/places';
import { localeOf } from '@/lib/text/routing';
import { release } from '@/lib/vault/release';
import { sheetOf, tripSheet } from '@/lib/visa/draft';

/** The file, and some fields beside it. */
const maxBytes = mostFileBytes + 64 * 1024;

const done = ['kept', 'replaced', 'removed', 'moved', 'told'] as const;
type Outcome = { ok: true; done: (typeof done)[number] } | { ok: false; reason: DocumentRefusal | 'gone' };

/**
 * Keeps, replaces, moves or removes a file of a document, or the days told of it, as the pressed button says. A page without
 * scripts is led back to, with what was done or `why` not in its address, and `at`, the place of the document in its list; a
 * script that says it takes JSON is told the same. Whose document it is stands in the form.
 */
export const POST = formRoute(
  'documents',
  async ({ form, address, request }) => {
    const now = Date.now();
    const opened = await namedDraft(form.get('dossier'), now);
    const slot = slotIn(form);
    if (!opened.ok || !slot || !sheetOf(opened.open.draft, slot.sheet)) return answer(request, gone);
    const outcome = await carryOut(opened.open, slot, { form, address }, now);
    return answer(request, outcome);
  },
  {
    maxBytes,
    tooLarge: (request) => answer(request, { ok: false, reason: 'heavy' }),
    refuse: async (request) => {
      const now = Date.now();
      const opened = await sessionDraft(now);
      if (!opened.ok) return answer(request, gone);
      return (await sentDocuments.pass(opened.open.id, now)) > 0 ? answer(request, busy) : undefined;
    },
  },
);

const gone = { ok: false, reason: 'gone' } as const;
const busy = { ok: false, reason: 'busy' } as const;

function answer(request: Request, outcome: Outcome): Response {
  const query = new URL(request.url).searchParams;
  const locale = localeOf(query.get('locale'));
  if (request.headers.get('accept') === 'application/json')
    return Response.json(outcome, { headers: { 'Cache-Control': 'no-store' } });
  if (!outcome.ok && outcome.reason === 'gone') return seeOther(pagePath('/demande', locale));
  const path = documentsPath(travellerIndex(query.get('n') ?? '') ?? 0, locale);
  const at = /^\d{1,2}$/.exec(query.get('at') ?? '')?.[0];
  const flags = [
    ...(query.has('check') ? ['check'] : []),
    outcome.ok ? `done=${outcome.done}` : `why=${outcome.reason}`,
    ...(at ? [`at=${at}`] : []),
  ];
  return seeOther(`${path}?${flags.join('&')}`);
}

function slotIn(form: FormData): Slot | undefined {
  const paper = attachedIds.find((id) => id === form.get('paper'));
  const sheet = form.get('sheet');
  if (!paper || typeof sheet !== 'string' || !isAttachable(paper)) return undefined;
  return isShared(paper) === (sheet === tripSheet) ? { sheet, paper } : undefined;
}

type Sent = Pick<FormPost, 'form' | 'address'>;

async function carryOut(opened: Kept, slot: Slot, sent: Sent, now: number): Promise<Outcome> {
  const { form } = sent;
  const id = String(form.get('id') ?? '');
  switch (form.get('intent')) {
    case 'remove':
      await removeDocument(opened, slot, id, now);
      return { ok: true, done: 'removed' };
    case 'up':
    case 'down': {
      const moved = await moveDocument(opened, slot, id, form.get('intent') === 'up' ? 'up' : 'down', now);
      return moved.ok ? { ok: true, done: 'moved' } : moved;
    }
    case 'days': {
      const days = daysIn(form, slot.paper);
      if (typeof days === 'string') return { ok: false, reason: days };
      const told = await tellDays(opened, slot, days, now);
      return told.ok ? { ok: true, done: 'told' } : told;
    }
    default:
      return keep(opened, slot, sent, id, now);
  }
}

async function keep(opened: Kept, slot: Slot, { form, address }: Sent, id: string, now: number): Promise<Outcome> {
  const file = form.get('file');
  // A form in which nothing was chosen sends a file without a name.
  if (!(file instanceof File) || file.name === '') return { ok: false, reason: 'none' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const made = await makeDocument(bytes, today(now), address);
  if (!made.ok) return made;
  const { ok: _, ...rest } = made;
  const replaces = id === '' ? undefined : { id, version: Number(form.get('base')) };
  const document = { ...rest, name: plainName(file.name), digest: digestOf(bytes), ...linesIn(form, slot.paper) };
  const kept = await keepDocument(opened, slot, document, replaces, now);
  release(bytes);
  release(made.content);
  return kept.ok ? { ok: true, done: replaces ? 'replaced' : 'kept' } : kept;
}

/** What the browser read off a copy of a passport, as far as it did. */
function linesIn(form: FormData, paper: AttachedId): { lines?: ProvedLines } {
  if (paper !== 'passportCopy') return {};
  const said = ['number', 'birth', 'expiry'].flatMap((name) => {
    const text = form.get(`copy-${name}`);
    return typeof text === 'string' && text !== '' ? [[name, text] as const] : [];
  });
  const read = provedLines.safeParse(Object.fromEntries(said));
  return read.success && said.length > 0 ? { lines: read.data } : {};
}

/** What a file was called, as far as it can be shown on a line. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim().slice(0, 120) || '?';
}

const day = ask.date({ optional: true });

/** The days that were typed, as far as there are any; or what is wrong with them. */
function daysIn(form: FormData, paper: AttachedId): PaperDays | 'day' | 'order' {
  const typed = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const days: PaperDays = {};
  for (const name of daysAsked(paper)?.days ?? []) {
    const read = day.read(typed, name);
    if (!read.ok) return 'day';
    if (read.value) days[name] = read.value;
  }
  return days.from && days.until && days.until < days.from ? 'order' : days;
}

/** One file of a document of the dossier that is open in this browser; with `small`, a picture for a list. 404 to everybody else. */
export async function GET(request: Request): Promise<Response> {
  try {
    const now = Date.now();
    const query = new URL(request.url).searchParams;
    const opened = await sessionDraft(now);
    const file = opened.ok ? await documentOf(opened.open, query.get('id') ?? '', now) : undefined;
    const isPicture = file?.about.type === 'jpeg';
    const isSmall = query.has('small');
    const address = addressOf(request.headers, env().TRUST_PROXY);
    const body =
      opened.ok && file && (isPicture || !isSmall)
        ? await (isSmall ? small : whole)(opened.open, file, address, now)
        : undefined;
    if (!body) return new Response(null, { status: 404, headers: unkept });
    return new Response(body, {
      headers: {
        ...unkept,
        ...(!isPicture && pdfPolicy),
        'Content-Type': isPicture ? 'image/jpeg' : 'application/pdf',
        'Content-Disposition': 'inline',
      },
    });
  } catch (error) {
    logFailure('documents', error);
    return new Response(null, { status: 503, headers: unkept });
  }
}

/** A picture for a list, made when its turn comes. */
function small(opened: Kept, { id }: KeptDocument, address: string, now: number): Promise<BodyInit | undefined> {
  return inTurn(address, async () => {
    const found = await documentBytes(opened, id, now);
    return found && new Uint8Array(await smallPicture(found.content));
  });
}

/** The file itself, held for a reader that may be slow: see `roomFor` and `handOut`. */
async function whole(opened: Kept, file: KeptDocument, address: string, now: number): Promise<BodyInit | undefined> {
  const read = await attachedFile(opened, file, [opened.id, networkOf(address)], now).read();
  if (!read) return undefined;
  const { stream } = handOut(Readable.from([read.content]));
  stream.once('close', read.release);
  // The same streams by two names: Node's own and the one of the web.
  return Readable.toWeb(stream) as ReadableStream<Uint8Array> as BodyInit;
}

const unkept = { 'Cache-Control': 'private, no-store', 'Content-Security-Policy': "default-src 'none'" };
/** What browsers draw PDFs with is a plug-in to them, with styles of its own. */
const pdfPolicy = {
  'Content-Security-Policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'",
};
