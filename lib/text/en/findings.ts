import type { Messages } from '../fr';

export const findings: Messages['findings'] = {
  title: 'These answers and documents do not agree',
  lede: 'Each line names two things to compare. Nothing is blocked.',
  say: {
    insuranceStarts: 'The attached insurance covers from {document}, but the arrival is on {answer}.',
    insuranceEnds: 'The attached insurance covers until {document}, but the departure is on {answer}.',
    insuranceDiffers: 'The attached insurance covers until {document}, but the answer says until {answer}.',
    insuranceNone: 'An insurance is attached, but the answer says that there is none.',
    invitationStarts: 'The attached invitation is valid from {document}, but the arrival is on {answer}.',
    invitationEnds: 'The attached invitation is valid until {document}, but the departure is on {answer}.',
    invitationNumber: 'An invitation is attached, but its number is missing from the answers.',
    ticketArrives: 'The attached tickets arrive on {document}, but the answer says {answer}.',
    ticketLeaves: 'The attached tickets leave on {document}, but the answer says {answer}.',
    stayStarts: 'The attached accommodation begins on {document}, but the arrival is on {answer}.',
    stayEnds: 'The attached accommodation ends on {document}, but the departure is on {answer}.',
    permitDiffers: 'The attached residence permit expires on {document}, but the answer says {answer}.',
    permitEnds: 'The attached residence permit expires on {document}, before the departure on {answer}.',
    samePassport: '{one} and {other} have the same passport number.',
    samePerson: '{one} and {other} have the same name and day of birth.',
    spouse: '{one} names {other} as spouse, but {other} does not say the same.',
    parents: '{one} travels with both parents, but they are not both among the travellers.',
    childBirth: '{one} says that {other} was born on {document}, but their own page says {answer}.',
    nationality: 'The trip was worked out for another nationality than that of {one}.',
  },
  links: {
    document: 'the document',
    answer: 'the answer',
    of: 'the answer of {who}',
    travellers: 'the travellers',
  },
};
