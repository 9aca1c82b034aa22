import type { ErrorTexts } from '../request-texts';

export const errors: ErrorTexts = {
  missing: 'Answer this question',
  long: 'The answer is too long: shorten it',
  script: 'Use Latin or Cyrillic letters: the mission reads no other alphabet',
  digits: 'A name cannot contain digits',
  date: 'Enter a date, for example 27 3 2027 or 27 March 2027',
  day: 'That day does not exist in that month',
  month: 'The month goes from 1 to 12, or is written in letters',
  year: 'Enter the year with its four digits',
  future: 'This date is in the future: check it',
  unknown: 'Choose from the list',
  invalid: 'Choose one of the answers offered',
  number: 'A document number has 5 to 12 letters (A to Z) and digits',
  phone: 'This phone number does not exist in this form: check the digits',
  phoneCountry: 'Begin with + and the country code, for example +33 6 12 34 56 78',
  email: 'Enter a whole address, for example name@example.com',
  postcode: 'A postcode contains only letters and digits',
  contradiction: '“None of these” does not go with another answer',
};
