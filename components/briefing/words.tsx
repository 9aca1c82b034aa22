import { useLocale } from 'next-intl';
import { Fragment } from 'react';
import { raisedEndings } from '@/lib/text/ordinals';

/** Words of another language, and what may be the ending of an ordinal. */
const parts = /(<(?:kk|en|fr)>.*?<\/(?:kk|en|fr)>|(?<=\d)\p{L}{1,2}(?!\p{L}))/u;

/**
 * Words of the briefing: `<kk>…</kk>` marks those of another language, for whoever reads them aloud. Ordinals get their endings raised
 * where the language does so, in an element: the letters stay what they are, to be read aloud and searched for.
 */
export function Words({ children }: { children: string }) {
  const raised = raisedEndings[useLocale()];
  return children.split(parts).map((part, n) => {
    const [, lang, words] = part.match(/^<(\w\w)>(.*)<\/\w\w>$/) ?? [];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <Fragment key={n}>
        {lang ? (
          <i lang={lang} className="other-tongue">
            {words}
          </i>
        ) : n % 2 === 1 && raised.includes(part) ? (
          <sup className="ordinal">{part}</sup>
        ) : (
          part
        )}
      </Fragment>
    );
  });
}
