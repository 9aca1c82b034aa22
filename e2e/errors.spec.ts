// What bad answers get: words, the text kept, a way on. With scripts and without.
import type { Page } from '@playwright/test';
import { addDays, addMonths } from '@/lib/form/date';
import type { Raw } from '@/lib/form/question';
import { typedDate } from '@/lib/form/question';
import { pagePath } from '@/lib/text/pages';
import { placePath } from '@/lib/text/places';
import { requestContent } from '@/lib/text/request-content';
import { slugs } from '@/lib/text/slugs';
import { type Person, people } from '@/lib/visa/people';
import type { StepPlace } from '@/lib/visa/place';
import { sources } from '@/lib/visa/rules/sources';
import { pathOf, press, tick } from './hand';
import { begin, seed } from './seed';
import { fillStep, goOn, goOnInVain, open, placeNow, rewrite, seePage, start, textIn } from './steps';
import { expect, test } from './test';
import { questionsAt, today, typedAt } from './typed';
import { questionWords, requestWords, sentenceOf } from './words';

const everyone = people(today());
const t = requestWords('fr');
const arrival = everyone.J1.trip.arrival;

const trip = (step: Extract<StepPlace, { view: 'trip' }>['step']): StepPlace => ({ view: 'trip', step });
const first = (step: Extract<StepPlace, { view: 'traveller' }>['step']): StepPlace => ({
  view: 'traveller',
  index: 0,
  step,
});

/** Opens one page, unanswered, of a dossier that the person has answered otherwise. */
async function openOne(page: Page, person: Person, at: StepPlace): Promise<void> {
  await begin(page, 'fr');
  await seed(page, person, [at]);
  await open(at, 'fr')(page);
}

/** The page says what is wrong with an input: at the input, in the summary and in its title. */
async function expectError(page: Page, name: string, sentence: string): Promise<void> {
  await expect(page).toHaveTitle(/^Erreur\s: /);
  await expect(page.getByRole('alert').getByRole('link', { name: sentence })).toBeVisible();
  await expect(page.locator(`[id="${name}"]`)).toHaveAccessibleDescription(new RegExp(escaped(sentence)));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test.describe('an empty page', () => {
  test('says what is missing, above the questions and at each of them', async ({ visitor }) => {
    const page = await visitor();
    await start('fr')(page);
    await goOnInVain(page);
    const summary = page.getByRole('alert').filter({ hasText: t('errorsTitle') });
    await expect(summary).toBeFocused();
    for (const { id } of questionsAt(trip('trip'))) {
      await expectError(page, id, sentenceOf('fr', 'errors', id, 'missing'));
    }
    await expect(summary.getByRole('link')).toHaveCount(questionsAt(trip('trip')).length);
  });

  test('leads from each line of the summary to its field', async ({ visitor }) => {
    const page = await visitor();
    await start('fr')(page);
    await goOnInVain(page);
    for (const [id, input] of [
      ['purpose', 'purpose-private'],
      ['arrival', 'arrival-day'],
      ['destinations', 'destinations'],
    ] as const) {
      await press(page.getByRole('alert').getByRole('link', { name: sentenceOf('fr', 'errors', id, 'missing') }));
      await expect(page.locator(`#${input}`)).toBeFocused();
    }
  });

  test('in English says it in English', async ({ visitor }) => {
    const page = await visitor();
    await start('en')(page);
    await goOnInVain(page);
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole('alert').getByRole('link').first()).toHaveText(
      sentenceOf('en', 'errors', questionsAt(trip('trip'))[0]?.id ?? '', 'missing'),
    );
  });
});

test('what is wrong across answers is said at once with what is missing', async ({ visitor }) => {
  const page = await visitor();
  await openOne(page, J1, trip('trip'));
  await fillStep(typedDate('arrival', addDays(today(), -1)))(page);
  await goOnInVain(page);
  await expectError(page, 'arrival', sentenceOf('fr', 'errors', 'arrival', 'past'));
  await expectError(page, 'departure', sentenceOf('fr', 'errors', 'departure', 'missing'));
});

