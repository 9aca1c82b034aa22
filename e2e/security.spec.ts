// What other sites, other people and broken programs get: nothing, and nothing changes.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request as rawRequest } from 'node:http';
import type { Page } from '@playwright/test';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { type Locale, routing } from '@/lib/text/routing';
import { slugs } from '@/lib/text/slugs';
import { people } from '@/lib/visa/people';
import { autosave, begin, dossierIdAt, originOf, seed, sheetIdAt } from './seed';
import { makeServer } from './server';
import { open, readCode, start, textIn } from './steps';
import { expect, test } from './test';
import { today } from './typed';
import { requestWords } from './words';

const t = requestWords('fr');
const everyone = people(today());
const trip = { view: 'trip', step: 'trip' } as const;
const tripPath = placePath(trip, 'fr', slugs);

/** A dossier with one answer in it, open in this browser. */
async function openDossier(page: Page): Promise<void> {
  await begin(page, 'fr');
  const saved = await autosave(page, { typed: { destinations: 'Almaty' } });
  expect(saved.status()).toBe(200);
}

/** The answer is still there, and nothing beside it. */
async function expectUnchanged(page: Page): Promise<void> {
  await open(trip, 'fr')(page);
  expect(await textIn(page, ['destinations', 'entryPoint'])).toEqual({ destinations: 'Almaty', entryPoint: '' });
  await open({ view: 'tasks' }, 'fr')(page);
  await expect(page.getByRole('heading', { level: 2, name: /^Voyageur/ })).toHaveCount(1);
}

/** Sends bytes as they are, without a browser's good manners. */
async function send(
  origin: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    chunks = [],
  }: { method?: string; headers?: Record<string, string>; chunks?: string[] },
): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> {
  const { hostname, port } = new URL(origin);
  const request = rawRequest({ hostname, port, path, method, headers });
  const answered = once(request, 'response');
  // A server may answer before it has read everything, and hang up.
  request.on('error', () => undefined);
  for (const chunk of chunks) request.write(chunk);
  request.end();
  const [response] = await answered;
  let text = '';
  response.setEncoding('utf8');
  for await (const part of response) text += part;
  return { status: response.statusCode, headers: response.headers, text };
}

const cookieOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

/** Every address that changes something, with what our own pages send there. */
async function writes(page: Page): Promise<[path: string, form: Record<string, string>][]> {
  const dossier = await dossierIdAt(page);
  const sheet = await sheetIdAt(page, 0);
  return [
    ['/api/dossier', { locale: 'fr', another: 'yes' }],
    ['/api/dossier/step', { locale: 'fr', dossier, sheet: 'trip', step: 'trip', base: '1', destinations: 'Elsewhere' }],
    ['/api/dossier/travellers', { locale: 'fr', dossier, intent: 'add', id: 'AAAAAAAAAAAA' }],
    ['/api/dossier/travellers', { locale: 'fr', dossier, intent: 'remove', id: sheet }],
    ['/api/dossier/photo?n=1&locale=fr', { dossier, sheet, base: '0', intent: 'remove' }],
    ['/api/dossier/documents?n=1&locale=fr', { dossier, sheet: 'trip', paper: 'insurance', intent: 'days' }],
    ['/api/dossier/open', { locale: 'fr', code: 'nothing' }],
    ['/api/dossier/close', { locale: 'fr', dossier }],
    ['/api/dossier/erase', { locale: 'fr', dossier }],
  ];
}

