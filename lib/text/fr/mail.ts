/** Mail about a dossier: where it is asked for, the letters, and the page that their links lead to. */
export const mail = {
  title: 'Être prévenu par courriel',
  lede: 'Facultatif : nous vous prévenons avant que le dossier soit effacé, et vous pouvez vous faire envoyer le lien de reprise. L’adresse ne sert à rien d’autre et disparaît avec le dossier.',
  waiting: 'Nous avons écrit à {address}. Ouvrez le lien du message et confirmez : avant cela, rien d’autre ne part.',
  confirmed: 'Nous écrirons à {address} avant que le dossier soit effacé.',
  label: 'Adresse électronique',
  hint: 'Par exemple nom@exemple.fr. Nous vous demanderons de la confirmer.',
  ask: 'Recevoir le message de confirmation',
  again: 'Renvoyer le message de confirmation',
  link: 'M’envoyer le lien de reprise',
  linkHint: 'Le message contient le code : qui lit votre courrier peut alors ouvrir le dossier.',
  remove: 'Ne plus m’écrire',
  wrong: 'Écrivez une adresse complète, comme nom@exemple.fr',
  outcomes: {
    asked: 'Le message est parti. S’il n’arrive pas dans quelques minutes, regardez parmi les indésirables.',
    later: 'Le message n’a pas pu partir. Nous réessaierons dans l’heure : il n’y a rien à refaire.',
    sent: 'Le lien de reprise est parti. Gardez ce message comme une clé.',
    removed: 'L’adresse est effacée. Nous ne vous écrirons plus.',
    busy: 'Trop de messages à la fois : attendez avant d’en demander un autre, jusqu’à demain s’il le faut.',
    refused: 'Le serveur de cette adresse refuse nos messages : vérifiez-la, ou donnez-en une autre.',
    failed: 'Le message n’a pas pu partir : réessayez dans un moment. Le code de cette page, lui, marche toujours.',
  },

  confirmSubject: 'Confirmez votre adresse pour votre dossier Sapar',
  confirmText:
    'Bonjour,\n\nOn a demandé à Sapar d’écrire à cette adresse au sujet d’une demande de visa pour le Kazakhstan. Si c’est vous, ouvrez ce lien et confirmez :\n\n{link}\n\nSinon, ne faites rien : l’adresse sera oubliée dans trois jours.',
  reminderSubject: 'Votre dossier Sapar sera effacé le {date}',
  reminderText:
    'Bonjour,\n\nVotre dossier de demande de visa sera effacé le {date}, {days, plural, =0 {c’est-à-dire aujourd’hui} one {c’est-à-dire demain} other {dans # jours}}. S’il ne vous sert plus, il n’y a rien à faire.\n\nPour le garder plus longtemps, rouvrez-le avec votre code de reprise et demandez-y de le garder encore :\n\n{link}\n\nLe code n’est pas dans ce message : nous ne le connaissons pas. Sans lui, personne ne peut ouvrir le dossier.',
  codeSubject: 'Le lien de reprise de votre dossier Sapar',
  codeText:
    'Bonjour,\n\nVous avez demandé le lien qui rouvre votre dossier. Il marche sur n’importe quel appareil, jusqu’au {date} :\n\n{link}\n\nGardez ce message comme une clé : qui l’a peut lire le dossier.',
  foot: 'Vous avez donné cette adresse dans un dossier Sapar, service indépendant de l’État kazakhstanais. Pour ne plus recevoir de message :\n{link}',

  page: {
    confirmTitle: 'Confirmer votre adresse',
    confirm: 'Sapar vous préviendra avant que votre dossier soit effacé.',
    confirmButton: 'Confirmer mon adresse',
    confirmedTitle: 'Votre adresse est confirmée',
    confirmed: 'Nous vous préviendrons avant que le dossier soit effacé. Vous pouvez fermer cette page.',
    stopTitle: 'Ne plus recevoir de message',
    stop: 'L’adresse sera effacée. Le dossier, lui, reste gardé : son code de reprise l’ouvre toujours.',
    stopButton: 'Ne plus m’écrire',
    stoppedTitle: 'Nous ne vous écrirons plus',
    stopped: 'L’adresse est effacée. Le dossier reste gardé, et son code de reprise l’ouvre toujours.',
    overTitle: 'Ce lien ne sert plus',
    over: 'L’adresse a été changée ou effacée depuis, le dossier n’existe plus, ou le lien a été coupé en chemin.',
    resume: 'Reprendre un dossier',
  },
} as const;
