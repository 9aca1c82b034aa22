import { Fragment } from 'react';

/** Words of the briefing: `<kk>…</kk>` marks those of another language, for whoever reads them aloud. */
export function Words({ children }: { children: string }) {
  return children.split(/(<(?:kk|en|fr)>.*?<\/(?:kk|en|fr)>)/).map((part, n) => {
    const [, lang, words] = part.match(/^<(\w\w)>(.*)<\/\w\w>$/) ?? [];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <Fragment key={n}>
        {lang ? (
          <i lang={lang} className="other-tongue">
            {words}
          </i>
        ) : (
          part
        )}
      </Fragment>
    );
  });
}
