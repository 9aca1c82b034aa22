import 'server-only';
import { type Locale, routing } from '@/lib/text/routing';

/**
 * The language of ours that an Accept-Language header prefers (RFC 9110, 12.5.4): by weight, then by order. A region counts as its
 * language, `fr-CA` as `fr`. Where none of ours is named, the one that stands first here.
 */
export function preferredLocale(header: string | null): Locale {
  const ranges = (header ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const weight = Number(parameters.find((text) => text.startsWith('q='))?.slice(2) ?? 1);
    return { language: range.split('-')[0], weight: weight >= 0 && weight <= 1 ? weight : 0 };
  });
  const weighed = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { language } of weighed) {
    const ours = routing.locales.find((locale) => locale === language);
    if (ours) return ours;
  }
  return routing.defaultLocale;
}
