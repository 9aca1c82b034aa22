import { afterEach, describe, expect, it } from 'vitest';
import { type BodyRoom, bodyRoom } from './held-bodies';
import { readBody } from './limits';

const megabyte = 1024 * 1024;
const taken: BodyRoom[] = [];
afterEach(() => {
  for (const room of taken.splice(0)) room.giveBack();
});
const roomOf = (address: string) => {
  const room = bodyRoom(address);
  taken.push(room);
  return room;
};

describe('the bodies of all requests', () => {
  it('are held up to a limit for each address, which others are not kept out by', () => {
    expect(roomOf('192.0.2.1').take(40 * megabyte)).toBe(true);
    expect(roomOf('192.0.2.1').take(10 * megabyte)).toBe(false);
    expect(roomOf('192.0.2.2').take(40 * megabyte)).toBe(true);
  });

  it('are held up to a limit for all, until they are given back', () => {
    const rooms = Array.from({ length: 12 }, (_, index) => roomOf(`192.0.2.${index}`));
    for (const room of rooms) expect(room.take(10 * megabyte)).toBe(true);
    const late = roomOf('198.51.100.1');
    expect(late.take(10 * megabyte)).toBe(false);
    rooms[0]?.giveBack();
    rooms[0]?.giveBack();
    expect(late.take(10 * megabyte)).toBe(true);
    expect(late.take(10 * megabyte)).toBe(false);
  });

  it('that find no room are passed over to their end, and refused', async () => {
    expect(roomOf('192.0.2.1').take(48 * megabyte)).toBe(true);
    const room = roomOf('192.0.2.1');
    const request = new Request('http://localhost/', { method: 'POST', body: new Uint8Array(1000) });
    expect(await readBody(request, 2000, { passOver: 4000, room })).toEqual({ ok: false, status: 503 });
    expect(request.bodyUsed).toBe(true);
  });

  it('that are too large hold nothing', async () => {
    const room = roomOf('192.0.2.1');
    const body = new Uint8Array(3000);
    const request = new Request('http://localhost/', { method: 'POST', body });
    expect(await readBody(request, 2000, { passOver: 4000, room })).toEqual({ ok: false, status: 413 });
    expect(roomOf('192.0.2.1').take(48 * megabyte)).toBe(true);
  });
});
