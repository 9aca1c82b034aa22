import { type Mission, type MissionId, missions } from '../rules/missions';
import type { RowId } from '../rules/rows';
import type { Assessment } from './assessment';

type WhereAnswer = Assessment['where'];

const noMissions: readonly MissionId[] = [];

/** Missions that issue visas, or may, by the country of residence they serve; embassies stand first. */
const byCountry = new Map<string, MissionId[]>();
/** Missions of a country that is divided by départements. */
const byDepartement = new Map<string, MissionId>();
const otherDepartements = new Map<string, MissionId>();

for (const [key, mission] of Object.entries<Mission>(missions)) {
  const id = key as MissionId;
  if (mission.visas === 'notAsARule') continue;
  for (const country of mission.district?.countries ?? [mission.country]) {
    byCountry.set(country, [...(byCountry.get(country) ?? []), id]);
  }
  const departements = mission.district?.departements;
  if (departements === 'others') otherDepartements.set(mission.country, id);
  else for (const number of departements ?? []) byDepartement.set(`${mission.country}-${number}`, id);
}

/** Nowhere to go: no visa is asked for. */
export const nowhere = (rows: readonly RowId[]): WhereAnswer => ({
  kind: 'nowhere',
  reason: 'nowhere',
  rows,
  missions: noMissions,
});

/** The State's portal. */
export const portal: WhereAnswer = {
  kind: 'portal',
  reason: 'portal',
  rows: ['e-visa/portal'],
  missions: noMissions,
};

/**
 * The département of a French postcode: its first two digits, or three for Corsica and overseas. Undefined for what is not a
 * postcode.
 */
export function departementOf(postcode: string): string | undefined {
  const digits = postcode.replace(/\s/g, '');
  if (!/^\d{5}$/.test(digits) || digits.startsWith('00')) return undefined;
  return /^(20|9[78])/.test(digits) ? digits.slice(0, 3) : digits.slice(0, 2);
}

/** The mission that serves the place where a traveller lives. */
export function missionFor(residence: string | undefined, postcode: string | undefined): WhereAnswer {
  if (!residence) return answer('residenceUnknown', noMissions, ['mission-count/all']);
  const here = byCountry.get(residence);
  if (!here) return answer('missionNotFound', noMissions, ['mission-count/all']);
  const others = otherDepartements.get(residence);
  if (others) {
    const departement = postcode && departementOf(postcode);
    if (!departement) return answer('postcodeNeeded', here, rowsOf(here));
    const mission = [byDepartement.get(`${residence}-${departement}`) ?? others];
    return answer('missionOfDistrict', mission, rowsOf(mission));
  }
  return answer(here.length > 1 ? 'severalMissions' : 'missionOfCountry', here, rowsOf(here));
}

const rowsOf = (ids: readonly MissionId[]): RowId[] =>
  ids.flatMap((id): RowId[] =>
    'district' in missions[id] ? [`mission/${id}`, `mission/${id}/district`] : [`mission/${id}`],
  );

const answer = (reason: WhereAnswer['reason'], ids: readonly MissionId[], rows: readonly RowId[]): WhereAnswer => ({
  kind: 'mission',
  reason,
  rows,
  missions: ids,
});
