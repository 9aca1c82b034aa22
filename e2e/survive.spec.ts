// The server is killed as a power cut would, again and again, while answers are being saved and between all pages: what was
// acknowledged is there, and the request goes on.
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { tripSheet } from '@/lib/visa/draft';
import { people } from '@/lib/visa/people';
import type { StepPlace } from '@/lib/visa/place';
import { makeDatabase } from './database';
import { expectPdf } from './forms';
import { press } from './hand';
import { random } from './random';
import { autosave, begin, dossierIdAt, sheetIdAt } from './seed';
import { makeServer, type Server } from './server';
import { answerStep, fill, placeNow, prepare, start } from './steps';
import { expect, test } from './test';
import { formsOf, today } from './typed';
import { requestWords } from './words';

/** Somebody who saves one page over and over: the input written to, and what of it was acknowledged. */
type Writer = { at: StepPlace; sheet: string; input: string; text: string; revision: number };

const pages: readonly { at: StepPlace; input: string }[] = [
  { at: { view: 'trip', step: 'trip' }, input: 'destinations' },
  { at: { view: 'trip', step: 'contact' }, input: 'street' },
  { at: { view: 'traveller', index: 0, step: 'identity' }, input: 'birthPlace' },
  { at: { view: 'traveller', index: 0, step: 'passport' }, input: 'passportIssuer' },
];

for (const [database, rounds, settings] of [
  ['SQLite', 50, async () => ({})],
  ['PostgreSQL', 10, async () => ({ DATABASE_URL: await makeDatabase() })],
] as const)
  test.describe(`a killed server on ${database}`, () => {
    let server: Server;
    test.use({
      baseURL: async ({ browserName: _ }, give) => {
        server = await makeServer(await settings());
        await server.start();
        await give(server.origin);
        await server.remove();
      },
    });

    /** Once the page is there as a whole: what is cut off in the middle is no page. */
    async function restart(page: Page): Promise<void> {
      await page.waitForLoadState();
      await server.kill();
      await server.start();
    }

    test('between every two pages is not noticed', async ({ visitor, allow }) => {
      test.setTimeout(300_000);
      // Whatever was under way when the server died; and what had arrived then, found by the save after it, which goes on from there.
      allow(/net::ERR_|409 \(Conflict\)/);
      const { J1 } = people(today());
      const page = await visitor();
      await start('fr')(page);
      const answer = answerStep(J1);
      await fill(J1, undefined, async (page) => {
        await restart(page);
        await answer(page);
      })(page);
      expect(placeNow(page)).toEqual({ view: 'check' });
      await restart(page);
      await prepare(page);
      await restart(page);
      const download = page.waitForEvent('download');
      await press(page.getByRole('link', { name: requestWords('fr')('dossierDownload', { n: 1 }) }));
      await expectPdf(new Uint8Array(await readFile(await (await download).path())), formsOf(J1));
    });

    test(`loses no acknowledged save of ${pages.length} writers in ${rounds} rounds @js`, async ({ page }) => {
      test.setTimeout(900_000);
      const next = random(20_270_327);
      await begin(page, 'fr');
      const dossier = await dossierIdAt(page);
      const traveller = await sheetIdAt(page, 0);
      const writers = pages.map(
        ({ at, input }): Writer => ({
          at,
          input,
          sheet: at.view === 'trip' ? tripSheet : traveller,
          text: '',
          revision: 0,
        }),
      );
      for (let round = 0; round < rounds; round++) {
        // Some saves after the start of the round, and somewhere within the next ones.
        const enough = Promise.withResolvers<void>();
        let left = 1 + Math.floor(next() * 10);
        const onSaved = () => {
          left -= 1;
          if (left === 0) enough.resolve();
        };
        const later = next() * 30;
        const death = enough.promise.then(() => setTimeout(later)).then(() => server.kill());
        await Promise.all(writers.map((writer) => saveUntilDeath(page, dossier, writer, round, onSaved)));
        await death;
        await server.start();
        for (const writer of writers) {
          const kept = await keptBy(page, writer);
          // The one save whose answer was cut off may be there or not; nothing older may stand in its place.
          expect(orderOf(kept.text), `${writer.input} after ${writer.text}`).toBeGreaterThanOrEqual(
            orderOf(writer.text),
          );
          Object.assign(writer, kept);
        }
      }
    });
  });

/** Saves one text after another until the server dies on it. */
async function saveUntilDeath(
  page: Page,
  dossier: string,
  writer: Writer,
  round: number,
  onSaved: () => void,
): Promise<void> {
  for (let n = 0; ; n++) {
    const text = `round ${round} save ${n}`;
    const { sheet, at, input, revision } = writer;
    const change = {
      dossier,
      sheet,
      step: at.step,
      base: revision,
      typed: { [input]: text },
      locale: 'fr',
      passed: false,
    };
    // Cut off before the answer, or before its body.
    const answer = await autosave(page, change).catch(() => undefined);
    const reply = await answer?.json().catch(() => undefined);
    if (!answer || !reply) return;
    expect(answer.status()).toBe(200);
    Object.assign(writer, { text, revision: reply.revision });
    onSaved();
  }
}

/** Where a text stands in the order in which they were written; -1 for none. */
function orderOf(text: string): number {
  const [, round, n] = /round (\d+) save (\d+)/.exec(text) ?? [];
  return round === undefined ? -1 : Number(round) * 1_000_000 + Number(n);
}

/** What the page holds now. */
async function keptBy(page: Page, { at, input }: Writer): Promise<{ text: string; revision: number }> {
  const html = await (await page.request.get(placePath(at, 'fr', slugs))).text();
  const [, text = ''] = new RegExp(`id="${input}"[^>]*value="([^"]*)"`).exec(html) ?? [];
  const [, revision = '0'] = /name="base" value="(\d+)"/.exec(html) ?? [];
  return { text, revision: Number(revision) };
}
