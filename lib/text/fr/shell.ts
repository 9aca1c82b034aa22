export const shell = {
  skip: 'Aller au contenu',
  sharedDevice: 'Appareil partagé : n’y rien garder',
  independent: 'Sapar est indépendant : ce n’est pas un site de l’État.',
  official: 'Sites officiels : <visas>vmp.gov.kz</visas>, <how>egov.kz</how>, <evisa>gov.kz</evisa>',
  home: 'Sapar, accueil',
  languages: 'Langue',
  statementTitle: 'Un service indépendant',
  statement:
    'Sapar n’appartient pas à la République du Kazakhstan et ne parle pas en son nom. Il prépare vos papiers ; seule la mission délivre ou refuse un visa.',
  sourcesTitle: 'D’où viennent les règles',
  sourcesLede:
    'Règles lues dans des copies de ces pages, réunies le 24 novembre 2026. Une règle peut avoir changé depuis : en cas de doute, c’est la mission qui fait foi.',
  undated: 'sans date',
  notFound: {
    title: 'Cette page n’existe pas',
    lede: 'L’adresse contient peut-être une faute, ou la page a changé de place. Vos réponses enregistrées ne sont pas touchées.',
    home: 'Aller à l’accueil',
    resume: 'Reprendre un dossier avec son code',
  },
} as const;
