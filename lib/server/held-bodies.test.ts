import { afterEach, describe, expect, it } from 'vitest';
import { formRoute } from './form-post';
import { type BodyRoom, bodyRoom, type Sender } from './held-bodies';
import { readBody } from './limits';

const megabyte = 1024 * 1024;
const taken: BodyRoom[] = [];
afterEach(() => {
  for (const room of taken.splice(0)) room.giveBack();
});
const roomOf = (address: string, sender: Sender = 'opened') => {
  const room = bodyRoom(address, sender);
  taken.push(room);
  return room;
};

describe('the bodies of all requests', () => {
  it('are held up to a limit for each network, which others are not kept out by', () => {
    expect(roomOf('192.0.2.1').take(40 * megabyte)).toBe(true);
    expect(roomOf('192.0.2.1').take(10 * megabyte)).toBe(false);
    expect(roomOf('192.0.2.2').take(40 * megabyte)).toBe(true);
    expect(roomOf('2001:db8:1:2::1').take(40 * megabyte)).toBe(true);
    expect(roomOf('2001:db8:1:2:ffff::2').take(10 * megabyte)).toBe(false);
  });

  it('leave room for people with a dossier, however many others send', () => {
    const others = Array.from({ length: 20 }, (_, index) => roomOf(`192.0.2.${index}`, 'anybody').take(16 * megabyte));
    expect(others.filter(Boolean)).toHaveLength(3);
    expect(roomOf('192.0.2.1').take(40 * megabyte)).toBe(true);
    expect(roomOf('198.51.100.1').take(40 * megabyte)).toBe(true);
  });

  it('of anybody are fewer for each network', () => {
    expect(roomOf('192.0.2.1', 'anybody').take(16 * megabyte)).toBe(true);
    expect(roomOf('192.0.2.1', 'anybody').take(16 * megabyte)).toBe(false);
    expect(roomOf('192.0.2.1', 'anybody').take(megabyte)).toBe(true);
  });

  it('keep out no form without files', async () => {
    for (const end of [1, 2, 3]) roomOf(`192.0.2.${end}`).take((end < 3 ? 48 : 32) * megabyte);
    expect(roomOf('198.51.100.1').take(1)).toBe(false);
    const headers = { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:3000', Host: 'localhost:3000' };
    const post = (body: URLSearchParams | FormData) =>
      new Request('http://localhost:3000/', { method: 'POST', headers, body });
    const route = formRoute('test', async ({ form }) => new Response(String(form.get('said'))));
    const parts = new FormData();
    parts.set('said', 'parts');
    expect(await (await route(post(new URLSearchParams({ said: 'fields' })))).text()).toBe('fields');
    expect(await (await route(post(parts))).text()).toBe('parts');
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
