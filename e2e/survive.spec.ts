// The server is killed as a power cut would, again and again, while answers are being saved: what was acknowledged is there.

import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { placePath } from '@/lib/text/places';
import { slugs } from '@/lib/text/slugs';
import { begin, dossierIdAt } from './seed';
import { makeServer, type Server } from './server';
import { expect, test } from './test';

/** A fixed sequence of numbers from 0 to 1 (mulberry32), so that a failing run can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test.describe('a killed server @js', () => {
  const rounds = 50;
  let server: Server;
  test.use({
    baseURL: async ({ browserName: _ }, give) => {
      server = await makeServer();
      await server.start();
      await give(server.origin);
      await server.remove();
    },
  });

  test(`loses no acknowledged save in ${rounds} rounds`, async ({ page }) => {
    test.setTimeout(600_000);
    const next = random(20_270_327);
    await begin(page, 'fr');
    const dossier = await dossierIdAt(page);
    let acknowledged = { text: '', revision: 0 };
    for (let round = 0; round < rounds; round++) {
      const life = setTimeout(5 + next() * 120).then(() => server.kill());
      for (let n = 0; ; n++) {
        const text = `round ${round} save ${n}`;
        const revision = await save(page, dossier, text, acknowledged.revision);
        if (revision === undefined) break;
        acknowledged = { text, revision };
      }
      await life;
      await server.start();
      const kept = await textKept(page);
      const [, ofRound, ofSave] = /round (\d+) save (\d+)/.exec(kept) ?? [];
      const [, ackRound, ackSave] = /round (\d+) save (\d+)/.exec(acknowledged.text) ?? [];
      // The one save whose answer was cut off may be there or not; nothing older may stand in its place.
      const order = (a = '-1', b = '-1') => Number(a) * 1_000_000 + Number(b);
      expect(order(ofRound, ofSave)).toBeGreaterThanOrEqual(order(ackRound, ackSave));
      acknowledged = { text: kept, revision: await revisionKept(page) };
    }
  });
});

/** Saves a text; its revision once acknowledged, undefined when the server died on it. */
async function save(page: Page, dossier: string, text: string, base: number): Promise<number | undefined> {
  try {
    const answer = await page.request.post('/api/autosave', {
      headers: { Origin: new URL(page.url()).origin },
      data: { dossier, sheet: 'trip', step: 'trip', base, typed: { destinations: text }, passed: false },
    });
    if (!answer.ok()) throw new Error(`refused with ${answer.status()}`);
    return ((await answer.json()) as { revision: number }).revision;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('refused')) throw error;
    return undefined;
  }
}

const pageOf = async (page: Page) =>
  (await page.request.get(placePath({ view: 'trip', step: 'trip' }, 'fr', slugs))).text();

async function textKept(page: Page): Promise<string> {
  const [, text = ''] = /id="destinations"[^>]*value="([^"]*)"/.exec(await pageOf(page)) ?? [];
  return text;
}

async function revisionKept(page: Page): Promise<number> {
  const [, revision = '0'] = /name="base" value="(\d+)"/.exec(await pageOf(page)) ?? [];
  return Number(revision);
}
