import { toLatin } from '@/lib/passport/transliteration';
import { eVisaAirports } from './rules/evisa';

/** "Airport" in French, English, Russian and Kazakh, as it is transliterated. */
const airport = /AIRPORT|AEROPORT|AUEZHAI/;
const cities: readonly string[] = eVisaAirports.two.airports.map((city) => city.toUpperCase());

/**
 * Whether a place of entry is said to be an airport, or is a city that the rules name for its airport, and nothing more. A place that
 * is not may still be one.
 */
export function namesAirport(place: string): boolean {
  const read = toLatin(place);
  const letters = (read.ok ? read.text : place).normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  return airport.test(letters) || cities.includes(letters.trim());
}
