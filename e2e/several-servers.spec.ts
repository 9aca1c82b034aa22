// Three servers on one database, behind a balancer: nobody notices which of them answers, nor that one of them is killed.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pagePath } from '@/lib/text/pages';
import { people } from '@/lib/visa/people';
import { type Balancer, makeBalancer } from './balancer';
import { makeDatabase } from './database';
import { expectPdf } from './forms';
import { press } from './hand';
import { begin, dossierIdAt } from './seed';
import { makeServer, type Server } from './server';
import { fill, placeNow, prepare, readCode, start } from './steps';
import { expect, test as shared } from './test';
import { formsOf, today } from './typed';
import { requestWords } from './words';

const family = people(today()).J4;
const t = requestWords('fr');

type Cluster = { servers: Server[]; balancer: Balancer; killed: Promise<number> };

/** The server that has the fifteenth save is killed before it answers. */
const fatal = 15;

const test = shared.extend<{ cluster: Cluster }>({
  cluster: async ({ browserName: _ }, give) => {
    const secret = () => randomBytes(32).toString('base64');
    const settings = {
      DATABASE_URL: await makeDatabase(),
      DATABASE_CONNECTIONS: '4',
      SESSION_SECRET: secret(),
      SIGNING_KEY: secret(),
      TRUST_PROXY: '1',
    };
    const servers = await Promise.all([1, 2, 3].map(() => makeServer(settings)));
    // At once, on an empty database: one of them makes the tables.
    await Promise.all(servers.map((server) => server.start()));
    const { promise: killed, resolve } = Promise.withResolvers<number>();
    let saves = 0;
    const balancer = await makeBalancer(
      servers.map(({ origin }) => origin),
      ({ url }, upstream) => {
        if (url === '/api/autosave' && ++saves === fatal)
          resolve(Promise.resolve(servers[upstream]?.kill()).then(() => upstream));
      },
    );
    await give({ servers, balancer, killed });
    await balancer.close();
    for (const server of servers) await server.remove();
  },
  baseURL: async ({ cluster }, give) => give(cluster.balancer.origin),
});

test('a family gets its forms from three servers, one of which is killed in the middle of a save @js', async ({
  visitor,
  cluster,
  allow,
}) => {
  test.setTimeout(300_000);
  allow(/502/);
  const page = await visitor();
  await start('fr')(page);
  await fill(family)(page);
  expect(placeNow(page)).toEqual({ view: 'check' });
  const killed = await cluster.killed;
  await prepare(page);
  const download = page.waitForEvent('download');
  await press(page.getByRole('link', { name: t('dossierDownload', { n: family.travellers.length }) }));
  await expectPdf(new Uint8Array(await readFile(await (await download).path())), formsOf(family));

  const { answered } = cluster.balancer;
  const alive = answered.filter((_, upstream) => upstream !== killed);
  expect(Math.min(...answered)).toBeGreaterThan(fatal / 3);
  expect(Math.min(...alive)).toBeGreaterThan(2 * (answered[killed] ?? 0));
});

test('what is limited is counted by all servers together @js', async ({ visitor, cluster }) => {
  const page = await visitor();
  await begin(page, 'fr');
  await page.goto(pagePath('/demande/code', 'fr'));
  // A code as good as any, of a dossier that is no more.
  const code = await readCode(page);
  const headers = { Origin: cluster.balancer.origin };
  await page.request.post('/api/dossier/erase', { headers, form: { locale: 'fr', dossier: await dossierIdAt(page) } });
  const why: (string | null)[] = [];
  for (let n = 0; n < 7; n++) {
    const answer = await page.request.post('/api/dossier/open', {
      headers,
      form: { locale: 'fr', code },
      maxRedirects: 0,
    });
    why.push(new URL(answer.headers().location ?? '', cluster.balancer.origin).searchParams.get('why'));
  }
  expect(why).toEqual([...Array(5).fill('wrong'), 'slow', 'slow']);
});
