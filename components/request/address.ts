'use client';

import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

/** A page of the request as the address bar names it: its path, and whether it was come to from the check page. */
export type Address = { path: string; fromCheck: boolean };

const textOf = ({ path, fromCheck }: Address) => `${path}${fromCheck ? '?check' : ''}`;

/** Whether a link or an address leads to a page from the check page, to which its answers lead back. */
export const isFromCheck = (query: string): boolean => new URLSearchParams(query).has('check');

const inBar = (): Address => ({ path: window.location.pathname, fromCheck: isFromCheck(window.location.search) });

/**
 * The address that the journey is at, `first` the one that the server rendered, and the way to another one. The page comes
 * first and the address bar follows it: the router takes its time over a new address, for which the next question would wait.
 */
export function useAddress(first: Address): [Address, (to: Address) => void] {
  const [address, setAddress] = useState(first);
  useEffect(() => {
    return afterPaint(() => {
      if (textOf(address) !== textOf(inBar())) window.history.pushState(null, '', textOf(address));
    });
  }, [address]);
  useEffect(() => {
    const follow = () => setAddress(inBar());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  return [address, setAddress];
}
