import type { SubjectProse } from '@/lib/text/country-prose';

export const multiVector: SubjectProse<'multi-vector'> = {
  title: 'On speaking terms with everyone',
  short: 'Multi-vector diplomacy',
  lede: 'Between Russia, China and the rest of the world, Kazakhstan has made a doctrine of balance. Here it is, with its figures and a map.',
  description:
    'Kazakhstan’s “multi-vector” foreign policy: its principles, its diplomatic relations year by year, and what has changed since 2011. Numbered sources.',
  sections: [
    {
      id: 'doctrine',
      title: 'A doctrine of balance',
      paragraphs: [
        [
          [
            'MV-01',
            'Since independence, on 16 December 1991, the first aim of Kazakhstan’s diplomacy, by its own account, has been to serve development at home by securing a favourable environment for it.',
          ],
          ['MV-02', 'It says that it rests on political and economic reforms,'],
          ['MV-03', 'and that changes inside the country have set the priorities of its foreign policy.'],
        ],
        [
          [
            'MV-04',
            'Two principles follow: take part in world and regional affairs, and stay impartial. This is called “multi-vector policy” (<kk>көпвекторлы сыртқы саясат</kk>). Foreign writers describe it as a balancing act between Russia, China, the United States and the European Union.',
          ],
        ],
      ],
    },
    {
      id: 'nations-unies',
      anchor: 'united-nations',
      title: 'Joining the world',
      paragraphs: [
        [
          ['MV-07', 'On 2 March 1992 Kazakhstan became the 168th member state of the United Nations.'],
          ['MV-08', 'Its diplomats see this as the step by which it found its place in the international community.'],
          ['MV-09', 'Since independence it has built the legal framework of its foreign relations.'],
          [
            'MV-10',
            'By about 2011 the embassy counted more than 1,300 treaties and agreements between governments: we found no other count that confirms it.',
          ],
        ],
      ],
    },
    {
      id: 'relations',
      title: 'Counting relations',
      paragraphs: [
        [
          [
            'MV-05',
            'Around 2011, according to the embassy, the country had diplomatic relations with 140 states; we found that exact number in no other source. The ministry announced 186 in mid-2022, then 187, before South Sudan was added in late 2025.',
          ],
          [
            'MV-06',
            'Around 2011 the embassy also counted 64 international economic and political organisations to which the country belonged. No source confirms that number, and the “nearly 200” announced since, which includes UN agencies, is not comparable.',
          ],
        ],
        [
          [
            'MV-11',
            'The government describes cooperation with most countries of Europe, Asia and North America as active.',
          ],
          [
            'MV-12',
            'It also works with the main regional organisations, which can be checked: the Commonwealth of Independent States, the Organization for Security and Co-operation in Europe (OSCE), the Shanghai Cooperation Organisation, the Conference on Interaction and Confidence-Building Measures in Asia (CICA), the Eurasian Economic Union, the Organisation of Islamic Cooperation, the Economic Cooperation Organization, the Collective Security Treaty Organization (CSTO) and the Organization of Turkic States.',
          ],
        ],
      ],
    },
  ],
  notes: {},
  figures: [
    { fact: 'MV-07', value: '168th', label: 'member state of the United Nations, on 2 March 1992' },
    {
      fact: 'MV-05',
      value: '140',
      label: 'diplomatic relations around 2011, according to the embassy; found in no other source',
    },
    { fact: 'MV-05', value: '187', label: 'by the ministry’s count, before South Sudan in 2025' },
    {
      fact: 'MV-10',
      value: '1,300',
      label: 'treaties and agreements at least, around 2011: the embassy’s figure, unverified',
    },
  ],
  since: {
    'MV-s01':
      'In June 2008 France and Kazakhstan signed a strategic partnership treaty, in force in 2010. It predates the 2011 page, which did not mention it.',
    'MV-s02':
      'On 12 November 2012 the country was elected to the UN Human Rights Council for the first time (2013–2015). It was a member again from 2022 to 2024.',
    'MV-s03':
      'A presidential decree of 21 January 2014, No. 741, approved the foreign policy concept for 2014 to 2020.',
    'MV-s04': 'On 30 November 2015 Kazakhstan became the 162nd member of the World Trade Organization.',
    'MV-s05':
      'An Enhanced Partnership and Cooperation Agreement with the European Union was signed in Astana on 21 December 2015. It covers 29 areas and has been fully in force since 1 March 2020.',
    'MV-s06':
      'On 28 June 2016 the country was elected to the UN Security Council for 2017–2018, with 138 votes, ahead of Thailand: the first from Central Asia to sit there.',
    'MV-s07': 'Astana hosted the international exhibition EXPO, from 10 June to 10 September 2017.',
    'MV-s08':
      'On 19 March 2019 Nursultan Nazarbayev, president since independence, resigned. Kassym-Jomart Tokayev was sworn in on 20 March, then elected in June 2019 with 70.96% of the vote, by the official figures.',
    'MV-s09': 'On 23 March 2019 the capital was renamed Nur-Sultan. It has been Astana again since September 2022.',
    'MV-s10': 'In March 2020 it was followed by a new foreign policy concept, which runs to 2030.',
    'MV-s11': 'In January 2022 unrest spread across the country: at least 238 people died. A CSTO force was sent in.',
    'MV-s12': 'In a constitutional referendum on 5 June 2022, 77.18% voted yes, by the official figures.',
    'MV-s13': 'On 30 June 2022 the foreign ministry counted diplomatic relations with 186 states.',
    'MV-s14':
      'On 20 November 2022 Tokayev was re-elected for a single seven-year term with 81.31% of the vote, by the official results.',
    'MV-s15':
      'On 29 November 2022 Tokayev visited Paris. Trade had reached $2.5 billion in nine months of 2022; France had invested $17 billion since 2005.',
    'MV-s16':
      'Emmanuel Macron visited Astana on 1 November 2023, after Mitterrand in 1993, Sarkozy in 2009 and Hollande in 2014. Nazarbayev had visited France in 2008, 2010, 2011, 2012, 2013 and 2015.',
    'MV-s17':
      'In 2024 trade with China reached $43.82 billion by Chinese customs; Kazakhstan’s figures are lower. China had already passed Russia in 2023: over nine months it had 21.3% of trade against 18.6%, by Kazakhstan’s statistics.',
    'MV-s18':
      'On 4 and 5 November 2024 Tokayev made a state visit to France, and a joint declaration was adopted. Reporting the visit, the Kazakh press gave $4.2 billion of trade in 2023, reached again in nine months of 2024, over 200 firms with French capital and nearly $19.5 billion invested.',
    'MV-s19':
      'In the first half of 2025 Russia and China each supplied about 29% of imports; in 2021 Russia supplied 43%.',
    'MV-s20':
      'On 2 July, in 2024 or 2025, the ministry announced relations with 187 states, membership of nearly 200 organisations, and 122 missions in 80 countries, 75 of them embassies.',
    'MV-s21':
      'On 6 November 2025, at the C5+1 summit of the United States and Central Asia in Washington, Kazakhstan announced that it would join the Abraham Accords. It has had relations with Israel since 1992.',
    'MV-s22':
      'On 12 November 2025 Kazakhstan and Russia signed a declaration on “comprehensive strategic partnership and alliance”. Yermek Kosherbayev has been foreign minister since autumn 2025.',
    'MV-s23':
      'On 15 December 2025 relations with South Sudan were reported: 188 states by our own addition, unless others were added or the ministry counts differently.',
    'MV-s24':
      'A referendum approved a new constitution on 15 March 2026: 87.15% voted yes on a turnout of 73.12%, by the official figures. It creates a one-chamber parliament of 145 seats, the Kurultai, and the office of vice-president.',
    'MV-s25':
      'The constitution was to enter into force on 1 July 2026, with a Kurultai election within about three months. Our sources stop in March 2026: we do not know what happened.',
  },
};
