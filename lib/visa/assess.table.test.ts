import { expect, test } from 'vitest';
import { nationalityCodes } from '@/lib/countries/codes';
import { assess } from './assess';

const columns = ['who', 'regime', 'because', 'visa', 'invitation', 'fee', 'where', 'by', 'warnings'];

const line = (who: string): string[] => {
  const { regime, reasons, category, invitation, fee, where, apply, warnings } = assess(
    { nationality: who, passportType: 'ordinary', residence: 'FRA', postcode: '69003' },
    { purpose: 'tourism', arrival: '2027-03-01', departure: '2027-03-10', entries: 'single' },
    '2026-12-15',
  );
  return [
    who,
    regime,
    reasons.map(({ reason, rows }) => `${reason} (${rows[0]})`).join(', '),
    category.code ?? '-',
    invitation.value,
    fee.amounts.map(({ amount, unit }) => `${amount} ${unit}`).join(' or ') || '-',
    where.missions.join() || where.kind,
    apply.latest ?? '-',
    warnings.map(({ reason }) => reason).join(', ') || '-',
  ];
};

test('a tourist of every nationality, 10 days in March 2027, ordinary passport, from Lyon', async () => {
  const table = [columns, ...nationalityCodes.map(line)].map((cells) => cells.join(' | ')).join('\n');
  await expect(`${table}\n`).toMatchFileSnapshot('./assess.table.txt');
});