test('what was put right is no longer called wrong, and Continue is pressed where it stands @js', async ({
  visitor,
}) => {
  const page = await visitor();
  await openOne(page, J1, first('situation'));
  await goOnInVain(page);
  const marital = sentenceOf('fr', 'errors', 'maritalStatus', 'missing');
  const work = sentenceOf('fr', 'errors', 'workStatus', 'missing');
  await tick(page.locator('#maritalStatus-divorced'));
  await expect(page.getByText(marital)).toHaveCount(0);
  await expect(page.getByRole('alert').getByRole('link', { name: work })).toBeVisible();
  await expect(page).toHaveTitle(/^Erreur\s: /);
  // What is new is for the next try: this work needs a name.
  await tick(page.locator('#workStatus-employed'));
  await tick(page.locator('#history-none'));
  await expect(page.getByText(t('errorsTitle'))).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Erreur\s: /);
  await goOnInVain(page);
  const occupation = sentenceOf('fr', 'errors', 'occupation', 'missing');
  await expectError(page, 'occupation', occupation);
  await page.locator('#occupation').fill('Hydrologist');
  await goOn(page);
});

type Case = {
  says: string;
  person: Person;
  at: StepPlace;
  /** What is typed otherwise than the person does. */
  wrong: Raw;
  error: [name: string, code: string];
  /** Corrects it; by default what the person types. */
  right?: Raw;
};

const birthOf = (person: Person) => person.travellers[0]?.birthDate ?? '';
const { J1, J1b, J4, single, transit } = everyone;
const child: Person = { ...J4, travellers: J4.travellers.slice(2, 3) };

