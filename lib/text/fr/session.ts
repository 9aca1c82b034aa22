/** How a dossier is open in a browser, and closes there. */
export const session = {
  awayTitle: 'Le dossier s’est refermé en votre absence',
  awayLede:
    'Vos réponses sont gardées jusqu’au {date}. Rouvrez le dossier avec son code de reprise : vous reviendrez à cette page.',
  awayWhy:
    'Un dossier ouvert se referme quand rien ne s’y passe pendant un moment, ou quand vous le fermez depuis un autre appareil.',

  openTitle: 'Où ce dossier est ouvert',
  openLede:
    'Un appareil que vous ne reconnaissez pas ? Fermez-y le dossier. Qui a le code de reprise peut le rouvrir : gardez-le pour vous. Heures de Paris.',
  openHere: '{label} : cet appareil-ci',
  label: '{browser} sur {system}',
  labelUnknown: 'Navigateur inconnu',
  openSince: 'Ouvert le {opened}, utilisé pour la dernière fois le {seen}',
  openEnd: 'Y fermer le dossier',
  openEndOthers: 'Fermer le dossier partout ailleurs',
} as const;

/** What is said where a dossier is about to close by itself: the browser's part. */
export const sessionEnd = {
  warnTitle: 'Êtes-vous toujours là ?',
  warnLede:
    'Sans un geste de votre part, ce dossier se refermera sur cet appareil à {time}. Vos réponses restent gardées ; il faudra le code de reprise pour le rouvrir.',
  warnCode: 'Voir le code de reprise, dans un autre onglet',
  stay: 'Continuer',
  leave: 'Quitter ce dossier',
  endTitle: 'Le dossier se referme',
  endLede: 'Un instant : vos dernières réponses s’enregistrent.',
  cutTitle: 'Le dossier attend le réseau',
  cutLede:
    'Personne ne s’en est servi depuis un moment : cette page est cachée. Elle reviendra avec le réseau, ou se refermera.',
  unsavedTitle: 'Vos dernières réponses ne sont pas enregistrées',
  unsavedLede:
    'Le dossier s’est refermé avant. Elles sont encore sur cette page, cachées : rouvrez le dossier avec son code dans un autre onglet, puis réessayez ici.',
  unsavedAgain: 'Réessayer',
  unsavedResume: 'Rouvrir avec le code, dans un autre onglet',
} as const;