test.describe('another site', () => {
  for (const [who, headers] of [
    ['with its own origin', { Origin: 'https://elsewhere.example' }],
    ['with no origin', {}],
    ['from a sandbox', { Origin: 'null' }],
    ['that the browser calls another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['that the browser calls a neighbour', { 'Sec-Fetch-Site': 'same-site' }],
    ['with our address as its page', { Origin: 'https://elsewhere.example', Referer: 'ours' }],
    ['on our host at another port', { Origin: 'http://127.0.0.1:1' }],
  ] as const) {
    test(`${who} can write nothing in a person’s name`, async ({ visitor }) => {
      const page = await visitor();
      await openDossier(page);
      const origin = originOf(page);
      const sent = { ...headers, ...('Referer' in headers && { Referer: `${origin}/fr` }) };
      for (const [path, form] of await writes(page)) {
        const answer = await page.request.post(path, { headers: sent, form, maxRedirects: 0 });
        expect(answer.status(), path).toBe(403);
        expect(answer.headers()['set-cookie'], path).toBeUndefined();
        expect(await answer.text(), path).toContain('<h1>');
      }
      const dossier = await dossierIdAt(page);
      const body = {
        dossier,
        sheet: 'trip',
        step: 'trip',
        base: 1,
        typed: { destinations: 'Elsewhere' },
        locale: 'fr',
        passed: true,
      };
      const saved = await page.request.post('/api/autosave', { headers: sent, data: body });
      expect(saved.status()).toBe(403);
      await expectUnchanged(page);
    });
  }

  test('that posts a form in a real browser is refused', async ({ visitor, allow }) => {
    allow(/403/);
    const page = await visitor();
    await openDossier(page);
    const origin = originOf(page);
    const stranger = await page.context().newPage();
    await stranger.setContent(
      `<form method="post" action="${origin}/api/dossier/erase"><input name="dossier" value="${await dossierIdAt(page)}"><button>Go</button></form>`,
    );
    await stranger.getByRole('button').click();
    await expect(stranger.getByText(t('refused'))).toBeVisible();
    await expectUnchanged(page);
  });

  test('cannot show our pages in a frame', async ({ visitor, allow }) => {
    allow(/frame-ancestors/);
    const page = await visitor();
    await openDossier(page);
    const origin = originOf(page);
    const stranger = await page.context().newPage();
    const refused = stranger.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await stranger.setContent(`<iframe src="${origin}${tripPath}"></iframe>`);
    await refused;
  });
});

test.describe('a body', () => {
  const large = 'x'.repeat(200 * 1024);

  test('that is too long is refused in words, whatever its length is said to be', async ({ visitor }) => {
    const page = await visitor();
    await openDossier(page);
    const origin = originOf(page);
    const headers = { Origin: origin, Cookie: await cookieOf(page) };
    for (const [path, type, content] of [
      ['/api/autosave', 'application/json', `{"typed":{"destinations":"${large}"}}`],
      ['/api/dossier/step', 'application/x-www-form-urlencoded', `destinations=${large}`],
      ['/api/dossier/open', 'application/x-www-form-urlencoded', `code=${large}`],
      ['/api/dossier', 'application/x-www-form-urlencoded', `another=yes&x=${large}`],
    ] as const) {
      const said = await send(origin, path, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': type, 'Content-Length': String(content.length) },
        chunks: [content],
      });
      expect(said.status, path).toBe(413);
      const unsaid = await send(origin, path, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': type, 'Transfer-Encoding': 'chunked' },
        chunks: content.match(/.{1,16384}/g) ?? [],
      });
      expect(unsaid.status, `${path} in chunks`).toBe(413);
      if (path !== '/api/autosave') expect(unsaid.text).toContain(t('tooLarge').slice(0, 30));
    }
    await expectUnchanged(page);
  });

  test('that is no form, or half of one, is refused', async ({ visitor }) => {
    const page = await visitor();
    await openDossier(page);
    const origin = originOf(page);
    const headers = { Origin: origin, Cookie: await cookieOf(page) };
    for (const [type, content] of [
      ['application/json', '{}'],
      ['text/plain', 'destinations=x'],
      ['multipart/form-data', 'no boundary'],
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="destinations"\r\n\r\nhalf'],
      ['', 'destinations=x'],
    ] as const) {
      for (const path of ['/api/dossier/step', '/api/dossier/erase', '/api/dossier/close', '/api/dossier']) {
        const answer = await send(origin, path, {
          method: 'POST',
          headers: { ...headers, 'Content-Type': type, 'Content-Length': String(content.length) },
          chunks: [content],
        });
        expect(answer.status, `${path} ${type}`).toBe(415);
        expect(answer.headers['set-cookie']).toBeUndefined();
      }
    }
    await expectUnchanged(page);
  });

  test('that should bring a file is not read from anybody without a dossier, nor in another type', async ({
    visitor,
  }) => {
    const page = await visitor();
    await openDossier(page);
    const origin = originOf(page);
    const many = 'a&'.repeat(500_000);
    for (const path of ['/api/dossier/documents?n=1&locale=fr', '/api/dossier/photo?n=1&locale=fr']) {
      const post = (cookie: string, type: string, content: string) =>
        send(origin, path, {
          method: 'POST',
          headers: { Origin: origin, Cookie: cookie, 'Content-Type': type, 'Content-Length': String(content.length) },
          chunks: [content],
        });
      const unread = await post('', 'application/x-www-form-urlencoded', many);
      expect(unread.status, path).toBe(415);
      expect(unread.text).toContain(t('notAForm'));
      const closed = await post('', 'multipart/form-data; boundary=x', many);
      expect([closed.status, closed.headers.location], path).toEqual([303, pagePath('/demande', 'fr')]);
      expect((await post(await cookieOf(page), 'multipart/form-data; boundary=x', many)).status, path).toBe(415);
    }
    await expectUnchanged(page);
  });

  test('that is no save is refused without effect', async ({ visitor }) => {
    const page = await visitor();
    await openDossier(page);
    const origin = originOf(page);
    const dossier = await dossierIdAt(page);
    const right = {
      dossier,
      sheet: 'trip',
      step: 'trip',
      base: 1,
      typed: { destinations: 'Other' },
      locale: 'fr',
      passed: true,
    };
    const { typed: _typed, ...withoutText } = right;
    const bodies = [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      JSON.stringify(withoutText),
      JSON.stringify({ ...right, typed: { destinations: 5 } }),
      JSON.stringify({ ...right, typed: { destinations: null } }),
      JSON.stringify({ ...right, typed: { destinations: ['Other'] } }),
      JSON.stringify({ ...right, typed: ['Other'] }),
      JSON.stringify({ ...right, typed: 'Other' }),
      JSON.stringify({ ...right, typed: { destinations: 'x'.repeat(5000) } }),
      JSON.stringify({ ...right, base: -1 }),
      JSON.stringify({ ...right, base: 1.5 }),
      JSON.stringify({ ...right, base: '1' }),
      JSON.stringify({ ...right, passed: 'yes' }),
      JSON.stringify({ ...right, step: 'nowhere' }),
      JSON.stringify({ ...right, step: '__proto__' }),
      JSON.stringify({ ...right, step: 'constructor' }),
      JSON.stringify({ ...right, step: 'passport' }),
      JSON.stringify({ ...right, sheet: 5 }),
      JSON.stringify({ ...right, sheet: 'x'.repeat(100) }),
    ];
    for (const body of bodies) {
      const answer = await page.request.post('/api/autosave', {
        headers: { Origin: origin, 'Content-Type': 'application/json' },
        data: Buffer.from(body),
      });
      expect(answer.status(), body.slice(0, 80)).toBe(400);
    }
    await expectUnchanged(page);
  });

  test('is answered before the framework, which would name its own headers', async ({ visitor }) => {
    const page = await visitor();
    await openDossier(page);
    const headers = { Origin: originOf(page), 'Content-Type': 'application/json' };
    const post = (path: string) => page.request.post(path, { headers, data: Buffer.from('{}') });
    const [saved, other] = [await post('/api/autosave'), await post('/api/dossier/session')];
    expect([saved.status(), other.status()]).toEqual([400, 400]);
    expect(other.headers().vary).toContain('next-router');
    expect(saved.headers().vary).toBeUndefined();
    expect(saved.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });

  test('with names that no page has changes nothing but what the page asks', async ({ visitor }) => {
    const page = await visitor();
    await openDossier(page);
    const data = Buffer.from(
      JSON.stringify({
        dossier: await dossierIdAt(page),
        sheet: 'trip',
        step: 'trip',
        base: 1,
        locale: 'fr',
        passed: false,
        typed: { destinations: 'Almaty', evil: 'x', surname: 'x', isAdmin: 'true' },
      }).replace('"evil"', '"__proto__"'),
    );
    const saved = await page.request.post('/api/autosave', {
      headers: { Origin: originOf(page), 'Content-Type': 'application/json' },
      data,
    });
    expect([200, 400]).toContain(saved.status());
    await expectUnchanged(page);
  });
});