// The checks that look at several answers, then those of single ones that people trip over.
const cases: Case[] = [
  {
    says: 'an arrival in the past',
    person: J1,
    at: trip('trip'),
    wrong: typedDate('arrival', addDays(today(), -1)),
    error: ['arrival', 'past'],
  },
  {
    says: 'an arrival in more than two years',
    person: J1,
    at: trip('trip'),
    wrong: typedDate('arrival', addMonths(today(), 25)),
    error: ['arrival', 'far'],
  },
  {
    says: 'a departure before the arrival',
    person: J1,
    at: trip('trip'),
    wrong: typedDate('departure', addDays(arrival, -1)),
    error: ['departure', 'order'],
  },
  {
    says: 'a stay longer than any such visa can be valid',
    person: J1,
    at: trip('trip'),
    wrong: typedDate('departure', addDays(arrival, 1200)),
    error: ['departure', 'validity'],
  },
  {
    says: 'a stay longer than a visa for one entry can be valid',
    person: J1,
    at: trip('trip'),
    wrong: typedDate('departure', addDays(arrival, 90)),
    error: ['entries', 'validity'],
  },
  {
    says: 'a birth in the future',
    person: J1,
    at: first('identity'),
    wrong: typedDate('birthDate', addDays(today(), 1)),
    error: ['birthDate', 'future'],
  },
  {
    says: 'a birth 126 years ago',
    person: J1,
    at: first('identity'),
    wrong: typedDate('birthDate', addMonths(today(), -12 * 126 - 1)),
    error: ['birthDate', 'old'],
  },
  {
    says: 'a single name that is not said to be one',
    person: J1,
    at: first('identity'),
    wrong: { givenNames: '' },
    error: ['givenNames', 'missing'],
  },
  {
    says: 'two names where the passport is said to hold one',
    person: single,
    at: first('identity'),
    wrong: { givenNames: 'Kumar' },
    error: ['singleName', 'two'],
    right: { givenNames: '' },
  },
  {
    says: 'a passport that will be issued',
    person: J1,
    at: first('passport'),
    wrong: typedDate('passportIssued', addDays(today(), 1)),
    error: ['passportIssued', 'future'],
  },
  {
    says: 'a passport older than its holder',
    person: J1,
    at: first('passport'),
    wrong: typedDate('passportIssued', addDays(birthOf(J1), -1)),
    error: ['passportIssued', 'beforeBirth'],
  },
  {
    says: 'a passport that expires before it is issued',
    person: J1,
    at: first('passport'),
    wrong: typedDate('passportExpiry', addMonths(today(), -15)),
    error: ['passportExpiry', 'order'],
  },
  {
    says: 'a passport that has expired',
    person: J1,
    at: first('passport'),
    wrong: typedDate('passportExpiry', addDays(today(), -1)),
    error: ['passportExpiry', 'expired'],
  },
  {
    says: 'a passport that ends within three months of the stay',
    person: J1,
    at: first('passport'),
    wrong: typedDate('passportExpiry', addDays(addMonths(J1.trip.departure, 3), -1)),
    error: ['passportExpiry', 'short'],
  },
  {
    says: 'an invitation of tomorrow',
    person: J1,
    at: first('invitation'),
    wrong: typedDate('invitationDate', addDays(today(), 1)),
    error: ['invitationDate', 'future'],
  },
  {
    says: 'an invitation number that is none',
    person: J1,
    at: first('invitation'),
    wrong: { invitationNumber: 'to come?' },
    error: ['invitationNumber', 'invitation'],
  },
  {
    says: 'a minor whose second parent is not named',
    person: child,
    at: first('guardians'),
    wrong: { otherParentName: '' },
    error: ['otherParentName', 'consent'],
  },
  {
    says: 'an employee without an occupation',
    person: J1,
    at: first('situation'),
    wrong: { occupation: '' },
    error: ['occupation', 'missing'],
  },
  {
    says: 'a French number with too many digits',
    person: J1,
    at: trip('contact'),
    wrong: { phone: '06 12 34 56 78 99 9' },
    error: ['phone', 'phone'],
  },
  {
    says: 'an employer’s number without its country',
    person: J1b,
    at: first('employer'),
    wrong: { employerPhone: '04 72 00 00 01' },
    error: ['employerPhone', 'phoneCountry'],
  },
  {
    says: 'an e-mail address without a domain',
    person: J1b,
    at: trip('contact'),
    wrong: { email: 'r.haddad@exemple' },
    error: ['email', 'email'],
  },
  {
    says: 'a day that its month has not',
    person: J1b,
    at: trip('insurance'),
    wrong: { 'insuredUntil-day': '31', 'insuredUntil-month': 'février' },
    error: ['insuredUntil', 'day'],
  },
  {
    says: 'a year of two digits',
    person: J1,
    at: first('identity'),
    wrong: { 'birthDate-year': '87' },
    error: ['birthDate', 'year'],
  },
  {
    says: 'a month that is none',
    person: J1,
    at: first('identity'),
    wrong: { 'birthDate-month': 'brumaire' },
    error: ['birthDate', 'date'],
  },
  {
    says: 'a name with digits',
    person: J1,
    at: first('identity'),
    wrong: { surname: 'Lefèvre 2' },
    error: ['surname', 'digits'],
  },
  {
    says: 'an address in letters that the mission does not read',
    person: transit,
    at: trip('transit'),
    wrong: { transitPoint: '霍尔果斯' },
    error: ['transitPoint', 'script'],
  },
  {
    says: 'a passport number of four signs',
    person: J1,
    at: first('passport'),
    wrong: { passportNumber: '24 CK' },
    error: ['passportNumber', 'number'],
  },
  {
    says: 'a child with no country',
    person: transit,
    at: first('children'),
    wrong: { 'children-0-nationality': '' },
    error: ['children-0-nationality', 'missing'],
  },
];

test.describe('a page refuses, in words, and goes on once it is corrected:', () => {
  for (const { says, person, at, wrong, error, right } of cases) {
    test(says, async ({ visitor }) => {
      const page = await visitor();
      await openOne(page, person, at);
      const typed = { ...typedAt(person, at), ...wrong };
      await fillStep(typed)(page);
      await goOnInVain(page);
      const [name, code] = error;
      await expectError(page, name, wordsFor(name, code));
      expect(await textIn(page, Object.keys(typed))).toEqual(typed);

      if (right) await rewrite(right)(page);
      else await fillStep(typedAt(person, at))(page);
      await goOn(page);
      await expect(page).not.toHaveTitle(/^Erreur/);
    });
  }
});

