import { type PhotoRefusal, remarksIn } from '@/lib/photo/kept-photo';
import { namedDraft, sessionDraft } from '@/lib/server/drafts';
import { formRoute, seeOther } from '@/lib/server/form-post';
import { sentPhotos } from '@/lib/server/gates';
import { logFailure } from '@/lib/server/log';
import { makePhoto, mostFileBytes } from '@/lib/server/make-photo';
import { keepPhoto, photoBytes, removePhoto } from '@/lib/server/photos';
import { pagePath } from '@/lib/text/pages';
import { photoPath, travellerIndex } from '@/lib/text/places';
import { localeOf } from '@/lib/text/routing';
import { sheetOf, tripSheet } from '@/lib/visa/draft';

/** The file, and some fields beside it. */
const maxBytes = mostFileBytes + 64 * 1024;

/**
 * Keeps a traveller's photo, or removes it, as the pressed button says, and goes back to its page: with `why` in the address where
 * it was refused, and the page says what to do. The place of the page is in the address of the route, for when the body is too
 * large to be read; whose photo it is stands in the form, since places change when somebody is removed.
 */
export const POST = formRoute(
  'photo',
  async ({ form, address, request }) => {
    const now = Date.now();
    const { locale, page } = cameFrom(request);
    const refused = (reason: PhotoRefusal) => seeOther(page(`why=${reason}`));
    const opened = await namedDraft(form.get('dossier'), now);
    const sheet = String(form.get('sheet'));
    if (!opened.ok || sheet === tripSheet || !sheetOf(opened.open.draft, sheet))
      return seeOther(pagePath('/demande', locale));
    if (form.get('intent') === 'remove') {
      await removePhoto(opened.open, sheet, now);
      return seeOther(page('removed'));
    }
    const file = form.get('photo');
    // A form in which nothing was chosen sends a file without a name.
    if (!(file instanceof File) || file.name === '') return refused('none');
    const made = await makePhoto(new Uint8Array(await file.arrayBuffer()), address);
    if (!made.ok) return refused(made.reason);
    const found = remarksIn(form.getAll('remark'));
    const about = { v: 1 as const, at: now, remarks: form.get('checked') === 'yes' ? found : ['unchecked' as const] };
    const base = Number(form.get('base'));
    const kept = await keepPhoto(opened.open, { sheet, base, about, jpeg: made.jpeg }, now);
    if (kept.ok) return seeOther(page('kept'));
    return kept.reason === 'gone' ? seeOther(pagePath('/demande', locale)) : refused(kept.reason);
  },
  {
    maxBytes,
    tooLarge: (request) => seeOther(cameFrom(request).page('why=heavy')),
    refuse: async (request) => {
      const now = Date.now();
      const { locale, page } = cameFrom(request);
      const opened = await sessionDraft(now);
      if (!opened.ok) return seeOther(pagePath('/demande', locale));
      return (await sentPhotos.pass(opened.open.id, now)) > 0 ? seeOther(page('why=busy')) : undefined;
    },
  },
);

/** The page that a form was posted from, as the address of the route names it. */
function cameFrom(request: Request) {
  const query = new URL(request.url).searchParams;
  const locale = localeOf(query.get('locale'));
  const path = photoPath(travellerIndex(query.get('n') ?? '') ?? 0, locale);
  const flags = query.has('check') ? ['check'] : [];
  const page = (flag: string) => {
    const all = [...flags, flag].filter((each) => each !== '');
    return all.length > 0 ? `${path}?${all.join('&')}` : path;
  };
  return { locale, page };
}

/** The photo of the traveller `n`, from 1, of the dossier that is open in this browser; 404 to everybody else. */
export async function GET(request: Request): Promise<Response> {
  try {
    const now = Date.now();
    const index = travellerIndex(new URL(request.url).searchParams.get('n') ?? '');
    const opened = await sessionDraft(now);
    const sheet = opened.ok && index !== undefined ? opened.open.draft.travellers[index]?.id : undefined;
    const jpeg = opened.ok && sheet !== undefined ? await photoBytes(opened.open, sheet, now) : undefined;
    if (!jpeg) return new Response(null, { status: 404, headers: unkept });
    return new Response(new Uint8Array(jpeg), { headers: { ...unkept, 'Content-Type': 'image/jpeg' } });
  } catch (error) {
    logFailure('photo', error);
    return new Response(null, { status: 503, headers: unkept });
  }
}

const unkept = { 'Cache-Control': 'private, no-store', 'Content-Security-Policy': "default-src 'none'" };
