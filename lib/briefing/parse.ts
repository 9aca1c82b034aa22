import { z } from 'zod';
import { isCountryCode } from '@/lib/countries/codes';

/** A day, a month or a year of the calendar (ISO 8601). */
export const briefingDate = z.string().refine(isDate, { error: 'is no date of the calendar' });

/** A country by its code of three letters (ISO 3166-1). */
export const country = z.string().refine(isCountryCode, { error: 'is no code of ISO 3166-1' });

function isDate(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const day = `${text}-01-01`.slice(0, 10);
  const whole = text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : day;
  const parsed = new Date(`${whole}T00:00:00Z`);
  // A day that a month lacks is moved on to the next one.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(whole);
}

/**
 * Reads named rows by a schema.
 * @throws Error that names the row, the field and what is wrong, for the first row that does not hold.
 */
export function parseRows<Row>(schema: z.ZodType<Row>, rows: object): Record<string, Row> {
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => {
      const read = schema.safeParse(row);
      if (read.success) return [id, read.data] as const;
      const [issue] = read.error.issues;
      throw new Error(`The briefing's ${id} is broken: ${issue?.path.join('.')} ${issue?.message}`);
    }),
  );
}
