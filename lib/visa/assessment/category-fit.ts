import { type Allowance, type Category, type CategoryCode, categories } from '../rules/categories';
import type { RowId } from '../rules/rows';

type Entries = 'single' | 'multiple';

/** How a stay fits what a category allows: surely, as far as is known, or not, for the stay or for the validity. */
export type Fit = {
  entries: Entries;
  allowance: Allowance | null;
  fits: 'yes' | 'unknown' | 'stay' | 'validity';
  /** The rows on validity and stay. */
  rows: readonly RowId[];
};

const all: Readonly<Record<CategoryCode, Category>> = categories;

const rowsOf = (code: CategoryCode, entries: Entries, allowance: Allowance | null): readonly RowId[] => {
  if (!allowance) return [`category/${code}`];
  const validity: RowId = `category/${code}/${entries}`;
  return allowance.stay ? [validity, `category/${code}/${entries}-stay`] : [validity];
};

const allowances = new Map(
  (Object.keys(categories) as CategoryCode[]).map((code) => [
    code,
    {
      single: { allowance: all[code].single, rows: rowsOf(code, 'single', all[code].single) },
      multiple: { allowance: all[code].multiple, rows: rowsOf(code, 'multiple', all[code].multiple) },
    },
  ]),
);

/** The category as a row of its table. */
export const categoryOfCode = (code: CategoryCode): Category => all[code];

/** How a stay of `days` fits one entry or several; a stay that is not known fits as far as is known. */
export function fitOf(code: CategoryCode, entries: Entries, days: number | null): Fit {
  const { allowance = null, rows = [] } = allowances.get(code)?.[entries] ?? {};
  return { entries, allowance, fits: fits(allowance, days), rows };
}

function fits(allowance: Allowance | null, days: number | null): Fit['fits'] {
  if (!allowance) return 'validity';
  if (days === null) return 'unknown';
  if (allowance.validityDays !== null && days > allowance.validityDays) return 'validity';
  if (allowance.stayDays === null) return 'unknown';
  return days > allowance.stayDays ? 'stay' : 'yes';
}

/**
 * The entries to ask for: those the traveller asked for if they fit, else the others if those fit, else what was asked for. A
 * category that is issued for one of the two only is asked for as it is.
 */
export function bestFit(code: CategoryCode, asked: Entries, days: number | null): Fit {
  const first = fitOf(code, asked, days);
  if (first.fits === 'yes' || first.fits === 'unknown') return first;
  const second = fitOf(code, asked === 'single' ? 'multiple' : 'single', days);
  if (second.fits === 'yes' || second.fits === 'unknown') return second;
  return first.allowance ? first : second;
}
