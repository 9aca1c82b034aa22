// A made-up traveller who leaves some boxes empty, for tests.
import {
  type Bilingual,
  type Box,
  type BoxNumber,
  type OfficialForm,
  officialLabels,
  optionLabels,
  type Part,
  partLabels,
} from '@/lib/dossier/official-form';

const text = (value: string | null, label?: Bilingual): Part =>
  label ? { type: 'text', label, value } : { type: 'text', value };

const choice = (options: Record<string, Bilingual>, ticked: string | null, label?: Bilingual): Part => {
  const list = Object.entries(options).map(([key, option]) => ({ text: option, checked: key === ticked }));
  return label ? { type: 'choice', label, options: list } : { type: 'choice', options: list };
};

const { sex, maritalStatus, passport, yesNo, entries } = optionLabels;
const p = partLabels;

const parts: Record<BoxNumber, Part[]> = {
  1: [text('Benali-Đặng')],
  2: [text('Karim Żółć')],
  3: [text(null)],
  4: [choice(sex, 'male')],
  5: [text('14.03.1987')],
  6: [text('Saint-Étienne, France')],
  7: [text('France'), text('Algérie', p.nationalityAtBirth)],
  8: [choice(maritalStatus, 'married')],
  9: [text('Łucja Nowak'), text('Poland', p.nationality)],
  10: [text('12 rue de la République, 42000 Saint-Étienne, France'), text('+33 6 12 34 56 78', p.telephone)],
  11: [text('Ingénieur hydraulicien'), text('Chef de projet')],
  12: [
    text('Société des eaux du Forez'),
    text('3 place Jean-Jaurès, 42000 Saint-Étienne, France'),
    text('+33 4 77 00 00 00', p.telephone),
  ],
  13: [
    choice(passport, 'ordinary'),
    text('20FV12345', p.number),
    text('02.05.2020', p.issuedOn),
    text('Préfecture de la Loire', p.issuedBy),
    text('01.05.2030', p.validUntil),
  ],
  14: [choice(yesNo, 'no'), text(null, p.documentNumber), text(null, p.validity)],
  15: [choice(yesNo, 'yes'), text('03.2019, tourism', p.datesAndPurpose)],
  16: [choice(yesNo, 'no'), text(null, p.whenAndByWhom)],
  17: [text('Tourism')],
  18: [text('ТОО «Ұлы Дала Сапар»'), text('Алматы қ., Әуезов к-сі, 12'), text('+7 727 000 00 00', p.telephone)],
  19: [text('Almaty, Қостанай, Өскемен, Түркістан')],
  20: [text('Almaty airport')],
  21: [text('Hotel Hunter, Іле ауданы, Ғани Мұратбаев көшесі, Алматы')],
  22: [text('Self-financed')],
  23: [choice(yesNo, 'yes'), text('10.06.2027 – 09.07.2027', p.validity), text('Mutuelle générale', p.insurer)],
  24: [choice(yesNo, null), text(null, p.destinationCountry), text(null, p.borderPoint), text(null, p.route)],
  25: [text('10.06.2027', p.from), text('09.07.2027', p.to)],
  26: [choice(entries, 'one')],
  27: [{ type: 'table', columns: [p.childName, p.childBirth, p.nationality], rows: [] }],
};

const boxes: Box[] = Object.entries(officialLabels).map(([key, { kk, en, fr }]) => {
  const n = Number(key) as BoxNumber;
  return { n, label: { kk, en }, hint: fr, parts: parts[n] };
});

/** The form of the made-up traveller, with other answers in the boxes named. */
export function sampleForm(
  answers: Partial<Record<BoxNumber, Part[]>> = {},
  rest: Partial<OfficialForm> = {},
): OfficialForm {
  return {
    person: 'BENALI-ĐẶNG Karim Żółć',
    index: 1,
    of: 1,
    boxes: boxes.map((box) => ({ ...box, parts: answers[box.n] ?? box.parts })),
    annex: [],
    notes: [],
    ...rest,
  };
}
