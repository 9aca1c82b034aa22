import type { CategoryCode } from '../rules/categories';
import { eVisaCategories, eVisaNationalities, eVisaStays } from '../rules/evisa';
import type { RowId } from '../rules/rows';
import type { Finding } from './assessment';
import { fitOf } from './category-fit';
import type { RegimeReason } from './reasons';

const nationalities = new Set<string>(eVisaNationalities.nationalities);
const listed: readonly CategoryCode[] = eVisaCategories.listed.categories;
const stays: readonly (readonly [row: RowId, category: CategoryCode, days: number])[] = Object.entries(eVisaStays).map(
  ([name, { category, days }]) => [`e-visa-stay/${name as keyof typeof eVisaStays}`, category, days],
);

/** Whether an electronic visa covers the trip, and why or why not; undefined for nationalities that are not on the list. */
export function electronicRoute(
  nationality: string,
  code: CategoryCode,
  entries: 'single' | 'multiple' | undefined,
  days: number | null,
): (Finding<RegimeReason> & { covers: boolean }) | undefined {
  if (!nationalities.has(nationality)) return undefined;
  const answer = (covers: boolean, reason: RegimeReason, ...rows: RowId[]) => ({
    covers,
    reason,
    rows: ['e-visa/nationalities', ...rows] satisfies RowId[],
  });
  if (!listed.includes(code)) return answer(false, 'eVisaPurpose', 'e-visa-categories/listed');
  if (entries === 'multiple') return answer(false, 'eVisaEntries', 'e-visa-entries/single');
  const { fits, rows } = fitOf(code, 'single', days);
  const own = stays.filter(([, category]) => category === code);
  const isTooLong = own.length > 0 && days !== null && own.every(([, , most]) => days > most);
  if (fits === 'stay' || fits === 'validity' || isTooLong) {
    return answer(false, 'eVisaStay', ...rows, ...own.map(([row]) => row));
  }
  return answer(true, 'eVisa', 'e-visa-categories/listed', ...rows);
}

/** Whether a nationality is on the list of the electronic visa. */
export const isOnElectronicList = (nationality: string): boolean => nationalities.has(nationality);