/** The sentence of an input's error: of the field, where it stands in a list. */
function wordsFor(name: string, code: string): string {
  const [list = '', , field] = name.split('-');
  if (field === undefined) return sentenceOf('fr', 'errors', name, code);
  return questionWords('fr', list).fields?.[field]?.missing ?? '';
}

type Warning = { says: string; person: Person; at: StepPlace; typed: Raw; warning: [name: string, code: string] };

const warnings: Warning[] = [
  {
    says: 'an arrival in six days',
    person: J1b,
    at: trip('trip'),
    typed: { ...typedDate('arrival', addDays(today(), 6)), ...typedDate('departure', addDays(today(), 17)) },
    warning: ['arrival', 'soon'],
  },
  {
    says: 'a longer stay than the sources give',
    person: J1b,
    at: trip('trip'),
    typed: typedDate('departure', addDays(arrival, 30)),
    warning: ['departure', 'stay'],
  },
  {
    says: 'a passport that ends within six months of the stay',
    person: J1b,
    at: first('passport'),
    typed: {},
    warning: ['passportExpiry', 'advised'],
  },
  {
    says: 'an insurance that ends before the stay',
    person: J1b,
    at: trip('insurance'),
    typed: typedDate('insuredUntil', addDays(J1b.trip.departure, -1)),
    warning: ['insuredUntil', 'coverage'],
  },
  {
    says: 'a residence permit that ends before the stay',
    person: J1b,
    at: first('permit'),
    typed: typedDate('permitUntil', addDays(J1b.trip.departure, -1)),
    warning: ['permitUntil', 'permit'],
  },
  {
    says: 'an invitation number of nine digits',
    person: J1,
    at: first('invitation'),
    typed: { invitationNumber: '123 456 789' },
    warning: ['invitationNumber', 'digits'],
  },
  {
    says: 'no invitation number yet',
    person: J1,
    at: first('invitation'),
    typed: { invitationNumber: '' },
    warning: ['invitationNumber', 'later'],
  },
  {
    says: 'no right to return',
    person: J1b,
    at: first('residence'),
    typed: { mayReturn: 'no' },
    warning: ['mayReturn', 'return'],
  },
  {
    says: 'no visa for the country after',
    person: transit,
    at: trip('transit'),
    typed: { destinationVisa: 'no' },
    warning: ['destinationVisa', 'onward'],
  },
];

test.describe('a page lets pass, and the check page warns of', () => {
  for (const { says, person, at, typed, warning } of warnings) {
    test(says, async ({ visitor }) => {
      const page = await visitor();
      await openOne(page, person, at);
      await fillStep({ ...typedAt(person, at), ...typed })(page);
      await goOn(page);
      await open({ view: 'check' }, 'fr')(page);
      const [name, code] = warning;
      const sentence = sentenceOf('fr', 'warnings', name, code);
      await press(page.getByRole('main').getByRole('link', { name: sentence }));
      await page.waitForURL(`**${placePath(at, 'fr', slugs)}?check`);
      await expect(page.locator(`[id="${name}"]`)).toHaveAccessibleDescription(new RegExp(escaped(sentence)));
    });
  }
});

