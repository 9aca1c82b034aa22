import type { shell as french } from '../fr/shell';
import type { Translated } from '../translated';

export const shell: Translated<typeof french> = {
  skip: 'Skip to content',
  sharedDevice: 'Shared device: keep nothing on it',
  independent: 'Sapar is independent: it is not a government website.',
  official: 'Official sites: <visas>vmp.gov.kz</visas>, <how>egov.kz</how>, <evisa>gov.kz</evisa>',
  home: 'Sapar, home',
  languages: 'Language',
  statementTitle: 'An independent service',
  statement:
    'Sapar does not belong to the Republic of Kazakhstan and does not speak for it. It prepares your papers; only the mission grants or refuses a visa.',
  sourcesTitle: 'Where the rules come from',
  sourcesLede:
    'Rules read in copies of these pages, gathered on 24 November 2026. A rule may have changed since: if in doubt, the mission has the last word.',
  undated: 'undated',
  notFound: {
    title: 'This page does not exist',
    lede: 'The address may have a typing slip in it, or the page has moved. Answers you have saved are untouched.',
    home: 'Go to the home page',
    resume: 'Resume a dossier with its code',
  },
};
