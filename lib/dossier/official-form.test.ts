import { describe, expect, it } from 'vitest';
import { formTexts, inCapitals, isEmpty, isStruck, officialLabels, optionLabels, partLabels } from './official-form';
import { sampleForm } from './sample-form.testing';

describe('the texts of the form', () => {
  const printed = [
    ...Object.values(officialLabels),
    ...Object.values(partLabels),
    ...Object.values(formTexts),
    ...Object.values(optionLabels).flatMap((options) => Object.values(options)),
  ];

  it('has labels for the boxes 1 to 27', () => {
    expect(Object.keys(officialLabels)).toEqual(Array.from({ length: 27 }, (_, index) => `${index + 1}`));
  });

  it('writes Kazakh with Kazakh letters only: no Latin i or h in place of і and һ', () => {
    for (const { kk } of printed) expect(kk).toMatch(/^[\p{Script=Cyrillic}\p{P}\s\d]*$/u);
  });

  it('writes English and French without Cyrillic letters', () => {
    for (const text of printed) {
      expect(text.en).not.toMatch(/\p{Script=Cyrillic}/u);
      if ('fr' in text) expect(text.fr).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });
});

describe('an answer in capitals', () => {
  it('keeps its accents, Kazakh letters and line breaks', () => {
    expect(inCapitals('Łódź, ә ғ қ ң ө ұ ү һ і\r\nrue')).toBe('ŁÓDŹ, Ә Ғ Қ Ң Ө Ұ Ү Һ І\nRUE');
  });

  it('is composed, and free of invisible characters and outer spaces', () => {
    expect(inCapitals(' e\u0301te\u0301\u200b\u00ad\u0007\t1 ')).toBe('ÉTÉ 1');
  });
});

describe('a box is struck', () => {
  it('when none of its parts is answered', () => {
    const struck = sampleForm().boxes.filter(isStruck);
    expect(struck.map(({ n }) => n)).toEqual([3, 24, 27]);
  });

  it('when its answer is blank', () => {
    expect(isEmpty({ type: 'text', value: ' \u200b ' })).toBe(true);
    expect(isEmpty({ type: 'text', value: '0' })).toBe(false);
  });
});
