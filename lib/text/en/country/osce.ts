import type { SubjectProse } from '@/lib/text/country-prose';

export const osce: SubjectProse<'osce'> = {
  title: 'A year in the chair of the OSCE',
  short: 'The OSCE and the Astana summit',
  lede: 'In 2010 a Central Asian country chaired Europe’s security organisation for the first time, and hosted its first summit in 11 years.',
  description:
    'Kazakhstan’s OSCE chairmanship of 2010: the Madrid decision, the Paris conference, the Astana summit and its declaration. Corrected facts, numbered sources.',
  sections: [
    {
      id: 'madrid',
      title: 'The decision in Madrid',
      paragraphs: [
        [
          [
            'OS-01',
            'The OSCE is the Organization for Security and Co-operation in Europe; the 2011 page presented Kazakhstan’s chairmanship as a European commitment.',
          ],
          [
            'OS-02',
            'The country had applied for 2009; on 30 November 2007 the Madrid Ministerial Council gave it 2010.',
          ],
          ['OS-03', 'There was no vote: the decision was taken by consensus of the 56 participating States.'],
        ],
        [
          [
            'OS-04',
            'In Madrid the foreign minister, Marat Tazhin, set out planned reforms to strengthen democratic institutions: these became the “Madrid commitments”.',
          ],
          [
            'OS-05',
            'He also assured his colleagues of his country’s full support for the Office for Democratic Institutions and Human Rights (ODIHR).',
          ],
        ],
        [
          [
            'OS-08',
            'In December 2007, according to the 2011 page, President Nazarbayev saw the chairmanship as a real opportunity for his country and for the OSCE; we have not found this statement.',
          ],
          [
            'OS-09',
            'The 2011 page said that the organisation was renewing itself; on 14 January 2010 Nazarbayev himself spoke of a stagnating consensus.',
          ],
          [
            'OS-10',
            'The country promised to strengthen this forum, which it called a unique place of dialogue between the Euro-Atlantic and Eurasian areas.',
          ],
        ],
      ],
    },
    {
      id: 'presidence',
      anchor: 'chairmanship',
      title: '2010, the year in the chair',
      paragraphs: [
        [
          ['OS-06', 'On 1 January 2010 Kazakhstan took the chair, held by its foreign minister, Kanat Saudabayev.'],
          ['OS-07', 'It followed Finland (2008) and Greece (2009).'],
          [
            'OS-14',
            'It was the 20th country since 1991 to chair the Conference on Security and Co-operation in Europe (CSCE), later the OSCE.',
          ],
          ['OS-15', 'Above all it was the first former Soviet republic, and the first Central Asian state, to do so.'],
        ],
        [
          [
            'OS-22',
            'On 28 October 2010, at the Quai d’Orsay in Paris, a conference marked the twenty years since the Charter of Paris for a New Europe of 21 November 1990.',
          ],
          ['OS-23', 'The OSCE chairmanship and the French foreign ministry organised it together.'],
          [
            'OS-24',
            'Nursultan Nazarbayev took part, with Valéry Giscard d’Estaing, Roland Dumas, Hans-Dietrich Genscher, Marc Perrin de Brichambaut, then Secretary General of the organisation, and delegates of the participating States.',
          ],
        ],
      ],
    },
    {
      id: 'sommet',
      anchor: 'summit',
      title: 'The Astana summit',
      paragraphs: [
        [
          [
            'OS-11',
            'On 1 and 2 December 2010 the heads of state and government of the OSCE met in Astana: 38 of them attended, with delegations from the 56 participating States and 12 partner countries.',
          ],
          [
            'OS-13',
            'Astana is the capital of Kazakhstan; from 23 March 2019 to September 2022 it was called Nur-Sultan.',
          ],
          ['OS-12', 'The previous summit, in Istanbul, had been held in November 1999, 11 years earlier.'],
        ],
        [
          [
            'OS-16',
            'On 2 December 2010, after a long night session, the participants adopted the “Astana Commemorative Declaration: Towards a Security Community”. No agreement was reached on the planned action plan.',
          ],
          ['OS-17', 'The declaration sets out positions common to the 56 participating States.'],
          ['OS-18', 'It was the first final document of an OSCE summit in 11 years,'],
          [
            'OS-20',
            'and came after the Helsinki Final Act of 1 August 1975 and the Charter of Paris of 21 November 1990.',
          ],
        ],
        [
          [
            'OS-19',
            'Kazakhstan says it opened a Eurasian direction for the OSCE, and added an “Astana spirit” to that of Helsinki; the European Union and others regretted the thin result.',
          ],
          [
            'OS-21',
            'For President Nazarbayev the declaration could lead to a single, indivisible Euro-Atlantic and Eurasian security community: the idea is in paragraph 1 of the text.',
          ],
        ],
      ],
    },
  ],
  notes: {
    'OS-02': 'The 2011 page spoke of an “interministerial meeting”.',
    'OS-03':
      'The 2011 page spoke of a vote of the “56 member countries”. The OSCE decides by consensus, and its states are “participating”.',
    'OS-14':
      'The 2011 page said “20th president of the OSCE”. That is right if the CSCE is counted from 1991; counted from 1995, when the OSCE took its name, it was the 16th chairmanship.',
    'OS-15':
      'The 2011 page said “east of Vienna”. Hungary, Poland, Romania, Bulgaria, Finland and Greece had all held the chair before, and all lie east of Vienna.',
    'OS-16': 'The 2011 page gave an approximate title.',
    'OS-17': 'The 2011 page wrote “member states”.',
    'OS-24':
      'The 2011 page misspelt the name of Marc Perrin de Brichambaut; his post is confirmed, but only that page says that he was there that day.',
  },
  figures: [
    { fact: 'OS-14', value: '20th', label: 'country to chair the CSCE, then the OSCE, since 1991' },
    { fact: 'OS-03', value: '56', label: 'participating States, and the rule of consensus' },
    { fact: 'OS-11', value: '38', label: 'heads of state and government in Astana' },
    { fact: 'OS-12', value: '11', label: 'years without a summit before that one' },
  ],
  since: {
    'OS-s01': 'No OSCE summit has been held since Astana in 2010.',
    'OS-s02':
      'The chairs that followed: Lithuania (2011), Ireland (2012), Ukraine (2013), Switzerland (2014), Serbia (2015), Germany (2016), Austria (2017), Italy (2018), Slovakia (2019), Albania (2020), Sweden (2021), Poland (2022), North Macedonia (2023), Malta (2024), Finland (2025), Switzerland (2026).',
    'OS-s03': 'On 21 November 2012 Mongolia became the 57th participating State.',
    'OS-s04':
      'In December 2020 Kairat Abdrakhmanov, a former foreign minister of Kazakhstan, became OSCE High Commissioner on National Minorities, until 2023.',
    'OS-s05': 'By 2025 the OSCE calls its chairmanship “Chairpersonship”.',
  },
};
