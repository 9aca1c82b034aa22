import type { session as french, sessionEnd as frenchEnd } from '../fr/session';
import type { Translated } from '../translated';

export const session: Translated<typeof french> = {
  awayTitle: 'The dossier closed while you were away',
  awayLede:
    'Your answers are kept until {date}. Open the dossier again with its resume code: you will come back to this page.',
  awayWhy: 'An open dossier closes when nothing happens in it for a while, or when you close it from another device.',

  openTitle: 'Where this dossier is open',
  openLede:
    'A device that you do not know? Close the dossier there. Whoever has the resume code can open it again: keep it to yourself. Times are those of Paris.',
  openHere: '{label}: this device',
  label: '{browser} on {system}',
  labelUnknown: 'Unknown browser',
  openSince: 'Opened on {opened}, last used on {seen}',
  openEnd: 'Close the dossier there',
  openEndOthers: 'Close the dossier everywhere else',
};

export const sessionEnd: Translated<typeof frenchEnd> = {
  warnTitle: 'Are you still there?',
  warnLede:
    'If you do nothing, this dossier will close on this device at {time}. Your answers are kept; you will need the resume code to open it again.',
  warnCode: 'See the resume code, in another tab',
  stay: 'Continue',
  leave: 'Leave this dossier',
  endTitle: 'The dossier is closing',
  endLede: 'One moment: your last answers are being saved.',
  cutTitle: 'The dossier is waiting for the network',
  cutLede: 'Nobody has used it for a while, so this page is hidden. It will come back with the network, or close.',
  unsavedTitle: 'Your last answers are not saved',
  unsavedLede:
    'The dossier closed before they were. They are still on this page, hidden: open the dossier with its code in another tab, then try again here.',
  unsavedAgain: 'Try again',
  unsavedResume: 'Open it with the code, in another tab',
};
