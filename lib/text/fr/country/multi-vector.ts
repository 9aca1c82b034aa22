import type { SubjectProse } from '@/lib/text/country-prose';

export const multiVector: SubjectProse<'multi-vector'> = {
  title: 'Parler à tout le monde',
  short: 'Diplomatie multivectorielle',
  lede: 'Entre la Russie, la Chine et le reste du monde, le Kazakhstan a fait de l’équilibre une doctrine. La voici, avec ses chiffres et une carte.',
  description:
    'La politique étrangère « multivectorielle » du Kazakhstan : ses principes, ses relations diplomatiques année par année, et ce qui a changé depuis 2011. Sources numérotées.',
  sections: [
    {
      id: 'doctrine',
      title: 'Une doctrine de l’équilibre',
      paragraphs: [
        [
          [
            'MV-01',
            'Depuis l’indépendance, le 16 décembre 1991, la diplomatie kazakhstanaise dit servir d’abord le développement du pays, en cherchant à lui assurer un environnement favorable.',
          ],
          ['MV-02', 'Elle dit s’appuyer sur des réformes politiques et économiques ;'],
          [
            'MV-03',
            'ce sont, selon elle, les changements intérieurs du pays qui ont fixé les priorités de sa politique étrangère.',
          ],
        ],
        [
          [
            'MV-04',
            'De là, selon la même doctrine, deux principes : prendre part aux affaires du monde et de la région, et rester impartial. C’est la « politique multivectorielle » (<kk>көпвекторлы сыртқы саясат</kk>). Des auteurs étrangers y voient un jeu d’équilibre entre la Russie, la Chine, les États-Unis et l’Union européenne.',
          ],
        ],
      ],
    },
    {
      id: 'nations-unies',
      title: 'Entrer dans le monde',
      paragraphs: [
        [
          ['MV-07', 'Le 2 mars 1992, le Kazakhstan devient le 168e État membre des Nations unies.'],
          [
            'MV-08',
            'Ses diplomates y voient l’acte par lequel il a trouvé sa place dans la communauté internationale.',
          ],
          ['MV-09', 'Depuis l’indépendance, il a bâti le cadre juridique de ses relations extérieures.'],
          [
            'MV-10',
            'Vers 2011, l’ambassade comptait plus de 1 300 traités et accords entre gouvernements : nous n’avons trouvé aucun autre décompte qui le confirme.',
          ],
        ],
      ],
    },
    {
      id: 'relations',
      title: 'Compter ses relations',
      paragraphs: [
        [
          [
            'MV-05',
            'Vers 2011, selon l’ambassade, le pays avait des relations diplomatiques avec 140 États ; nous n’avons trouvé ce nombre exact dans aucune autre source. Le ministère en annonçait 186 à la mi-2022, puis 187, avant le Soudan du Sud à la fin de 2025.',
          ],
          [
            'MV-06',
            'Vers 2011 encore, l’ambassade citait 64 organisations internationales, économiques ou politiques, dont il faisait partie. Aucune source ne confirme ce nombre, et les « près de 200 » annoncées depuis, qui comprennent les agences de l’ONU, ne s’y comparent pas.',
          ],
        ],
        [
          [
            'MV-11',
            'La coopération, dit l’État, est active avec la plupart des pays d’Europe, d’Asie et d’Amérique du Nord.',
          ],
          [
            'MV-12',
            'Elle l’est aussi, et cela se vérifie, avec les organisations de la région : Communauté des États indépendants, Organisation pour la sécurité et la coopération en Europe (OSCE), Organisation de coopération de Shanghai, Conférence pour l’interaction et les mesures de confiance en Asie (CICA), Union économique eurasiatique, Organisation de la coopération islamique, Organisation de coopération économique, Organisation du traité de sécurité collective (OTSC), Organisation des États turciques.',
          ],
        ],
      ],
    },
  ],
  notes: {},
  figures: [
    { fact: 'MV-07', value: '168e', label: 'État membre des Nations unies, le 2 mars 1992' },
    {
      fact: 'MV-05',
      value: '140',
      label: 'relations diplomatiques vers 2011, selon l’ambassade ; nombre non retrouvé ailleurs',
    },
    { fact: 'MV-05', value: '187', label: 'selon le ministère, avant le Soudan du Sud en 2025' },
    {
      fact: 'MV-10',
      value: '1 300',
      label: 'traités et accords au moins, vers 2011 : chiffre de l’ambassade, non vérifié',
    },
  ],
  since: {
    'MV-s01':
      'La France et le Kazakhstan signent en juin 2008 un traité de partenariat stratégique, en vigueur en 2010. Il précède la page de 2011, qui n’en disait rien.',
    'MV-s02':
      'Le 12 novembre 2012, le pays est élu pour la première fois au Conseil des droits de l’homme de l’ONU (2013–2015). Il en est de nouveau membre de 2022 à 2024.',
    'MV-s03':
      'Un décret présidentiel du 21 janvier 2014, le n° 741, fixe le concept de politique étrangère de 2014 à 2020.',
    'MV-s04': 'Le 30 novembre 2015, le Kazakhstan devient le 162e membre de l’Organisation mondiale du commerce.',
    'MV-s05':
      'Un accord de partenariat et de coopération renforcé avec l’Union européenne est signé à Astana le 21 décembre 2015. Il couvre 29 domaines et s’applique en entier depuis le 1er mars 2020.',
    'MV-s06':
      'Le 28 juin 2016, le pays est élu au Conseil de sécurité de l’ONU pour 2017–2018, avec 138 voix, devant la Thaïlande : le premier d’Asie centrale à y siéger.',
    'MV-s07': 'Astana reçoit l’exposition internationale EXPO, du 10 juin au 10 septembre 2017.',
    'MV-s08':
      'Le 19 mars 2019, Noursoultan Nazarbaïev, président depuis l’indépendance, démissionne. Kassym-Jomart Tokaïev prête serment le 20 mars, puis est élu en juin 2019 avec 70,96 % des voix, chiffre officiel.',
    'MV-s09':
      'Le 23 mars 2019, la capitale prend le nom de Nour-Soultan. Elle est de nouveau Astana depuis septembre 2022.',
    'MV-s10': 'En mars 2020, un nouveau concept de politique étrangère va jusqu’à 2030.',
    'MV-s11':
      'En janvier 2022, des troubles gagnent tout le pays : au moins 238 morts. Une force de l’OTSC est envoyée.',
    'MV-s12': 'Le 5 juin 2022, un référendum constitutionnel recueille 77,18 % de oui, chiffre officiel.',
    'MV-s13': 'Le 30 juin 2022, le ministère des Affaires étrangères compte 186 États avec qui il a des relations.',
    'MV-s14':
      'Le 20 novembre 2022, Tokaïev est réélu, avec 81,31 % des voix selon les résultats officiels, pour un mandat unique de sept ans.',
    'MV-s15':
      'Le 29 novembre 2022, Tokaïev est à Paris. Les échanges atteignent 2,5 milliards de dollars en neuf mois de 2022 ; la France a investi 17 milliards depuis 2005.',
    'MV-s16':
      'Emmanuel Macron se rend à Astana le 1er novembre 2023, après Mitterrand en 1993, Sarkozy en 2009 et Hollande en 2014. Nazarbaïev, lui, était venu en France en 2008, 2010, 2011, 2012, 2013 et 2015.',
    'MV-s17':
      'En 2024, le commerce avec la Chine pèse 43,82 milliards de dollars d’après les douanes chinoises ; les chiffres kazakhstanais sont plus bas. En 2023 déjà, sur neuf mois, la Chine avait dépassé la Russie, d’après les statistiques kazakhstanaises : 21,3 % des échanges contre 18,6 %.',
    'MV-s18':
      'Les 4 et 5 novembre 2024, Tokaïev fait une visite d’État en France, avec une déclaration commune. La presse kazakhstanaise cite à cette occasion 4,2 milliards de dollars d’échanges en 2023, atteints de nouveau en neuf mois de 2024, plus de 200 entreprises à capitaux français et près de 19,5 milliards investis.',
    'MV-s19':
      'Au premier semestre de 2025, la Russie et la Chine fournissent chacune environ 29 % des importations ; en 2021, la Russie en fournissait 43 %.',
    'MV-s20':
      'Un 2 juillet, en 2024 ou en 2025, le ministère annonce des relations avec 187 États, près de 200 organisations, et 122 représentations dans 80 pays, dont 75 ambassades.',
    'MV-s21':
      'Le 6 novembre 2025, à Washington, au sommet C5+1 des États-Unis et de l’Asie centrale, le Kazakhstan annonce qu’il rejoint les accords d’Abraham. Il a des relations avec Israël depuis 1992.',
    'MV-s22':
      'Le 12 novembre 2025, une déclaration avec la Russie parle de partenariat stratégique global et d’alliance. Depuis l’automne 2025, le ministre des Affaires étrangères est Iermek Kocherbaïev.',
    'MV-s23':
      'Le 15 décembre 2025, on annonce des relations avec le Soudan du Sud : 188 États, par notre addition, si le ministère n’en a pas ajouté ou retiré d’autres.',
    'MV-s24':
      'Le 15 mars 2026, un référendum approuve une nouvelle Constitution, par 87,15 % de oui et avec 73,12 % de participation, chiffres officiels. Elle crée un parlement d’une seule chambre, le Kouroultaï, de 145 sièges, et un vice-président.',
    'MV-s25':
      'La Constitution devait entrer en vigueur le 1er juillet 2026, et l’élection du Kouroultaï suivre sous trois mois environ. Nos sources s’arrêtent en mars 2026 : nous ne savons pas ce qu’il en a été.',
  },
};
