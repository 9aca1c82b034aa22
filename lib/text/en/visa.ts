import type { visa as french } from '../fr/visa';
import type { Translated } from '../translated';

export const visa: Translated<typeof french> = {
  title: 'Do you need a visa for Kazakhstan?',
  description:
    'The answer for each nationality, purpose and length of stay in Kazakhstan, with the source and date of every rule. Independent service.',
  lede: 'Say who travels, why and when. The answer comes with its reasons, its sources and their dates, and says what is not certain.',
  promise: 'Nothing personal is asked, nothing is kept.',
  button: 'See the answer',
  homeLink: 'Do you need a visa? The answer for your nationality',
  navigation: 'Pages',
  short: 'Do I need a visa?',
  listTitle: 'All nationalities',
  listLede: 'One page for each, with an ordinary passport.',

  fromLabel: 'Date of arrival',
  toLabel: 'Date of departure',
  toHint: 'The day of departure counts as a day of the stay',
  errors: {
    repeated: 'One answer only: the address asks the same question several times',
    nationality: 'No nationality has the code “{text}”: choose from the list',
    value: 'This answer is not in the list: choose one',
    long: 'The stay is longer than {days, plural, one {# day} other {# days}}: check the years',
  },

  heading: '{name}: do you need a visa for Kazakhstan?',
  answers: {
    'visa-free': 'No, not for a {days, number}-day tourist trip with an ordinary passport.',
    'e-visa': 'Yes, and it can be electronic, for a {days, number}-day tourist trip with an ordinary passport.',
    visa: 'Yes, from a mission, for a {days, number}-day tourist trip with an ordinary passport.',
    ask: 'It is not certain: no rule we found plainly covers a {days, number}-day tourist trip with an ordinary passport. Ask the mission.',
  },
  ownCitizen: 'These pages speak of foreign nationals; they say nothing about citizens of Kazakhstan.',
  made: 'Made on {day} from the rules read until then.',
  asked:
    '{name}. Passport: {passport}. Purpose: {purpose}. From {from} to {to}: {days, plural, one {# day} other {# days}}.',
  answeredOn: 'Answered on {day}.',

  brief: 'In short',
  briefLede: 'Tourism, {days, plural, one {# day} other {# days}}, ordinary passport.',
  briefVisa: 'Visa',
  briefWhere: 'Where',
  briefFee: 'Fee',
  briefFeeNone: 'None',
  briefFeeUnknown: 'To be asked',
  briefFoot: 'Each line is explained on this page, with its sources.',
  regimes: {
    'visa-free': 'No visa',
    'e-visa': 'Electronic visa',
    visa: 'Visa from a mission',
    ask: 'Ask the mission',
  },
  portal: 'Portal of the State',
  daysBefore: '{days, plural, one {# day} other {# days}} before arrival',

  whyTitle: 'Why',
  lengthsTitle: 'By purpose and length of stay',
  lengthsLede: 'What the same rules give for other trips, with an ordinary passport.',
  length:
    '{from, plural, =1 {Up to {to, plural, one {# day} other {# days}}} other {From {from, number} to {to, plural, one {# day} other {# days}}}}',
  separator: '; ',
  sourcesOf: 'Where this comes from ({n, plural, one {# source} other {# sources}})',
  lengthAnswer: '{length}: <strong>{answer}</strong>',
  withCategory: '{answer}, category {category}',
  longerTitle: 'Staying longer',
  longer: '{from, plural, one {From # day of tourism} other {From # days of tourism}}',
  documentsTitle: 'Documents',
  feeTitle: 'Fee',
  amount: '{amount}: {item}',
  indices: '{amount, plural, one {# monthly calculation index} other {# monthly calculation indices}}',
  whereTitle: 'Where to apply',
  livesAtHome: 'If you live in the country of your nationality',
  livesInFrance: 'If you live in France',
  calendarTitle: 'Calendar',
  calendarVisa: 'Apply at the latest {days, plural, one {# day} other {# days}} before arrival.',
  calendarInvitation:
    'Your host asks for the invitation at the latest {days, plural, one {# day} other {# days}} before arrival.',
  calendarAuthorisation:
    'You apply for the travel authorisation QazETA at the latest {days, plural, one {# day} other {# days}} before arrival.',
  uncertainTitle: 'What is not certain',
  uncertainLede: 'What each source says, with its date. The mission has the last word.',
  disagree: 'Sources differ. {conflict}.',
  notesTitle: 'Also good to know',
  about: 'about {date}',

  startTitle: 'You need a visa: Sapar prepares the request',
  startLede: 'The questions only once, the official form filled in and checked, ready to sign.',
  askTitle: 'Do you want to ask for a visa all the same?',
  askLede: 'Confirm with the mission first. Sapar prepares the request, and keeps your answers meanwhile.',
  readyTitle: 'No visa: nearly ready to travel',
  readyLede:
    'Left to check, further down: how long the passport is valid, the travel authorisation QazETA, and what holds on the spot.',
  yoursTitle: 'And for your trip?',
  yoursLede: 'With your dates and purpose, the answer gives exact days.',
  changeTitle: 'Change an answer',
  countryLink: 'All rules for this nationality: {name}',
  otherLink: 'Another nationality',
};
