import type { Messages } from '../fr';

export const scan: Messages['scan'] = {
  cameraTitle: 'Frame the photo page',
  cameraHint:
    'Lay the passport flat, without glare. The photo is taken by itself as soon as the two lines at the foot can be read.',
  cameraStart: 'Opening the camera…',
  cameraLooking: 'Looking for the lines at the foot…',
  cameraNear: 'The lines are in view: hold still.',
  cameraTake: 'Take the photo now',
  torchOn: 'Turn the light on',
  torchOff: 'Turn the light off',
  cancel: 'Cancel',
  typing: 'Type it myself',

  reading: 'Reading the passport',
  readingHint: 'A few seconds, on this device.',

  cameraFailedTitle: 'The camera does not open',
  failedTitle: 'The passport could not be read',
  twice: 'Two tries were not enough: typing the answers below will be quicker.',
  problems: {
    empty: 'This file is empty. Choose another one, or take the photo again.',
    kind: 'This file is neither a photo (JPEG, PNG, WebP, HEIC) nor a PDF. Choose a photo of the passport’s page.',
    heavy: 'This file is larger than 40 MB. Choose an ordinary phone photo, or a smaller capture.',
    pixels: 'This picture has more than 50 million pixels. Choose an ordinary photo, or make it smaller.',
    memory:
      'Opening this picture would take too much of this device’s memory. Save it smaller, as JPEG, or take the photo with the camera.',
    broken: 'This file is damaged or incomplete: it can’t be opened. Transfer it again, or take the photo again.',
    locked: 'This PDF is protected by a password. Choose a photo of the passport’s page.',
    blank:
      'The first page of this PDF is empty, or its picture is too large to be opened here. Choose a photo of the passport’s page.',
    lines:
      'The two lines at the foot of the page are not to be seen in this picture. Show the whole photo page, flat and sharp. Some identity cards don’t have these lines: it has to be the passport.',
    unsure:
      'The lines are in view, but at least one character can’t be read for certain. Take the photo from closer, without glare or shadow, with both lines whole.',
    card: 'This is an identity card or a residence permit. For the visa it has to be the passport.',
    visa: 'This is a visa. Photograph the passport’s photo page instead.',
    denied:
      'The camera is refused to this page. Allow it in the browser’s settings, beside the address, or choose a photo.',
    absent: 'No camera was found here. Choose a photo taken with a phone.',
    busy: 'Another application is using the camera. Close it and try again, or choose a photo.',
    failed: 'The reading has stopped. Reload the page and try again, or type the answers below.',
  },

  confirmTitle: 'Compare with the passport',
  confirmLede:
    'Each answer that was read stands beside the picture it comes from. Correct what differs, fill in the rest, then continue. What was read is saved with Continue, or with your first correction.',
  replacedTitle: 'The passport differs from what you answered',
  replaced: 'The fields show what was read. You had answered:',
  restore: 'Put my answers back',
  left: 'Still to be typed:',
  proved: 'Proved by its check digit',
  unproved: 'Without a check digit: read it again',
  names:
    'The lines have no accents or hyphens, and no check digit: write the name as it is printed further up on the page.',
  ordinary: 'The lines say neither diplomatic nor service. Not every State marks it there: compare with the cover.',
  corrected: 'One character was corrected by the check digit: please read this one.',
  doubtful: 'The check digit holds for another reading as well: compare with the passport.',
  cropOf: 'Read from the picture:',
  couldBe: 'Perhaps rather',
  issuing: 'State that issued the passport',
  issuedGuess: 'Perhaps on',
  issuedHint: 'Ten or five years before it expires: compare.',
  anew: 'Photograph again',
};
