import { isCountryCode } from '@/lib/countries/codes';
import { ageOn } from '@/lib/form/date';
import { type Raw, tidy } from '@/lib/form/question';
import { machineName } from '@/lib/passport/machine-name';
import { isMinor } from './conditions';
import type { Dossier } from './dossier';
import { type Draft, type SheetContent, sheetOf } from './draft';
import { type StepPlace, sheetAt } from './place';
import type { TravellerAnswers, TravellerStepId } from './traveller-form';

/** A traveller before the one that is asked, nearest last: what was typed, and the answers it gives. */
type Earlier = { content: SheetContent; answers: TravellerAnswers };

type Asked = { earlier: readonly Earlier[]; own: TravellerAnswers; draft: Draft; today: string };

/** What stands on a step from what is known already; nothing where nothing is. */
const inheritances: Partial<Record<TravellerStepId, (asked: Asked) => Raw | undefined>> = {
  /** What the first page of the trip says of it, and who issued the passports of that nationality. */
  passport: ({ earlier, draft }) => {
    const trip = draft.trip.steps.trip?.typed;
    const { nationality = '', passportType = '' } = trip ?? {};
    const issuer = nearest(earlier, 'passport', (other) => other.nationality === nationality, ['passportIssuer']);
    return trip && { nationality, passportType, ...issuer };
  },

  residence: ({ earlier, own }) => nearest(earlier, 'residence', (other) => other.nationality === own.nationality),

  /** One invitation names them all. */
  invitation: ({ earlier }) => nearest(earlier, 'invitation'),

  /** Brothers and sisters share parents; else these are the grown-ups of the same name who travel along. */
  guardians: ({ earlier, own, today }) =>
    nearest(earlier, 'guardians', (other) => isMinor(other.birthDate, today)) ?? parentsAmong(earlier, own, today),

  situation: ({ earlier, own, today }) => {
    if (isMinor(own.birthDate, today)) {
      const sibling = nearest(earlier, 'situation', (other) => isMinor(other.birthDate, today));
      if (sibling) return { ...sibling, history: alike(sibling.history) };
      return isOfSchoolAge(own, today) ? { workStatus: 'pupil' } : undefined;
    }
    const spouse = spouseOf(earlier, own);
    return spouse && { maritalStatus: 'married', history: alike(spouse.history?.join()) };
  },

  spouse: ({ earlier, own }) => {
    const spouse = spouseOf(earlier, own);
    return spouse && { spouseName: fullName(spouse), spouseNationality: spouse.nationality ?? '' };
  },

  /** The school of a brother or sister. */
  employer: ({ earlier, own, today }) =>
    isMinor(own.birthDate, today)
      ? nearest(earlier, 'employer', (other) => isMinor(other.birthDate, today))
      : undefined,
};

/** Most people live where they are nationals: the country is there to be changed by whoever does not. */
function homeOf(draft: Draft): Raw | undefined {
  const nationality = draft.trip.steps.trip?.typed.nationality ?? '';
  return isCountryCode(nationality) && !draft.trip.steps.contact ? { residence: nationality } : undefined;
}

/**
 * What stands on a step that was never typed on: of the passport what the trip says of it, of the home the country of the nationality,
 * else what members of a family mostly answer alike, taken from those before. It counts only once the person goes on from the page.
 * Undefined where nothing is known.
 */
export function inheritedAt(draft: Draft, dossier: Dossier, at: StepPlace): Raw | undefined {
  if (at.view === 'trip') return at.step === 'contact' ? homeOf(draft) : undefined;
  const sheet = sheetAt(draft, at);
  const own = dossier.travellers[at.index]?.answers;
  if (sheet === undefined || !own || sheetOf(draft, sheet)?.steps[at.step]) return undefined;
  const earlier = draft.travellers.slice(0, at.index).map(({ content }, index) => ({
    content,
    answers: dossier.travellers[index]?.answers ?? {},
  }));
  return inheritances[at.step]?.({ earlier, own, draft, today: dossier.today });
}

/** What was typed on a step by the nearest traveller before who did and is `like`; of it only these inputs, where some are named. */
function nearest(
  earlier: readonly Earlier[],
  step: TravellerStepId,
  like: (answers: TravellerAnswers) => boolean = () => true,
  inputs?: readonly string[],
): Raw | undefined {
  const typed = earlier.findLast(({ content, answers }) => content.steps[step] && like(answers))?.content.steps[step]
    ?.typed;
  return typed && inputs ? Object.fromEntries(inputs.map((input) => [input, typed[input] ?? ''])) : typed;
}

/** That nothing happened is alike in a family; what happened to one of them is theirs. */
const alike = (history: string | undefined): string => (history === 'none' ? 'none' : '');

/** The grown-ups of a child's name among those before, as parents; both of them travel along. */
function parentsAmong(earlier: readonly Earlier[], own: TravellerAnswers, today: string): Raw | undefined {
  const [first, second, ...more] = earlier.filter(
    ({ answers }) => answers.birthDate && !isMinor(answers.birthDate, today) && isSame(answers.surname, own.surname),
  );
  if (!first || more.length > 0) return undefined;
  const parentName = fullName(first.answers);
  return second ? { parentName, otherParentName: fullName(second.answers), consent: 'both' } : { parentName };
}

/** Who before named this traveller as husband or wife. */
const spouseOf = (earlier: readonly Earlier[], own: TravellerAnswers): TravellerAnswers | undefined =>
  earlier.find(({ answers }) => answers.spouseName !== undefined && isSame(answers.spouseName, fullName(own)))?.answers;

/** From 6 to 15: where most children go to school. It is only what stands there first. */
function isOfSchoolAge({ birthDate }: TravellerAnswers, today: string): boolean {
  if (birthDate === undefined) return false;
  const age = ageOn(birthDate, today);
  return age >= 6 && age < 16;
}

const fullName = ({ givenNames, surname }: TravellerAnswers): string => [givenNames, surname].filter(Boolean).join(' ');

/** Whether two names are written alike in a passport, in whichever order their parts stand. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  const parts = (name: string | undefined) => {
    const read = machineName({ surname: tidy(name), givenNames: '' });
    return read.ok ? read.surname.split(/[ -]/).sort().join(' ') : '';
  };
  return parts(a) !== '' && parts(a) === parts(b);
}

/**
 * What follows from an answer of the identity: the country of the place of birth, where somebody else was born there or the home is.
 * Nothing where it is not known.
 */
export function followingFrom(draft: Draft, index: number, { birthPlace: place }: Raw): Raw {
  const wanted = tidy(place).toLowerCase();
  if (wanted === '') return {};
  const { town, residence } = draft.trip.steps.contact?.typed ?? {};
  const known = draft.travellers
    .filter((_, other) => other !== index)
    .map(({ content }) => content.steps.identity?.typed ?? {})
    .map(({ birthPlace, birthCountry }) => [birthPlace, birthCountry] as const);
  const found = [...known, [town, residence] as const].find(
    ([name, country]) => country && tidy(name).toLowerCase() === wanted,
  );
  return found?.[1] ? { birthCountry: found[1] } : {};
}
