/** Whether a host, as `URL.hostname` writes it, is this machine: what is said to it goes over no wire. */
export const isThisMachine = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