test.describe('another person’s dossier', () => {
  test('cannot be written: its travellers and its name are not known here', async ({ visitor }) => {
    const owner = await visitor();
    await openDossier(owner);
    const stranger = await visitor();
    await openDossier(stranger);
    const sheet = await sheetIdAt(owner, 0);
    const dossier = await dossierIdAt(owner);
    const typed = { surname: 'Stranger' };

    for (const named of [{ sheet }, { sheet, dossier }, { dossier, sheet: 'trip', step: 'trip' }]) {
      const saved = await autosave(stranger, { step: 'identity', typed, ...named });
      expect(saved.status()).toBe(401);
    }
    for (const [path, form] of [
      ['/api/dossier/step', { locale: 'fr', dossier, sheet, step: 'identity', base: '0', surname: 'Stranger' }],
      ['/api/dossier/travellers', { locale: 'fr', dossier, intent: 'remove', id: sheet }],
      ['/api/dossier/travellers', { locale: 'fr', dossier, intent: 'add', id: 'AAAAAAAAAAAA' }],
      ['/api/dossier/erase', { locale: 'fr', dossier }],
    ] as const) {
      const answer = await stranger.request.post(path, {
        headers: { Origin: originOf(stranger) },
        form,
        maxRedirects: 0,
      });
      expect([303, 401]).toContain(answer.status());
    }
    for (const page of [owner, stranger]) {
      await expectUnchanged(page);
      await open({ view: 'traveller', index: 0, step: 'identity' }, 'fr')(page);
      expect(await textIn(page, ['surname'])).toEqual({ surname: '' });
    }
  });

  test('cannot be read: without its session every page of it is closed', async ({ visitor }) => {
    const owner = await visitor();
    await openDossier(owner);
    await seed(owner, everyone.J1, [trip]);
    const stranger = await visitor();
    for (const path of [
      pagePath('/demande', 'fr'),
      pagePath('/demande/verification', 'fr'),
      pagePath('/demande/dossier', 'fr'),
      pagePath('/demande/code', 'fr'),
      tripPath,
      placePath({ view: 'traveller', index: 0, step: 'identity' }, 'fr', slugs),
    ]) {
      await stranger.goto(path);
      await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(t('closedTitle'));
      expect(await stranger.content()).not.toContain('Lefèvre');
    }
    for (const file of ['forms', 'pdf', 'zip', 'calendar']) {
      const answer = await stranger.request.get(`/api/dossier/${file}`, { maxRedirects: 0 });
      expect([file, answer.status()]).toEqual([file, 303]);
    }
  });

  test('a page still open on one dossier writes nothing into another opened since', async ({ visitor, allow }) => {
    allow(/401/);
    const page = await visitor();
    await openDossier(page);
    await open(trip, 'fr')(page);
    const other = await page.context().newPage();
    await other.goto('/fr');
    await other.request.post('/api/dossier', {
      headers: { Origin: originOf(page) },
      form: { locale: 'fr', another: 'yes' },
    });
    await page.locator('#destinations').fill('Old dossier');
    const answered = page.waitForResponse('**/api/autosave');
    await page.locator('#entryPoint').focus();
    expect((await answered).status()).toBe(401);
    await open(trip, 'fr')(other);
    expect(await textIn(other, ['destinations'])).toEqual({ destinations: '' });
  });
});

