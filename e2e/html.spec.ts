// The markup of the public pages as the server sends it, held against the HTML standard.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { briefingPages } from '@/lib/text/country';
import { countryPath } from '@/lib/text/country-slugs';
import { mapYearPath } from '@/lib/text/country-years';
import { pagePath } from '@/lib/text/pages';
import { type Locale, routing } from '@/lib/text/routing';
import { subjectPath } from '@/lib/text/subject-slugs';
import { subjects } from '@/lib/visa/rules/subjects';
import { expect, test } from './test';

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

/** Nationalities of every kind of answer: exempt, electronic, at a mission, both, in dispute, not listed, none of these. */
const nationalities = ['FRA', 'DZA', 'JOR', 'IND', 'AZE', 'TKM', 'XXA', 'KAZ'] as const;

const pagesIn = (locale: Locale): string[] => {
  const answer = pagePath('/visa/reponse', locale);
  return [
    ...(['/', '/visa', '/sources', '/calcul-sejour', '/verifier', '/reprendre', '/hors-ligne'] as const).map((page) =>
      pagePath(page, locale),
    ),
    ...subjects.map((subject) => subjectPath(subject, locale)),
    ...briefingPages.map((page) => pagePath(page, locale)),
    ...[1991, 1992, 2026].map((year) => mapYearPath(year, locale)),
    ...nationalities.map((code) => countryPath(code, locale)),
    `${answer}?nationality=FRA&purpose=tourism&from=2099-03-01&to=2099-04-14`,
    `${answer}?nationality=XYZ&purpose=tourism&from=x`,
    `/${locale}/nowhere`,
  ];
};

for (const locale of routing.locales) {
  test(`every kind of page in ${locale} is valid HTML`, async ({ request }) => {
    for (const path of pagesIn(locale)) {
      const html = await (await request.get(path)).text();
      const { results } = await validator.validateString(html, path);
      const wrong = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
      );
      expect(wrong, path).toEqual([]);
    }
  });
}
