// The visa form as it is printed: one model, drawn by form-pdf.ts and by components/official-form.tsx.
// Boxes and labels: the Kazakh-English form of 2011.
import type { Locale } from '@/lib/text/routing';

/** The two languages printed on the form. An empty `kk` means that no sure Kazakh wording is known: English alone is printed. */
export type Bilingual = { kk: string; en: string };

/** A printed text with the help given to French readers. */
export type Trilingual = Bilingual & Readonly<Record<Locale, string>>;

export type Part =
  /** `null`: nothing to answer, printed struck. */
  | { type: 'text'; label?: Bilingual; value: string | null }
  | { type: 'choice'; label?: Bilingual; options: { text: Bilingual; checked: boolean }[] }
  /** No rows: struck. */
  | { type: 'table'; columns: Bilingual[]; rows: string[][] };

// biome-ignore format: one line reads better than twenty-seven
export type BoxNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27;

/** `hint` is in the reader's language; empty when the reader's language is one of the printed two. */
export type Box = { n: BoxNumber; label: Bilingual; hint: string; parts: Part[] };

/** `lang`: the language of the text. */
export type Note = { text: string; lang: Locale };

/** One traveller's form. `person` names it in bookmarks and on each page; `index` of `of` counts from 1. */
export type OfficialForm = {
  person: string;
  index: number;
  of: number;
  boxes: Box[];
  /** What the 27 boxes have no room for (parents and consent of a minor, say): printed on the continuation sheet. */
  annex: { title: Bilingual; rows: { label: Bilingual; value: string }[] }[];
  /** Sentences printed under the signature or at the end of the continuation sheet: for the officer in English, else in the reader's language. */
  notes: Note[];
  /** The texts of the QR codes that hold these answers, signed; none where there is nobody to sign. */
  codes?: readonly string[];
};

/** Box labels: kk and en shortened from the form as printed, fr ours (the whole question, parts included). */
export const officialLabels: Record<BoxNumber, Trilingual> = {
  1: { kk: 'Тегі', en: 'Surname(s)', fr: 'Nom(s)' },
  2: { kk: 'Аты', en: 'First names', fr: 'Prénoms' },
  3: { kk: 'Өзге де тегі мен аты', en: 'Other names and surnames', fr: 'Autres noms et prénoms' },
  4: { kk: 'Жынысы', en: 'Sex', fr: 'Sexe' },
  5: { kk: 'Туған күні', en: 'Date of birth (day, month, year)', fr: 'Date de naissance (jour, mois, année)' },
  6: {
    kk: 'Туған жері (қала және ел)',
    en: 'Place of birth (city and country)',
    fr: 'Lieu de naissance (ville et pays)',
  },
  7: { kk: 'Азаматтығы', en: 'Nationality', fr: 'Nationalité\u00a0; nationalité à la naissance' },
  8: { kk: 'Отбасы жағдайы', en: 'Marital status', fr: 'Situation de famille' },
  9: {
    kk: 'Жұбайыңыздың аты-жөні және азаматтығы',
    en: 'If married, spouse’s full name and nationality',
    fr: 'Si marié(e)\u00a0: nom complet et nationalité du conjoint',
  },
  10: {
    kk: 'Тұрақты тұратын мекен-жайы; тел.',
    en: 'Permanent home address; telephone',
    fr: 'Adresse du domicile permanent\u00a0; téléphone',
  },
  11: {
    kk: 'Мамандығы және лауазымы',
    en: 'Occupation (educational background and position)',
    fr: 'Profession (formation et poste)',
  },
  12: {
    kk: 'Жұмыс орны; мекен-жайы; тел.',
    en: 'Place of work; address; telephone',
    fr: 'Employeur\u00a0; adresse\u00a0; téléphone',
  },
  13: {
    kk: 'Паспорт түрі',
    en: 'Type of passport',
    fr: 'Type de passeport\u00a0; numéro\u00a0; date de délivrance\u00a0; délivré par\u00a0; valable jusqu’au',
  },
  14: {
    kk: 'Туған елінен тыс тұратындар үшін: қайтуға рұқсат',
    en: 'If living outside the country of origin: permission to return to the country of living?',
    fr: 'Si vous vivez hors de votre pays d’origine\u00a0: droit de retour dans le pays de résidence\u00a0? numéro et validité du document',
  },
  15: {
    kk: 'Бұрын Қазақстанда болғансыз ба?',
    en: 'Visited Kazakhstan before?',
    fr: 'Déjà venu(e) au Kazakhstan\u00a0? dates et motifs',
  },
  16: {
    kk: 'Келуіңізге бұрын рұқсат берілмеген жағдай болды ма?',
    en: 'Ever refused entry to Kazakhstan?',
    fr: 'Déjà refusé(e) à l’entrée\u00a0? quand et par qui',
  },
  17: { kk: 'Сапардың мақсаты', en: 'Purpose of travel', fr: 'Motif du voyage' },
  18: {
    kk: 'Қабылдайтын тарап немесе жауапты тұлға',
    en: 'Inviting organization (address, tel.) or person arranging the visit (full name, address, tel.)',
    fr: 'Organisme invitant (adresse, tél.) ou personne qui organise la visite',
  },
  19: { kk: 'Болатын пункттері', en: 'Places of destination in Kazakhstan', fr: 'Lieux de séjour au Kazakhstan' },
  20: { kk: 'Келетін бастапқы пункті', en: 'First place of entry into Kazakhstan', fr: 'Premier point d’entrée' },
  21: {
    kk: 'Уақытша тұратын мекен-жайы',
    en: 'Temporary address in Kazakhstan',
    fr: 'Adresse temporaire au Kazakhstan',
  },
  22: {
    kk: 'Шығыстарды кім қаржыландырады?',
    en: 'Who pays for travel and stay',
    fr: 'Qui paie le voyage et le séjour',
  },
  23: {
    kk: 'Сақтандыруыңыз бар ма?',
    en: 'Insurance for the stay?',
    fr: 'Assurance pour le séjour\u00a0? validité et compagnie',
  },
  24: {
    kk: 'Транзит: баратын мемлекеттің визасы',
    en: 'Transit: visa or residence permit for the destination?',
    fr: 'Transit\u00a0: visa ou titre de séjour du pays de destination\u00a0? pays, poste-frontière, itinéraire',
  },
  25: { kk: 'Визаның мерзімі', en: 'Period of requested visa', fr: 'Période demandée\u00a0: du … au …' },
  26: { kk: 'Визаның мәртелігі', en: 'Number of entries', fr: 'Nombre d’entrées' },
  27: {
    kk: 'Балалары',
    en: 'Children travelling and entered in the passport',
    fr: 'Enfants inscrits au passeport',
  },
};

