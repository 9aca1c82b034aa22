import { encode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialForms } from '@/lib/dossier/boxes';
import {
  type BoxNumber,
  inCapitals,
  type OfficialForm,
  optionLabels,
  type Part,
  partLabels,
} from '@/lib/dossier/official-form';
import { sampleForm } from '@/lib/dossier/sample-form.testing';
import { type Person, people } from '@/lib/visa/people';
import { dossierOf } from '@/lib/visa/sample-draft.testing';
import { fromBase45, toBase45 } from './base45';
import { readText, textsOf } from './code-text';
import { sealed } from './cose';
import { deflate, inflate } from './deflate';
import { claimsOf, formOf } from './form-claims';
import { newKeys } from './keys.testing';
import { codesOf, judge } from './signed-code';

const today = '2027-02-01';
const everyone: Readonly<Record<string, Person>> = people(today);
const { signer, key } = newKeys();
const keys = [key];

const text = (value: string | null): Part[] => [{ type: 'text', value }];

/** What a code can tell of a form: block letters, no help, no remarks. */
function told(form: OfficialForm): Pick<OfficialForm, 'boxes' | 'annex'> {
  const partOf = (part: Part): Part => {
    switch (part.type) {
      case 'text':
        return { ...part, value: part.value === null ? null : inCapitals(part.value) };
      case 'choice':
        return part;
      case 'table':
        return { ...part, rows: part.rows.map((row) => row.map(inCapitals)) };
    }
  };
  return {
    boxes: form.boxes.map((box) => ({ ...box, hint: '', parts: box.parts.map(partOf) })),
    annex: form.annex.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, value: inCapitals(row.value) })),
    })),
  };
}

/** Puts a message of somebody's own into the shape of our codes. */
const codeOf = async (envelope: Uint8Array<ArrayBuffer>) => textsOf(await deflate(envelope));

const seal = (payload: Uint8Array, by = signer) =>
  sealed(payload, Buffer.from(by.kid, 'base64url').subarray(0, 8), by.sign);

describe('the code of a form', () => {
  it.each(Object.entries(everyone))('holds all that the form of %s says, in one code', async (_, person) => {
    for (const form of officialForms(dossierOf(person, today), person.locale)) {
      const texts = await codesOf(form, today, signer);
      expect(texts).toHaveLength(1);
      expect(texts[0]).toMatch(/^SAPAR1:1\/1:[0-9A-F]{6}:[0-9A-Z $%*+\-./:]+$/);
      expect(await judge(texts, keys)).toMatchObject({
        verdict: 'genuine',
        preparedOn: today,
        form: { index: form.index, of: form.of, ...told(form) },
      });
    }
  });

  it('holds whatever is answered: letters of any script, long and empty answers', async () => {
    const answer = fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme', maxLength: 300 }));
    const box = fc.integer({ min: 1, max: 27 }) as fc.Arbitrary<BoxNumber>;
    await fc.assert(
      fc.asyncProperty(fc.dictionary(box.map(String), answer), fc.boolean(), async (answers, isMinor) => {
        const annex = [
          {
            title: { kk: 'Ата', en: 'Parents' },
            rows: [{ label: { kk: '', en: 'other parent' }, value: answers['1'] ?? 'none' }],
          },
        ];
        const own = Object.fromEntries(Object.entries(answers).map(([n, value]) => [n, text(value)]));
        const form = sampleForm(own, isMinor ? { annex } : {});
        const verdict = await judge(await codesOf(form, today, signer), keys);
        expect(verdict).toMatchObject({ verdict: 'genuine', form: told(form) });
      }),
      { numRuns: 60 },
    );
  });

  it('gives every label and every choice back as it is printed', () => {
    const parts = Object.values(partLabels).map((label): Part => ({ type: 'text', label, value: 'X' }));
    const form = sampleForm({ 1: parts });
    expect(formOf(claimsOf(form, today))?.form.boxes[0]?.parts).toEqual(parts);
  });

  it('has labels that stay where they are: what is printed is read for ever', () => {
    const places = Object.values(partLabels).map((label) => [
      label.en,
      claimsOf(sampleForm({ 1: [{ type: 'text', label, value: '' }] }), today),
    ]);
    expect(
      places.map(([en, bytes]) => `${en} ${[...(bytes as Uint8Array)].slice(14, 20).join(' ')}`),
    ).toMatchInlineSnapshot(`
      [
        "nationality by birth 152 27 129 131 1 0",
        "nationality 152 27 129 131 1 1",
        "telephone 152 27 129 131 1 2",
        "number 152 27 129 131 1 3",
        "date of issue 152 27 129 131 1 4",
        "issued by 152 27 129 131 1 5",
        "valid till 152 27 129 131 1 6",
        "document number 152 27 129 131 1 7",
        "validity 152 27 129 131 1 8",
        "dates and purpose 152 27 129 131 1 9",
        "when and by whom 152 27 129 131 1 10",
        "invitation number and date 152 27 129 131 1 11",
        "company 152 27 129 131 1 12",
        "country of destination 152 27 129 131 1 13",
        "border point of entry 152 27 129 131 1 14",
        "route of transit 152 27 129 131 1 15",
        "from 152 27 129 131 1 16",
        "to 152 27 129 131 1 17",
        "surname and first names 152 27 129 131 1 18",
        "date and place of birth 152 27 129 131 1 19",
      ]
    `);
  });

  it('has choices that stay where they are', () => {
    const order = Object.entries(optionLabels).map(([set, options]) => `${set}: ${Object.keys(options).join(' ')}`);
    expect(order).toEqual([
      'sex: male female',
      'maritalStatus: single married divorced widowed',
      'passport: diplomatic service ordinary other',
      'yesNo: no yes',
      'entries: one two three multiple',
    ]);
  });

  it('of a form with very long answers is several, read in any order', async () => {
    const long = Array.from({ length: 400 }, (_, i) => `${(i * 7919) % 1000} rue`).join(' ');
    const form = sampleForm({ 15: text(long), 21: text(long.slice(300)) });
    const texts = await codesOf(form, today, signer);
    expect(texts.length).toBeGreaterThan(1);
    for (const code of texts) expect(code.length).toBeLessThanOrEqual(1153);
    const [last, ...others] = texts.toReversed();
    expect(await judge([last ?? ''], keys)).toEqual({
      verdict: 'incomplete',
      of: texts.length,
      missing: others.map((_, i) => i + 1),
    });
    expect(await judge([last ?? '', ...others, last ?? ''], keys)).toMatchObject({
      verdict: 'genuine',
      form: told(form),
    });
    // A code of another form in between is not taken for a part of this one.
    const other = await codesOf(sampleForm(), today, signer);
    expect(await judge([...texts, ...other], keys)).toMatchObject({ verdict: 'genuine', form: told(sampleForm()) });
  });
});

