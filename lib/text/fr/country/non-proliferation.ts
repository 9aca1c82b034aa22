import type { SubjectProse } from '@/lib/text/country-prose';

export const nonProliferation: SubjectProse<'non-proliferation'> = {
  title: 'Rendre les bombes',
  short: 'Non-prolifération',
  lede: 'Un polygone fermé par décret, plus d’un millier d’ogives rendues, une région déclarée exempte d’armes nucléaires : voici les traités, avec les dates corrigées.',
  description:
    'De la fermeture de Semipalatinsk en 1991 à la zone exempte d’armes nucléaires en Asie centrale : traités, dates corrigées, carte et suites. Sources numérotées.',
  sections: [
    {
      id: 'polygone',
      title: 'La fermeture du polygone',
      paragraphs: [
        [
          [
            'NP-06',
            'Le 29 août 1991, avant même l’indépendance, Noursoultan Nazarbaïev ferme par décret le polygone de Semipalatinsk. Environ 456 essais nucléaires soviétiques y avaient eu lieu de 1949 à 1989, dont 116 dans l’atmosphère.',
          ],
        ],
        [
          [
            'NP-01',
            'Le pays a renoncé aux armes nucléaires que l’URSS avait laissées sur son sol : 1 410 ogives selon la Nuclear Threat Initiative (NTI), 1 216 selon son ministère des Affaires étrangères. La dernière est repartie en Russie en avril 1995.',
          ],
          ['NP-02', 'Depuis, il mène une politique de non-prolifération,'],
          [
            'NP-03',
            'et ce choix l’a rapproché de l’Asie centrale, des États-Unis et de nombreux pays d’Europe et d’Asie.',
          ],
        ],
        [
          [
            'NP-04',
            'L’État dit vouloir ainsi répondre aux défis mondiaux et agir avec d’autres contre la prolifération.',
          ],
          [
            'NP-05',
            'Il prend part aux négociations : il siège à la Conférence du désarmement et, depuis le 13 mai 2002, au Groupe des fournisseurs nucléaires, dont il a été le 40e membre.',
          ],
        ],
      ],
    },
    {
      id: 'alma-ata',
      title: 'L’accord d’Alma-Ata',
      paragraphs: [
        [
          [
            'NP-07',
            'Le 21 décembre 1991, à Alma-Ata, un accord sur des mesures communes concernant les armes nucléaires règle le sort de l’arsenal soviétique.',
          ],
          ['NP-08', 'Il en organise le contrôle commun,'],
          ['NP-09', 'confirme les engagements pris par l’URSS pour réduire les armes stratégiques,'],
          [
            'NP-10',
            'et porte les signatures de quatre dirigeants : ceux de la Biélorussie, du Kazakhstan, de la Russie et de l’Ukraine.',
          ],
        ],
      ],
    },
    {
      id: 'traites',
      title: 'Traité après traité',
      paragraphs: [
        [
          [
            'NP-11',
            'Le 23 mai 1992, le Kazakhstan signe le protocole de Lisbonne, avec la Biélorussie, la Russie, l’Ukraine et les États-Unis.',
          ],
          [
            'NP-12',
            'Il devient par là partie à START I, et s’engage à adhérer au Traité de non-prolifération (TNP) en tant qu’État non doté de l’arme nucléaire.',
          ],
          [
            'NP-13',
            'Son parlement ratifie START I le 2 juillet 1992, la plus ancienne des dates données pour les cinq parties ; le traité entre en vigueur le 5 décembre 1994.',
          ],
          [
            'NP-17',
            'Pour le TNP, le parlement vote en décembre 1993, et l’adhésion date du 14 février 1994 : ce jour-là, à Washington, Nazarbaïev remet l’instrument à Bill Clinton.',
          ],
        ],
        [
          [
            'NP-14',
            'Le 14 janvier 1993, le pays signe la Convention sur l’interdiction des armes chimiques (CIAC), ratifiée en 2000.',
          ],
          [
            'NP-15',
            'Elle interdit de les mettre au point, de les fabriquer, de les stocker et de les employer, et impose de les détruire.',
          ],
          ['NP-16', 'Le Kazakhstan n’a adhéré qu’en 2007 à la Convention sur les armes biologiques.'],
        ],
        [
          [
            'NP-18',
            'Le Traité d’interdiction complète des essais nucléaires (TICE) est signé le 30 septembre 1996 et ratifié par une loi du 14 décembre 2001 ; l’instrument est déposé le 14 mai 2002. Le traité n’est toujours pas en vigueur.',
          ],
          [
            'NP-19',
            'Le Kazakhstan l’a signé pendant la 51e session de l’Assemblée générale de l’ONU, quelques jours après l’ouverture du traité à la signature, le 24 septembre 1996.',
          ],
        ],
      ],
    },
    {
      id: 'zone',
      title: 'Cinq pays sans armes nucléaires',
      paragraphs: [
        [
          [
            'NP-20',
            'Le 8 septembre 2006, à Semipalatinsk même, les ministres des Affaires étrangères du Kazakhstan, du Kirghizstan, de l’Ouzbékistan, du Tadjikistan et du Turkménistan signent le traité qui fait de l’Asie centrale une zone exempte d’armes nucléaires. Pour le Kazakhstan, c’est Kassym-Jomart Tokaïev.',
          ],
          [
            'NP-21',
            'Le traité est entré en vigueur le 21 mars 2009, après la ratification kazakhstanaise, la dernière des cinq.',
          ],
        ],
      ],
    },
  ],
  notes: {
    'NP-01':
      'La page de 2011 parlait d’un « statut de puissance nucléaire ». Les ogives étaient soviétiques ; leur nombre change avec la source.',
    'NP-06': 'La page de 2011 disait « août 1991 », sans le jour.',
    'NP-07':
      'La page de 2011 donnait le 29 décembre 1991. Aucun texte n’est de ce jour : l’accord à quatre est du 21, celui de Minsk, à onze, du 30.',
    'NP-12': 'La page de 2011 lisait dans le protocole un renoncement déjà fait ; c’est une promesse, tenue ensuite.',
    'NP-13': 'La page de 2011 écrivait « ratification du traité », sans dire lequel.',
    'NP-16':
      'La page de 2011 disait que le pays la respectait « aussi » ; à la fin de 2003, il n’y était pas encore partie.',
    'NP-17': 'La page de 2011 disait « décembre 1993 : ratification ». C’est le mois du vote.',
    'NP-18': 'La page de 2011 disait « 1996 », sans le jour ni la suite.',
    'NP-19': 'Le traité lui-même avait été adopté avant l’ouverture de cette session.',
    'NP-21': 'La page de 2011 appelait ce jour « ratification ».',
  },
  figures: [
    { fact: 'NP-06', value: '456', label: 'essais nucléaires environ à Semipalatinsk, de 1949 à 1989' },
    { fact: 'NP-01', value: '1 410', label: 'ogives rendues à la Russie, selon la NTI' },
    { fact: 'NP-01', value: '1995', label: 'en avril, la dernière ogive s’en va' },
    { fact: 'NP-21', value: '2009', label: 'le 21 mars, la zone sans armes nucléaires entre en vigueur' },
  ],
  since: {
    'NP-s01':
      'Le 2 décembre 2009, sur proposition du Kazakhstan, l’Assemblée générale de l’ONU fait du 29 août la Journée internationale contre les essais nucléaires (résolution 64/35).',
    'NP-s02': 'De 2010 à 2016, le pays assiste aux quatre sommets sur la sécurité nucléaire.',
    'NP-s03':
      'Le 6 mai 2014, les cinq puissances nucléaires signent le protocole au traité de Semipalatinsk. Les États-Unis ne l’ont pas ratifié.',
    'NP-s04':
      'Le 27 août 2015, un accord avec l’Agence internationale de l’énergie atomique (AIEA) crée une banque d’uranium faiblement enrichi. Elle ouvre le 29 août 2017 à Oskemen (Oust-Kamenogorsk), fonctionne à partir d’octobre 2019 et atteint ses 90 tonnes en décembre 2019.',
    'NP-s05':
      'Le 7 décembre 2015, ou le 8 décembre selon l’agence Kazinform, l’Assemblée générale de l’ONU adopte la Déclaration universelle pour un monde exempt d’armes nucléaires, à l’initiative du Kazakhstan.',
    'NP-s06':
      'Le 18 janvier 2018, le Kazakhstan préside au Conseil de sécurité un débat de haut niveau sur les armes de destruction massive.',
    'NP-s07': 'Le 2 mars 2018, il signe le Traité sur l’interdiction des armes nucléaires (TIAN).',
    'NP-s08': 'Le 29 août 2019, il dépose sa ratification, la 26e. Le traité est en vigueur depuis le 22 janvier 2021.',
    'NP-s09': 'En novembre 2023, la Russie retire sa ratification du TICE.',
    'NP-s10':
      'Le 6 octobre 2024, un référendum approuve une centrale nucléaire civile, avec environ 71 % de oui, chiffre officiel.',
    'NP-s11':
      'Du 3 au 7 mars 2025, à New York, Akan Rakhmetoulline préside la 3e réunion des États parties au TIAN. Avec Kiribati, le pays propose un fonds pour les victimes.',
    'NP-s12': 'La première conférence d’examen du TIAN était prévue vers la fin de 2026 : date à vérifier.',
    'NP-s13': 'Le 5 février 2026, New START, qui avait pris la suite de START I, arrive à son terme.',
  },
};
