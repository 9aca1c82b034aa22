/** The words of reading a passport. Plain sentences, without arguments: the browser loads them with the page that needs them. */
export const scan = {
  cameraTitle: 'Cadrez la page de la photo',
  cameraHint:
    'Posez le passeport à plat, sans reflet. La photo se prend seule dès que les deux lignes du bas se lisent.',
  cameraStart: 'Ouverture de l’appareil photo…',
  cameraLooking: 'Recherche des lignes du bas…',
  cameraNear: 'Les lignes se voient : ne bougez plus.',
  cameraTake: 'Prendre la photo maintenant',
  torchOn: 'Allumer la lampe',
  torchOff: 'Éteindre la lampe',
  cancel: 'Annuler',
  typing: 'Écrire moi-même',

  reading: 'Lecture du passeport',
  readingHint: 'Quelques secondes, sur cet appareil.',

  cameraFailedTitle: 'L’appareil photo ne s’ouvre pas',
  failedTitle: 'La lecture n’a pas abouti',
  twice: 'Deux essais n’ont pas suffi : écrire les réponses ci-dessous ira plus vite.',
  problems: {
    empty: 'Ce fichier est vide. Choisissez-en un autre, ou reprenez la photo.',
    kind: 'Ce fichier n’est ni une photo (JPEG, PNG, WebP, HEIC) ni un PDF. Choisissez une photo de la page du passeport.',
    heavy: 'Ce fichier dépasse 40 Mo. Choisissez une photo ordinaire du téléphone, ou une capture plus petite.',
    pixels: 'Cette image compte plus de 50 millions de pixels. Choisissez une autre photo, ou réduisez celle-ci.',
    memory:
      'Ouvrir cette image prendrait trop de mémoire à cet appareil. Enregistrez-la plus petite, en JPEG, ou prenez la photo avec l’appareil photo.',
    broken: 'Ce fichier est abîmé ou incomplet : il ne s’ouvre pas. Transférez-le de nouveau, ou reprenez la photo.',
    locked: 'Ce PDF est protégé par un mot de passe. Choisissez une photo de la page du passeport.',
    blank:
      'La première page de ce PDF est vide, ou son image est trop grande pour être ouverte ici. Choisissez une photo de la page du passeport.',
    lines:
      'Les deux lignes du bas de la page ne se voient pas sur cette image. Cadrez toute la page de la photo, à plat et nette. Certaines cartes d’identité n’ont pas ces lignes : il faut le passeport.',
    unsure:
      'Les lignes se voient, mais un caractère au moins ne se lit pas sûrement. Reprenez la photo de plus près, sans reflet ni ombre, les deux lignes entières.',
    card: 'C’est une carte d’identité ou un titre de séjour. Pour le visa, il faut photographier le passeport.',
    visa: 'C’est un visa. Il faut photographier la page de la photo du passeport.',
    denied:
      'L’appareil photo est refusé à cette page. Autorisez-le dans les réglages du navigateur, à côté de l’adresse, ou choisissez une photo.',
    absent: 'Aucun appareil photo n’a été trouvé ici. Choisissez une photo prise avec un téléphone.',
    busy: 'L’appareil photo est déjà pris par une autre application. Fermez-la, puis réessayez, ou choisissez une photo.',
    failed: 'La lecture s’est arrêtée. Rechargez la page et réessayez, ou écrivez les réponses ci-dessous.',
  },

  confirmTitle: 'Comparez avec le passeport',
  confirmLede:
    'Chaque réponse lue est à côté de l’image d’où elle vient. Corrigez ce qui diffère, complétez le reste, puis continuez. Ce qui est lu s’enregistre avec Continuer, ou avec votre première correction.',
  replacedTitle: 'Le passeport dit autre chose que vous',
  replaced: 'Les champs montrent ce qui est lu. Vous aviez répondu :',
  restore: 'Remettre mes réponses',
  left: 'Reste à écrire :',
  proved: 'Prouvé par son chiffre de contrôle',
  unproved: 'Sans chiffre de contrôle : relisez',
  names:
    'Les lignes n’ont ni accents ni tirets, et aucun chiffre de contrôle : écrivez le nom comme il est imprimé plus haut sur la page.',
  ordinary:
    'Les lignes ne disent ni diplomatique ni de service. Tous les États ne le marquent pas : comparez avec la couverture.',
  corrected: 'Un caractère a été corrigé par le chiffre de contrôle : relisez celui-ci.',
  doubtful: 'Le chiffre de contrôle vaut aussi pour une autre lecture : comparez avec le passeport.',
  cropOf: 'Lu sur l’image :',
  couldBe: 'Peut-être plutôt',
  issuing: 'État qui a délivré le passeport',
  issuedGuess: 'Peut-être le',
  issuedHint: 'Dix ou cinq ans avant l’expiration : comparez.',
  anew: 'Photographier de nouveau',
} as const;
