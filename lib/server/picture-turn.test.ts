import { expect, test } from 'vitest';
import { inTurn } from './picture-turn';

/** Sends from these addresses at once; in which order their turns came. */
async function orderOf(addresses: readonly string[]): Promise<number[]> {
  const order: number[] = [];
  let atWork = 0;
  await Promise.all(
    addresses.map((address, index) =>
      inTurn(address, async () => {
        expect(++atWork).toBe(1);
        await new Promise(setImmediate);
        order.push(index);
        atWork--;
      }),
    ),
  );
  return order;
}

test('one thing is done after another, in the order in which they came', async () => {
  expect(await orderOf(['192.0.2.1', '192.0.2.1', '192.0.2.1'])).toEqual([0, 1, 2]);
});

test('who comes behind many files of one network waits for one of them at a time', async () => {
  const many = Array.from({ length: 50 }, (_, index) => `2001:db8:1:2::${index}`);
  const order = await orderOf([...many, '192.0.2.1', '192.0.2.1', '192.0.2.2']);
  expect(order.indexOf(50)).toBe(2);
  expect(order.indexOf(52)).toBe(3);
  expect(order.indexOf(51)).toBe(5);
  expect(order.slice(-40)).toEqual(Array.from({ length: 40 }, (_, index) => index + 10));
});

test('what fails holds nothing up, and is told to whoever asked for it', async () => {
  const failed = inTurn('192.0.2.1', () => Promise.reject(new Error('no picture')));
  const made = inTurn('192.0.2.1', async () => 'made');
  await expect(failed).rejects.toThrow('no picture');
  expect(await made).toBe('made');
  expect(await inTurn('192.0.2.2', async () => 'later')).toBe('later');
});