describe('a code is told apart', () => {
  const short = sampleForm({ 18: text('HOST'), 19: text('ALMATY'), 21: text('HOTEL') });
  const genuine = codesOf(short, today, signer);

  it.each(['https://sapar.example/fr/reprendre#ABCD', 'HC1:NCF', '', 'SAPAR', 'sapar1:1/1'])(
    'when it is not ours: %s',
    async (foreign) => {
      expect(await judge([foreign], keys)).toEqual({ verdict: 'foreign' });
    },
  );

  it('when somebody changed an answer and kept the signature', async () => {
    const envelope = seal(claimsOf(sampleForm(), today));
    const changed = envelope.slice();
    const at = Buffer.from(changed).indexOf('TOURISM');
    changed.set(Buffer.from('STUDIES'), at);
    expect(await judge(await codeOf(envelope), keys)).toMatchObject({ verdict: 'genuine' });
    expect(await judge(await codeOf(changed), keys)).toEqual({ verdict: 'forged' });
  });

  it('when somebody signed with a key of their own, under our name or theirs', async () => {
    const forger = newKeys();
    const form = sampleForm({ 1: text('SOMEBODY ELSE') });
    expect(await judge(await codesOf(form, today, forger.signer), keys)).toEqual({ verdict: 'unknownKey' });
    const underOurs = { kid: signer.kid, sign: forger.signer.sign };
    expect(await judge(await codesOf(form, today, underOurs), keys)).toEqual({ verdict: 'forged' });
    expect(await judge(await codesOf(form, today, forger.signer), [...keys, forger.key])).toMatchObject({
      verdict: 'genuine',
    });
  });

  it('when it is cut anywhere, or one character is another', async () => {
    const [code = ''] = await genuine;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: code.length - 1 }), async (length) => {
        expect(await judge([code.slice(0, length)], keys)).toEqual({ verdict: 'damaged' });
      }),
      { numRuns: 60 },
    );
    const head = 'SAPAR1:1/1:'.length;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: head, max: code.length - 1 }),
        fc.constantFrom(...'0AZ:'),
        async (at, other) => {
          fc.pre(code.charAt(at) !== other);
          const { verdict } = await judge([code.slice(0, at) + other + code.slice(at + 1)], keys);
          expect(verdict).toBe('damaged');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('when it is of a version to come, or says what no version says', async () => {
    const [code = ''] = await genuine;
    expect(await judge([code.replace('SAPAR1', 'SAPAR2')], keys)).toEqual({ verdict: 'newer' });
    expect(await judge(await codeOf(seal(encode(['2027-02-01', 1, 1, [], [], 'more']))), keys)).toEqual({
      verdict: 'newer',
    });
  });

  it('when it would burst: a bomb is not inflated', async () => {
    const bomb = await deflate(new Uint8Array(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await inflate(bomb)).toBeUndefined();
    expect(await judge(await textsOf(bomb.slice(0, 3000)), keys)).toEqual({ verdict: 'damaged' });
  });

  it('whatever its text is', async () => {
    const known = ['foreign', 'damaged', 'newer', 'incomplete'];
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.boolean(), async (rest, begins) => {
        const { verdict } = await judge([begins ? `SAPAR1:1/1:${rest}` : rest], keys);
        expect(known).toContain(verdict);
      }),
    );
  });
});

describe('Base45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes %s as RFC 9285 does', (plain, written) => {
    expect(toBase45(Buffer.from(plain))).toBe(written);
    expect(Buffer.from(fromBase45(written) ?? []).toString()).toBe(plain);
  });

  it('gives all bytes back, and takes nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase45(toBase45(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
    for (const wrong of ['GGW', ':::', 'A', '0000', 'a0', 'É0', '::']) expect(fromBase45(wrong), wrong).toBeUndefined();
  });

  it('is read from the text of a code, whose number lies within', () => {
    for (const wrong of ['SAPAR1:0/1:A0B1C2:00', 'SAPAR1:3/2:A0B1C2:00', 'SAPAR1:1/1:A0B1C2:', 'SAPAR1:1/1:G0B1C2:00'])
      expect(readText(wrong), wrong).toEqual({ ok: false, reason: 'damaged' });
  });
});
