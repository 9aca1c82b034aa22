// The service worker: what the request needs without a network. Bundled and given its list of files by scripts/offline-worker.mjs.
// Pages come from the network as long as there is one, so that none is older than its server. A page about a dossier is never kept:
// without a network a shell without anything in it stands in its place, and opens what the device keeps, sealed (lib/device).
import {
  CacheFirst,
  NetworkFirst,
  type PrecacheEntry,
  type RouteHandlerCallback,
  Serwist,
  type SerwistPlugin,
} from 'serwist';
import type { WorkerOrder } from './worker-order';

/** What the build knows: its name, the files to fetch ahead, the addresses of the shells by language, and the query that names kept pages. */
declare const BUILT: {
  build: string;
  files: PrecacheEntry[];
  shells: Record<string, string>;
  kept: string;
};

/** The part of a worker's surroundings that is used here; the rest of this project lives in windows. */
type Surroundings = {
  skipWaiting(): Promise<void>;
  clients: { matchAll(): Promise<readonly unknown[]> };
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerOrder>) => void): void;
  addEventListener(type: 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
};
const around = self as unknown as Surroundings;

const { build, files, shells, kept } = BUILT;

/** How long a page may take before the shell is shown, in milliseconds. */
const patience = 12_000;

// Each release has its own: what an older one kept goes with it.
const pages = `sapar-pages-${build}`;
const assets = `sapar-files-${build}`;

// A worker of a page reads its orders off its own address, behind `#`. That is lost where the answer brings an address of its own, as what
// was kept does.
const withoutAddress: SerwistPlugin = {
  handlerWillRespond: async ({ request, response }) =>
    request.destination === 'worker' ? new Response(response.body, response) : response,
};

const serwist = new Serwist({
  precacheEntries: files,
  precacheOptions: { cleanupOutdatedCaches: true, concurrency: 3, plugins: [withoutAddress] },
  // The page that is open when this is installed first counts too.
  clientsClaim: true,
  disableDevLogs: true,
});

const fromNetwork = new NetworkFirst({
  cacheName: pages,
  plugins: [
    {
      // What belongs to one person is sent with no-store, and so is what depends on the moment.
      cacheWillUpdate: async ({ response }) => {
        const { status, redirected, headers } = response;
        const isPublic = !/no-store|private/.test(headers.get('Cache-Control') ?? '') && !headers.has('Set-Cookie');
        return status === 200 && !redirected && isPublic ? response : null;
      },
    },
  ],
});

const isOfDossier = (path: string) => /^\/[a-z]+\/(demande|request|reprendre|resume)(\/|$)/.test(path);

/** A page from the network; without one as it was kept, if it is public, else the shell in the language of the address. */
const page: RouteHandlerCallback = async (options) => {
  const { pathname } = options.url;
  const asked = fromNetwork.handle(options);
  try {
    return await (isOfDossier(pathname) ? Promise.race([asked, tooLong()]) : asked);
  } catch {
    const ahead = await serwist.matchPrecache(`${pathname}${kept}`);
    return ahead ?? shellOf(pathname);
  }
};

/** A form that is posted, or a file: asked for once and waited for, however long it takes. */
const once: RouteHandlerCallback = async ({ request, url }) => {
  try {
    return await fetch(request);
  } catch {
    return shellOf(url.pathname);
  }
};

function tooLong(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), patience));
}

async function shellOf(path: string): Promise<Response> {
  const [, language = ''] = path.split('/');
  const shell = shells[language] ?? shells[navigator.language.slice(0, 2)] ?? Object.values(shells)[0] ?? '';
  return (await serwist.matchPrecache(shell)) ?? Response.error();
}

const isPage = (request: Request, url: URL) => request.mode === 'navigate' && !url.pathname.startsWith('/api/');
serwist.registerCapture(({ request, url }) => isPage(request, url), page, 'GET');
// What may be large, both ways, does not pass through here unless the browser knows of no network: then to say so in words.
const isInVain = (request: Request) => request.mode === 'navigate' && !navigator.onLine;
serwist.registerCapture(({ request }) => isInVain(request), once, 'GET');
serwist.registerCapture(({ request }) => isInVain(request), once, 'POST');
// Named by what they hold: whatever was fetched once is good for ever.
serwist.registerCapture(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_next/static/'),
  new CacheFirst({ cacheName: assets, plugins: [withoutAddress] }),
);

around.addEventListener('activate', (event) => {
  const isOld = (name: string) => /^sapar-(pages|files)-/.test(name) && name !== pages && name !== assets;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name)))));
});

// A new release waits until nobody needs the files of the one before: until the person says so, or its own page is the only one open.
around.addEventListener('message', ({ data }) => {
  if (data.order === 'take over') void around.skipWaiting();
  if (data.order === 'opened' && data.build === build)
    void around.clients.matchAll().then((windows) => (windows.length <= 1 ? around.skipWaiting() : undefined));
});

serwist.addEventListeners();
