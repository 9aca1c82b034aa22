import { useTranslations } from 'next-intl';

export type CountryOption = { code: string; name: string; group: 'countries' | 'other' };

/**
 * Writes the options of a list of countries or nationalities as HTML, for `dangerouslySetInnerHTML`: none chosen, the countries, then
 * the papers that are of no country; `chosen` is the code that stands in it at first.
 *
 * To React the 250 options are one text and not as many elements, which a page with two such lists would be twice as long to build
 * and to take down.
 */
export function useCountryOptions(): (options: readonly CountryOption[], chosen?: string) => { __html: string } {
  const t = useTranslations('request');
  return (options, chosen = '') => {
    const among = (group: CountryOption['group']) =>
      options.filter((option) => option.group === group).map(({ code, name }) => written(code, name, chosen));
    const others = among('other');
    return {
      __html: [
        written('', t('choose'), chosen),
        ...among('countries'),
        ...(others.length > 0 ? [`<optgroup label="${escaped(t('otherPapers'))}">`, ...others, '</optgroup>'] : []),
      ].join(''),
    };
  };
}

const written = (code: string, name: string, chosen: string): string =>
  `<option value="${escaped(code)}"${code === chosen ? ' selected' : ''}>${escaped(name)}</option>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
