import 'server-only';
import { isIPv6, SocketAddress } from 'node:net';

/** What counts as one sender: an IPv4 address, or the /64 of an IPv6 address, which is the least one household gets (RFC 6177). */
export function networkOf(address: string): string {
  const ip = SocketAddress.parse(address)?.address ?? SocketAddress.parse(`[${address}]`)?.address ?? address;
  const mapped = /^::ffff:(.+\..+)$/i.exec(ip);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(ip)) return ip;
  const [before = [], after = []] = ip.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array(8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
