import { describe, expect, test } from 'vitest';
import { departementOf, missionFor } from './where';

describe('the mission', () => {
  test.each([
    ['67000', 'strasbourg'],
    ['08000', 'strasbourg'],
    ['10 000', 'strasbourg'],
    ['51100', 'strasbourg'],
    ['52000', 'strasbourg'],
    ['54000', 'strasbourg'],
    ['55000', 'strasbourg'],
    ['57000', 'strasbourg'],
    ['68200', 'strasbourg'],
    ['88000', 'strasbourg'],
    ['69003', 'paris'],
    ['70000', 'paris'],
    ['13002', 'paris'],
    ['20000', 'paris'],
    ['97400', 'paris'],
  ])('of postcode %s in France is in %s', (postcode, mission) => {
    expect(missionFor('FRA', postcode)).toMatchObject({ reason: 'missionOfDistrict', missions: [mission] });
  });

  test.each([undefined, '', '6700', 'L-1234', '00123', '670000'])(
    'of postcode %s in France is one of the two',
    (postcode) => {
      expect(missionFor('FRA', postcode)).toMatchObject({
        reason: 'postcodeNeeded',
        missions: ['paris', 'strasbourg'],
      });
    },
  );

  test('of a country that another one serves is there', () => {
    expect(missionFor('LUX', '1234')).toMatchObject({ reason: 'missionOfCountry', missions: ['brussels'] });
  });

  test('of a country with several is one of them, and an honorary consulate is none', () => {
    expect(missionFor('DEU', '10115')).toMatchObject({
      reason: 'severalMissions',
      missions: ['berlin', 'frankfurt', 'munich', 'hamburg', 'bonn'],
    });
    expect(missionFor('FRA', '69001').missions).not.toContain('lyon');
  });

  test('of a country where none was found is not made up', () => {
    expect(missionFor('EGY', undefined)).toMatchObject({ reason: 'missionNotFound', missions: [] });
    expect(missionFor(undefined, '67000')).toMatchObject({ reason: 'residenceUnknown', missions: [] });
  });

  test('is found by the département, three digits overseas', () => {
    expect(['67000', '01000', '97100', '98800', '20200'].map(departementOf)).toEqual(['67', '01', '971', '988', '202']);
  });
});
