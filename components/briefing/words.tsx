import { useLocale } from 'next-intl';
import { Fragment } from 'react';

/** Words of another language, and the endings of French ordinals. */
const parts = /(<(?:kk|en|fr)>.*?<\/(?:kk|en|fr)>|(?<=\d)(?:er|re|e)(?!\p{L}))/u;

/**
 * Words of the briefing: `<kk>…</kk>` marks those of another language, for whoever reads them aloud. French ordinals get their
 * endings raised, in an element: the letters stay what they are, to be read aloud and searched for.
 */
export function Words({ children }: { children: string }) {
  const locale = useLocale();
  return children.split(parts).map((part, n) => {
    const [, lang, words] = part.match(/^<(\w\w)>(.*)<\/\w\w>$/) ?? [];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <Fragment key={n}>
        {lang ? (
          <i lang={lang} className="other-tongue">
            {words}
          </i>
        ) : n % 2 === 1 && locale === 'fr' ? (
          <sup className="ordinal">{part}</sup>
        ) : (
          part
        )}
      </Fragment>
    );
  });
}