/** Labels inside boxes. Kazakh as printed where the form gives it, otherwise plain Kazakh of ours. */
export const partLabels = {
  nationalityAtBirth: { kk: 'туған кезіндегі азаматтығы', en: 'nationality by birth' },
  nationality: { kk: 'азаматтығы', en: 'nationality' },
  telephone: { kk: 'тел.', en: 'telephone' },
  number: { kk: 'нөмірі', en: 'number' },
  issuedOn: { kk: 'берілген күні', en: 'date of issue' },
  issuedBy: { kk: 'берілген жері', en: 'issued by' },
  validUntil: { kk: 'қолданыс мерзімі', en: 'valid till' },
  documentNumber: { kk: 'құжаттың нөмірі', en: 'document number' },
  validity: { kk: 'қолданыс мерзімі', en: 'validity' },
  datesAndPurpose: { kk: 'күні және мақсаты', en: 'dates and purpose' },
  whenAndByWhom: { kk: 'қашан және кім рұқсат бермеді', en: 'when and by whom' },
  invitation: { kk: 'шақыру нөмірі мен күні', en: 'invitation number and date' },
  insurer: { kk: 'сақтандыру компаниясы', en: 'company' },
  destinationCountry: { kk: 'баратын елі', en: 'country of destination' },
  borderPoint: { kk: 'шекарадағы өткізу пункті', en: 'border point of entry' },
  route: { kk: 'жүру бағыты', en: 'route of transit' },
  from: { kk: 'бастап', en: 'from' },
  to: { kk: 'дейін', en: 'to' },
  childName: { kk: 'тегі және аты', en: 'surname and first names' },
  childBirth: { kk: 'туған күні және жері', en: 'date and place of birth' },
} as const satisfies Record<string, Bilingual>;

/** The choices of the boxes to tick. Only male and female are known in the Kazakh of the form itself. */
export const optionLabels = {
  sex: { male: { kk: 'ер', en: 'male' }, female: { kk: 'әйел', en: 'female' } },
  maritalStatus: {
    single: { kk: 'некеде тұрмаған', en: 'single' },
    married: { kk: 'некеде тұрады', en: 'married' },
    divorced: { kk: 'ажырасқан', en: 'divorced' },
    widowed: { kk: 'жесір', en: 'widow(er)' },
  },
  passport: {
    diplomatic: { kk: 'дипломатиялық', en: 'diplomatic' },
    service: { kk: 'қызметтік', en: 'service' },
    ordinary: { kk: 'жалпыазаматтық', en: 'ordinary' },
    other: { kk: 'басқа', en: 'other' },
  },
  yesNo: { no: { kk: 'жоқ', en: 'no' }, yes: { kk: 'иә', en: 'yes' } },
  entries: {
    one: { kk: '1', en: '1' },
    two: { kk: '2', en: '2' },
    three: { kk: '3', en: '3' },
    multiple: { kk: 'көп мәрте', en: 'multiple' },
  },
} as const satisfies Record<string, Record<string, Bilingual>>;

