import type { SubjectProse } from '@/lib/text/country-prose';

export const multiVector: SubjectProse<'multi-vector'> = {
  title: 'On speaking terms with everyone',
  short: 'Multi-vector diplomacy',
  lede: 'Between Russia, China and the rest of the world, Kazakhstan has made balance into a doctrine. It has a name, some figures, and a map.',
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
            'Since independence, on 16 December 1991, Kazakhstan’s diplomats say, their first task has been to serve development at home by finding it calm weather abroad.',
          ],
          ['MV-02', 'The policy, they add, rests on political and economic reforms;'],
          ['MV-03', 'changes inside the country, on their account, set the priorities outside it.'],
        ],
        [
          [
            'MV-04',
            'From this the same doctrine draws two principles: take part in the affairs of the world and of the region, and stay impartial. It is called “multi-vector policy” (<kk>көпвекторлы сыртқы саясат</kk>). Seen from elsewhere, it is a balancing act between Russia, China, the United States and the European Union.',
          ],
        ],
      ],
    },
    {
      id: 'nations-unies',
      title: 'Entering the world',
      paragraphs: [
        [
          ['MV-07', 'On 2 March 1992 Kazakhstan became the 168th member state of the United Nations.'],
          ['MV-08', 'Its diplomats see in this the act by which it took its place among the nations.'],
          ['MV-09', 'It remained to build the legal framework of its foreign relations, as any new state must.'],
          [
            'MV-10',
            'By about 2011 the embassy counted more than 1,300 treaties and agreements between governments: we found nobody who has counted again.',
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
            'Around 2011 the country had diplomatic relations with 140 states. It announced 186 in mid-2022, then 187, before South Sudan was added in late 2025.',
          ],
          [
            'MV-06',
            'At the time of the first count the embassy named 64 international organisations, economic or political, to which it belonged. That number has no confirmation, and today’s “nearly 200”, which takes in UN agencies, cannot be set beside it.',
          ],
        ],
        [
          ['MV-11', 'Cooperation, says the State, is active with most countries of Europe, Asia and North America.'],
          [
            'MV-12',
            'It is so too, and this can be checked, with the organisations of the region: the Commonwealth of Independent States, the OSCE, the Shanghai Cooperation Organisation, CICA, the Eurasian Economic Union, the Organisation of Islamic Cooperation, the Economic Cooperation Organization, the CSTO, the Turkic states.',
          ],
        ],
      ],
    },
  ],
  notes: {},
  figures: [
    { fact: 'MV-07', value: '168th', label: 'member state of the United Nations, on 2 March 1992' },
    { fact: 'MV-05', value: '140', label: 'diplomatic relations around 2011' },
    { fact: 'MV-05', value: '187', label: 'by the ministry’s count, before South Sudan in 2025' },
    {
      fact: 'MV-10',
      value: '1,300',
      label: 'treaties and agreements at least, about 2011: the embassy’s figure, unverified',
    },
  ],
  since: {
    'MV-s01':
      'In June 2008 France and Kazakhstan signed a strategic partnership treaty, in force in 2010. It is older than the page of 2011, which did not mention it.',
    'MV-s02':
      'On 12 November 2012 the country was elected to the UN Human Rights Council for the first time (2013–2015). It was back from 2022 to 2024.',
    'MV-s03': 'A presidential decree of 21 January 2014, No. 741, set the foreign policy concept from 2014 to 2020.',
    'MV-s04': 'On 30 November 2015 Kazakhstan became the 162nd member of the World Trade Organization.',
    'MV-s05':
      'An Enhanced Partnership and Cooperation Agreement with the European Union was signed in Astana on 21 December 2015. It covers 29 areas and has been fully in force since 1 March 2020.',
    'MV-s06':
      'On 28 June 2016 the country was elected to the UN Security Council for 2017–2018, with 138 votes, ahead of Thailand: the first from Central Asia to sit there.',
    'MV-s07': 'Astana hosted the international exhibition EXPO, from 10 June to 10 September 2017.',
    'MV-s08':
      'On 19 March 2019 Nursultan Nazarbayev, president since independence, resigned. Kassym-Jomart Tokayev was sworn in on 20 March, then elected in June 2019 with 70.96% of the votes.',
    'MV-s09': 'On 23 March 2019 the capital was renamed Nur-Sultan. It has been Astana again since September 2022.',
    'MV-s10': 'In March 2020 a new foreign policy concept followed, up to 2030.',
    'MV-s11':
      'In January 2022 unrest spread across the country: at least 238 people died. A force of the Collective Security Treaty Organization was sent in.',
    'MV-s12': 'On 5 June 2022 a constitutional referendum brought 77.18% of yes votes by the official figures.',
    'MV-s13': 'On 30 June 2022 the foreign ministry counted 186 states with which it had relations.',
    'MV-s14':
      'On 20 November 2022 Tokayev was re-elected, with 81.31% by the official results, for one seven-year term.',
    'MV-s15':
      'On 29 November 2022 Tokayev was in Paris. Trade stood at $2.5 billion in nine months; France had invested $17 billion since 2005.',
    'MV-s16':
      'Emmanuel Macron went to Astana on 1 November 2023, after Mitterrand in 1993, Sarkozy in 2009 and Hollande in 2014. Nazarbayev had come to France in 2008, 2010, 2011, 2012, 2013 and 2015.',
    'MV-s17':
      'In 2024 trade with China reached $43.82 billion by Chinese customs; Kazakhstan’s figures are lower. By 2023 already, over nine months, China had passed Russia: 21.3% of trade against 18.6%.',
    'MV-s18':
      'On 4 and 5 November 2024 Tokayev made a state visit to France, with a joint declaration. It spoke of $4.2 billion of trade in 2023, reached again in nine months of 2024, of over 200 firms with French capital and of nearly $19.5 billion invested.',
    'MV-s19':
      'In the first half of 2025 Russia and China each supplied about 29% of imports; in 2021 Russia supplied 43%.',
    'MV-s20':
      'On a 2 July, in 2024 or 2025, the ministry announced relations with 187 states, nearly 200 organisations, and 122 missions in 80 countries, 75 of them embassies.',
    'MV-s21':
      'On 6 November 2025, at the C5+1 summit in Washington, Kazakhstan announced that it would join the Abraham Accords. It has had relations with Israel since 1992.',
    'MV-s22':
      'On 12 November 2025 a declaration with Russia spoke of comprehensive strategic partnership and alliance. The foreign minister since that autumn is Yermek Kosherbayev.',
    'MV-s23':
      'On 15 December 2025 relations with South Sudan were reported: 188 states by our own addition, unless the ministry has added or taken away others.',
    'MV-s24':
      'On 15 March 2026 a referendum approved a new constitution, with 87.15% of yes votes and 73.12% turnout by the official figures. It creates a parliament of one chamber, the Kurultai, of 145 seats, and a vice-president.',
    'MV-s25':
      'The constitution was to enter into force on 1 July 2026, with a Kurultai election within about three months. Our pages stop in March 2026: we do not know what came of it.',
  },
};
