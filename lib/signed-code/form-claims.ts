// The answers of a form as they are signed: an array of CBOR, short because the labels are left out, which every reader has.
import { decode, encode } from 'cborg';
import * as z from 'zod/mini';
import {
  type Bilingual,
  type Box,
  type BoxNumber,
  inCapitals,
  type OfficialForm,
  officialLabels,
  optionLabels,
  type Part,
  partLabels,
} from '@/lib/dossier/official-form';

/**
 * The labels inside boxes and the sets of choices by their place in these lists, which printed codes hold: names are added at the
 * end, none is moved or taken out. The same holds for the options of a set.
 */
const labels = [
  'nationalityAtBirth',
  'nationality',
  'telephone',
  'number',
  'issuedOn',
  'issuedBy',
  'validUntil',
  'documentNumber',
  'validity',
  'datesAndPurpose',
  'whenAndByWhom',
  'invitation',
  'insurer',
  'destinationCountry',
  'borderPoint',
  'route',
  'from',
  'to',
  'childName',
  'childBirth',
] as const satisfies readonly (keyof typeof partLabels)[];
const sets = [
  'sex',
  'maritalStatus',
  'passport',
  'yesNo',
  'entries',
] as const satisfies readonly (keyof typeof optionLabels)[];

const optionsOf = (set: (typeof sets)[number]): Bilingual[] => Object.values<Bilingual>(optionLabels[set]);

/** The kinds of parts that are not plain text. */
const labelled = 1;
const choice = 2;
const table = 3;

const text = z.nullable(z.string());
const place = z.int().check(z.gte(0));
const part = z.union([
  text,
  z.tuple([z.literal(labelled), place, text]),
  z.tuple([z.literal(choice), place, z.nullable(place)]),
  z.tuple([z.literal(table), z.array(place), z.array(z.array(z.string()))]),
]);
const bilingual = z.tuple([z.string(), z.string()]);
const claims = z.tuple([
  z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  place,
  place,
  z.array(z.array(part)).check(z.length(27)),
  z.array(z.tuple([bilingual, z.array(z.tuple([bilingual, z.string()]))])),
]);

type Claim = z.infer<typeof part>;

/** What a form says, and the day it was prepared (ISO), as CBOR. Throws on a label that has no place in the lists: a fault of ours. */
export function claimsOf(form: OfficialForm, preparedOn: string): Uint8Array {
  const both = ({ kk, en }: Bilingual) => [kk, en];
  return encode([
    preparedOn,
    form.index,
    form.of,
    form.boxes.map(({ parts }) => parts.map(claimOf)),
    form.annex.map(({ title, rows }) => [
      both(title),
      rows.map(({ label, value }) => [both(label), inCapitals(value)]),
    ]),
  ]);
}

function claimOf(of: Part): Claim {
  switch (of.type) {
    case 'text': {
      const value = of.value === null ? null : inCapitals(of.value);
      return of.label ? [labelled, placeOf(of.label), value] : value;
    }
    case 'choice': {
      const words = of.options.map((option) => option.text.en).join();
      const set = sets.findIndex(
        (name) =>
          optionsOf(name)
            .map(({ en }) => en)
            .join() === words,
      );
      if (set < 0) throw new Error(`no set of choices: ${words}`);
      const checked = of.options.findIndex((option) => option.checked);
      return [choice, set, checked < 0 ? null : checked];
    }
    case 'table':
      return [table, of.columns.map(placeOf), of.rows.map((row) => row.map(inCapitals))];
  }
}

function placeOf(label: Bilingual): number {
  const found = labels.findIndex((name) => partLabels[name].en === label.en);
  if (found < 0) throw new Error(`no label: ${label.en}`);
  return found;
}

/** The form that claims tell of, with the labels of today; undefined where the bytes are no such claims. */
export function formOf(bytes: Uint8Array): { form: OfficialForm; preparedOn: string } | undefined {
  try {
    const [preparedOn, index, of, boxes, annex] = claims.parse(decode(bytes));
    const read = boxes.map((parts, i): Box => {
      const n = (i + 1) as BoxNumber;
      const { kk, en } = officialLabels[n];
      return { n, label: { kk, en }, hint: '', parts: parts.map(partOf) };
    });
    const person = [read[0], read[1]].map((box) => (box?.parts[0]?.type === 'text' && box.parts[0].value) || '');
    return {
      preparedOn,
      form: {
        person: person.join(' ').trim(),
        index,
        of,
        boxes: read,
        annex: annex.map(([[kk, en], rows]) => ({
          title: { kk, en },
          rows: rows.map(([[rowKk, rowEn], value]) => ({ label: { kk: rowKk, en: rowEn }, value })),
        })),
        notes: [],
      },
    };
  } catch {
    return undefined;
  }
}

function partOf(claim: Claim): Part {
  if (typeof claim === 'string' || claim === null) return { type: 'text', value: claim };
  switch (claim[0]) {
    case labelled:
      return { type: 'text', label: labelAt(claim[1]), value: claim[2] };
    case choice: {
      const set = sets[claim[1]];
      if (!set || (claim[2] !== null && claim[2] >= optionsOf(set).length)) throw new Error('no such choice');
      return { type: 'choice', options: optionsOf(set).map((words, i) => ({ text: words, checked: i === claim[2] })) };
    }
    default:
      return { type: 'table', columns: claim[1].map(labelAt), rows: claim[2] };
  }
}

function labelAt(at: number): Bilingual {
  const name = labels[at];
  if (!name) throw new Error('no such label');
  return partLabels[name];
}
