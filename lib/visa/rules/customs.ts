import type { Sourced } from './sources';

/** Customs of the Eurasian Economic Union, a person: what may be brought in or taken out. */
export type CustomsRow = Sourced & {
  readonly goods: 'goods' | 'alcohol' | 'tobacco' | 'devices' | 'fruit' | 'cashIn' | 'cashOut' | 'medicines';
  /** free: without duty; declare: over this; forbidden: over this; prescription: carry it. */
  readonly rule: 'free' | 'declare' | 'forbidden' | 'prescription';
  readonly by?: 'air' | 'land';
  /** All of these, or any one of them where `oneOf`. */
  readonly amounts?: readonly { readonly n: number; readonly unit: string }[];
  readonly oneOf?: true;
};

export const customs = {
  byAirValue: {
    goods: 'goods',
    rule: 'free',
    by: 'air',
    amounts: [{ n: 10_000, unit: 'EUR' }],
    sources: ['tengrinewsGuide'],
    confidence: 'seen',
  },
  byAirWeight: {
    goods: 'goods',
    rule: 'free',
    by: 'air',
    amounts: [{ n: 50, unit: 'kg' }],
    sources: ['background'],
    confidence: 'unverified',
  },
  byLand: {
    goods: 'goods',
    rule: 'free',
    by: 'land',
    amounts: [
      { n: 500, unit: 'EUR' },
      { n: 25, unit: 'kg' },
    ],
    sources: ['tengrinewsCash'],
    confidence: 'seen',
  },
  alcohol: {
    goods: 'alcohol',
    rule: 'free',
    amounts: [{ n: 3, unit: 'l' }],
    sources: ['isitlegalin'],
    confidence: 'seen',
  },
  tobacco: {
    goods: 'tobacco',
    rule: 'free',
    amounts: [
      { n: 200, unit: 'cigarettes' },
      { n: 50, unit: 'cigars' },
      { n: 250, unit: 'g' },
    ],
    oneOf: true,
    sources: ['isitlegalin'],
    confidence: 'seen',
  },
  devices: {
    goods: 'devices',
    rule: 'free',
    amounts: [
      { n: 2, unit: 'phones' },
      { n: 2, unit: 'tablets' },
      { n: 1, unit: 'computers' },
    ],
    sources: ['tengrinewsCash'],
    confidence: 'seen',
  },
  fruit: {
    goods: 'fruit',
    rule: 'free',
    amounts: [{ n: 5, unit: 'kg' }],
    sources: ['tengrinewsCash'],
    confidence: 'seen',
  },
  cashIn: {
    goods: 'cashIn',
    rule: 'declare',
    amounts: [{ n: 10_000, unit: 'USD' }],
    sources: ['tengrinewsCash'],
    confidence: 'seen',
  },
  cashOut: {
    goods: 'cashOut',
    rule: 'forbidden',
    amounts: [{ n: 10_000, unit: 'USD' }],
    sources: ['tengrinewsCash'],
    confidence: 'seen',
  },
  medicines: { goods: 'medicines', rule: 'prescription', sources: ['background'], confidence: 'unverified' },
} as const satisfies Record<string, CustomsRow>;
