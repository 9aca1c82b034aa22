import type { steps as french } from '../fr/steps';
import type { Translated } from '../translated';

export const steps: Translated<typeof french> = {
  trip: { slug: 'trip', title: 'Your trip', lede: 'These answers hold for every traveller of the dossier.' },
  unprepared: { slug: 'other-purpose', title: 'Sapar does not prepare requests for this purpose' },
  inviter: { slug: 'organiser', title: 'Who arranges your visit?' },
  host: { slug: 'host', title: 'The person who invites you' },
  organisation: { slug: 'organisation', title: 'The organisation that invites you' },
  stay: { slug: 'stay', title: 'Where you will stay' },
  transit: { slug: 'transit', title: 'Your transit' },
  sponsor: { slug: 'sponsor', title: 'The person paying' },
  insurance: { slug: 'insurance', title: 'Your insurance' },
  contact: {
    slug: 'home',
    title: 'Home, contact and costs',
    lede: 'The address where you live today, for every traveller of the dossier.',
  },
  identity: { slug: 'identity', title: 'Identity', lede: 'Copy the photo page of the passport, accents included.' },
  passport: { slug: 'passport', title: 'Passport' },
  residence: { slug: 'return', title: 'Going back to the country where you live' },
  permit: { slug: 'residence-permit', title: 'Residence permit' },
  invitation: {
    slug: 'invitation',
    title: 'Invitation',
    lede: 'For this nationality, purpose and length of stay an invitation registered in Kazakhstan is asked for, or may be: without it, ask the mission. The host asks for it on vmp.gov.kz at least 5 working days before entry: early enough for you to apply afterwards, since the visa takes 5 working days too.',
  },
  guardians: {
    slug: 'parents',
    title: 'Parents and consent',
    lede: 'The traveller is under 18: a parent or legal representative makes the request.',
  },
  situation: { slug: 'situation', title: 'Family, work and earlier trips' },
  spouse: { slug: 'spouse', title: 'Spouse' },
  employer: { slug: 'employer', title: 'Employer or school' },
  visits: { slug: 'visits', title: 'Earlier stays in Kazakhstan' },
  refusal: { slug: 'refusal', title: 'Refusal of entry' },
  children: { slug: 'children', title: 'Children entered in the passport' },
};
