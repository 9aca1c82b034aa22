import { useLocale, useTranslations } from 'next-intl';
import { subjects } from '@/lib/briefing/rows';
import { subjectPages, subjectProse } from '@/lib/text/country';
import { sinceInOrder } from '@/lib/text/country-citations';
import { passagesOf } from '@/lib/text/country-passages';
import { pagePath } from '@/lib/text/pages';
import { briefingDateInWords } from '@/lib/text/source-dates';
import { anchorOf } from './anchor';
import { BriefingFrame } from './briefing-frame';
import { Words } from './words';

type Entry = { href: string; words: string; where?: string };

/**
 * All that the briefing and the pages of help say, by page, each a link: an index that the browser's own search goes through without
 * scripts. With them it is filtered as one types (browser/search.ts).
 */
export function SearchPage() {
  const t = useTranslations('briefing');
  const visa = useTranslations('visa');
  const stays = useTranslations('stays');
  const rules = useTranslations('sources');
  const shell = useTranslations('shell.notFound');
  const home = useTranslations('home');
  const locale = useLocale();
  const help: Entry[] = [
    { href: pagePath('/', locale), words: home('title'), where: home('description') },
    { href: pagePath('/visa', locale), words: visa('title'), where: visa('description') },
    { href: pagePath('/calcul-sejour', locale), words: stays('title'), where: stays('description') },
    { href: pagePath('/sources', locale), words: rules('title'), where: rules('description') },
    { href: pagePath('/reprendre', locale), words: shell('resume') },
    { href: pagePath('/pays/sources', locale), words: t('sourcesPage.title'), where: t('sourcesPage.description') },
  ];
  const groups = [
    ...subjects.map((subject) => {
      const prose = subjectProse(subject, locale);
      const { title, sections, since } = prose;
      const page = pagePath(subjectPages[subject], locale);
      const facts = sections.flatMap(({ paragraphs, title: where }) =>
        paragraphs
          .flatMap(passagesOf)
          .map(({ ids: [id], words }): Entry => ({ href: `${page}#${anchorOf(id)}`, words, where })),
      );
      const later = sinceInOrder(prose).map(
        ({ id, dates: [date] }): Entry => ({
          href: `${page}#${anchorOf(id)}`,
          words: since[id] ?? '',
          ...(date && { where: briefingDateInWords(date, locale) }),
        }),
      );
      return { id: subject as string, title, entries: [...facts, ...later] };
    }),
    { id: 'help', title: t('search.help'), entries: help },
  ];
  return (
    <BriefingFrame page="/pays/recherche" kicker={t('title')} title={t('search.title')} lede={t('search.lede')}>
      <div className="page briefing-search" data-search="">
        <form
          className="search-form screen-only"
          action={pagePath('/pays/recherche', locale)}
          hidden
          data-search-form=""
        >
          <label className="field-label" htmlFor="q">
            {t('search.label')}
          </label>
          <input className="input" type="search" id="q" name="q" autoComplete="off" />
          <p
            className="muted"
            role="status"
            data-search-status=""
            data-none={t('search.none')}
            data-one={t('search.one')}
            data-many={t('search.many')}
            data-nearly={t('search.nearly')}
          />
          <p className="search-tries" hidden data-search-tries="">
            {t('search.tries')
              .split(', ')
              .map((each) => (
                <a key={each} href={`?q=${encodeURIComponent(each)}`}>
                  {each}
                </a>
              ))}
          </p>
        </form>
        {groups.map(({ id, title, entries }) => (
          <section key={id} aria-labelledby={`in-${id}`} data-group="">
            <h2 className="heading-2" id={`in-${id}`}>
              {title}
            </h2>
            <ul className="search-entries">
              {entries.map(({ href, words, where }) => (
                <li key={href} data-entry="">
                  <a href={href}>
                    <Words>{words}</Words>
                  </a>{' '}
                  {where && (
                    <span className="search-where">
                      <Words>{where}</Words>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </BriefingFrame>
  );
}
