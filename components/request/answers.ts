'use client';

import { useLocale } from 'next-intl';
import type { Raw } from '@/lib/form/question';
import { dayInWords } from '@/lib/text/dates';
import { type Row, rowsOf } from '@/lib/text/summary';
import type { StepPlace } from '@/lib/visa/place';
import { travellerForm } from '@/lib/visa/traveller-form';
import { tripForm } from '@/lib/visa/trip-form';
import { useTexts } from './texts';

/** Puts what was typed on a step into words, row by row. */
export function useAnswers() {
  const { questions, lists } = useTexts();
  const locale = useLocale();
  const codes = (list: string, code: string) => lists[list]?.find((option) => option.code === code)?.name ?? code;
  const names = { codes, day: (day: string) => dayInWords(day, locale) };
  return (at: StepPlace, asked: readonly string[], typed: Raw): Row[] =>
    rowsOf(at.view === 'trip' ? tripForm.questions : travellerForm.questions, asked, typed, questions, names);
}
