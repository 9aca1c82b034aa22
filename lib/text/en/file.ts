import type { Messages } from '../fr';

export const file: Messages['file'] = {
  keepTitle: 'Keep the dossier for another trip',
  keepLede:
    'An encrypted file of your own, with the answers of all travellers and their photos, without attached documents. Later it starts a new dossier in which only the dates are missing.',
  keepPrivacy:
    'The file is encrypted in your browser with a passphrase that we never receive. Without it nobody can open the file, not even us: note it somewhere other than in the file.',
  keepNoScript:
    'The file is encrypted in your browser, which needs JavaScript. Without it, the <code>resume code</code> opens this dossier again for as long as it is kept.',
  passphrase: 'Passphrase',
  newPassphraseHint:
    'At least {least, number} characters: several words that have nothing to do with each other are easy to remember. Letters, digits and signs as you like.',
  missing: '{n, plural, one {# more character} other {# more characters}}',
  enough: 'Long enough. Each further word makes it safer.',
  long: 'Long: very hard to guess.',
  show: 'Show',
  hide: 'Hide',
  keep: 'Save the file',
  keeping: 'The file is being made on your device…',
  kept: 'The file {name} is saved. Keep it with your papers, and the passphrase elsewhere.',
  keepProblems: {
    missing: 'Write a passphrase',
    short: 'This passphrase is too short: it needs {least, number} characters',
    plain: 'This passphrase is guessed at once: it repeats itself or follows the keyboard. Take several words',
    gone: 'This dossier is no longer open on this device: open it with its code, then try again',
    failed: 'The file could not be made: check the network and try again',
    insecure: 'This page was not opened over https: the browser encrypts nothing here',
  },

  openTitle: 'Start from a dossier file',
  openLede:
    'The file of an earlier trip starts a new dossier: all is taken over but the dates and what depends on them.',
  openPrivacy:
    'It is opened in your browser: neither the file nor the passphrase is sent. Your answers then go into a new dossier, as if you had typed them.',
  openNoScript:
    'Opening this file needs JavaScript: allow it for this site, or open the page on another device. The resume code, above, works without it.',
  chooseFile: 'Dossier file',
  chooseFileHint: 'Its name ends in .sapar',
  open: 'Start a new dossier',
  opening: 'The file is being opened on your device…',
  errorPrefix: 'Error:',
  openProblems: {
    none: 'Choose the file first',
    missing: 'Write the passphrase of the file',
    kind: 'This is not a dossier file of Sapar: its name ends in .sapar',
    newer: 'This file comes from a later version of Sapar: reload the page, then try again',
    cut: 'The end of this file is missing: copy or download it again, or take another copy',
    altered: 'This file was damaged or changed: take another copy',
    passphrase: 'This passphrase does not open this file. Check capitals, spaces and the language of the keyboard',
    content: 'The content of this file was not accepted: nothing was made. Reload the page, then try again',
    busy: 'Too many new dossiers from this address: wait, an hour at most, and try again',
    failed: 'The new dossier could not be made, nor any part of it: check the network and try again',
    insecure: 'This page was not opened over https: the browser decrypts nothing here',
  },

  renewedLeft: 'Left out, as it holds for one trip only: {list}.',
  renewedPhotos: 'Without a photo: {list}. A photo of more than {months, number} months is not taken over.',
  renewedExpired: '{who}: the passport expired on {date}.',
  renewedExpiring: '{who}: the passport expires on {date}.',
  renewedRead:
    'The rest is taken over as it was. Read it on the next page: an address, a job, a residence permit or a trip made since may have changed it.',
};
