import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Finding, FindingPlace } from '@/lib/documents/findings';
import { dayInWords } from '@/lib/text/dates';
import { pagePath } from '@/lib/text/pages';
import { documentsPath, placePath, type Slugs } from '@/lib/text/places';

/** What does not agree in a dossier: each line says which two things, and leads to both. Nothing where all agrees. */
export function Findings({
  findings,
  names,
  slugs,
}: {
  findings: readonly Finding[];
  /** How the travellers are called, in order. */
  names: readonly string[];
  slugs: Slugs;
}) {
  const t = useTranslations('findings');
  const locale = useLocale();
  if (findings.length === 0) return null;

  const inWords = (said: Finding['answer']) =>
    said === undefined ? '' : typeof said === 'string' ? dayInWords(said, locale) : said.text;
  const href = (place: FindingPlace) => {
    if (place.view === 'documents') return `${documentsPath(place.index, locale)}?check#paper-${place.paper}`;
    if (place.view === 'portal') return pagePath('/demande/visa-electronique', locale);
    const path = placePath(place, locale, slugs);
    return place.view === 'tasks' ? path : `${path}?check`;
  };
  const label = (place: FindingPlace) => {
    if (place.view === 'documents') return t('links.document');
    if (place.view === 'portal') return t('links.portal');
    if (place.view === 'tasks') return t('links.travellers');
    const who = place.view === 'traveller' && names.length > 1 ? names[place.index] : undefined;
    return who ? t('links.of', { who }) : t('links.answer');
  };
  return (
    <Notice tone="warning" title={t('title')}>
      <p>{t('lede')}</p>
      <ul className="findings">
        {findings.map(({ code, document, answer, one, other, places }) => {
          const said = t(`say.${code}`, {
            document: inWords(document),
            answer: inWords(answer),
            one: names[one ?? 0] ?? '',
            other: names[other ?? 0] ?? '',
          });
          const isNamed = code === 'parents' || code === 'nationality' || other !== undefined;
          const who = one !== undefined && !isNamed ? ` (${names[one]})` : '';
          const [first, second] = places;
          return (
            <li key={`${said} ${one} ${href(first)}`}>
              {said}
              {who} <a href={href(first)}>{capital(label(first))}</a> · <a href={href(second)}>{label(second)}</a>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
