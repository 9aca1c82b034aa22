import { expect, it } from 'vitest';
import { en } from './en';
import { fr, type Messages } from './fr';
import { requestContent } from './request-content';
import { type Locale, routing } from './routing';

const messages: Record<Locale, Messages> = { fr, en };
/** Messages and the words of the request, which are apart because the browser gets them apart. */
const languages = routing.locales.map(
  (locale) => [locale, { ...messages[locale], ...requestContent[locale] }] as const,
);
const contract = { ...messages.fr, ...requestContent.fr };

/** Every text by its key, `shell.notFound.title`. */
function flat(texts: object, under = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'string' ? [[under + name, value] as [string, string]] : flat(value, `${under}${name}.`),
  );
}

/**
 * The arguments and tags that an ICU message is given: `{name}`, `{n, plural, …}`, `<link>`. Braces nest: words hold
 * arguments, and the argument of a plural or a choice holds words again.
 */
function given(text: string): string {
  const found = new Set<string>();
  const inWords = [true];
  for (const [part] of text.matchAll(/\{\s*\w*|\}|<\w+/g)) {
    if (part === '}') inWords.pop();
    else if (part.startsWith('<')) found.add(part);
    else {
      if (inWords.at(-1)) found.add(part);
      inWords.push(!inWords.at(-1));
    }
  }
  return [...found].sort().join();
}

it.each(languages)('%s is given the same arguments and links as French', (_locale, texts) => {
  const wrong = flat(texts).filter(([key, text]) => {
    const french = flat(contract).find(([each]) => each === key)?.[1] ?? '';
    return given(text) !== given(french);
  });
  expect(wrong).toEqual([]);
});

it.each(languages)('%s has no empty text and no straight apostrophe', (_locale, texts) => {
  expect(flat(texts).filter(([, text]) => text.trim() === '' || /\w'\w/.test(text))).toEqual([]);
});
