import type { api as french } from '../fr/api';
import type { Translated } from '../translated';

export const api: Translated<typeof french> = {
  problems: {
    parametersTitle: 'Some parameters cannot be used',
    tooManyTitle: 'Too many requests',
    tooMany: 'Too many requests from this address: wait {seconds, plural, one {# second} other {# seconds}}.',
    failedTitle: 'The answer could not be prepared',
    failed: 'A fault on our side, reference {reference}. Try again in a moment.',
    unknownPathTitle: 'This address does not exist',
    unknownPath: 'The addresses are described in {description}.',
    unknown: 'There is no parameter “{parameter}” here.',
    repeated: 'The parameter “{parameter}” is given more than once: give it once.',
    missing: 'The parameter “{parameter}” is missing. Expected: {expected}.',
    value: 'The value of “{parameter}” cannot be used. Expected: {expected}.',
    past: 'The day given by “{parameter}” is past.',
    far: 'The day given by “{parameter}” is more than {months, plural, one {# month} other {# months}} away: the rules until then are not known.',
    order: 'The day given by “{parameter}” comes before the one given by “{other}”.',
    long: 'The stay until the day given by “{parameter}” is longer than {days, plural, one {# day} other {# days}}.',
  },
  expected: {
    nationality: 'the code of a nationality in three capital letters, such as FRA',
    passport: '{values}',
    purpose: '{values}',
    from: 'the day of arrival, such as 2027-03-01',
    to: 'the day of departure, such as 2027-03-12',
    entries: '{values}',
    residence: 'the code of the country one lives in, in three capital letters, such as FRA',
    postcode: 'a postcode of up to 12 letters and digits',
    age: 'a whole number of years, from 0 to 130',
    expiry: 'the last day on which the passport is valid, such as 2030-05-31',
    stays: 'past stays, 50 at most, separated by commas, such as 2026-10-01/2026-10-20,2026-12-01/2026-12-05',
    lang: '{values}',
  },
};
