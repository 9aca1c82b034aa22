import format, { type CompiledMessage } from 'icu-minify/format';
import { compiledTexts } from './compiled';
import type { Messages } from './fr';
import type { Locale } from './routing';

/** Made once for each language and set of options: making one costs more than using it a thousand times. */
function kept<Options, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (locale: string, options: Options): Formatter => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const formatter = made.get(key) ?? make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}

const formatters = {
  getNumberFormat: kept((locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)),
  getPluralRules: kept((locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options)),
  getDateTimeFormat: kept((locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)),
} as Parameters<typeof format>[3]['formatters'];

/**
 * One text with its values, outside of React: `say('fr', ({ api }) => api.problems.missing, { parameter: 'to' })`. For plain
 * sentences; a text with tags comes with its tags left out.
 */
export function say(
  locale: Locale,
  text: (messages: Messages) => string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const message = text(compiledTexts[locale]) as unknown as CompiledMessage;
  const said = format<string>(message, locale, values, { formatters });
  return Array.isArray(said) ? said.join('') : said;
}