test.describe('a page that is not finished', () => {
  test('can be left as it is: it is listed, and the dossier waits for it', async ({ visitor }) => {
    const page = await visitor();
    const at = first('passport');
    await openOne(page, J1, at);
    const half = { ...typedAt(J1, at), passportNumber: '?', passportIssuer: '' };
    await fillStep(half)(page);
    await goOnInVain(page);
    await press(page.getByRole('button', { name: t('skip'), exact: true }));
    await page.waitForURL(`**${placePath(first('invitation'), 'fr', slugs)}`);
    await seePage(page);

    await open({ view: 'check' }, 'fr')(page);
    await expect(page.getByText(t('unfinishedTitle'))).toBeVisible();
    await expect(page.getByText(t('prepareLeft', { left: 1 }))).toBeVisible();
    await expect(page.getByRole('link', { name: t('prepare'), exact: true })).toHaveCount(0);
    await expect(page.getByText(sentenceOf('fr', 'errors', 'passportNumber', 'number'))).toBeVisible();

    await page.goto(pagePath('/demande/dossier', 'fr'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('dossierNotYet'));
    await page.goto('/api/dossier/forms?locale=fr');
    expect(placeNow(page)).toEqual({ view: 'check' });

    const { title } = requestContent.fr.steps.passport;
    await open({ view: 'tasks' }, 'fr')(page);
    const task = page.getByRole('main').getByRole('listitem').filter({ hasText: title });
    await expect(task).toContainText(t('stateUnfinished'));
    await press(task.getByRole('link', { name: title }));
    await page.waitForURL(`**${placePath(at, 'fr', slugs)}`);
    await seePage(page);
    expect(await textIn(page, Object.keys(half))).toEqual(half);
    await fillStep(typedAt(J1, at))(page);
    await goOn(page);
    await open({ view: 'check' }, 'fr')(page);
    await expect(page.getByRole('link', { name: t('prepare'), exact: true })).toBeVisible();
  });
});

test.describe('an answer that other pages hang on', () => {
  test('says so before it is changed, and taken back brings them back', async ({ visitor }) => {
    const page = await visitor();
    const at = trip('trip');
    await begin(page, 'fr');
    await seed(page, J1);
    await open(at, 'fr')(page);
    const host = requestContent.fr.steps.host.title;
    await expect(page.getByRole('main')).toContainText(`« ${host} »`);

    await tick(page.locator('#purpose-tourism'));
    await goOn(page);
    expect(placeNow(page)).toEqual(trip('inviter'));
    await open({ view: 'tasks' }, 'fr')(page);
    await expect(page.getByRole('link', { name: host, exact: true })).toHaveCount(0);

    await open(at, 'fr')(page);
    await tick(page.locator('#purpose-private'));
    await goOn(page);
    expect(placeNow(page)).toEqual(trip('host'));
    expect(await textIn(page, ['hostName', 'staysWithHost'])).toEqual({
      hostName: J1.trip.hostName,
      staysWithHost: 'yes',
    });
  });

  for (const purpose of ['study', 'work', 'treatment']) {
    test(`for ${purpose} an organisation invites`, async ({ visitor }) => {
      const page = await visitor();
      await openOne(page, J1, trip('trip'));
      await fillStep({ ...typedAt(J1, trip('trip')), purpose })(page);
      await goOn(page);
      expect(placeNow(page)).toEqual(trip('organisation'));
    });
  }

  test('a purpose that is not prepared leads to the official page and back', async ({ visitor }) => {
    const page = await visitor();
    await openOne(page, J1, trip('trip'));
    await fillStep({ ...typedAt(J1, trip('trip')), purpose: 'other' })(page);
    await goOn(page);
    expect(placeNow(page)).toEqual(trip('unprepared'));
    const official = page.getByRole('main').getByRole('link', { name: t('unpreparedOfficial') });
    await expect(official).toHaveAttribute('href', sources.egovClassification.url);
    await press(page.getByRole('link', { name: t('unpreparedChange') }));
    await page.waitForURL(`**${placePath(trip('trip'), 'fr', slugs)}`);
    await seePage(page);
    await tick(page.locator('#purpose-private'));
    await goOn(page);
    expect(placeNow(page)).toEqual(trip('host'));
  });
});

test.describe('“none of these”', () => {
  test('put beside another answer is a contradiction @no-js', async ({ visitor }) => {
    const page = await visitor();
    await openOne(page, J1, first('situation'));
    await fillStep({ history: 'visited,none' })(page);
    await goOnInVain(page);
    await expectError(page, 'history', sentenceOf('fr', 'errors', 'history', 'contradiction'));
    expect(await textIn(page, ['history'])).toEqual({ history: 'visited,none' });
  });

  test('puts out the others, and they put it out @js', async ({ visitor }) => {
    const page = await visitor();
    await openOne(page, J1, first('situation'));
    await fillStep({ history: 'visited,refused' })(page);
    await tick(page.locator('#history-none'));
    await expect.poll(() => textIn(page, ['history'])).toEqual({ history: 'none' });
    await tick(page.locator('#history-children'));
    await expect.poll(() => textIn(page, ['history'])).toEqual({ history: 'children' });
  });
});

test.describe('children entered in the passport', () => {
  const second = Object.fromEntries(
    Object.entries(transit.travellers[0] ?? {}).flatMap(([name, value]) =>
      name.startsWith('children-0-') ? [[name.replace('-0-', '-1-'), value.replace('Sami', 'Lina')]] : [],
    ),
  );
  const two: Person = { ...transit, travellers: [{ ...transit.travellers[0], ...second }] };

  test('can be several, and an error names the one it is about', async ({ visitor }) => {
    const page = await visitor();
    const at = first('children');
    await openOne(page, two, at);
    const typed = { ...typedAt(two, at), 'children-1-birthPlace': '' };
    await fillStep(typed)(page);
    await goOnInVain(page);
    await expectError(page, 'children-1-birthPlace', wordsFor('children-1-birthPlace', 'missing'));
    await rewrite({ 'children-1-birthPlace': 'Toulouse' })(page);
    await goOn(page);
    expect(placeNow(page)).toEqual({ view: 'check' });
    await expect(page.getByText(/El Amrani Lina/)).toBeVisible();
  });

  test('of whom none is named lead to the first field', async ({ visitor }) => {
    const page = await visitor();
    await openOne(page, transit, first('children'));
    await goOnInVain(page);
    const sentence = sentenceOf('fr', 'errors', 'children', 'missing');
    await press(page.getByRole('alert').getByRole('link', { name: sentence }));
    await expect(page.locator('[id="children-0-name"]')).toBeFocused();
  });
});

test.describe('while scripts are still on their way', () => {
  test('what is chosen and typed stays, and is saved with the page @js', async ({ visitor }) => {
    const page = await visitor();
    await openOne(page, transit, trip('trip'));
    let release: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    const typed = typedAt(transit, trip('trip'));
    await fillStep(typed)(page);
    release();
    await page.waitForLoadState('load');
    // The panel beside the form is filled by scripts as soon as something is typed.
    await rewrite({ destinations: 'Aktau' })(page);
    await expect(page.getByText(t('saved', { time: '' }).trim())).toBeVisible();
    expect(await textIn(page, Object.keys(typed))).toEqual({ ...typed, destinations: 'Aktau' });
    await goOn(page);
    expect(placeNow(page)).toEqual(trip('transit'));
  });
});

test('an error goes once another window has put it right @js', async ({ visitor, allow }) => {
  allow(/409/);
  const page = await visitor();
  await start('fr')(page);
  await fillStep({ ...typedAt(transit, trip('trip')), destinations: '' })(page);
  await goOnInVain(page);
  const other = await page.context().newPage();
  await open(trip('trip'), 'fr')(other);
  await rewrite({ destinations: 'Aktau' })(other);
  await other.keyboard.press('Tab');
  await expect(other.getByText(t('saved', { time: '' }).trim())).toBeVisible();
  await rewrite({ entryPoint: 'Kuryk port' })(page);
  await page.keyboard.press('Tab');
  await expect(page.locator('#destinations')).toHaveValue('Aktau');
  await expect(page.getByText(t('errorsTitle'))).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Erreur/);
});

test('errors go when the page is left and opened again', async ({ visitor }) => {
  const page = await visitor();
  await start('fr')(page);
  await goOnInVain(page);
  const path = pathOf(page);
  await page.goto(path);
  await seePage(page);
  await expect(page).not.toHaveTitle(/^Erreur/);
  await expect(page.getByText(t('errorsTitle'))).toHaveCount(0);
});
