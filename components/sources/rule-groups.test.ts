import { expect, it } from 'vitest';
import { rows } from '@/lib/visa/rules/rows';
import { rulesBySubject } from './rule-groups';

it('holds every row once, with its sources and confidence', () => {
  const all = rulesBySubject('en').flatMap(({ conflicts, groups }) =>
    [...conflicts, ...groups].flatMap(({ rules }) => rules),
  );
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
  const conflicts = rulesBySubject('fr').flatMap((subject) => subject.conflicts);
  for (const { conflict, rules } of conflicts) expect(rules.length, conflict).toBeGreaterThan(1);
});
