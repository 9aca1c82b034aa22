import { assess, assessRequest } from '@/lib/visa/assess';
import type { Assessment, Trip } from '@/lib/visa/assessment/assessment';
import { isMinor } from '@/lib/visa/conditions';
import type { Dossier } from '@/lib/visa/dossier';
import { askedBy } from '@/lib/visa/outlook';
import type { TravellerAnswers } from '@/lib/visa/traveller-form';
import { readable } from './latin';

/** One traveller of a dossier that is handed in, with what the rules say. */
export type VisaRequest = {
  /** As typed, or in Latin capitals where it was typed in other letters. */
  name: string;
  answers: TravellerAnswers;
  isMinor: boolean;
  trip: Trip;
  /** What applies, whatever is asked for: an exemption's limits among it. */
  regime: Assessment;
  /** What applies to the visa that the form asks for at a mission. */
  visa: Assessment;
};

/** The requests of a dossier, traveller by traveller. Throws on one that is not complete. */
export function requestsOf(dossier: Dossier): VisaRequest[] {
  return dossier.travellers.map((_, index) => {
    const request = requestSoFar(dossier, index);
    if (!dossier.complete || !request) throw new Error('a dossier is drawn up when nothing of it is left to answer');
    return request;
  });
}

/** The request of the traveller at `index` as far as it is answered; undefined before the rules can be asked. */
export function requestSoFar(dossier: Dossier, index: number): VisaRequest | undefined {
  const traveller = dossier.travellers[index];
  const [asked] = traveller ? askedBy({ ...dossier, travellers: [traveller] }) : [];
  if (!traveller || !asked) return undefined;
  const { answers } = traveller;
  return {
    name: [answers.givenNames, answers.surname]
      .filter((part) => part !== undefined && part !== '')
      .map((part) => readable(part ?? ''))
      .join(' '),
    answers,
    isMinor: isMinor(answers.birthDate, dossier.today),
    trip: asked.trip,
    regime: assess(asked.traveller, asked.trip, dossier.today),
    visa: assessRequest(asked.traveller, asked.trip, dossier.today),
  };
}

/** Who signs and writes for the group: the first who is of age, else the first traveller. Throws where there is none. */
export function applicantOf(requests: readonly VisaRequest[]): VisaRequest {
  const applicant = requests.find(({ isMinor: minor }) => !minor) ?? requests[0];
  if (!applicant) throw new Error('a dossier has a traveller');
  return applicant;
}
