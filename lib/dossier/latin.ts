import { toLatin } from '@/lib/passport/transliteration';

/** In Latin capitals; texts were checked when they were typed, so what has no Latin form can't be here. */
export function latin(typed: string): string {
  const read = toLatin(typed);
  return read.ok ? read.text : typed;
}

/** As typed, on one line, where it is in Latin letters; else in Latin capitals. */
export function readable(typed: string): string {
  const isLatin = !/(?!\p{Script=Latin})\p{L}/u.test(typed);
  return isLatin ? typed.trim().replace(/,?\s*\n\s*/g, ', ') : latin(typed);
}
