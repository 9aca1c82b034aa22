/** The page that reads the code of a printed form. */
export const verify = {
  title: 'Vérifier un formulaire imprimé',
  short: 'Vérifier un formulaire',
  description:
    'Lire le code d’un formulaire de visa imprimé avec Sapar : ses réponses, et si elles sont celles qui ont été imprimées. Rien ne quitte votre appareil.',
  lede: 'Chaque formulaire imprimé porte un QR code qui contient ses propres réponses, signées. Lisez-le ici et comparez-le au papier.',
  privacy:
    'Tout se passe sur cet appareil : ni l’image ni les réponses ne sont envoyées. Une fois ouverte, cette page fonctionne sans réseau.',
  noScript:
    'Cette page lit le code dans votre navigateur, ce qui demande JavaScript. Activez-le pour ce site, ou ouvrez la page sur un téléphone. Sans elle, la mission peut toujours comparer le papier au passeport et interroger le demandeur.',
  partialTitle: 'La page n’est pas arrivée en entier',
  partial:
    'Il lui manque ce qui lit le code : le réseau s’est interrompu, ou une nouvelle version vient d’être installée. Rechargez la page.',
  reload: 'Recharger la page',
  readTitle: 'Lire le code',
  camera: 'Utiliser l’appareil photo',
  cameraStop: 'Arrêter l’appareil photo',
  cameraHint: 'Tenez le code bien à plat, en entier dans l’image.',
  cameraProblems: {
    denied: 'L’appareil photo n’est pas autorisé pour ce site. Autorisez-le, ou choisissez une image.',
    absent: 'Aucun appareil photo n’a été trouvé ici. Choisissez une image.',
    busy: 'Une autre application utilise l’appareil photo. Fermez-la, ou choisissez une image.',
  },
  video: 'Image de l’appareil photo',
  image: 'Ou choisir une image ou un PDF',
  imageHint:
    'Une photo ou un scan du code, ou de toute la page. D’un PDF, le premier formulaire est lu ; l’ouvrir demande le réseau la première fois.',
  reading: 'Lecture…',
  resultTitle: 'Résultat',
  again: 'Lire un autre formulaire',
  verdicts: {
    genuine: 'La signature est valable',
    forged: 'La signature ne tient pas',
    unknownKey: 'Signé par une autre clé',
    foreign: 'Ce n’est pas un code de Sapar',
    damaged: 'Le code est abîmé ou incomplet',
    newer: 'Ce code est plus récent que cette page',
    incomplete: 'Il manque un autre code',
    cannotCheck: 'Ce navigateur ne peut pas vérifier',
    noCode: 'Aucun code trouvé dans cette image ou ce PDF',
    noKeys: 'Les clés n’ont pas pu être lues',
    unopened: 'Ce PDF n’a pas pu être ouvert',
  },
  means: {
    genuine:
      'Ces réponses sont celles que Sapar a imprimées le {date}. Comparez chaque case au papier : une différence veut dire que le papier a été changé ensuite. La photo et la signature à la main n’y sont pas ; que les réponses soient vraies non plus.',
    forged:
      'Le code se dit de Sapar, mais ses réponses ont été changées ou écrites par quelqu’un d’autre. Ne vous fiez pas à ce papier.',
    unknownKey:
      'Le code a la forme de ceux de Sapar, mais aucune clé de ce site ne l’a signé : il vient d’une autre installation, ou d’un faussaire. Vérifiez-le sur le site qui l’a imprimé.',
    foreign: 'C’est un autre QR code. Celui du formulaire est sous la déclaration, à gauche.',
    damaged: 'Sa fin manque ou une partie ne se lit plus. Essayez de plus près, sans reflet, ou sur l’original.',
    newer: 'Rechargez la page avec le réseau, puis lisez le code de nouveau.',
    incomplete:
      'Ce formulaire est long : ses réponses tiennent en {of, number} codes. Lisez aussi {missing}, dans l’ordre que vous voulez.',
    cannotCheck:
      'Il ne connaît pas les signatures Ed25519, ou la page n’est pas ouverte en https. Essayez avec un navigateur à jour.',
    noCode: 'Prenez la photo de plus près, à plat et sans reflet. D’un PDF, les vingt premières pages sont regardées.',
    unopened:
      'Il est protégé ou abîmé, ou le réseau manque pour charger ce qui l’ouvre. Photographiez plutôt le code sur le papier.',
    noKeys: 'Ouvrez cette page une première fois avec le réseau ; ensuite elle s’en passe.',
  },
  missing: '{n, plural, one {le code} other {les codes}} {list}',
  formTitle: 'Ce que dit le code',
  keys: 'Les clés publiques : <keys>/.well-known/jwks.json</keys>',
} as const;
