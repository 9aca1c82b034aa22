import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type NationalityCode, nationalityCodes } from '@/lib/countries/codes';
import { en } from '@/lib/text/en';
import { fr } from '@/lib/text/fr';
import type { Locale } from '@/lib/text/routing';
import { CountryAnswer } from './country-answer';

const messages = { fr, en };

/** The page of a nationality as made on a day, and what it says without its tags. */
function pageOf(nationality: NationalityCode, locale: Locale = 'fr') {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="Europe/Paris">
      <CountryAnswer nationality={nationality} on="2026-11-24" />
    </NextIntlClientProvider>,
  );
  const said = html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');
  return { html, said };
}

test('a French tourist needs no visa for ten days, and may stay 30 an entry', () => {
  const { said } = pageOf('FRA');
  expect(said).toContain('Non, pas pour un voyage de tourisme de 10 jours');
  expect(said).toContain('Au plus 30 jours par entrée et 90 jours sur toute période de 180 jours.');
  expect(said).toContain('bientôt prêt à partir');
  expect(said).not.toContain('Droits à payer');
});

test('a French tourist who stays longer finds what sources say from day 31 on, and two ways out', () => {
  const { said } = pageOf('FRA', 'en');
  expect(said).toContain('From 31 days of tourism');
  expect(said).toContain('leave the country before the limit');
});

test('an Indian is told of both lengths', () => {
  const { said } = pageOf('IND');
  expect(said).toMatch(/Jusqu’à 14 jours : +Pas de visa/);
  expect(said).toMatch(/De 15 à 30 jours : +Visa électronique, catégorie B12/);
});

test('an Algerian asks on the portal of the State; a Jordanian at a mission, without invitation', () => {
  expect(pageOf('DZA').said).toContain('https://vmp.gov.kz/');
  const { said, html } = pageOf('JOR');
  expect(said).toContain('Oui, à obtenir auprès d’une mission');
  expect(said).toContain('Pas d’invitation : cette nationalité en est dispensée');
  expect(html).toContain('action="/api/dossier"');
});

test('a stateless person gets an answer too, and a Russian a longer stay', () => {
  expect(pageOf('XXA').said).toContain('Ce n’est pas certain');
  expect(pageOf('RUS').said).toMatch(/Jusqu’à 90 jours : +Pas de visa/);
});

test('a citizen of Kazakhstan is told that no visa is needed, and of nothing that foreigners have to do', () => {
  const { html } = pageOf('KAZ', 'en');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<script.*?<\/script>/gs, '');
  expect(main).toContain('No: a citizen of Kazakhstan enters the country without a visa.');
  const parts = [...main.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, title]) => title);
  expect(parts).toEqual(['Why']);
  expect(main).toContain('No visa, and nothing to ask for');
  expect(main).not.toContain('<form');
  expect(main).not.toMatch(/host|police|fingerprint|embassy|must be valid/i);
});

/** All of them in French; in English as many as show that the words are there. */
const checked = [
  ['fr', nationalityCodes],
  ['en', nationalityCodes.filter((_, i) => i % 8 === 0)],
] as const;

test.each(checked)('every page in %s says who says so, and no day of its example', (locale, codes) => {
  for (const code of codes) {
    const { said, html } = pageOf(code, locale);
    expect(said, code).not.toMatch(/missing|undefined|null|NaN|\{|MCI/);
    expect(said, code).not.toMatch(/mars 2027|March 2027/);
    expect(html.match(/<h1/g), code).toHaveLength(1);
    expect(html, code).not.toContain(' style=');
    expect(html, code).toContain('id="sources"');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, code).toBe(ids.length);
  }
});
