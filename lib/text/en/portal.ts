import type { Messages } from '../fr';

export const portal: Messages['portal'] = {
  title: 'Prepare the electronic visa',
  lede: 'Sapar sends nothing to the portal of the State: you type these answers there yourself. Each is written the way it has to be typed; copy it or select it.',
  knownTitle: 'What we know of the portal, and what we do not',
  known:
    'The order of the steps comes from a page of egov.kz. The names, the order and the language of the portal’s questions were found in no source: nothing below is invented, your answers only stand under the step that asks for them.',
  portalLink: 'Open vmp.gov.kz',
  onlyPortal: 'It is the only portal of the State for this visa. Other sites have similar names.',
  airportTitle: 'Enter and leave through an international airport only',
  airport:
    'With this visa one neither enters nor leaves by road, by train or by sea. Your point of entry: {entryPoint}. Check that it is an international airport.',
  airportElse: 'By its name your point of entry is no airport: {entryPoint}',
  airportChange: 'Change the point of entry',
  airportUnknown:
    'With this visa one neither enters nor leaves by road, by train or by sea. Choose an international airport.',
  of: 'For {name}',
  ofNumber: 'Traveller {n}',
  holder: 'Each person asks for their own, children too: this visa is valid for its holder alone.',
  stepsTitle: 'The steps, in the order of the portal',
  wording: 'In the page’s words: <q>{wording}</q>',
  steps: {
    register: 'Sign up on the portal',
    requirements: 'Read the requirements',
    invitation: 'Give the number of the invitation',
    passport: 'Give the data of the passport',
    fee: 'Pay the fee',
    print: 'Print the visa',
    border: 'Show it at the airport',
  },
  stepNotes: {
    register: 'What signing up asks was not found. Have your e-mail address and telephone ready.',
    requirements: 'The passport: {pages, number} empty pages, no erasure or torn page, no mark of extension.',
    invitation: 'Your host gives it to you: {digits, number} digits. Without an invitation, no electronic visa.',
    passport:
      'The source does not say which, nor in which order: here they stand as on the page of the passport. A difference from the passport makes the visa invalid.',
    fee: 'Nothing is refunded, even after a refusal. How one pays was not found.',
    print: 'It is in your personal space on the portal.',
    border: 'Keep the printed visa with the passport.',
  },
  copyTitle: 'The copy of the passport',
  copy: 'Another page of the State asks for a copy to be uploaded. We found neither the format of the file, nor its greatest size, nor whether a photo is asked for: the portal will say. Keep a sharp picture of the whole page, corners and bottom lines visible.',
  otherTitle: 'If the portal asks for more',
  other:
    'Other pages of the State speak of an online request and of personal data, without saying which. Here are your other answers, in the order of the paper form.',
  otherOpen: 'See these answers ({n, number})',
  printedAs: 'Printed in the passport: {printed}',
  missing: 'Not answered yet',
  answer: 'Answer',
  dates: 'Days are written day.month.year; the portal may show a calendar instead.',
  copyButton: 'Copy',
  copyHidden: 'Copy: {label}',
  copied: 'Copied',
  notCopied: 'Not copied: select the text',
  signatureTitle: 'An electronic signature?',
  signature:
    'One page of the State says to sign the request with an electronic signature of Kazakhstan (EDS), which a foreigner seldom has; the one that gives the steps does not speak of it. If the portal insists, ask the mission.',
  elseTitle: 'The other travellers',
  else: 'For {names}, the electronic visa does not fit this trip: the request is made on paper.',
  elseFree: 'For {names}, this trip needs no visa.',
  back: 'Back to the request',
};