test.describe('headers', () => {
  const policyOf = (headers: Record<string, string>) =>
    Object.fromEntries(
      (headers['content-security-policy'] ?? '').split('; ').map((directive): [string, string[]] => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
    );

  test('of private pages: not kept anywhere, scripts by a nonce that is used once', async ({ visitor }) => {
    const page = await visitor();
    await openDossier(page);
    const nonces = new Set<string>();
    const paths = routing.locales.flatMap((locale: Locale) => [
      pagePath('/demande', locale),
      pagePath('/demande/verification', locale),
      pagePath('/demande/code', locale),
      pagePath('/demande/dossier', locale),
      pagePath('/demande/autre', locale),
      pagePath('/demande/efface', locale),
      pagePath('/reprendre', locale),
      placePath(trip, locale, slugs),
    ]);
    for (const path of paths) {
      const answer = await page.request.get(path);
      const headers = answer.headers();
      expect(answer.status(), path).toBe(200);
      expect(headers['cache-control'], path).toBe('no-store');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['x-powered-by']).toBeUndefined();
      const policy = policyOf(headers);
      const [nonce = ''] = policy['script-src']?.filter((source) => source.startsWith("'nonce-")) ?? [];
      expect(nonce.length).toBeGreaterThan(24);
      nonces.add(nonce);
      expect(policy['script-src']).toEqual(["'self'", nonce, "'strict-dynamic'"]);
      for (const source of policy['style-src'] ?? []) expect(source).toMatch(/^('self'|'sha256-.+')$/);
      expect(policy['object-src']).toEqual(["'none'"]);
      expect(policy['base-uri']).toEqual(["'none'"]);
      expect(policy['form-action']).toEqual(["'self'"]);
      expect(policy['frame-ancestors']).toEqual(["'none'"]);
      const html = await answer.text();
      const scripts = html.match(/<script[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce.slice(7, -1)}"`);
      expect(html).not.toMatch(/\sstyle="|\son\w+="/);
    }
    expect(nonces.size).toBe(paths.length);
  });

  test('of public pages: the same for everyone, scripts by their hashes', async ({ request }) => {
    for (const path of ['/fr', '/en']) {
      const first = await request.get(path);
      const again = await request.get(path);
      const policy = policyOf(first.headers());
      expect(policy['script-src']?.filter((source) => source.startsWith("'sha256-")).length).toBeGreaterThan(0);
      expect(policy['script-src']?.filter((source) => /nonce|unsafe/.test(source))).toEqual([]);
      expect(policy['frame-ancestors']).toEqual(["'none'"]);
      expect(first.headers()['cache-control'] ?? '').not.toContain('no-store');
      expect(again.headers()['content-security-policy']).toBe(first.headers()['content-security-policy']);
      expect(await again.text()).toBe(await first.text());
      expect(first.headers()['set-cookie']).toBeUndefined();
    }
  });

  test('of addresses that lead nowhere, with a dot too: a policy without inline scripts of others', async ({
    request,
  }) => {
    for (const path of ['/fr/nulle-part', '/fr/nulle.part', '/nulle.part', '/fr/demande/x.y']) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(404);
      expect(policyOf(answer.headers())['script-src']?.[0], path).toBe("'self'");
      expect(policyOf(answer.headers())['script-src'], path).not.toContain("'unsafe-inline'");
      expect(await answer.text(), path).toMatch(/<html lang="fr">.*<h1/s);
    }
    for (const path of ['/icon.svg', '/manifest.webmanifest', '/robots.txt']) {
      expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(200);
    }
  });

  test('of what routes answer: not kept anywhere', async ({ visitor }) => {
    const page = await visitor();
    await openDossier(page);
    await seed(page, everyone.J1, [trip]);
    const saved = await autosave(page, { base: 1, typed: { destinations: 'Astana' } });
    const forms = await page.request.get('/api/dossier/forms', { maxRedirects: 0 });
    const health = await page.request.get('/api/health');
    for (const answer of [saved, forms, health]) {
      expect(answer.headers()['cache-control']?.split(', '), answer.url()).toContain('no-store');
      expect(answer.headers()['x-content-type-options'], answer.url()).toBe('nosniff');
    }
  });

  test('the session cookie is out of reach of scripts and other sites, and lives as long as the draft', async ({
    visitor,
  }) => {
    const page = await visitor();
    await start('fr')(page);
    const session = (await page.context().cookies()).filter(({ name }) => name === 'sapar');
    expect(session).toHaveLength(1);
    const [cookie] = session;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', secure: false });
    const days = ((cookie?.expires ?? 0) * 1000 - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  test('behind https the cookie is Secure and browsers are told to stay with https', async ({ request }) => {
    const server = await makeServer({ PUBLIC_URL: 'https://sapar.example' });
    try {
      await server.start();
      const answer = await request.post(`${server.origin}/api/dossier`, {
        headers: { Origin: 'https://sapar.example' },
        form: { locale: 'fr' },
        maxRedirects: 0,
      });
      expect(answer.status()).toBe(303);
      const [cookie, ...attributes] = (answer.headers()['set-cookie'] ?? '').split('; ');
      expect(cookie).toMatch(/^__Host-\w+=[\w-]+$/);
      expect(attributes.sort()).toEqual([
        'HttpOnly',
        expect.stringMatching(/^Max-Age=\d+$/),
        'Path=/',
        'SameSite=Lax',
        'Secure',
      ]);
      const page = await request.get(`${server.origin}/fr/demande`);
      expect(page.headers()['strict-transport-security']).toMatch(/^max-age=\d{8}/);
      const refused = await request.post(`${server.origin}/api/dossier`, {
        headers: { Origin: server.origin },
        form: { locale: 'fr' },
        maxRedirects: 0,
      });
      expect(refused.status()).toBe(403);
    } finally {
      await server.remove();
    }
  });
});

test.describe('answers with markup in them', () => {
  const nasty = '</script><img src=x onerror=alert(1)><b>"\'&amp;{{7*7}}';

  test('are shown as they were typed and run nothing', async ({ visitor }) => {
    const page = await visitor();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await begin(page, 'fr');
    const person = { ...everyone.J1, trip: { ...everyone.J1.trip, destinations: nasty, hostAddress: nasty } };
    await seed(page, person);
    await open(trip, 'fr')(page);
    expect(await textIn(page, ['destinations'])).toEqual({ destinations: nasty });
    await open({ view: 'check' }, 'fr')(page);
    await expect(page.getByText(nasty).first()).toBeVisible();
    await page.goto(pagePath('/demande/dossier', 'fr'));
    await expect(page.getByText(nasty.toUpperCase()).filter({ visible: true }).first()).toBeVisible();
    expect(dialogs).toEqual([]);
    for (const [file, type] of [
      ['forms', 'application/pdf'],
      ['pdf', 'application/pdf'],
      ['zip', 'application/zip'],
      ['calendar', 'text/calendar; charset=utf-8'],
    ]) {
      const answer = await page.request.get(`/api/dossier/${file}?locale=fr`);
      expect(answer.headers()['content-type']).toBe(type);
    }
  });
});

test.describe('addresses that no page links to', () => {
  for (const path of [
    '/fr/demande/nowhere',
    '/fr/demande/identite',
    '/fr/demande/voyageurs/0/identite',
    '/fr/demande/voyageurs/11/identite',
    '/fr/demande/voyageurs/1e0/identite',
    '/fr/demande/voyageurs/-1/identite',
    '/fr/demande/voyageurs/1/voyage',
    '/fr/demande/__proto__',
    '/de/demande',
    '/fr/demande/%2e%2e/%2e%2e/etc/passwd',
    `/fr/${'x'.repeat(3000)}`,
  ]) {
    test(`are not found, in words: ${path.slice(0, 60)}`, async ({ visitor }) => {
      const page = await visitor();
      await openDossier(page);
      const answer = await page.request.get(path);
      expect(answer.status()).toBe(404);
      expect(answer.headers()['content-type']).toContain('text/html');
      expect(new URL(answer.url()).origin).toBe(originOf(page));
      await expectUnchanged(page);
    });
  }

  test('of a traveller that is not in the dossier give the task list', async ({ visitor }) => {
    const page = await visitor();
    await openDossier(page);
    await page.goto(placePath({ view: 'traveller', index: 4, step: 'passport' }, 'fr', slugs));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('tasksTitle'));
  });

  test('of a step that does not apply give the task list', async ({ visitor }) => {
    const page = await visitor();
    await openDossier(page);
    await page.goto(placePath({ view: 'trip', step: 'transit' }, 'fr', slugs));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('tasksTitle'));
  });

  for (const query of [
    '?errors=1&errors=2&check=<script>&plus[]=x',
    '?why=%3Cscript%3Ealert(1)%3C/script%3E',
    '?__proto__=x&constructor=y',
    `?${'a=b&'.repeat(2000)}`,
  ]) {
    test(`with a query of anybody’s making are the page itself: ${query.slice(0, 40)}`, async ({ visitor }) => {
      const page = await visitor();
      await openDossier(page);
      for (const path of [tripPath, pagePath('/demande', 'fr'), pagePath('/reprendre', 'fr'), '/fr']) {
        const answer = await page.goto(`${path}${query}`);
        expect(answer?.status(), path).toBe(200);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      await expectUnchanged(page);
    });
  }

  for (const path of [
    '//elsewhere.example',
    '//elsewhere.example/..',
    '/\\elsewhere.example',
    '/%5Celsewhere.example',
    '/fr//elsewhere.example',
    '/%2F%2Felsewhere.example',
    '/fr/%00',
  ]) {
    test(`lead nowhere else: ${path}`, async ({ request, baseURL }) => {
      await request.get('/api/health');
      const origin = baseURL ?? '';
      const answer = await send(origin, path, { headers: { Host: new URL(origin).host } });
      const { location } = answer.headers;
      if (location !== undefined) expect(new URL(location, origin).origin).toBe(origin);
      expect(answer.status).toBeGreaterThanOrEqual(300);
      expect(answer.status).toBeLessThan(500);
    });
  }
});

test.describe('an address with an escaped language or folder', () => {
  // Decoded behind the proxy it would be another page: it is none, and the server asks nobody for it, itself least of all.
  for (const path of [
    '/%66r',
    '/%66r/visa',
    '/%66%72/visa',
    '/%66R/visa',
    '/fr/%76isa',
    '/%65n/visa/germany',
    '/%66r/demande/voyage',
    '/%66r/sources/tarifs',
    '/%66r/visa?a=%66r',
    '/%2566r/visa',
  ]) {
    test(`is not found: ${path}`, async ({ request, baseURL }) => {
      await request.get('/api/health');
      const origin = baseURL ?? '';
      let asked = 0;
      const named = createServer((_, response) => {
        asked++;
        response.end();
      }).listen(0, '127.0.0.1');
      await once(named, 'listening');
      const address = named.address();
      const other = typeof address === 'object' && address ? `127.0.0.1:${address.port}` : '';
      try {
        for (const host of [new URL(origin).host, other]) {
          const answer = await send(origin, path, { headers: { Host: host } });
          expect(answer.status, host).toBe(404);
          expect(answer.headers.location, host).toBeUndefined();
        }
      } finally {
        named.close();
      }
      expect(asked).toBe(0);
    });
  }
});

test.describe('methods that a route does not have', () => {
  for (const [method, path] of [
    ['GET', '/api/dossier'],
    ['GET', '/api/dossier/erase'],
    ['GET', '/api/autosave'],
    ['PUT', '/api/autosave'],
    ['DELETE', '/api/dossier'],
    ['POST', '/api/dossier/forms'],
    ['POST', '/api/dossier/pdf'],
    ['POST', '/api/dossier/zip'],
    ['POST', '/api/dossier/calendar'],
    ['POST', '/api/health'],
  ] as const) {
    test(`${method} ${path} is refused and does nothing`, async ({ visitor }) => {
      const page = await visitor();
      await openDossier(page);
      const answer = await page.request.fetch(path, { method, headers: { Origin: originOf(page) }, maxRedirects: 0 });
      expect(answer.status()).toBe(405);
      await expectUnchanged(page);
    });
  }

  test('a POST to a page changes nothing and breaks nothing', async ({ visitor }) => {
    const page = await visitor();
    await openDossier(page);
    for (const path of ['/fr', tripPath, pagePath('/demande', 'fr')]) {
      const answer = await page.request.post(path, {
        headers: { Origin: originOf(page), 'Next-Action': 'a'.repeat(42) },
        data: Buffer.from('[]'),
        maxRedirects: 0,
      });
      expect(answer.status(), path).toBeLessThan(500);
    }
    await expectUnchanged(page);
  });
});

test('the code is shown to whoever has the session and to nobody else', async ({ visitor }) => {
  const page = await visitor();
  await openDossier(page);
  await page.goto(pagePath('/demande/code', 'fr'));
  const code = await readCode(page);
  for (const path of [tripPath, pagePath('/demande', 'fr'), pagePath('/demande/verification', 'fr')]) {
    const html = await (await page.request.get(path)).text();
    expect(html, path).not.toContain(code);
    expect(html, path).not.toContain(code.replaceAll('-', ''));
  }
});
