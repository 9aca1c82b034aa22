import type { SubjectProse } from '@/lib/text/country-prose';

export const nonProliferation: SubjectProse<'non-proliferation'> = {
  title: 'Giving back the bombs',
  short: 'Non-proliferation',
  lede: 'A test site closed by decree, over a thousand warheads handed back, a region declared free of nuclear weapons: the treaties, with corrected dates.',
  description:
    'From the closure of Semipalatinsk in 1991 to the nuclear-weapon-free zone in Central Asia: treaties, corrected dates, a map and what followed. Numbered sources.',
  sections: [
    {
      id: 'polygone',
      anchor: 'test-site',
      title: 'The closure of the test site',
      paragraphs: [
        [
          [
            'NP-06',
            'On 29 August 1991, even before independence, Nursultan Nazarbayev closed the Semipalatinsk test site by decree. About 456 Soviet nuclear tests had taken place there between 1949 and 1989, 116 of them in the atmosphere.',
          ],
        ],
        [
          [
            'NP-01',
            'The country gave up the nuclear weapons that the USSR had left on its soil: 1,410 warheads by the count of the Nuclear Threat Initiative (NTI), 1,216 by that of its own foreign ministry. The last one went back to Russia in April 1995.',
          ],
          ['NP-02', 'It has followed a non-proliferation policy ever since,'],
          [
            'NP-03',
            'and that choice has brought it closer to Central Asia, the United States and many countries of Europe and Asia.',
          ],
        ],
        [
          [
            'NP-04',
            'The government presents this as its will to meet world challenges and to act with other states against proliferation.',
          ],
          [
            'NP-05',
            'It takes an active part in negotiations: it sits in the Conference on Disarmament and, since 13 May 2002, in the Nuclear Suppliers Group, of which it was the 40th member.',
          ],
        ],
      ],
    },
    {
      id: 'alma-ata',
      title: 'The Alma-Ata agreement',
      paragraphs: [
        [
          [
            'NP-07',
            'On 21 December 1991, in Alma-Ata, an agreement on joint measures concerning nuclear weapons settled what would become of the Soviet arsenal.',
          ],
          ['NP-08', 'It organises joint control of the arsenal,'],
          ['NP-09', 'confirms the commitments of the USSR on reducing strategic arms,'],
          ['NP-10', 'and was signed by four leaders: those of Belarus, Kazakhstan, Russia and Ukraine.'],
        ],
      ],
    },
    {
      id: 'traites',
      anchor: 'treaties',
      title: 'Treaty after treaty',
      paragraphs: [
        [
          [
            'NP-11',
            'On 23 May 1992 Kazakhstan signed the Lisbon Protocol, with Belarus, Russia, Ukraine and the United States.',
          ],
          [
            'NP-12',
            'The protocol made the country a party to START I, and committed it to joining the Non-Proliferation Treaty (NPT) as a non-nuclear-weapon state.',
          ],
          [
            'NP-13',
            'Its parliament ratified START I on 2 July 1992, the earliest of the dates given for the five parties; the treaty entered into force on 5 December 1994.',
          ],
          [
            'NP-17',
            'Parliament voted for the NPT in December 1993, and accession dates from 14 February 1994, when Nazarbayev handed the instrument to Bill Clinton in Washington.',
          ],
        ],
        [
          ['NP-14', 'On 14 January 1993 the country signed the Chemical Weapons Convention (CWC), ratified in 2000.'],
          ['NP-15', 'It bans developing, making, stockpiling and using such weapons, and requires their destruction.'],
          ['NP-16', 'Kazakhstan did not join the Biological Weapons Convention until 2007.'],
        ],
        [
          [
            'NP-18',
            'The Comprehensive Nuclear-Test-Ban Treaty (CTBT) was signed on 30 September 1996 and ratified by a law of 14 December 2001; the instrument was deposited on 14 May 2002. The treaty is still not in force.',
          ],
          [
            'NP-19',
            'Kazakhstan signed during the 51st session of the UN General Assembly, a few days after the treaty was opened for signature on 24 September 1996.',
          ],
        ],
      ],
    },
    {
      id: 'zone',
      title: 'Five countries without nuclear weapons',
      paragraphs: [
        [
          [
            'NP-20',
            'On 8 September 2006, at Semipalatinsk itself, the foreign ministers of Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan signed the treaty that makes Central Asia a nuclear-weapon-free zone. Kassym-Jomart Tokayev signed for Kazakhstan.',
          ],
          [
            'NP-21',
            'The treaty entered into force on 21 March 2009, after Kazakhstan’s ratification, the last of the five.',
          ],
        ],
      ],
    },
  ],
  notes: {
    'NP-01':
      'The 2011 page spoke of “the status of a nuclear power”. The warheads were Soviet; how many depends on the source.',
    'NP-06': 'The 2011 page said “August 1991”, without the day.',
    'NP-07':
      'The 2011 page gave 29 December 1991. No text bears that date: the agreement of the four is dated the 21st; the Minsk agreement, signed by eleven states, the 30th.',
    'NP-12': 'The 2011 page read the protocol as a renunciation already made; it is a promise, kept later.',
    'NP-13': 'The 2011 page wrote “ratification of the treaty”, without saying which.',
    'NP-16': 'The 2011 page said that the country “also” respected it; in late 2003 it was not yet a party.',
    'NP-17': 'The 2011 page said “December 1993: ratification”. That is the month of the vote.',
    'NP-18': 'The 2011 page said “1996”, without the day or what followed.',
    'NP-19': 'The treaty itself had been adopted before that session opened.',
    'NP-21': 'The 2011 page called that day “ratification”.',
  },
  figures: [
    { fact: 'NP-06', value: '456', label: 'nuclear tests, approximately, at Semipalatinsk from 1949 to 1989' },
    { fact: 'NP-01', value: '1,410', label: 'warheads returned to Russia, by NTI’s count' },
    { fact: 'NP-01', value: '1995', label: 'in April the last warhead left' },
    { fact: 'NP-21', value: '2009', label: 'on 21 March the zone without nuclear weapons entered into force' },
  ],
  since: {
    'NP-s01':
      'On 2 December 2009, on Kazakhstan’s proposal, the UN General Assembly made 29 August the International Day against Nuclear Tests (resolution 64/35).',
    'NP-s02': 'From 2010 to 2016 the country attended the four Nuclear Security Summits.',
    'NP-s03':
      'On 6 May 2014 the five nuclear-weapon states signed the protocol to the Treaty of Semipalatinsk. The United States has not ratified it.',
    'NP-s04':
      'On 27 August 2015 an agreement with the International Atomic Energy Agency (IAEA) set up a bank of low-enriched uranium. It opened on 29 August 2017 in Oskemen (Ust-Kamenogorsk), became operational in October 2019 and reached its full 90 tonnes in December 2019.',
    'NP-s05':
      'On 7 December 2015, or 8 December according to the Kazinform agency, the UN General Assembly adopted the Universal Declaration on a Nuclear-Weapons-Free World, initiated by Kazakhstan.',
    'NP-s06':
      'On 18 January 2018 Kazakhstan, chairing the Security Council, held a high-level debate on weapons of mass destruction.',
    'NP-s07': 'On 2 March 2018 it signed the Treaty on the Prohibition of Nuclear Weapons (TPNW).',
    'NP-s08':
      'On 29 August 2019 it deposited its ratification, the 26th. The treaty has been in force since 22 January 2021.',
    'NP-s09': 'In November 2023 Russia withdrew its ratification of the CTBT.',
    'NP-s10':
      'On 6 October 2024 a referendum approved a civil nuclear power plant: about 71% voted yes, by the official figures.',
    'NP-s11':
      'From 3 to 7 March 2025, in New York, Akan Rakhmetullin presided over the 3rd meeting of the states parties to the TPNW. With Kiribati the country proposed a fund for the victims.',
    'NP-s12': 'The first review conference of the TPNW was planned for late 2026: date to be checked.',
    'NP-s13': 'On 5 February 2026 New START, which had followed on from START I, reached its end date.',
  },
};
