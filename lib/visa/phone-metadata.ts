import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type PhoneReader, setPhoneReader } from './phone';

const readPhone: PhoneReader = (typed, region) => {
  const international = typed.replace(/^\s*00/, '+');
  if (!region && !international.startsWith('+')) return { ok: false, reason: 'phoneCountry' };
  const number = parsePhoneNumberFromString(international, region as CountryCode | undefined);
  return number?.isValid() ? { ok: true, number: number.number } : { ok: false, reason: 'phone' };
};

/** Puts the numbering plans of all countries (about 30 KiB compressed) in place. */
export function loadPhoneMetadata(): void {
  setPhoneReader(readPhone);
}
