import type { home as french } from '../fr/home';
import type { Translated } from '../translated';

export const home: Translated<typeof french> = {
  title: 'Sapar: your visa request for Kazakhstan',
  description:
    'Answer once, in about fifteen minutes: Sapar fills in and checks the visa application form for Kazakhstan. Independent service, no account.',

  heading: 'All the formalities for your Kazakhstan visa, in one click',
  lede: 'Answer once, in about fifteen minutes. Sapar checks as you go; one click, and each traveller’s form is filled in, ready to sign. Left for you: printing the dossier, handing it in and giving fingerprints.',
  start: 'Start my request',
  startByPassport: 'Begin with the passport',
  resume: 'Resume with my code',
  promise: 'No account. Nothing sent to anyone.',

  exampleTitle: 'What your answers settle',
  exampleLede: 'An example: a Jordanian who lives in Lyon, twelve days of tourism.',
  exampleFoot: 'This panel fills up beside the questions, one answer after another.',

  needTitle: 'Do you need a visa?',
  freeTitle: 'Perhaps not',
  free: 'With an ordinary French passport, a trip of up to {entryDays} days usually needs no visa, whether for tourism, a visit to family or friends, or business meetings. The limit is {periodDays} days in any period of {rollingDays} days. Some fifty other nationalities have the same rule.',
  freeNote:
    '<strong>Official text, contents seen in the press.</strong> Decree No. 148 of 21 January 2012, paragraph 17 (<decree>adilet.zan.kz</decree>); France is on its list according to <visasnews>Visas News</visasnews> (January 2022) and <qazinform>Qazinform</qazinform> (July 2025). A page of <egov>egov.kz</egov> (2023) adds {yearDays} days in a calendar year.',
  etaTitle: 'No visa? Think of QazETA',
  eta: 'You apply for this travel authorisation in a mobile app, at least {leadHours} hours before entry. It was recommended in January 2026 and may have become compulsory since: confirm with the mission before you leave.',
  etaNote:
    '<strong>Seen in the press, to be confirmed.</strong> <visamundi>VisaMundi</visamundi>, 23 January 2026. A second-hand checklist (17 September 2026) reports that it is compulsory at airports from 1 November 2026; we found nothing official.',
  visaTitle: 'Yes, in these cases',
  visa: 'You stay more than {entryDays} days in a row, you come to work or study, or your nationality is not exempt. Sapar prepares requests for private visits, tourism, business, transit, study, work and medical treatment.',
  visaNote:
    '<strong>Purposes: official source.</strong> <egov>egov.kz</egov>, entry and stay of foreign nationals (2023); <classification>visa categories</classification> (22 May 2025). Length of stay: seen in the press, as above.',

  handTitle: 'What to have to hand',
  handPassport: 'Your passport',
  handPassportWhy:
    'Valid for at least {passportMonths} months after the visa ends, with {blankPages, plural, one {a blank page} other {# blank pages}}. The official page on the electronic visa asks for {advisedMonths} months.',
  handTrip: 'Dates and addresses',
  handTripWhy:
    'Arrival, departure, first point of entry, and the place where you will stay or the person who receives you.',
  handInvitation: 'The invitation, if your case needs one',
  handInvitationWhy:
    'A number of {invitationDigits} digits. Your host obtains it on vmp.gov.kz, at least {hostLeadDays, plural, one {# working day} other {# working days}} before you enter.',
  handPermit: 'Your residence permit',
  handPermitWhy: 'If you apply in a country of which you are not a national.',
  handPhoto: 'A recent photo',
  handPhotoWhy: '35 × 45 mm: taken here and printed with the form, or on paper, to stick on.',

  handNote:
    '<strong>Official source.</strong> <how>egov.kz</how>, obtaining a visa (31 January 2025); <hague>embassy in The Hague</hague> (2 April 2025); <evisa>gov.kz</evisa>, electronic visa (undated). The {invitationDigits} digits: seen on <astanacb>astanacb.kz</astanacb>.',

  howTitle: 'How it works',
  howAnswer: 'You answer',
  howAnswerWhy:
    'Short pages that only ask what your case needs. Allow fifteen minutes for one person, more if you have to look for a paper. For a family, the trip, the host and the contact are filled in once.',
  howClick: 'You click',
  howClickWhy:
    'One PDF holds each traveller’s completed form, and you are told first what is left to check. The layout is that of 2011; the mission may hand you a newer one, the answers stay the same.',
  howFile: 'You apply',
  howFileWhy:
    'You print, sign, and hand the dossier to the mission, which decides. From the age of {printsAge} it takes fingerprints: plan to go in person.',
  howFileNote: '<strong>Seen in the press.</strong> Fingerprints: <lada>Lada.kz</lada>, 13 October 2025.',

  dataTitle: 'Your answers stay yours',
  dataAccount: 'No account, no password',
  dataAccountWhy: 'A resume code opens the dossier again on any device. Without it nobody can, not even us.',
  dataKept: 'Kept for {days, plural, one {# day} other {# days}}',
  dataKeptWhy: 'After your last change, then erased. You can also erase everything yourself, at any time.',
  dataSealed: 'Encrypted',
  dataSealedWhy:
    'What is stored is encrypted with a key that only your code unlocks. The server reads your answers only while it saves them, checks them against the rules, shows your pages and fills in the form.',
  dataNobody: 'For nobody else',
  dataNobodyWhy: 'No government, partner or analytics tool receives them. You hand in the dossier yourself.',

  endTitle: 'Passport in hand? Start.',
  endLede: 'You can stop at any page: everything is saved.',
};
