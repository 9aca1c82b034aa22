import type { SubjectProse } from '@/lib/text/country-prose';

export const osce: SubjectProse<'osce'> = {
  title: 'Une année à la tête de l’OSCE',
  short: 'OSCE et sommet d’Astana',
  lede: 'En 2010, un pays d’Asie centrale préside pour la première fois l’organisation de sécurité de l’Europe, et en accueille le premier sommet en onze ans.',
  description:
    'La présidence kazakhstanaise de l’OSCE en 2010 : la décision de Madrid, la conférence de Paris, le sommet et la déclaration d’Astana. Faits corrigés, sources numérotées.',
  sections: [
    {
      id: 'madrid',
      title: 'La décision de Madrid',
      paragraphs: [
        [
          [
            'OS-01',
            'L’OSCE est l’Organisation pour la sécurité et la coopération en Europe ; la page de 2011 présentait la présidence kazakhstanaise comme un engagement européen.',
          ],
          ['OS-02', 'Candidat pour 2009, le pays obtient 2010, le 30 novembre 2007, au Conseil ministériel de Madrid.'],
          ['OS-03', 'On n’a pas voté : la décision s’est prise par consensus des 56 États participants.'],
        ],
        [
          [
            'OS-04',
            'À Madrid, le ministre Marat Tajine expose à ses homologues des projets de réforme pour renforcer les institutions démocratiques : ce sont les « engagements de Madrid ».',
          ],
          [
            'OS-05',
            'Il les assure aussi du soutien entier de son pays au Bureau des institutions démocratiques et des droits de l’homme (BIDDH).',
          ],
        ],
        [
          [
            'OS-08',
            'En décembre 2007, selon la page de 2011, le président Nazarbaïev voit dans la présidence une chance réelle pour son pays comme pour l’OSCE ; nous n’avons pas retrouvé ces paroles.',
          ],
          [
            'OS-09',
            'L’organisation, disait-on, se rénovait ; lui-même, le 14 janvier 2010, parle d’un consensus qui stagne.',
          ],
          [
            'OS-10',
            'Le pays promettait de renforcer ce lieu de dialogue, à ses yeux sans équivalent entre l’espace euro-atlantique et l’espace eurasien.',
          ],
        ],
      ],
    },
    {
      id: 'presidence',
      title: '2010, l’année de la présidence',
      paragraphs: [
        [
          [
            'OS-06',
            'Le 1er janvier 2010, le Kazakhstan prend la présidence. Son ministre des Affaires étrangères, Kanat Saoudabaïev, l’exerce.',
          ],
          ['OS-07', 'Il suit la Finlande (2008) et la Grèce (2009).'],
          [
            'OS-14',
            'C’est le 20e pays à présider la Conférence sur la sécurité et la coopération en Europe (CSCE), puis l’OSCE, depuis 1991.',
          ],
          ['OS-15', 'C’est surtout le premier État issu de l’URSS, et le premier d’Asie centrale, à le faire.'],
        ],
        [
          [
            'OS-22',
            'Le 28 octobre 2010, au Quai d’Orsay, une conférence marque les vingt ans de la Charte de Paris pour une nouvelle Europe, du 21 novembre 1990.',
          ],
          [
            'OS-23',
            'La présidence de l’OSCE et le ministère français des Affaires étrangères et européennes l’organisent ensemble.',
          ],
          [
            'OS-24',
            'Y participent Noursoultan Nazarbaïev, Valéry Giscard d’Estaing, Roland Dumas, Hans-Dietrich Genscher, Marc Perrin de Brichambaut, alors secrétaire général de l’organisation, et des délégués des États participants.',
          ],
        ],
      ],
    },
    {
      id: 'sommet',
      title: 'Le sommet d’Astana',
      paragraphs: [
        [
          [
            'OS-11',
            'Les 1er et 2 décembre 2010, les chefs d’État et de gouvernement de l’OSCE se réunissent à Astana : 38 sont venus, et avec eux les délégations des 56 États participants et de 12 pays partenaires.',
          ],
          [
            'OS-13',
            'Astana est la capitale du Kazakhstan ; du 23 mars 2019 à septembre 2022, elle s’est appelée Nour-Soultan.',
          ],
          ['OS-12', 'Le sommet précédent, à Istanbul, datait de novembre 1999, onze ans plus tôt.'],
        ],
        [
          [
            'OS-16',
            'Le 2 décembre 2010, au bout d’une longue nuit, les participants adoptent la « Déclaration commémorative d’Astana : vers une communauté de sécurité ». Le plan d’action prévu n’a pas trouvé d’accord.',
          ],
          ['OS-17', 'La déclaration énonce des positions communes aux 56 États participants.'],
          ['OS-18', 'C’est le premier document final d’un sommet de l’OSCE en onze ans,'],
          [
            'OS-20',
            'et une étape de plus après l’Acte final d’Helsinki, le 1er août 1975, et la Charte de Paris, le 21 novembre 1990.',
          ],
        ],
        [
          [
            'OS-19',
            'Le Kazakhstan dit avoir ouvert à l’OSCE un axe eurasien, et ajouté un « esprit d’Astana » à celui d’Helsinki ; l’Union européenne et d’autres ont regretté la minceur du résultat.',
          ],
          [
            'OS-21',
            'Pour le président Nazarbaïev, la déclaration pouvait mener à une communauté de sécurité euro-atlantique et eurasienne, une et indivisible : l’idée est au paragraphe 1 du texte.',
          ],
        ],
      ],
    },
  ],
  notes: {
    'OS-02': 'La page de 2011 parlait d’une « réunion interministérielle ».',
    'OS-03':
      'La page de 2011 parlait d’un vote des « 56 pays membres ». L’OSCE décide par consensus ; ses États sont dits « participants ».',
    'OS-14':
      'La page de 2011 disait « 20e président de l’OSCE ». C’est vrai en comptant la CSCE depuis 1991 ; depuis que l’OSCE porte ce nom, en 1995, c’est la 16e présidence.',
    'OS-15':
      'La page de 2011 disait « à l’est de Vienne ». La Hongrie, la Pologne, la Roumanie, la Bulgarie, la Finlande et la Grèce, qui ont présidé avant, sont toutes à l’est de Vienne.',
    'OS-16': 'La page de 2011 donnait un titre approximatif.',
    'OS-17': 'La page de 2011 écrivait « États membres ».',
    'OS-24':
      'La page de 2011 écrivait mal le nom de Marc Perrin de Brichambaut ; sa fonction est confirmée, sa présence ce jour-là ne repose que sur elle.',
  },
  figures: [
    { fact: 'OS-14', value: '20e', label: 'pays à présider la CSCE, puis l’OSCE, depuis 1991' },
    { fact: 'OS-03', value: '56', label: 'États participants, et la règle du consensus' },
    { fact: 'OS-11', value: '38', label: 'chefs d’État et de gouvernement à Astana' },
    { fact: 'OS-12', value: '11', label: 'années sans sommet avant celui-là' },
  ],
  since: {
    'OS-s01': 'Aucun sommet de l’OSCE ne s’est tenu depuis celui d’Astana, en 2010.',
    'OS-s02':
      'Présidences suivantes : Lituanie (2011), Irlande (2012), Ukraine (2013), Suisse (2014), Serbie (2015), Allemagne (2016), Autriche (2017), Italie (2018), Slovaquie (2019), Albanie (2020), Suède (2021), Pologne (2022), Macédoine du Nord (2023), Malte (2024), Finlande (2025), Suisse (2026).',
    'OS-s03': 'Le 21 novembre 2012, la Mongolie devient le 57e État participant.',
    'OS-s04':
      'En décembre 2020, Kaïrat Abdrakhmanov, ancien ministre kazakhstanais des Affaires étrangères, devient haut-commissaire de l’OSCE pour les minorités nationales, jusqu’en 2023.',
    'OS-s05': 'En 2025, l’OSCE appelle sa présidence, en anglais, <en>Chairpersonship</en>.',
  },
};
