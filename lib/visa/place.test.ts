import { describe, expect, it } from 'vitest';
import { readDossier } from './dossier';
import { withEntry, withSheet } from './draft';
import { type Person, type PersonId, people } from './people';
import {
  firstLeft,
  type Place,
  placeAfter,
  placeBack,
  placeBefore,
  placeLeft,
  placeOn,
  placeShown,
  placesOf,
  type StepPlace,
  stateOf,
} from './place';
import { draftOf } from './sample-draft.testing';

const today = '2027-02-01';
const everyone: Record<PersonId, Person> = people(today);

const start: StepPlace = { view: 'trip', step: 'trip' };

describe.each(Object.keys(everyone) as PersonId[])('the way of %s', (id) => {
  const draft = draftOf(everyone[id]);
  const dossier = readDossier(draft, today);

  it('comes by every page that applies once, when nothing of it is typed yet', () => {
    const unread = {
      ...dossier,
      travellers: dossier.travellers.map((way) => ({
        ...way,
        steps: way.steps.map((step) => ({ ...step, state: 'todo' as const })),
      })),
    };
    const seen: Place[] = [];
    for (let at: Place = start; 'step' in at; at = placeAfter(unread, at)) seen.push(at);
    expect(seen).toEqual(placesOf(draft).filter((at) => stateOf(dossier, at)));
  });

  it('goes back the way it came, from one form to the one before too', () => {
    const way = placesOf(draft).filter((each) => stateOf(dossier, each));
    expect(way.map((at) => placeBefore(dossier, at))).toEqual([{ view: 'tasks' }, ...way.slice(0, -1)]);
  });
});

it('a change goes back to the check page, by way of what it opened', () => {
  const draft = draftOf(everyone.J1);
  expect(placeBack(readDossier(draft, today), start)).toEqual({ view: 'check' });
  const opened = readDossier(draftOf(everyone.J1, { staysWithHost: 'no' }), today);
  expect(placeBack(opened, { view: 'trip', step: 'host' })).toEqual({ view: 'trip', step: 'stay' });
});

it('a person comes back to the page last saved, or after it if they had gone on', () => {
  const draft = draftOf(everyone.J1);
  const half = withSheet(draft, 'trip', withEntry(draft.trip, 'host', {}, false, 99));
  expect(placeLeft(half, readDossier(half, today))).toEqual({ view: 'trip', step: 'host' });
  expect(firstLeft(readDossier(half, today))).toEqual({ view: 'trip', step: 'host' });
  const gone = withSheet(draft, 'trip', withEntry(draft.trip, 'host', {}, true, 99));
  expect(placeLeft(gone, readDossier(gone, today))).toEqual({ view: 'trip', step: 'stay' });
});

it('a page that does not apply, or of a traveller who is not there, is the task list', () => {
  const dossier = readDossier(draftOf(everyone.J1), today);
  expect(placeShown(dossier, { view: 'trip', step: 'transit' })).toEqual({ view: 'tasks' });
  expect(placeShown(dossier, { view: 'traveller', index: 6, step: 'identity' })).toEqual({ view: 'tasks' });
  expect(placeShown(dossier, start)).toEqual(start);
});

it('a step is named by its sheet', () => {
  const draft = draftOf(everyone.J4);
  expect(placeOn(draft, 'traveller-2', 'passport')).toEqual({ view: 'traveller', index: 2, step: 'passport' });
  expect(placeOn(draft, 'trip', 'passport')).toBeUndefined();
  expect(placeOn(draft, 'nobody', 'passport')).toBeUndefined();
});
