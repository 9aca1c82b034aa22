import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { KeptEdit } from './kept-edit';
import { openShelf } from './shelf';

const edit = (destinations: string, write: string): KeptEdit => ({
  sheet: 'trip',
  step: 'trip',
  typed: { destinations },
  passed: false,
  base: 0,
  from: {},
  write,
  sent: [],
});

const step = 'trip/trip';
const textsOf = (left: { edit: KeptEdit }[]) => left.map(({ edit: { typed } }) => typed.destinations);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('another window finds the newest text of each step, and its own it does not take for another one’s', async () => {
  const first = await openShelf('one', true, undefined);
  await first.keep(step, edit('Almaty', 'a'));
  await first.keep(step, edit('Almaty, Oral', 'b'));
  expect(await first.left()).toEqual([]);
  const second = await openShelf('one', true, undefined);
  expect(textsOf(await second.left())).toEqual(['Almaty, Oral']);
  // Found, it is kept until it is acknowledged: this window may be closed too.
  expect(textsOf(await (await openShelf('one', true, undefined)).left())).toEqual(['Almaty, Oral']);
});

test('an acknowledged text goes, but not the newer one that was typed meanwhile', async () => {
  const shelf = await openShelf('one', true, undefined);
  await shelf.keep(step, edit('Almaty', 'a'));
  await shelf.keep(step, edit('Almaty, Oral', 'b'));
  await shelf.acknowledged(step, 'a');
  expect(await shelf.holds([step])).toBe(true);
  expect(textsOf(await (await openShelf('one', true, undefined)).left())).toEqual(['Almaty, Oral']);
  await shelf.acknowledged(step, 'b');
  expect(await shelf.holds([step])).toBe(false);
  expect(await (await openShelf('one', true, undefined)).left()).toEqual([]);
});

test('a text typed here takes the place of what other windows left of the step', async () => {
  await (await openShelf('one', true, undefined)).keep(step, edit('Almaty', 'a'));
  await (await openShelf('one', true, undefined)).keep(step, edit('Semey', 'b'));
  const shelf = await openShelf('one', true, undefined);
  expect(textsOf(await shelf.left())).toEqual(['Almaty', 'Semey']);
  await shelf.keep(step, edit('Almaty, Semey', 'c'));
  expect(textsOf(await (await openShelf('one', true, undefined)).left())).toEqual(['Almaty, Semey']);
});

test('a device that is shared gives up what it kept of the dossier once more, and keeps nothing from then on', async () => {
  await (await openShelf('one', true, undefined)).keep(step, edit('Almaty', 'a'));
  await (await openShelf('other', true, undefined)).keep(step, edit('Semey', 'b'));
  const shared = await openShelf('one', false, undefined);
  expect(textsOf(await shared.left())).toEqual(['Almaty']);
  await shared.keep(step, edit('Oral', 'c'));
  expect(await shared.holds([step])).toBe(false);
  expect(await (await openShelf('one', true, undefined)).left()).toEqual([]);
  expect(textsOf(await (await openShelf('other', true, undefined)).left())).toEqual(['Semey']);
});
