/** The page that prepares what the State's portal asks for an electronic visa. */
export const portal = {
  title: 'Préparer le visa électronique',
  lede: 'Sapar n’envoie rien au portail de l’État : vous y tapez vous-même ces réponses. Chacune est écrite comme il faut la taper ; copiez-la ou sélectionnez-la.',
  knownTitle: 'Ce que nous savons du portail, et ce que nous ignorons',
  known:
    'L’ordre des étapes vient d’une page d’egov.kz. Le nom, l’ordre et la langue des questions du portail n’ont été trouvés dans aucune source : ci-dessous, rien n’est inventé, vos réponses sont seulement rangées à l’étape qui les demande.',
  portalLink: 'Ouvrir vmp.gov.kz',
  onlyPortal: 'C’est le seul portail de l’État pour ce visa. D’autres sites portent des noms proches.',
  airportTitle: 'Entrée et sortie par un aéroport international seulement',
  airport:
    'Avec ce visa on n’entre et on ne sort ni par la route, ni en train, ni par la mer. Votre point d’entrée : {entryPoint}. Vérifiez que c’est un aéroport international.',
  airportElse: 'Votre point d’entrée n’est pas un aéroport, d’après son nom : {entryPoint}',
  airportChange: 'Changer le point d’entrée',
  airportUnknown:
    'Avec ce visa on n’entre et on ne sort ni par la route, ni en train, ni par la mer. Choisissez un aéroport international.',
  of: 'Pour {name}',
  ofNumber: 'Voyageur {n}',
  holder: 'Chacun demande le sien, les enfants aussi : ce visa ne vaut que pour son titulaire.',
  stepsTitle: 'Les étapes, dans l’ordre du portail',
  wording: 'En anglais : <q>{wording}</q>',
  steps: {
    register: 'S’inscrire sur le portail',
    requirements: 'Lire les conditions',
    invitation: 'Donner le numéro de l’invitation',
    passport: 'Donner les données du passeport',
    fee: 'Payer les droits',
    print: 'Imprimer le visa',
    border: 'Le montrer à l’aéroport',
  },
  stepNotes: {
    register: 'Ce que l’inscription demande n’a pas été trouvé. Prévoyez votre adresse e-mail et votre téléphone.',
    requirements:
      'Le passeport : {pages, number} pages vides, sans rature ni page déchirée, sans mention de prolongation.',
    invitation:
      'C’est votre hôte qui vous le donne : {digits, number} chiffres. Sans invitation, pas de visa électronique.',
    passport:
      'La source ne dit pas lesquelles ni dans quel ordre : les voici dans l’ordre de la page du passeport. Un écart avec le passeport rend le visa sans valeur.',
    fee: 'Rien n’est remboursé, même en cas de refus. Le moyen de payer n’a pas été trouvé.',
    print: 'On le trouve dans son espace personnel sur le portail.',
    border: 'Gardez le visa imprimé avec le passeport.',
  },
  copyTitle: 'La copie du passeport',
  copy: 'Une autre page de l’État demande d’en téléverser une copie. Nous n’avons trouvé ni le format du fichier, ni sa taille la plus grande, ni si une photo d’identité est demandée : le portail le dira. Gardez une image nette de la page entière, coins et lignes du bas visibles.',
  otherTitle: 'Si le portail demande autre chose',
  other:
    'D’autres pages de l’État parlent d’une demande en ligne et de données personnelles, sans dire lesquelles. Voici vos autres réponses, dans l’ordre du formulaire sur papier.',
  otherOpen: 'Voir ces réponses ({n, number})',
  printedAs: 'Imprimé dans le passeport : {printed}',
  missing: 'Pas encore répondu',
  answer: 'Répondre',
  dates: 'Les jours sont écrits jour.mois.année ; le portail peut montrer un calendrier à la place.',
  copyButton: 'Copier',
  copyHidden: 'Copier : {label}',
  copied: 'Copié',
  notCopied: 'Non copié : sélectionnez le texte',
  signatureTitle: 'Une signature électronique ?',
  signature:
    'Une page de l’État dit de signer la demande avec une signature électronique du Kazakhstan (EDS), qu’un étranger n’a guère ; celle qui donne les étapes n’en parle pas. Si le portail l’exige, demandez à la mission.',
  elseTitle: 'Les autres voyageurs',
  else: 'Pour {names}, le visa électronique ne convient pas à ce voyage : la demande se fait sur papier.',
  elseFree: 'Pour {names}, ce voyage ne demande pas de visa.',
  back: 'Revenir à la demande',
} as const;
