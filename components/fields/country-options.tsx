import { useTranslations } from 'next-intl';

export type CountryOption = { code: string; name: string; group: 'countries' | 'other' };

/** The options of a list of countries or nationalities: none chosen, the countries, then the papers that are of no country. */
export function CountryOptions({ options }: { options: readonly CountryOption[] }) {
  const t = useTranslations('request');
  const others = options.filter(({ group }) => group === 'other');
  return (
    <>
      <option value="">{t('choose')}</option>
      <Options options={options.filter(({ group }) => group === 'countries')} />
      {others.length > 0 && (
        <optgroup label={t('otherPapers')}>
          <Options options={others} />
        </optgroup>
      )}
    </>
  );
}

const Options = ({ options }: { options: readonly CountryOption[] }) =>
  options.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