/** The fixed texts around the boxes. The declaration is our wording of what the 2011 form declares. */
export const formTexts = {
  title: { kk: 'Визалық сауалнама', en: 'Visa application form', fr: 'Formulaire de demande de visa' },
  warning: {
    kk: 'Назар аударыңыз! Сауалнама толық әрі дұрыс, баспа әріптерімен толтырылуы тиіс. Қате толтыру виза беруден бас тартуға себеп болуы мүмкін.',
    en: 'Attention! Fill in the form fully and accurately, in block letters. A form filled in wrongly can cause refusal of the visa.',
    fr: 'Attention\u00a0! Formulaire à remplir entièrement et exactement, en capitales. Une erreur peut entraîner le refus du visa.',
  },
  photo: { kk: 'фото', en: 'photo', fr: 'photo' },
  declaration: {
    kk: 'Осы сауалнамада көрсетілген деректердің толық және дұрыс екенін растаймын. Дұрыс емес деректер виза беруден бас тартуға немесе берілген визаның күшін жоюға әкеп соғуы мүмкін екенін білемін. Визаның мерзімі аяқталғанға дейін Қазақстан Республикасынан шығуға міндеттенемін. Төленген алымның қайтарылмайтынын және визаның елге кіруге кепілдік бермейтінін білемін.',
    en: 'I declare that the data in this form are full and correct. I know that wrong data may lead to the refusal of the visa or to the cancellation of a visa already issued. I undertake to leave the Republic of Kazakhstan before the visa expires. I know that the fee is not returned and that a visa does not guarantee entry.',
    fr: 'Je déclare que les données de ce formulaire sont complètes et exactes. Je sais que des données fausses peuvent entraîner le refus du visa ou l’annulation d’un visa délivré. Je m’engage à quitter la République du Kazakhstan avant la fin de validité du visa. Je sais que les droits payés ne sont pas remboursés et qu’un visa ne garantit pas l’entrée.',
  },
  placeAndDate: { kk: 'Орны және күні', en: 'Place and date', fr: 'Lieu et date' },
  signature: {
    kk: 'Қолы',
    en: 'Signature (for a minor: of the legal representative)',
    fr: 'Signature (pour un mineur\u00a0: du représentant légal)',
  },
  continuation: { kk: 'Қосымша парақ', en: 'Continuation sheet', fr: 'Feuille de suite' },
  notes: { kk: 'Ескертпелер', en: 'Notes', fr: 'Remarques' },
  box: { kk: '', en: 'Box', fr: 'Case' },
  /** Said of a box, `{where}`, whose answer has letters that the font lacks. */
  unprintable: {
    kk: '',
    en: '{where}: letters of this answer cannot be printed here (\ufffd); write them by hand.',
    fr: '{where}\u00a0: des lettres de cette réponse ne peuvent pas être imprimées ici (\ufffd)\u00a0; écrivez-les à la main.',
  },
  layoutNote: {
    kk: '',
    en: 'Prepared in the layout of the 2011 form; the mission may hand out a newer one.',
    fr: 'Présenté comme le formulaire de 2011\u00a0; la mission peut en remettre un plus récent.',
  },
  preparedWith: {
    kk: '',
    en: 'Prepared with Sapar, independent of the State; filled from the applicant’s answers.',
    fr: 'Préparé avec Sapar, indépendant de l’État\u00a0; rempli d’après les réponses du demandeur.',
  },
} as const satisfies Record<string, Trilingual>;

/** What stands beside the code that holds the answers. */
export const officialCode = {
  title: { en: 'Code of the answers', fr: 'Code des réponses' },
  words: {
    en: 'This code holds the answers of the form as they were printed, signed. Whoever reads it on the page “Verify a form” of Sapar sees whether a box was altered on paper. It says nothing of the photo and the signature.',
    fr: 'Ce code contient les réponses du formulaire telles qu’elles ont été imprimées, signées. Qui le lit sur la page « Vérifier un formulaire » de Sapar voit si une case a été changée sur le papier. Il ne dit rien de la photo ni de la signature.',
  },
  alternative: { en: 'QR code with the answers of this form', fr: 'QR code avec les réponses de ce formulaire' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

/** An answer as it stands on the form: block letters, composed (NFC), without invisible characters; line breaks are kept. */
export function inCapitals(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
}

/** Whether nothing at all is answered in a part. */
export function isEmpty(part: Part): boolean {
  switch (part.type) {
    case 'text':
      return part.value === null || inCapitals(part.value) === '';
    case 'choice':
      return part.options.every((option) => !option.checked);
    case 'table':
      return part.rows.length === 0;
  }
}

/** Whether a box is to be struck: it asks for something that this traveller has nothing to answer to. */
export function isStruck(box: Box): boolean {
  return box.parts.every(isEmpty);
}
