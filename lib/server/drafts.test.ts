import { expect, test } from 'vitest';
import { createDraft, openDraft, saveStep } from './drafts';
import { withStore } from './store.testing';

withStore();

const now = Date.parse('2027-03-01T12:00:00Z');

async function opened(code: Awaited<ReturnType<typeof createDraft>>) {
  const draft = await openDraft(code, now);
  if (!draft.ok) throw new Error(draft.reason);
  return draft.open;
}

const change = (destinations: string, base: number, write?: string) => ({
  sheet: 'trip',
  step: 'trip',
  base,
  typed: { destinations },
  passed: false,
  ...(write && { write }),
});

test('a write that comes again changes nothing, however late', async () => {
  const code = await createDraft(now);
  const first = change('Almaty', 0, 'w1');
  expect(await saveStep(await opened(code), first, now)).toMatchObject({ ok: true, revision: 1 });
  expect(await saveStep(await opened(code), first, now)).toMatchObject({ ok: true, revision: 1 });
  expect(await saveStep(await opened(code), change('Almaty, Oral', 1, 'w2'), now)).toMatchObject({
    ok: true,
    revision: 2,
  });
  expect(await saveStep(await opened(code), first, now)).toMatchObject({ ok: false, reason: 'conflict' });
  expect((await opened(code)).draft.trip.steps.trip).toMatchObject({
    typed: { destinations: 'Almaty, Oral' },
    revision: 2,
  });
});

test('a text that was refused and kept stays beside the others until one is chosen', async () => {
  const code = await createDraft(now);
  const entry = async () => (await opened(code)).draft.trip.steps.trip;
  await saveStep(await opened(code), change('Almaty', 0), now);
  await saveStep(await opened(code), change('Oral', 0), now, { keepRival: true });
  expect(await entry()).toMatchObject({ typed: { destinations: 'Almaty' }, rival: { destinations: 'Oral' } });
  // Of a window that has not seen it: the same text again, then another one.
  expect(await saveStep(await opened(code), change('Almaty', 1), now)).toMatchObject({ ok: true, revision: 1 });
  expect(await saveStep(await opened(code), change('Almaty, Aral', 1), now)).toMatchObject({ ok: true, revision: 2 });
  expect(await entry()).toMatchObject({ typed: { destinations: 'Almaty, Aral' }, rival: { destinations: 'Oral' } });
  await saveStep(await opened(code), { ...change('Almaty, Aral', 2), settles: true }, now);
  expect(await entry()).not.toHaveProperty('rival');
});

test('a conflict names the write that stands there, so that a browser knows its own', async () => {
  const code = await createDraft(now);
  await saveStep(await opened(code), change('Almaty', 0, 'w1'), now);
  expect(await saveStep(await opened(code), change('Almaty, Oral', 0, 'w2'), now)).toMatchObject({
    ok: false,
    reason: 'conflict',
    revision: 1,
    theirs: { destinations: 'Almaty' },
    write: 'w1',
  });
  await saveStep(await opened(code), change('Semey', 1), now);
  const refused = await saveStep(await opened(code), change('Aral', 1, 'w3'), now);
  expect(refused).toMatchObject({ ok: false, reason: 'conflict', theirs: { destinations: 'Semey' } });
  expect(refused).not.toHaveProperty('write', 'w1');
});
