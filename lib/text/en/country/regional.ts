import type { SubjectProse } from '@/lib/text/country-prose';

export const regional: SubjectProse<'regional'> = {
  title: 'Circles of neighbours',
  short: 'Regional cooperation',
  lede: 'An organisation born in Shanghai, a UN commission in Bangkok, a conference that met in Almaty, a customs union with Moscow and Minsk: some have grown, others have changed their names. The Central Asian Union never came about.',
  description:
    'Kazakhstan in its region: the Shanghai Cooperation Organisation, ESCAP, CICA, the Central Asian Union, the customs union and the Eurasian Economic Union. Who joined what, and when.',
  sections: [
    {
      id: 'strategie',
      anchor: 'strategy',
      title: 'What the country says it wants',
      paragraphs: [
        [
          [
            'RC-01',
            'In December 2007, according to the 2011 page, the president announced that he would strengthen ongoing integration, notably through the Shanghai Cooperation Organisation and the Conference on Interaction and Confidence-Building Measures in Asia (CICA); we have not found that announcement.',
          ],
          [
            'RC-02',
            'The country presents itself as the largest economy in Central Asia, which it is. In 2011 it also called itself stable; the unrest of January 2022 cost at least 238 lives.',
          ],
          [
            'RC-03',
            'It lists many projects with Russia, China, Central Asia and the countries of the Caspian and Black Seas, for the sake of lasting prosperity.',
          ],
        ],
        [
          [
            'RC-04',
            'It also wanted to draw closer to the Middle East and the Gulf, to Asia-Pacific and Latin America. It has done so: it established ties in the Caribbean from 2012 to 2018, and others in the Pacific and in Africa, up to 2025.',
          ],
          ['RC-05', 'It says that its foreign policy aims at more stability in Eurasia'],
          [
            'RC-06',
            'and at fighting four threats: nuclear proliferation, international terrorism, religious extremism and drug trafficking.',
          ],
        ],
      ],
    },
    {
      id: 'ocs',
      anchor: 'sco',
      title: 'The Shanghai Cooperation Organisation',
      paragraphs: [
        [
          [
            'SCO-06',
            'At the origin are five countries, the Shanghai Five, which signed an agreement on military confidence-building in their border areas in that city on 26 April 1996.',
          ],
          ['SCO-08', 'Confidence-building between the armies therefore came first;'],
          ['SCO-07', 'the reduction of troops along the borders followed, on 24 April 1997, in Moscow.'],
          ['SCO-01', 'The Shanghai Cooperation Organisation (SCO) itself was born in Shanghai on 15 June 2001.'],
          ['SCO-03', 'Its six founders are China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.'],
        ],
        [
          [
            'SCO-09',
            'On the same 15 June 2001 a convention against terrorism, separatism and extremism was signed; the charter, the legal basis of the organisation, is dated 7 June 2002.',
          ],
          [
            'SCO-10',
            'With the charter came a Regional Anti-Terrorist Structure (RATS), seated in Tashkent since 2004.',
          ],
          ['SCO-02', 'It deals with security, economy and trade, culture and other fields.'],
        ],
        [
          ['SCO-04', 'Around 2011 four countries were observers: India, Iran, Mongolia and Pakistan.'],
          [
            'SCO-05',
            'The embassy counted Kazakhstan among the three leading countries, with China and Russia; usually only those two are named.',
          ],
          [
            'SCO-11',
            'It also spoke of more than 130 investment projects, begun or under study: no source confirms that number.',
          ],
          ['SCO-12', 'An interbank association has existed since 26 October 2005.'],
          [
            'SCO-13',
            'A common transport space, then under study, led to an agreement on road transport, signed on 12 September 2014.',
          ],
        ],
      ],
    },
    {
      id: 'cesap',
      anchor: 'escap',
      title: 'ESCAP, the UN in Asia and the Pacific',
      paragraphs: [
        [
          [
            'ESC-01',
            'The commission was founded in Shanghai on 28 March 1947, as the UN’s Economic Commission for Asia and the Far East; its seat has been in Bangkok since 1949.',
          ],
          [
            'ESC-02',
            'On 1 August 1974 it took its present name, Economic and Social Commission for Asia and the Pacific (ESCAP).',
          ],
          ['ESC-03', 'It has 53 member states, France among them,'],
          ['ESC-04', 'and 9 associate members, which are territories, such as Hong Kong and New Caledonia.'],
          ['ESC-05', 'It comes under the Economic and Social Council of the United Nations.'],
        ],
        [
          ['ESC-06', 'In May 2007 its 63rd session was held in Almaty: Kazakhstan was the host.'],
          [
            'ESC-07',
            'It looked for ways to help the region’s poor countries meet the 2015 deadline of the Millennium Development Goals; health was high on the agenda.',
          ],
          [
            'ESC-08',
            'Those goals ranged from reducing extreme poverty to halting HIV/AIDS and achieving primary schooling for all. The Sustainable Development Goals replaced them in 2015.',
          ],
          [
            'ESC-09',
            'Kazakhstan is said to have declared itself ready for a larger part in ESCAP’s projects; we have not found the text.',
          ],
        ],
      ],
    },
    {
      id: 'cica',
      title: 'CICA, an idea from Kazakhstan',
      paragraphs: [
        [
          [
            'CIC-01',
            'On 5 October 1992, at the 47th session of the UN General Assembly in New York, Kazakhstan’s president proposed CICA. The first summit was held in Almaty on 4 June 2002.',
          ],
          ['CIC-02', 'It is a forum on security in a broad sense, counter-terrorism included.'],
        ],
      ],
    },
    {
      id: 'union-centrasiatique',
      anchor: 'central-asian-union',
      title: 'The Central Asian Union that never was',
      paragraphs: [
        [
          [
            'CAU-01',
            'On 18 February 2005 Kazakhstan proposed a Central Asian Union to its neighbours. In April 2007 it was still only a project; it never came about.',
          ],
          [
            'CAU-02',
            'The argument was a shared history, culture and economy, ties between peoples and common challenges.',
          ],
        ],
      ],
    },
    {
      id: 'union-douaniere',
      anchor: 'customs-union',
      title: 'The customs union, and what became of it',
      paragraphs: [
        [
          [
            'CU-01',
            'On 9 June 2009 Moscow, Astana and Minsk announced that they would ask to join the World Trade Organization (WTO) together, as a customs union. The joint bid was dropped within months.',
          ],
          [
            'CU-02',
            'The union was to operate from 2010, and did: a common tariff on 1 January 2010, a customs code on 1 July (6 July for Belarus).',
          ],
          ['CU-03', 'In 2010 it formed a market of about 168 million people;'],
          [
            'CU-04',
            'its GDP was put at about $2,000 billion, while the International Monetary Fund (IMF) counted $1,391 billion in nominal terms for 2009.',
          ],
        ],
      ],
    },
  ],
  notes: {
    'SCO-02': 'The 2011 page also named justice, which is not a heading of the founding declaration.',
    'SCO-06':
      'The 2011 page spoke of a treaty between members of the SCO, which did not exist; Uzbekistan was not among them.',
    'SCO-07': 'The 2011 page attributed it to the SCO; it was the Shanghai Five.',
    'SCO-08': 'The 2011 page put it last.',
    'SCO-09':
      'The 2011 page made the convention the founding act of the SCO. It was founded by a declaration of the same day.',
    'ESC-01': 'The 2011 page gave only the year, and a slightly different name.',
    'ESC-04': 'The 2011 page called them “associated states”.',
    'ESC-06': 'The 2011 page said neither where the session was held nor who the host was.',
    'CIC-01': 'The 2011 page dated the birth of CICA to 1992; that is the year of the proposal.',
    'CIC-02': 'The 2011 page spoke only of terrorism.',
    'CU-01':
      'The 2011 page wrote “International Trade Organization”, a post-war project that came to nothing. Russia joined the WTO in 2012, Kazakhstan in 2015.',
    'CU-04': 'The 2011 page gave only the political figure of the time.',
  },
  figures: [
    { fact: 'SCO-03', value: '6', label: 'founders of the SCO, on 15 June 2001' },
    { fact: 'ESC-03', value: '53', label: 'member states of ESCAP, France among them' },
    { fact: 'CIC-01', value: '1992', label: 'on 5 October CICA was proposed in New York' },
    { fact: 'CU-03', value: '168', label: 'million people, approximately, in the customs union in 2010' },
  ],
  since: {
    'RC-s01':
      'On 3 October 2009, in Nakhchivan, the Turkic Council was founded with Kazakhstan. Uzbekistan joined in 2019; the council became the Organization of Turkic States (OTS) on 12 November 2021. Hungary has been an observer since 2018, Turkmenistan since 2021. The 10th summit was held in Astana on 3 November 2023.',
    'RC-s02':
      'The customs union came into operation: the tariff on 1 January 2010, the code in July 2010, then a common economic space on 1 January 2012.',
    'RC-s03':
      'Russia joined the WTO on 22 August 2012, Kazakhstan on 30 November 2015, separately. Belarus is still outside: to be checked.',
    'RC-s04':
      'In 2014 Bangladesh and Qatar joined CICA, which then had 26 members. Sri Lanka was the 27th, in 2018. The secretariat is in Astana.',
    'RC-s05':
      'The Eurasian Economic Union (EAEU) has existed since 1 January 2015, by a treaty signed in Astana on 29 May 2014. Armenia joined on 2 January 2015, Kyrgyzstan on 12 August 2015.',
    'RC-s06':
      'In September 2015 the Sustainable Development Goals, for 2030, replaced the Millennium Development Goals.',
    'RC-s07':
      'The C5+1 format, between the United States and Central Asia, began in Samarkand on 1 November 2015. The first presidents’ summit was held on 19 September 2023, the second in Washington on 6 November 2025.',
    'RC-s08': 'On 9 June 2017, at the Astana summit, India and Pakistan joined the SCO.',
    'RC-s09':
      'In March 2018 the presidents of Central Asia held their first consultative meeting, in Astana. The next were in Tashkent (2019), Avaza (2021), Cholpon-Ata (2022), Dushanbe (2023), Astana (2024) and Tashkent (2025).',
    'RC-s10':
      'On 13 October 2022, at the 6th CICA summit, in Astana, Kuwait became the 28th member, and the conference began to turn into a full regional organisation. Kazakhstan chaired it from 2020 to 2024.',
    'RC-s11': 'On 4 July 2023 Iran became the 9th member of the SCO.',
    'RC-s12': 'In 2024 ESCAP still had 53 members and 9 associates.',
    'RC-s13': 'On 4 July 2024, at the Astana summit, Belarus joined the SCO, which then had 10 members.',
    'RC-s14': 'In December 2024 Azerbaijan took the chair of CICA, until 2026.',
    'RC-s15':
      'On 4 March 2025 the UN General Assembly created a regional centre for the Sustainable Development Goals in Almaty, with 152 states as co-sponsors. António Guterres and Tokayev opened it on 3 August 2025.',
    'RC-s16':
      'On 1 September 2025, at the Tianjin summit, Laos became a partner of the SCO, which merged observers and partners into one status. It still has 10 members.',
    'RC-s17':
      'On 16 November 2025, in Tashkent, the 7th meeting of the presidents made Azerbaijan a full participant, and spoke of a “Community of Central Asia”. It is the nearest thing to the 2005 project.',
  },
};
