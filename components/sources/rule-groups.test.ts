import { expect, it } from 'vitest';
import { rows } from '@/lib/visa/rules/rows';
import { rowsOn, subjects } from '@/lib/visa/rules/subjects';
import { confidences, conflictsOn, countsOn, rulesOn } from './rule-groups';

it('holds every row once, with its sources and confidence', () => {
  const all = subjects
    .map((subject) => rulesOn(subject, 'en'))
    .flatMap(({ conflicts, groups }) => [...conflicts, ...groups].flatMap(({ rules }) => rules));
  const ids = all.flatMap((rule) => rule.rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.sort()).toEqual([...rows.keys()].sort());
  for (const rule of all)
    for (const { id } of rule.rows) {
      expect(rows.get(id)).toMatchObject({ sources: rule.sources, confidence: rule.confidence });
      expect(rows.get(id)?.validFrom).toBe(rule.from);
    }
});

it('shows what contradicts each other side by side', () => {
  const conflicts = subjects.flatMap((subject) => rulesOn(subject, 'fr').conflicts);
  for (const { conflict, rules } of conflicts) expect(rules.length, conflict).toBeGreaterThan(1);
  expect(conflicts.map(({ conflict }) => conflict)).toEqual(subjects.flatMap(conflictsOn));
});

it('counts what it shows', () => {
  for (const subject of subjects) {
    const { conflicts, groups } = rulesOn(subject, 'fr');
    const shown = [...conflicts, ...groups].flatMap(({ rules }) => rules);
    const counts = countsOn(subject);
    for (const sure of confidences) {
      const own = shown.filter(({ confidence }) => confidence === sure).flatMap((rule) => rule.rows);
      expect(own.length, `${subject} ${sure}`).toBe(counts[sure]);
    }
    expect(counts.all).toBe(rowsOn(subject).length);
  }
  expect(subjects.reduce((n, subject) => n + countsOn(subject).all, 0)).toBe(rows.size);
});
