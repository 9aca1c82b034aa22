import type { Amount } from '@/lib/visa/assessment/assessment';
import { type Locale, regions } from './routing';
import { say } from './say';

/** An amount of money in words: `50 €`, or so many monthly calculation indices. */
export function amountInWords({ amount, unit }: Amount, locale: Locale): string {
  if (unit === 'MCI') return say(locale, ({ visa }) => visa.indices, { amount });
  const options = { style: 'currency', currency: unit, minimumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(regions[locale], options).format(amount);
}
