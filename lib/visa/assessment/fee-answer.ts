import type { CategoryCode } from '../rules/categories';
import { childFees, type Fee, type FeeId, type FeeItem, type FeePlace, feePlaces, fees } from '../rules/fees';
import type { RowId } from '../rules/rows';
import type { Amount, Assessment } from './assessment';
import { categoryOfCode } from './category-fit';

type FeeAnswer = Assessment['fee'];

const noAmounts: readonly Amount[] = [];

const byItem = new Map<FeeItem, (Amount & { place: FeePlace })[]>();
for (const [id, { item, amount, unit, place }] of Object.entries<Fee>(fees)) {
  const listed = { row: `fee/${id as FeeId}` as const, item, amount, unit, place };
  byItem.set(item, [...(byItem.get(item) ?? []), listed]);
}

const placesOf = new Map<string, FeePlace[]>();
for (const [place, countries] of Object.entries(feePlaces)) {
  for (const country of countries) {
    placesOf.set(country, [...(placesOf.get(country) ?? []), place as keyof typeof feePlaces]);
  }
}

const plain = ({ row, item, amount, unit }: Amount): Amount => ({ row, item, amount, unit });

/** What the inviter pays for an invitation. */
const duty: Amount = plain({ row: 'fee/invitation', ...fees.invitation });

/** Nothing to pay where nothing is asked for. */
export const noFee = (rows: readonly RowId[]): FeeAnswer => ({
  reason: 'noFee',
  rows,
  amounts: noAmounts,
  invitation: null,
  toConfirm: false,
});

/** What a visa of a category that only the mission can name costs. */
export const unknownFee: FeeAnswer = {
  reason: 'feeNotFound',
  rows: ['fee-rule/newTable', 'fee-rule/charged'],
  amounts: noAmounts,
  invitation: duty,
  toConfirm: true,
};

const eVisaItems: Readonly<Partial<Record<CategoryCode, FeeItem>>> = {
  B1: 'eVisaBusiness',
  B2: 'eVisaBusiness',
  B3: 'eVisaBusiness',
  B12: 'eVisaTourism',
  C12: 'eVisaTreatment',
};

/** What an electronic visa costs, as far as it was seen. */
export function eVisaFee(code: CategoryCode): FeeAnswer {
  const item = eVisaItems[code];
  const amounts = ((item && byItem.get(item)) ?? []).map(plain);
  return {
    reason: 'eVisaFee',
    rows: [...amounts.map(({ row }) => row), 'fee-rule/charged'],
    amounts,
    invitation: duty,
    toConfirm: true,
  };
}

/** The line of the table of fees: by class, entries and, for several entries, the years that the visa is valid. */
export function feeItem(code: CategoryCode, entries: 'single' | 'multiple'): FeeItem | null {
  const category = categoryOfCode(code);
  const isSingle = entries === 'single';
  switch (category.fee) {
    case 'tourist':
      return isSingle ? 'touristSingle' : 'touristMultiple';
    case 'transit':
      return isSingle ? 'transitSingle' : 'transitMultiple';
    case 'ordinary':
      return isSingle ? 'single' : multipleItem(category.multiple?.validityDays ?? 0);
    case 'exit':
      return 'exitVisa';
    case 'free':
    case 'unknown':
      return null;
  }
}

const years = ['multiple1y', 'multiple2y', 'multiple3y', 'multiple4y', 'multiple5y'] as const;

const multipleItem = (validityDays: number): FeeItem =>
  years[Math.max(0, Math.ceil(validityDays / 365) - 1)] ?? 'multiple10y';

/**
 * What a visa at a mission costs, as far as it was seen. Where nothing was seen for the country of residence, what was seen
 * elsewhere. `age` on the day of the request; undefined when it is not known.
 */
export function visaFee(
  code: CategoryCode,
  entries: 'single' | 'multiple',
  residence: string | undefined,
  age: number | undefined,
  invited: boolean,
): FeeAnswer {
  const invitation = invited ? duty : null;
  const category = categoryOfCode(code);
  if (category.fee === 'free') {
    const from: RowId = category.feeFrom ? `category/${code}/fee` : 'fee-rule/freeDiplomaticService';
    return {
      reason: 'freeOfficial',
      rows: [from],
      amounts: noAmounts,
      invitation,
      toConfirm: Boolean(category.feeFrom),
    };
  }
  if (age !== undefined && age < childFees.underSix.freeBelow) {
    return { reason: 'freeChild', rows: childRows, amounts: noAmounts, invitation, toConfirm: true };
  }
  const item = feeItem(code, entries);
  const seen = (item && byItem.get(item)) ?? [];
  const places = placesOf.get(residence ?? '');
  const here = seen.filter(({ place }) => (places ? places.includes(place) : place === 'elsewhere'));
  const amounts = (here.length > 0 ? here : seen).map(plain);
  const rows: RowId[] = [...amounts.map(({ row }) => row), 'fee-rule/newTable', 'fee-rule/charged'];
  const isChild = age !== undefined && age < childFees.underSixteen.freeBelow;
  return {
    reason:
      amounts.length === 0
        ? 'feeNotFound'
        : isChild
          ? 'childFeeDisagrees'
          : here.length > 0
            ? 'lastSeen'
            : 'seenElsewhere',
    rows: isChild ? [...rows, ...childRows] : rows,
    amounts,
    invitation,
    toConfirm: true,
  };
}

const childRows: readonly RowId[] = (Object.keys(childFees) as (keyof typeof childFees)[]).map(
  (id): RowId => `child-fee/${id}`,
);
