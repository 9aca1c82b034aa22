import { useTranslations } from 'next-intl';

/** The numbers of the sources of a statement, each a link to the list at the foot of the page. */
export function Cites({ ids, cited }: { ids: readonly string[]; cited: readonly string[] }) {
  const t = useTranslations('briefing');
  const numbers = ids.map((id) => cited.indexOf(id) + 1).sort((a, b) => a - b);
  if (numbers.length === 0) return null;
  return (
    <sup className="cites">
      {numbers.map((n, at) => (
        <span key={n}>
          {at > 0 && ' '}
          <a href={`#source-${n}`} aria-label={t('source', { n })}>
            {n}
          </a>
        </span>
      ))}
    </sup>
  );
}
