/** The dossier file: saving it, opening it, and the new dossier that is made of it. */
export const file = {
  keepTitle: 'Garder le dossier pour un prochain voyage',
  keepLede:
    'Un fichier chiffré, chez vous : il contient les réponses de tous les voyageurs et leurs photos, sans les documents joints. Plus tard, il commence un nouveau dossier où il ne manque que les dates.',
  keepPrivacy:
    'Le fichier est chiffré dans votre navigateur avec une phrase secrète que nous ne recevons jamais. Sans elle, personne ne peut l’ouvrir, pas même nous : notez-la ailleurs que dans le fichier.',
  keepNoScript:
    'Le fichier se chiffre dans votre navigateur, ce qui demande JavaScript. Sans lui, le <code>code de reprise</code> rouvre ce dossier tant qu’il est gardé.',
  passphrase: 'Phrase secrète',
  newPassphraseHint:
    '{least, number} caractères au moins : plusieurs mots sans rapport entre eux se retiennent bien. Lettres, chiffres et signes comme vous voulez.',
  missing: '{n, plural, one {Encore # caractère} other {Encore # caractères}}',
  enough: 'Assez longue. Chaque mot de plus la rend plus sûre.',
  long: 'Longue : très difficile à deviner.',
  show: 'Afficher',
  hide: 'Masquer',
  keep: 'Enregistrer le fichier',
  keeping: 'Le fichier se prépare sur votre appareil…',
  kept: 'Le fichier {name} est enregistré. Gardez-le avec vos papiers, et la phrase secrète ailleurs.',
  keepProblems: {
    missing: 'Écrivez une phrase secrète',
    short: 'Cette phrase est trop courte : il lui faut {least, number} caractères',
    plain: 'Cette phrase se devine tout de suite : elle se répète ou suit le clavier. Prenez plusieurs mots',
    gone: 'Ce dossier n’est plus ouvert sur cet appareil : rouvrez-le avec son code, puis réessayez',
    failed: 'Le fichier n’a pas pu être préparé : vérifiez le réseau et réessayez',
    insecure: 'Cette page n’est pas ouverte en https : le navigateur n’y chiffre rien',
  },

  openTitle: 'Commencer avec un fichier de dossier',
  openLede:
    'Le fichier d’un voyage passé commence un nouveau dossier : tout y est repris, sauf les dates et ce qui en dépend.',
  openPrivacy:
    'Il s’ouvre dans votre navigateur : ni le fichier ni la phrase secrète ne sont envoyés. Vos réponses arrivent ensuite dans un nouveau dossier, comme si vous les aviez écrites.',
  openNoScript:
    'Ouvrir ce fichier demande JavaScript : activez-le pour ce site, ou ouvrez la page sur un autre appareil. Le code de reprise, ci-dessus, marche sans lui.',
  chooseFile: 'Fichier de dossier',
  chooseFileHint: 'Son nom finit par .sapar',
  open: 'Commencer un nouveau dossier',
  opening: 'Le fichier s’ouvre sur votre appareil…',
  errorPrefix: 'Erreur :',
  openProblems: {
    none: 'Choisissez d’abord le fichier',
    missing: 'Écrivez la phrase secrète du fichier',
    kind: 'Ce n’est pas un fichier de dossier Sapar : son nom finit par .sapar',
    newer: 'Ce fichier vient d’une version plus récente de Sapar : rechargez la page, puis réessayez',
    cut: 'La fin de ce fichier manque : copiez-le ou téléchargez-le de nouveau, ou prenez une autre copie',
    altered: 'Ce fichier a été abîmé ou modifié : prenez une autre copie',
    passphrase:
      'Cette phrase secrète n’ouvre pas ce fichier. Vérifiez les majuscules, les espaces et la langue du clavier',
    content: 'Le contenu de ce fichier n’a pas été accepté : rien n’a été créé. Rechargez la page, puis réessayez',
    busy: 'Trop de nouveaux dossiers depuis cette adresse : attendez, une heure au plus, et réessayez',
    failed: 'Le nouveau dossier n’a pas pu être créé, et rien ne l’a été en partie : vérifiez le réseau et réessayez',
    insecure: 'Cette page n’est pas ouverte en https : le navigateur n’y déchiffre rien',
  },

  renewedLeft: 'Laissé de côté, car cela ne vaut que pour un voyage : {list}.',
  renewedPhotos: 'Sans photo : {list}. Une photo de plus de {months, number} mois n’est pas reprise.',
  renewedExpired: '{who} : le passeport a expiré le {date}.',
  renewedExpiring: '{who} : le passeport expire le {date}.',
  renewedRead:
    'Le reste est repris tel quel. Relisez-le à la page suivante : une adresse, un emploi, un titre de séjour ou un voyage fait entre-temps ont pu le changer.',
} as const;
