export const home = {
  title: 'Sapar : votre demande de visa pour le Kazakhstan',
  description:
    'Répondez une fois, environ un quart d’heure : Sapar remplit et vérifie le formulaire de demande de visa pour le Kazakhstan. Service indépendant, sans compte.',

  heading: 'Toutes les formalités de votre visa pour le Kazakhstan, en un clic',
  lede: 'Répondez une fois, en un quart d’heure environ. Sapar vérifie au fur et à mesure ; un clic, et le formulaire de chaque voyageur est rempli, prêt à signer. Restent pour vous le dossier à imprimer et à remettre, et les empreintes digitales.',
  start: 'Commencer ma demande',
  startByPassport: 'Commencer par le passeport',
  resume: 'Reprendre avec mon code',
  promise: 'Sans compte. Rien n’est envoyé à personne.',

  exampleTitle: 'Ce que vos réponses règlent',
  exampleLede: 'Un exemple : une Jordanienne de Lyon, douze jours de tourisme.',
  exampleFoot: 'Ce panneau se remplit à côté des questions, réponse après réponse.',

  needTitle: 'Un visa, ou pas ?',
  freeTitle: 'Peut-être pas',
  free: 'Avec un passeport français ordinaire, un voyage de {entryDays} jours au plus se fait en général sans visa, pour le tourisme, une visite à des proches ou des rendez-vous d’affaires. La limite est de {periodDays} jours sur toute période de {rollingDays} jours. Une cinquantaine d’autres nationalités ont la même règle.',
  freeNote:
    '<strong>Texte officiel, contenu vu dans la presse.</strong> Décret n° 148 du 21 janvier 2012, paragraphe 17 (<decree>adilet.zan.kz</decree>) ; la France y figure selon <visasnews>Visas News</visasnews> (janvier 2022) et <qazinform>Qazinform</qazinform> (juillet 2025). Une page d’<egov>egov.kz</egov> (2023) ajoute {yearDays} jours par année civile.',
  etaTitle: 'Sans visa, pensez à QazETA',
  eta: 'Cette autorisation de voyage se demande dans une application mobile, au moins {leadHours} heures avant l’entrée. Recommandée en janvier 2026, elle est peut-être devenue obligatoire depuis : confirmez-le auprès de la mission avant de partir.',
  etaNote:
    '<strong>Vu dans la presse, à confirmer.</strong> <visamundi>VisaMundi</visamundi>, 23 janvier 2026. Une liste de seconde main (17 septembre 2026) annonce une obligation dans les aéroports dès le 1er novembre 2026 ; nous n’avons rien trouvé d’officiel.',
  visaTitle: 'Oui, dans ces cas',
  visa: 'Vous restez plus de {entryDays} jours d’affilée, vous venez travailler ou étudier, ou votre nationalité n’est pas dispensée. Sapar prépare les demandes pour la visite privée, le tourisme, les affaires, le transit, les études, le travail et les soins médicaux.',
  visaNote:
    '<strong>Motifs : source officielle.</strong> <egov>egov.kz</egov>, entrée et séjour des étrangers (2023) ; <classification>catégories de visa</classification> (22 mai 2025). Durée : vue dans la presse, comme ci-dessus.',

  handTitle: 'À avoir sous la main',
  handPassport: 'Le passeport',
  handPassportWhy:
    'Valable encore {passportMonths} mois au moins après la fin du visa, avec {blankPages, plural, one {une page vierge} other {# pages vierges}}. La page officielle du visa électronique demande {advisedMonths} mois.',
  handTrip: 'Les dates et les adresses',
  handTripWhy: 'Arrivée, départ, premier point d’entrée, et l’endroit où vous logerez ou la personne qui vous reçoit.',
  handInvitation: 'L’invitation, si votre cas en demande une',
  handInvitationWhy:
    'Un numéro à {invitationDigits} chiffres. Votre hôte l’obtient sur vmp.gov.kz, au moins {hostLeadDays, plural, one {# jour ouvrable} other {# jours ouvrables}} avant votre entrée.',
  handPermit: 'Le titre de séjour',
  handPermitWhy: 'Si vous déposez dans un pays dont vous n’avez pas la nationalité.',
  handPhoto: 'Une photo récente',
  handPhotoWhy: 'De 35 × 45 mm : prise ici et imprimée avec le formulaire, ou sur papier, à coller.',

  handNote:
    '<strong>Source officielle.</strong> <how>egov.kz</how>, obtenir un visa (31 janvier 2025) ; <hague>ambassade à La Haye</hague> (2 avril 2025) ; <evisa>gov.kz</evisa>, visa électronique (sans date). Les {invitationDigits} chiffres : vus sur <astanacb>astanacb.kz</astanacb>.',

  howTitle: 'Comment cela se passe',
  howAnswer: 'Vous répondez',
  howAnswerWhy:
    'Des pages courtes, où l’on ne demande que ce qui sert à votre cas. Comptez un quart d’heure pour une personne, plus si vous devez chercher un papier. En famille, le voyage, l’hôte et le contact ne se remplissent qu’une fois.',
  howClick: 'Vous cliquez',
  howClickWhy:
    'Un PDF contient le formulaire rempli de chaque voyageur, et ce qui reste à vérifier vous est dit avant. La présentation est celle de 2011 ; la mission peut en remettre une plus récente, les réponses restent les mêmes.',
  howFile: 'Vous déposez',
  howFileWhy:
    'Vous imprimez, signez et remettez le dossier à la mission, qui décide. À partir de {printsAge} ans, elle prend les empreintes digitales : prévoyez de vous y rendre.',
  howFileNote: '<strong>Vu dans la presse.</strong> Empreintes : <lada>Lada.kz</lada>, 13 octobre 2025.',

  dataTitle: 'Vos réponses restent les vôtres',
  dataAccount: 'Ni compte ni mot de passe',
  dataAccountWhy:
    'Un code de reprise rouvre le dossier sur n’importe quel appareil. Sans lui, personne ne l’ouvre, nous non plus.',
  dataKept: 'Gardées {days, plural, one {# jour} other {# jours}}',
  dataKeptWhy:
    'Après votre dernière modification, puis effacées. Vous pouvez aussi tout effacer vous-même, à tout moment.',
  dataSealed: 'Chiffrées',
  dataSealedWhy:
    'Ce qui est enregistré est chiffré avec une clé que seul votre code déverrouille. Le serveur ne lit vos réponses que le temps de les enregistrer, de les vérifier d’après les règles, d’afficher vos pages et de remplir le formulaire.',
  dataNobody: 'Pour personne d’autre',
  dataNobodyWhy:
    'Ni l’État, ni un partenaire, ni un outil de mesure d’audience ne les reçoit. C’est vous qui remettez le dossier.',

  endTitle: 'Passeport en main ? Commencez.',
  endLede: 'Vous pourrez vous arrêter à chaque page : tout est enregistré.',
} as const;
