import { expect, test } from 'vitest';
import { roomFor } from './held-files';

const mebibyte = 1024 * 1024;
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('files are held up to a limit, and those that wait come in their order', async () => {
  const first = await roomFor(10 * mebibyte, ['a']);
  const come: string[] = [];
  const ask = (name: string, bytes: number) =>
    roomFor(bytes, [name]).then((release) => {
      come.push(name);
      return release;
    });
  const large = ask('large', 9 * mebibyte);
  const small = ask('small', mebibyte);
  await turn();
  // The small one would have room, but came later.
  expect(come).toEqual([]);
  first();
  first();
  const releases = await Promise.all([large, small]);
  expect(come).toEqual(['large', 'small']);
  for (const release of releases) release();
});

test('one that is larger than all the room comes alone', async () => {
  const release = await roomFor(500 * mebibyte, ['a']);
  let isIn = false;
  const next = roomFor(1, ['b']).then((done) => {
    isIn = true;
    return done;
  });
  await turn();
  expect(isIn).toBe(false);
  release();
  (await next)();
});

test('one dossier, or one address, does not keep the others out', async () => {
  const first = await roomFor(8 * mebibyte, ['dossier', 'address']);
  const come: string[] = [];
  const ask = (name: string, whose: string[]) =>
    roomFor(6 * mebibyte, whose).then((release) => {
      come.push(name);
      return release;
    });
  const own = ask('same dossier', ['dossier', 'elsewhere']);
  const near = ask('same address', ['another', 'address']);
  const other = ask('other', ['third', 'far away']);
  await turn();
  expect(come).toEqual(['other']);
  first();
  const releases = [(await own)(), (await other)(), (await near)()];
  expect(releases).toHaveLength(3);
  expect(come).toEqual(['other', 'same dossier', 'same address']);
});
