import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/**
 * A picture drawn from data: its title, one sentence that reads it, the drawing (`children`), what is to be said of it, and the same data as
 * a table for whoever does not see the drawing. `name` is its id; the drawing names itself by `aria-labelledby`: `${name}-title`.
 */
export function Picture({
  name,
  title,
  reading,
  caption,
  table,
  children,
}: {
  name: string;
  title: string;
  reading: string;
  caption?: ReactNode;
  table: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('pictures');
  return (
    <figure className="picture" id={name} aria-labelledby={`${name}-title`}>
      <div className="page">
        <h2 className="heading-2" id={`${name}-title`}>
          {title}
        </h2>
        <p className="picture-reading">{reading}</p>
      </div>
      {children}
      <figcaption className="page">
        {caption && <p className="source measure">{caption}</p>}
        <details className="disclosure picture-table">
          <summary>{t('table')}</summary>
          {table}
        </details>
      </figcaption>
    </figure>
  );
}

/** A drawing that keeps its size on a narrow window: it scrolls, by keyboard too. */
export function Scrolled({ title, children, name }: { title: string; name: string; children: ReactNode }) {
  const t = useTranslations('pictures');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="picture-scroll" id={`${name}-scroll`} tabIndex={0} aria-label={t('scroll', { title })}>
      {children}
    </section>
  );
}
