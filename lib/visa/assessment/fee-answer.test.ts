import { describe, expect, test } from 'vitest';
import { type CategoryCode, categories } from '../rules/categories';
import { eVisaFee, feeItem, visaFee } from './fee-answer';

const amounts = (code: CategoryCode, entries: 'single' | 'multiple', residence?: string, age?: number) =>
  visaFee(code, entries, residence, age, false).amounts.map(({ amount, unit }) => `${amount} ${unit}`);

describe('the fee', () => {
  test.each([
    ['B12', 'single', 'FRA', ['50 EUR']],
    ['B12', 'multiple', 'FRA', ['80 EUR']],
    ['B13', 'single', 'FRA', ['15 EUR']],
    ['B13', 'multiple', 'FRA', ['80 EUR']],
    ['B10', 'single', 'FRA', ['75 EUR', '75 EUR']],
    ['B10', 'multiple', 'FRA', ['170 EUR']],
    ['C5', 'multiple', 'FRA', ['330 EUR']],
    ['C3', 'multiple', 'FRA', ['450 EUR']],
    ['B12', 'single', 'DEU', ['50 EUR', '50 EUR']],
    ['B12', 'single', 'CHE', ['60 CHF']],
    ['B10', 'single', 'GBR', ['75 GBP']],
    ['B10', 'single', 'USA', ['80 USD', '80 USD']],
    ['B10', 'multiple', 'USA', ['200 USD']],
  ] as const)('of %s, %s, in %s is as last seen', (code, entries, residence, expected) => {
    expect(amounts(code, entries, residence)).toEqual(expected);
    expect(visaFee(code, entries, residence, undefined, false)).toMatchObject({ reason: 'lastSeen', toConfirm: true });
  });

  test('that was not seen in a country is shown from elsewhere, and said to be', () => {
    expect(visaFee('B12', 'single', 'USA', undefined, false)).toMatchObject({ reason: 'seenElsewhere' });
    expect(amounts('B12', 'single', 'USA')).toEqual(['50 EUR', '50 EUR', '60 CHF']);
  });

  test('that was not seen at all is not made up', () => {
    expect(visaFee('A6', 'multiple', 'FRA', undefined, false)).toMatchObject({
      reason: 'feeNotFound',
      amounts: [],
      toConfirm: true,
    });
    expect(visaFee('C10', 'single', 'FRA', undefined, false)).toMatchObject({ reason: 'feeNotFound' });
  });

  test.each([
    [5, 'freeChild', 0],
    [6, 'childFeeDisagrees', 1],
    [15, 'childFeeDisagrees', 1],
    [16, 'lastSeen', 1],
  ] as const)('of a child of %i is %s', (age, reason, lines) => {
    const fee = visaFee('B12', 'single', 'FRA', age, false);
    expect([fee.reason, fee.amounts.length, fee.toConfirm]).toEqual([reason, lines, true]);
  });

  test('of official visas is none, surely only where a page says so', () => {
    expect(visaFee('A1', 'single', 'FRA', 40, true)).toMatchObject({ reason: 'freeOfficial', toConfirm: false });
    expect(visaFee('A2', 'single', 'FRA', 40, true)).toMatchObject({
      rows: ['category/A2/fee'],
      toConfirm: true,
    });
  });

  test('of an electronic visa is shown with what contradicts it', () => {
    expect(eVisaFee('B3').amounts.map(({ amount }) => amount)).toEqual([60, 80]);
    expect(eVisaFee('B12').amounts.map(({ amount }) => amount)).toEqual([60, 60]);
    expect(eVisaFee('C12').amounts.map(({ amount }) => amount)).toEqual([60]);
    expect(eVisaFee('A5')).toMatchObject({ amounts: [], toConfirm: true });
  });

  test('comes with the duty on the invitation where one is needed', () => {
    expect(visaFee('B10', 'single', 'FRA', 40, true).invitation).toMatchObject({ amount: 0.5, unit: 'MCI' });
    expect(visaFee('B10', 'single', 'FRA', 40, false).invitation).toBeNull();
  });

  test('of a visa for several entries goes by the years it is valid', () => {
    const item = (code: CategoryCode) => feeItem(code, 'multiple');
    expect([item('B8'), item('B10'), item('C9'), item('C5'), item('C4')]).toEqual([
      'multiple1y',
      'multiple1y',
      'multiple1y',
      'multiple2y',
      'multiple3y',
    ]);
    expect(item('A6')).toBe('multiple10y');
    for (const code of Object.keys(categories) as CategoryCode[]) {
      expect(feeItem(code, 'single') === null, code).toBe(['free', 'unknown'].includes(categories[code].fee));
    }
  });
});
