import type { Messages } from '../fr';

export const verify: Messages['verify'] = {
  title: 'Verify a printed form',
  short: 'Verify a form',
  description:
    'Read the code of a visa form that was printed with Sapar: its answers, and whether they are those that were printed. Nothing leaves your device.',
  lede: 'Each printed form has a QR code that holds its own answers, signed. Read it here and hold it against the paper.',
  privacy:
    'All of it happens on this device: neither the picture nor the answers are sent. Once opened, this page works without a network.',
  noScript:
    'This page reads the code in your browser, which takes JavaScript. Allow it for this site, or open the page on a phone. Without it the mission can still hold the paper against the passport and ask the applicant.',
  partialTitle: 'The page did not arrive whole',
  partial:
    'What reads the code is missing: the network broke off, or a new version has just been installed. Reload the page.',
  reload: 'Reload the page',
  readTitle: 'Read the code',
  camera: 'Use the camera',
  cameraStop: 'Stop the camera',
  cameraHint: 'Hold the code flat, the whole of it in the picture.',
  cameraProblems: {
    denied: 'The camera is not allowed for this site. Allow it, or choose a picture.',
    absent: 'No camera was found here. Choose a picture.',
    busy: 'Another application uses the camera. Close it, or choose a picture.',
  },
  video: 'Picture of the camera',
  image: 'Or choose a picture or a PDF',
  imageHint:
    'A photo or a scan of the code, or of the whole page. Of a PDF the first form is read; opening one takes the network the first time.',
  reading: 'Reading…',
  resultTitle: 'Result',
  again: 'Read another form',
  verdicts: {
    genuine: 'The signature holds',
    forged: 'The signature does not hold',
    unknownKey: 'Signed with another key',
    foreign: 'This is not a code of Sapar',
    damaged: 'The code is damaged or cut',
    newer: 'This code is newer than this page',
    incomplete: 'Another code is missing',
    cannotCheck: 'This browser cannot verify',
    noCode: 'No code found in this picture or PDF',
    noKeys: 'The keys could not be read',
    unopened: 'This PDF could not be opened',
  },
  means: {
    genuine:
      'These answers are those that Sapar printed on {date}. Hold each box against the paper: a difference means that the paper was altered afterwards. The photo and the signature by hand are not in it; nor does it prove that the answers are true.',
    forged:
      'The code claims to be of Sapar, but its answers were altered or written by somebody else. Do not rely on this paper.',
    unknownKey:
      'The code has the form of those of Sapar, but no key of this site signed it: it comes from another installation, or from a forger. Verify it on the site that printed it.',
    foreign: 'It is another QR code. That of the form is under the declaration, on the left.',
    damaged: 'Its end is missing, or a part can no longer be read. Try from closer, without glare, or on the original.',
    newer: 'Load the page again with a network, then read the code once more.',
    incomplete: 'This form is long: its answers take {of, number} codes. Read {missing} too, in any order.',
    cannotCheck:
      'It does not know Ed25519 signatures, or the page was not opened over https. Try with a browser that is up to date.',
    noCode: 'Take the photo from closer, flat and without glare. Of a PDF the first twenty pages are looked at.',
    unopened:
      'It is protected or damaged, or the network is missing to load what opens it. Photograph the code on paper instead.',
    noKeys: 'Open this page once with a network; afterwards it does without.',
  },
  missing: '{n, plural, one {code} other {codes}} {list}',
  formTitle: 'What the code says',
  keys: 'The public keys: <keys>/.well-known/jwks.json</keys>',
};
