import type { SubjectProse } from '@/lib/text/country-prose';

export const regional: SubjectProse<'regional'> = {
  title: 'Les cercles de voisins',
  short: 'Coopération régionale',
  lede: 'Une organisation née à Shanghai, une commission de l’ONU à Bangkok, une conférence réunie à Almaty, une union douanière avec Moscou et Minsk : les unes ont grandi, d’autres ont changé de nom. L’Union d’Asie centrale, elle, n’est jamais née.',
  description:
    'Le Kazakhstan dans sa région : Organisation de coopération de Shanghai, CESAP, CICA, Union d’Asie centrale, union douanière et Union économique eurasiatique. Qui est entré où, et quand.',
  sections: [
    {
      id: 'strategie',
      title: 'Ce que le pays dit vouloir',
      paragraphs: [
        [
          [
            'RC-01',
            'En décembre 2007, selon la page de 2011, le président annonce vouloir renforcer l’intégration en cours, notamment par l’Organisation de coopération de Shanghai et par la Conférence pour l’interaction et les mesures de confiance en Asie (CICA) ; nous n’avons pas retrouvé cette annonce.',
          ],
          [
            'RC-02',
            'Le pays se présente comme la première économie d’Asie centrale, ce qu’il est. En 2011, il se disait aussi stable ; les troubles de janvier 2022 ont fait au moins 238 morts.',
          ],
          [
            'RC-03',
            'Il cite de nombreux projets avec la Russie, la Chine, l’Asie centrale et les pays de la Caspienne et de la mer Noire, au nom d’une prospérité durable.',
          ],
        ],
        [
          [
            'RC-04',
            'Il voulait aussi se rapprocher du Moyen-Orient et du Golfe, de l’Asie-Pacifique, de l’Amérique latine. Il l’a fait : des liens noués dans les Caraïbes de 2012 à 2018, d’autres dans le Pacifique et en Afrique, jusqu’à 2025.',
          ],
          ['RC-05', 'Sa politique étrangère, dit-il, vise plus de stabilité en Eurasie,'],
          [
            'RC-06',
            'et combat quatre menaces : la prolifération nucléaire, le terrorisme international, l’extrémisme religieux et le trafic de drogue.',
          ],
        ],
      ],
    },
    {
      id: 'ocs',
      title: 'L’Organisation de coopération de Shanghai',
      paragraphs: [
        [
          [
            'SCO-06',
            'À l’origine, cinq pays, le Groupe des Cinq de Shanghai, signent dans cette ville, le 26 avril 1996, un accord de confiance militaire aux frontières.',
          ],
          ['SCO-08', 'Les mesures de confiance entre les armées viennent donc en premier ;'],
          ['SCO-07', 'la réduction des troupes le long des frontières suit, le 24 avril 1997, à Moscou.'],
          ['SCO-01', 'L’Organisation de coopération de Shanghai (OCS) elle-même naît à Shanghai le 15 juin 2001.'],
          [
            'SCO-03',
            'Ses six fondateurs sont la Chine, le Kazakhstan, le Kirghizstan, l’Ouzbékistan, la Russie et le Tadjikistan.',
          ],
        ],
        [
          [
            'SCO-09',
            'Ce même 15 juin 2001, une convention est signée contre le terrorisme, le séparatisme et l’extrémisme ; la charte, base juridique de l’organisation, est du 7 juin 2002.',
          ],
          [
            'SCO-10',
            'La charte s’accompagne d’une Structure régionale antiterroriste (RATS, de son sigle anglais), installée à Tachkent depuis 2004.',
          ],
          [
            'SCO-02',
            'L’organisation s’occupe de sécurité, d’économie et de commerce, de culture et d’autres domaines.',
          ],
        ],
        [
          ['SCO-04', 'Vers 2011, quatre pays y étaient observateurs : l’Inde, l’Iran, la Mongolie et le Pakistan.'],
          [
            'SCO-05',
            'L’ambassade rangeait le Kazakhstan parmi les trois pays moteurs, avec la Chine et la Russie ; on ne cite d’ordinaire que ces deux derniers.',
          ],
          [
            'SCO-11',
            'Elle parlait aussi de plus de 130 projets d’investissement, lancés ou à l’étude : aucune source ne confirme ce nombre.',
          ],
          ['SCO-12', 'Une association interbancaire existe depuis le 26 octobre 2005.'],
          [
            'SCO-13',
            'Un espace commun de transport, alors à l’étude, a donné un accord sur le transport routier, signé le 12 septembre 2014.',
          ],
        ],
      ],
    },
    {
      id: 'cesap',
      title: 'La CESAP, l’ONU d’Asie et du Pacifique',
      paragraphs: [
        [
          [
            'ESC-01',
            'La commission naît à Shanghai le 28 mars 1947, sous le nom de Commission économique de l’ONU pour l’Asie et l’Extrême-Orient ; elle siège à Bangkok depuis 1949.',
          ],
          [
            'ESC-02',
            'Le 1er août 1974, elle prend son nom actuel, Commission économique et sociale pour l’Asie et le Pacifique (CESAP).',
          ],
          ['ESC-03', 'Elle compte 53 États membres, dont la France,'],
          ['ESC-04', 'et 9 membres associés, qui sont des territoires, comme Hong Kong ou la Nouvelle-Calédonie.'],
          ['ESC-05', 'Elle relève du Conseil économique et social des Nations unies.'],
        ],
        [
          ['ESC-06', 'En mai 2007, sa 63e session se tient à Almaty, au Kazakhstan, qui en est l’hôte.'],
          [
            'ESC-07',
            'On y cherche comment les pays pauvres de la région pourraient tenir l’échéance de 2015, fixée aux Objectifs du Millénaire pour le développement ; la santé y tient une grande place.',
          ],
          [
            'ESC-08',
            'Ces objectifs allaient du recul de l’extrême pauvreté à la lutte contre le VIH/sida et à l’école primaire pour tous. En 2015, les Objectifs de développement durable les ont remplacés.',
          ],
          [
            'ESC-09',
            'Le Kazakhstan s’y serait dit prêt à s’engager davantage dans les projets de la CESAP ; nous n’avons pas retrouvé le texte.',
          ],
        ],
      ],
    },
    {
      id: 'cica',
      title: 'La CICA, une idée kazakhstanaise',
      paragraphs: [
        [
          [
            'CIC-01',
            'Le 5 octobre 1992, à la 47e session de l’Assemblée générale de l’ONU, à New York, le président kazakhstanais propose la CICA. Le premier sommet se tient à Almaty, le 4 juin 2002.',
          ],
          ['CIC-02', 'C’est un forum sur la sécurité au sens large, lutte contre le terrorisme comprise.'],
        ],
      ],
    },
    {
      id: 'union-centrasiatique',
      title: 'L’Union d’Asie centrale, qui n’est pas née',
      paragraphs: [
        [
          [
            'CAU-01',
            'Le 18 février 2005, le Kazakhstan propose à ses voisins une Union d’Asie centrale. En avril 2007, ce n’est encore qu’un projet ; elle n’a jamais vu le jour.',
          ],
          [
            'CAU-02',
            'L’argument était celui d’une histoire, d’une culture et d’une économie proches, de liens entre les peuples et de défis communs.',
          ],
        ],
      ],
    },
    {
      id: 'union-douaniere',
      title: 'L’union douanière, et ce qu’elle est devenue',
      paragraphs: [
        [
          [
            'CU-01',
            'Le 9 juin 2009, Moscou, Astana et Minsk annoncent qu’ils demanderont à entrer ensemble à l’Organisation mondiale du commerce (OMC), en tant qu’union douanière. La candidature commune est abandonnée en quelques mois.',
          ],
          [
            'CU-02',
            'L’union devait fonctionner dès 2010, et c’est ce qu’elle a fait : tarif commun le 1er janvier 2010, code des douanes le 1er juillet, le 6 juillet pour la Biélorussie.',
          ],
          ['CU-03', 'C’était en 2010 un marché d’environ 168 millions d’habitants ;'],
          [
            'CU-04',
            'on avançait un PIB d’environ 2 000 milliards de dollars ; le Fonds monétaire international (FMI) en comptait 1 391 en valeur nominale pour 2009.',
          ],
        ],
      ],
    },
  ],
  notes: {
    'SCO-02': 'La page de 2011 citait aussi la justice, qui n’a pas de rubrique dans la déclaration fondatrice.',
    'SCO-06':
      'La page de 2011 parlait d’un traité entre les membres de l’OCS, qui n’existait pas ; l’Ouzbékistan n’en était pas.',
    'SCO-07': 'La page de 2011 l’attribuait à l’OCS ; c’est le Groupe des Cinq de Shanghai.',
    'SCO-08': 'La page de 2011 les plaçait en dernier.',
    'SCO-09':
      'La page de 2011 faisait de la convention l’acte de naissance de l’OCS. C’est une déclaration du même jour qui la crée.',
    'ESC-01': 'La page de 2011 ne donnait que l’année, et un nom un peu différent.',
    'ESC-04': 'La page de 2011 les appelait « États associés ».',
    'ESC-06': 'La page de 2011 ne disait ni où la session s’est tenue, ni qui recevait.',
    'CIC-01': 'La page de 2011 datait de 1992 la naissance de la CICA ; c’est l’année de la proposition.',
    'CIC-02': 'La page de 2011 ne parlait que du terrorisme.',
    'CU-01':
      'La page de 2011 écrivait « Organisation internationale du commerce », un projet de l’après-guerre resté sans suite. La Russie est entrée à l’OMC en 2012, le Kazakhstan en 2015.',
    'CU-04': 'La page de 2011 ne donnait que le chiffre politique de l’époque.',
  },
  figures: [
    { fact: 'SCO-03', value: '6', label: 'fondateurs de l’OCS, le 15 juin 2001' },
    { fact: 'ESC-03', value: '53', label: 'États membres de la CESAP, dont la France' },
    { fact: 'CIC-01', value: '1992', label: 'le 5 octobre, la CICA est proposée à New York' },
    { fact: 'CU-03', value: '168', label: 'millions d’habitants, environ, dans l’union douanière en 2010' },
  ],
  since: {
    'RC-s01':
      'Le 3 octobre 2009, à Nakhitchevan, le Conseil turcique est fondé, avec le Kazakhstan. L’Ouzbékistan y entre en 2019 ; le conseil devient l’Organisation des États turciques (OET) le 12 novembre 2021. La Hongrie y est observatrice depuis 2018, le Turkménistan depuis 2021. Le 10e sommet se tient à Astana le 3 novembre 2023.',
    'RC-s02':
      'L’union douanière fonctionne : tarif le 1er janvier 2010, code en juillet 2010, puis espace économique commun le 1er janvier 2012.',
    'RC-s03':
      'La Russie entre à l’OMC le 22 août 2012, le Kazakhstan le 30 novembre 2015, chacun de son côté. La Biélorussie n’y est toujours pas : à vérifier.',
    'RC-s04':
      'En 2014, le Bangladesh et le Qatar entrent à la CICA, qui a dès lors 26 membres. Le Sri Lanka est le 27e, en 2018. Le secrétariat est à Astana.',
    'RC-s05':
      'L’Union économique eurasiatique (UEEA) existe depuis le 1er janvier 2015, par un traité signé à Astana le 29 mai 2014. L’Arménie la rejoint le 2 janvier 2015, le Kirghizstan le 12 août 2015.',
    'RC-s06':
      'En septembre 2015, les Objectifs de développement durable, pour 2030, prennent la place de ceux du Millénaire.',
    'RC-s07':
      'Le format C5+1, entre les États-Unis et l’Asie centrale, commence à Samarcande le 1er novembre 2015. Premier sommet des présidents le 19 septembre 2023, deuxième à Washington le 6 novembre 2025.',
    'RC-s08': 'Le 9 juin 2017, au sommet d’Astana, l’Inde et le Pakistan entrent à l’OCS.',
    'RC-s09':
      'En mars 2018, les présidents d’Asie centrale tiennent à Astana leur première réunion consultative. Les suivantes ont lieu à Tachkent (2019), Avaza (2021), Tcholpon-Ata (2022), Douchanbé (2023), Astana (2024), Tachkent (2025).',
    'RC-s10':
      'Le 13 octobre 2022, au 6e sommet de la CICA, à Astana, le Koweït devient le 28e membre, et la conférence commence à se transformer en organisation. Le Kazakhstan l’a présidée de 2020 à 2024.',
    'RC-s11': 'Le 4 juillet 2023, l’Iran devient le 9e membre de l’OCS.',
    'RC-s12': 'En 2024, la CESAP compte toujours 53 membres et 9 associés.',
    'RC-s13': 'Le 4 juillet 2024, au sommet d’Astana, la Biélorussie entre à l’OCS, qui a dès lors 10 membres.',
    'RC-s14': 'En décembre 2024, l’Azerbaïdjan prend la présidence de la CICA, jusqu’en 2026.',
    'RC-s15':
      'Le 4 mars 2025, l’Assemblée générale de l’ONU crée à Almaty un centre régional pour les Objectifs de développement durable, avec 152 États pour coauteurs. António Guterres et Tokaïev l’ouvrent le 3 août 2025.',
    'RC-s16':
      'Le 1er septembre 2025, au sommet de Tianjin, le Laos devient partenaire de l’OCS, qui réunit observateurs et partenaires sous un seul statut. Elle garde 10 membres.',
    'RC-s17':
      'Le 16 novembre 2025, à Tachkent, la 7e réunion des présidents fait de l’Azerbaïdjan un participant à part entière, et parle d’une « Communauté d’Asie centrale ». C’est ce qui se rapproche le plus du projet de 2005.',
  },
};
