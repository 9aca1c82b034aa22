import type { Messages } from '../fr';

export const briefing: Messages['briefing'] = {
  navigation: 'Kazakhstan and the world, page by page',
  short: 'Country and world',
  overviewShort: 'Overview',
  title: 'Kazakhstan and the world',
  lede: 'Between Russia and China lies a country that closed its nuclear test site, chaired the OSCE, and has diplomatic relations with almost every state. Here is how, date by date.',
  description:
    'Kazakhstan’s diplomatic relations since 1991: a timeline, a map, facts checked one by one, corrected and sourced. To understand the country before you go.',
  about:
    'It all begins with a page in French of an embassy of Kazakhstan, written around 2011; our notes do not say which embassy. We went through it sentence by sentence: of its {facts, number} facts {ok, number} held, {dated, number} were true at the time, {attributed, number} were what the State said of itself, {corrected, number} needed correcting or more precision, and {unverified, number} could not be verified. We then added {since, number} entries, up to mid-March 2026.',
  aboutTitle: 'Where this story comes from',
  origin:
    '“The 2011 page” is that of an embassy of Kazakhstan, which this story checks and continues: <link>where it comes from</link>.',
  marks:
    '<mark>from memory</mark>: general knowledge of those who checked the page, not read in a source; “partly”: a detail only. <mark>unverified</mark>: neither confirmed nor contradicted by what we read.',
  chapters: 'Four chapters',
  figures: 'In figures',
  sinceTitle: 'Since then',
  sinceLede: 'What happened after the 2011 page, or what it left out.',
  sourcesTitle: 'Sources of this page',
  sourcesLede:
    'We read excerpts of them, in copies gathered on 24 November 2026. The date is the one given by the page or its address.',
  source: 'Source {n, number}',
  correction: 'Corrected',
  precision: 'More precisely',
  unverified: 'unverified',
  background: 'from memory',
  partly: 'partly from memory',
  planned: 'announced, to be checked',
  previous: 'Previous page',
  next: 'Next page',
  turn: 'Turn the page',
  waysTitle: 'And your trip?',
  waysLede: 'Sapar prepares the formalities: find out whether you need a visa, then fill in the request just once.',
  start: 'Start my request',
  open: 'Back to my open dossier',
  need: 'Do I need a visa?',
  homeTitle: 'The country you are going to',
  homeLede:
    'Why this neighbour of Russia and China talks to everyone, how it gave up its bombs, who joined what and when: a timeline, a world map and four short chapters, with their sources.',
  homeLink: 'Read “Kazakhstan and the world”',
  sourcesPage: {
    title: 'The sources of the story',
    short: 'Sources',
    lede: 'Excerpts of {sources, number} pages, read for {facts, number} facts, {since, number} entries and {relations, number} dates of diplomatic relations.',
    description:
      'Every source of the story of Kazakhstan, with its date and what it supports, and the result of checking each fact.',
    worthTitle: 'Results of the check',
    listTitle: 'The pages of which we read excerpts',
    used: 'Supports:',
    relationsTitle: 'Dates of diplomatic relations',
    relationsLede: 'The source of each country’s date is given in the <link>table under the map</link>.',
    reuse:
      'All of it is also available as data: <api>the facts and their sources as JSON</api>, <description>their description</description>.',
  },
  statuses: {
    ok: {
      name: 'Confirmed',
      means: 'An excerpt that we read agrees or, failing that, general knowledge does (marked “from memory”).',
    },
    dated: { name: 'True at the time', means: 'Right around 2011; changed since, and the text says so.' },
    imprecise: {
      name: 'Made more precise',
      means: 'Broadly right; the day, the name or the exact word was missing. A note says so.',
    },
    error: { name: 'Corrected', means: 'Wrong in the 2011 page. A note gives both versions.' },
    unverified: { name: 'Unverified', means: 'No source found, for or against.' },
    attributed: { name: 'Attributed', means: 'What the State says of itself, or announced: reported as such.' },
  },
  statement:
    'Read in excerpts, in copies of pages gathered on 24 November 2026; nothing after mid-March 2026 has been checked.',
  subjects: {
    'multi-vector': 'Diplomacy',
    'non-proliferation': 'Nuclear',
    osce: 'OSCE',
    regional: 'Region',
  },
  search: {
    title: 'Search the story',
    short: 'Search',
    lede: 'Every fact, everything since, and the help pages: one word is enough.',
    description: 'The index of the story of Kazakhstan and of Sapar’s help pages: each fact leads to its page.',
    label: 'A name, a place, a year',
    help: 'For your trip',
    none: 'Nothing matches. Try a shorter word, or one of these:',
    nearly: 'Nothing is spelled quite like that. Similar passages: #.',
    tries: 'Semipalatinsk, OSCE, Tokayev, uranium, China, 1992',
    one: 'One passage matches.',
    many: '# passages match.',
  },
};
