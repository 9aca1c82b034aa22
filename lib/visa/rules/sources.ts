import type { IsoDay } from '@/lib/form/date';
import type { ConflictId } from './conflicts';
import { type Confidence, type SourceText, statePages } from './state-pages';

export type { Confidence };

/** Where rows were read. */
export const sources = {
  // Pages and acts of the State
  ...statePages,
  egovEntryExit: {
    url: 'https://egov.kz/cms/en/articles/move_abroad/exit-entry_of_foreign_nationals',
    date: '2023-02',
    lang: 'en',
    atMost: 'official',
  },
  service3090: {
    url: 'https://www.gov.kz/services/3090?lang=en',
    date: 'undated',
    lang: 'en',
    atMost: 'official',
  },
  adiletDecree148: {
    url: 'https://adilet.zan.kz/rus/docs/P1200000148',
    date: '2012-01-21',
    lang: 'ru',
    atMost: 'official',
  },
  adiletRules: {
    url: 'https://adilet.zan.kz/eng/docs/V1600014531',
    date: '2024-10-31',
    lang: 'en',
    atMost: 'official',
  },
  adiletFrance: {
    url: 'https://adilet.zan.kz/rus/docs/P090002019_/compare',
    date: '2010-03-01',
    lang: 'ru',
    atMost: 'official',
  },
  adiletKuwait: {
    url: 'https://adilet.zan.kz/eng/docs/P1900000417',
    date: '2019-06-19',
    lang: 'en',
    atMost: 'official',
  },
  zanOrder2025: {
    url: 'http://insecure.zan.kz/rus/docs/V2500037078/compare',
    date: '2025-10-07',
    lang: 'ru',
    atMost: 'official',
  },
  spinform2026: {
    url: 'https://base.spinform.ru/show_doc.fwx?rgn=173276',
    date: '2026-02',
    lang: 'ru',
    atMost: 'official',
  },
  oqRules: {
    url: 'https://oq.gov.kz/en/qazalemnews/1429',
    date: '2026-02',
    lang: 'en',
    atMost: 'seen',
  },
  oqFines: {
    url: 'https://oq.gov.kz/en/news/872-pervyy-forum-molodedgi-diaspory-organizovannyy-gosudarstvennym-komitetom-azerbay',
    date: '2023',
    lang: 'en',
    atMost: 'seen',
  },
  mfaBerlin: {
    url: 'https://www.gov.kz/memleket/entities/mfa-berlin/documents/details/46687?directionId=5456&lang=de',
    date: '2022',
    about: true,
    lang: 'de',
    atMost: 'official',
  },
  mfaBrussels: {
    url: 'https://www.gov.kz/memleket/entities/mfa-brussels',
    date: '2025-04-01',
    lang: null,
    atMost: 'official',
  },
  mfaMunich: {
    url: 'https://www.gov.kz/memleket/entities/mfa-munich/press/article/1',
    date: '2024-05-21',
    lang: null,
    atMost: 'official',
  },
  mfaNewYork: {
    url: 'https://www.gov.kz/memleket/entities/mfa-newyork/press/article/details/86164?directionId=5977&lang=en',
    date: 'undated',
    lang: 'en',
    atMost: 'official',
  },
  mfaNewYorkEVisa: {
    url: 'https://www.gov.kz/memleket/entities/mfa-newyork/press/article/details/21799',
    date: '2019',
    about: true,
    lang: null,
    atMost: 'official',
  },
  mfaOttawa: {
    url: 'https://www.gov.kz/memleket/entities/mfa-ottawa/press/article/details/5326',
    date: 'undated',
    lang: null,
    atMost: 'official',
  },
  mfaRiga: {
    url: 'https://www.gov.kz/memleket/entities/mfa-riga/press/article/details/108782',
    date: 'undated',
    lang: null,
    atMost: 'official',
  },
  mfaKualaLumpur: {
    url: 'http://mfa.gov.kz/en/kuala-lumpur/content-view/visa-equirements',
    date: '2017-04-14',
    lang: 'en',
    atMost: 'official',
  },
  mfaWarsaw: {
    url: 'http://www.mfa.gov.kz/pl/warsaw/content-view/ob-otmene-viz',
    date: '2017',
    lang: 'ru',
    atMost: 'official',
  },
  mfaSofia: {
    url: 'http://mfa.gov.kz/bg/sofia/content-view/viza-3',
    date: '2017',
    lang: null,
    atMost: 'official',
  },
  kazembassyCz: {
    url: 'http://www.kazembassy.cz/cz/content/konzularni-oddeleni/informace-ohledne-viza/pravidla-pro-udelovani-viz-republiky-kazachstan/',
    date: 'undated',
    lang: 'cs',
    atMost: 'official',
  },
  kazesp: {
    url: 'http://kazesp.org/index.php?option=com_content&view=article&id=459&Itemid=68',
    date: '2017-12-01',
    lang: null,
    atMost: 'official',
  },
  botschaftKaz: {
    url: 'http://botschaft-kaz.de/de/index.php?option=com_content&view=category&layout=blog&id=5&Itemid=6',
    date: '2014',
    lang: 'de',
    atMost: 'official',
  },
  genkonsul: {
    url: 'http://genkonsul.de/consular_affairs_ru/',
    date: 'undated',
    lang: 'ru',
    atMost: 'official',
  },
  kyzylorda: {
    url: 'https://kyzylorda.invest.gov.kz/zh/invest-guide/arrival',
    date: 'undated',
    lang: 'zh',
    atMost: 'official',
  },

  // The exemption from visas
  zakonTurkiye: {
    url: 'https://www.zakon.kz/pravo/6488830-grazhdane-turtsii-mogut-nakhoditsya-v-kazakhstane-bez-vizy-do-90-dney.html',
    date: '2025-08-28',
    lang: 'ru',
    atMost: 'seen',
  },
  qazinform: {
    url: 'https://qazinform.com/news/turkish-nationals-to-be-allowed-to-stay-in-kazakhstan-without-visas-for-90-days-924758',
    date: '2025-07',
    lang: 'en',
    atMost: 'seen',
  },
  visasnews: {
    url: 'https://visasnews.com/le-kazakhstan-retablit-lexemption-de-visa-pour-les-voyageurs-francais',
    date: '2022-01',
    lang: 'fr',
    atMost: 'seen',
  },
  passportIndex2026: {
    url: 'https://github.com/imorte/passport-index-data',
    date: '2026-03-01',
    lang: 'en',
    atMost: 'seen',
  },
  passportIndex2025: {
    url: 'https://github.com/ilyankou/passport-index-dataset',
    date: '2025-01-12',
    lang: 'en',
    atMost: 'seen',
  },
  ladaStay: {
    url: 'https://www.lada.kz/kazakhstan-news/143351-ot-14-do-90-dnei-komu-i-skolko-mozhno-zhit-v-kazakhstane-bez-vizy.html',
    date: '2025-09-15',
    lang: 'ru',
    atMost: 'seen',
  },
  inform2022: { url: null, date: '2022-07-21', lang: 'ru', atMost: 'seen' },
  travel34: {
    url: 'https://34travel.me/post/kz-new-rules',
    date: '2023-01',
    lang: 'ru',
    atMost: 'seen',
  },
  zanmedia: { url: null, date: '2023-01', lang: 'ru', atMost: 'seen' },
  astanaTimes2025: {
    url: 'https://astanatimes.com/2025/08/kazakhstan-eases-stay-rules-for-foreign-citizens-launches-new-tourist-services/',
    date: '2025-08-13',
    lang: 'en',
    atMost: 'seen',
  },
  silkwaytv: { url: null, date: 'undated', lang: 'en', atMost: 'seen' },
  ktChina: {
    url: 'https://kt.kz/eng/government/kazakhstan_visa-free_regime_with_china_comes_into_force_1377957623.html',
    date: '2023-11-10',
    lang: 'en',
    atMost: 'seen',
  },
  astanaTimesMacau: {
    url: 'https://astanatimes.com/2024/10/kazakhstan-and-macau-enact-visa-free-travel-agreement/',
    date: '2024-10-28',
    lang: 'en',
    atMost: 'seen',
  },
  astanaTimesSaintKitts: {
    url: 'https://astanatimes.com/2024/11/kazakhstan-establishes-visa-free-regime-with-saint-kitts-and-nevis/',
    date: '2024-11-27',
    lang: 'en',
    atMost: 'seen',
  },
  ilp: {
    url: 'https://ilp.kz/en/the-procedure-for-entry-and-stay-of-foreigners-in-the-republic',
    date: '2022-09-01',
    lang: 'en',
    atMost: 'seen',
  },
  neweurope: {
    url: 'https://www.neweurope.eu/article/kazakhstan-expands-list-of-visa-free-countries/',
    date: '2019-07',
    lang: 'en',
    atMost: 'seen',
  },
  qazmonitor: {
    url: 'https://qazmonitor.com/travel/602/kazakhstan-and-andorra-plan-to-introduce-visa-free-regime-for-90-days',
    date: '2022-07-18',
    lang: 'en',
    atMost: 'seen',
  },
  sputnikMorocco: {
    url: 'https://sputnik.kz/20250319/qazaqstan-men-marokko-vizasyz-rezhim-engizdi-51739691.html',
    date: '2025-03-19',
    lang: 'kk',
    atMost: 'seen',
  },
  villageMaldives: {
    url: 'https://www.the-village-kz.com/village/city/news-city/24135-pravitelstvo-kazahstana-utverdilo-soglashenie-o-bezvizovom-rezhime-s-maldivami',
    date: '2022',
    lang: 'ru',
    atMost: 'seen',
  },
  turkishNewsSeychelles: {
    url: 'https://de.turkishnewsworld.com/neues-visumfreies-reisen-zwischen-kasachstan-und-den-seychellen',
    date: '2024-01-15',
    lang: 'de',
    atMost: 'seen',
  },
  lawnetVietnam: {
    url: 'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/agreement-on-visa-exemption-between-vietnam-and-kazakhstan-officially-effective-from-may-25-2024-140423.html',
    date: '2024-05-25',
    lang: 'en',
    atMost: 'seen',
  },
  eureporterBenelux: {
    url: 'https://de.eureporter.co/kazakhstan-2/2024/11/14/kazakhstan-and-benelux-countries-to-abolish-visas-for-service-passport-holders/',
    date: '2024-11-14',
    lang: 'de',
    atMost: 'seen',
  },
  bizmediaBangladesh: {
    url: 'https://bizmedia.kz/2023-08-02-kazahstan-i-bangladesh-dogovarivayutsya-ob-osvobozhdenii-ot-vizovyh-trebovanij',
    date: '2023-08-02',
    lang: 'ru',
    atMost: 'seen',
  },
  dereksiz: {
    url: 'https://dereksiz.org/diplomatti-pasport-izmettik-pasport-ltti-pasport-vizasiz-bolu.html',
    date: '2010',
    about: true,
    lang: 'kk',
    atMost: 'seen',
  },
  todayOman: {
    url: 'http://www.today.az/news/regions/193241.html',
    date: '2020-04-25',
    lang: 'en',
    atMost: 'seen',
  },
  zakonRwanda: {
    url: 'https://online.zakon.kz/Document/?doc_id=36553437&pos=8',
    date: '2025-03-06',
    lang: 'ru',
    atMost: 'seen',
  },
  golosSaudi: {
    url: 'https://golos-naroda.kz/24655-o-bezvizovom-rezhime-dogovorilis-kazakhstan-i-saudovskaia-araviia-1703071402',
    date: '2023-12',
    lang: 'ru',
    atMost: 'seen',
  },
  wikipediaBalkan: {
    url: null,
    date: 'undated',
    lang: 'en',
    atMost: 'seen',
  },

  // Visas, invitations and electronic visas
  zakonRules2026: {
    url: 'https://www.zakon.kz/pravo/6507792-pravila-vydachi-priglasheniy-i-viz-inostrantsam-vneseny-izmeneniya.html',
    date: '2026-02-13',
    lang: 'ru',
    atMost: 'seen',
  },
  tengrinewsRules: {
    url: 'https://en.tengrinews.kz/kazakhstan_news/invitations-and-visas-for-foreigners-kazakhstan-updated-the-264979/',
    date: '2024-11-08',
    lang: 'en',
    atMost: 'seen',
  },
  qazlegalconsult: {
    url: 'https://qazlegalconsult.kz/index.php/ru/blog/vneseny-izmeneniya-v-pravila-po-vydachi-viz-v-kazakhstan-vstupayushchie-v-silu-s-17-noyabrya-2024-goda',
    date: '2024-11',
    lang: 'ru',
    atMost: 'seen',
  },
  aifcVisa: {
    url: 'https://xpataifc.kz/business_visa_for_shortterm_stay',
    date: 'undated',
    lang: 'en',
    atMost: 'seen',
  },
  supportAgency: {
    url: 'https://support-agency.kz/en/pages/viza-support.php',
    date: '2019',
    about: true,
    lang: 'en',
    atMost: 'seen',
  },
  kitf: {
    url: 'https://kitf.kz/en/press-center/news/24-novosti/1283-kazakhstan-amends-regulations-on-visa-issuance-to-foreign-nationals',
    date: '2020',
    lang: 'en',
    atMost: 'seen',
  },
  nomadvisa: {
    url: 'https://nomadvisa.app/kazakhstan/digital-nomad-residency',
    date: 'undated',
    lang: 'en',
    atMost: 'secondary',
  },
  mnu: {
    url: 'https://mnu.kz/international-cooperation/visa-and-migration-issues',
    date: 'undated',
    lang: 'en',
    atMost: 'seen',
  },
  eastroute: { url: null, date: 'undated', lang: null, atMost: 'secondary' },
  oriontravel: { url: null, date: 'undated', lang: 'ru', atMost: 'seen' },
  frenchMinistry: {
    url: 'http://www.diplomatie.gouv.fr/fr/conseils-aux-voyageurs/conseils-par-pays/kazakhstan/article/entree-sejour-25034',
    date: '2017',
    lang: 'fr',
    atMost: 'seen',
  },
  dosImmigration: {
    url: 'https://dos-immigration.kz/en/uncategorized/neo-nomad-visa-b12-1-in-kazakhstan',
    date: 'undated',
    lang: 'en',
    atMost: 'secondary',
  },
  kazkorean: {
    url: 'https://kazkorean.kz/?p=2953',
    date: 'undated',
    lang: 'ko',
    atMost: 'seen',
  },
  astanacb: {
    url: 'https://astanacb.kz/en/news/priglashenie-na-vezd-v-kazakhstan-teper-mozhno-oformit-v-elektronnom-formate/',
    date: 'undated',
    lang: 'en',
    atMost: 'seen',
  },
  scribd: {
    url: 'https://www.scribd.com/document/691557915/service-invitation-en',
    date: '2023',
    lang: 'en',
    atMost: 'seen',
  },
  ktEVisa: {
    url: 'https://www.kt.kz/eng/society/how_to_obtain_electronic_visa_to_kazakhstan_1377887335.html',
    date: '2019-07',
    lang: 'en',
    atMost: 'seen',
  },
  visagiri: {
    url: null,
    date: '2026-09-17',
    lang: 'en',
    atMost: 'secondary',
  },

  // Fees and documents
  derreisefuehrer: {
    url: 'https://derreisefuehrer.com/guides/asien/kasachstan/passport-visa',
    date: '2022',
    about: true,
    lang: 'de',
    atMost: 'secondary',
  },
  qandastar: {
    url: 'https://qandastar.kz/kazakstan-respublikasy-aumagynan-ty',
    date: 'undated',
    lang: 'kk',
    atMost: 'secondary',
  },
  cisLegislation: {
    url: 'https://cis-legislation.com/document.fwx?rgn=114382',
    date: '2019-02-20',
    lang: 'en',
    atMost: 'seen',
  },
  aifcFees: {
    url: 'https://expatcentre.aifc.kz/en/news/changes-of-state-fees',
    date: '2021-01-05',
    lang: 'en',
    atMost: 'seen',
  },
  feeOrder2024: {
    url: null,
    date: '2024-03-15',
    lang: 'kk',
    atMost: 'seen',
  },
  intoRussia: { url: null, date: '2018', lang: 'en', atMost: 'seen' },
  gotorussia: { url: null, date: 'undated', lang: 'en', atMost: 'seen' },
  cibtvisas: {
    url: 'https://cibtvisas.fr/destination/kaz/kazakhstan-Visa',
    date: 'undated',
    lang: 'fr',
    atMost: 'seen',
  },
  servisum: { url: null, date: 'undated', lang: 'de', atMost: 'seen' },
  wizyWarszawa: { url: null, date: 'undated', lang: 'pl', atMost: 'seen' },

  // Missions
  novastan: {
    url: 'https://novastan.org/en/kazakhstan/kazakhstan-inaugurates-its-consulate-general-in-strasbourg-and-sets-its-sights-on-the-european-union/',
    date: '2021-05-17',
    lang: 'en',
    atMost: 'seen',
  },
  travelGuide: {
    url: null,
    date: '2026',
    about: true,
    lang: 'en',
    atMost: 'secondary',
  },
  hamburg24: {
    url: 'https://hamburg-24stun.de/articles/kasachstan-eroffnet-drittes-konsulat-in-deutschland-wahlt-hamburg',
    date: 'undated',
    lang: 'de',
    atMost: 'seen',
  },
  marcovasco: { url: null, date: '2025', lang: 'fr', atMost: 'secondary' },
  romeAgency: { url: null, date: 'undated', lang: 'it', atMost: 'seen' },
  londonLetter: {
    url: null,
    date: '2013',
    lang: 'en',
    atMost: 'seen',
  },
  gitd: {
    url: 'https://gitd.gov.pl/',
    date: '2003',
    lang: 'pl',
    atMost: 'seen',
  },
  serwisKonsularny: {
    url: 'https://www.serwiskonsularny.pl/wizy-do-kazachstanu/',
    date: '2020',
    lang: 'pl',
    atMost: 'seen',
  },
  informMissions: {
    url: 'https://www.inform.kz/en/kazakhstan-marks-30th-anniversary-of-its-diplomatic-service_a3950210/amp',
    date: '2022-06-30',
    lang: 'en',
    atMost: 'seen',
  },

  // Travel authorisation, fingerprints and the stay itself
  visamundi: {
    url: 'https://www.visamundi.co/blog/le-kazakhstan-inaugure-la-plateforme-qazeta-pour-les-etrangers',
    date: '2026-01-23',
    lang: 'fr',
    atMost: 'seen',
  },
  visasnewsQazEta: { url: 'https://visasnews.com/?p=34585', date: '2026', lang: 'fr', atMost: 'seen' },
  holod: {
    url: 'https://holod.media/2026/01/22/kazahstan-pravila-vezda/',
    date: '2026-01-22',
    lang: 'ru',
    atMost: 'seen',
  },
  mlyn: {
    url: 'https://mlyn.by/27012026/kazahstan-vvodit-elektronnoe-razreshenie-na-vezd-dlya-inostranczev-belorusov-eto-tozhe-kasaetsya',
    date: '2026-01-27',
    lang: 'ru',
    atMost: 'seen',
  },
  buchDeinVisum: {
    url: 'https://www.buch-dein-visum.de/en/kasachstan/visum/eta',
    date: '2026',
    lang: 'en',
    atMost: 'seen',
  },
  visitworld: {
    url: 'https://visitworld.today/fr/blog/3364/kazakhstan-introduces-eta-and-qazeta-platform-new-entry-rules-for-foreign-nationals',
    date: '2026',
    lang: 'fr',
    atMost: 'seen',
  },
  schneiderGroup: {
    url: 'https://schneider-group.com/en/news/countries/introduction-of-dactyloscopic-registration-for-foreign-citizens-in-the-republic-of-Kazakhstan/',
    date: '2023-12',
    lang: 'en',
    atMost: 'seen',
  },
  expertKz: {
    url: 'https://expert-kz.com/item/185501-obyazatelnuyu-daktiloskopiyu-dlya-inostrancev-vvodyat-v-kazahstane',
    date: '2023-12',
    lang: 'ru',
    atMost: 'seen',
  },
  ladaFingerprints: {
    url: 'https://www.lada.kz/kazakhstan-news/144453-novye-pravila-daktiloskopii-v-kazakhstane-chto-izmenitsia-pri-poluchenii-pasportov-i-viz.html',
    date: '2025-10-13',
    lang: 'ru',
    atMost: 'seen',
  },
  zakonFingerprints: {
    url: 'https://www.zakon.kz/pravo/6494056-daktiloskopiya-grazhdan-rk-i-inostrantsev-v-posolstvakh-kazakhstana-obnovleny-pravila.html',
    date: '2025-10-13',
    lang: 'ru',
    atMost: 'seen',
  },
  aifcNotification: {
    url: 'https://expatcentre.aifc.kz/en/notification-and-registration',
    date: 'undated',
    lang: 'en',
    atMost: 'seen',
  },
  wpk: {
    url: 'https://new.wpk.kz/page81375556.html',
    date: 'undated',
    lang: 'ru',
    atMost: 'seen',
  },
  trendRegistration: {
    url: 'https://www.trend.az/casia/kazakhstan/4122066.html',
    date: '2025-11-25',
    lang: 'en',
    atMost: 'seen',
  },
  informRegistration: {
    url: 'https://www.inform.kz/ru/pravila-registratsii-immigrantov-v-kazahstane-izmenyatsya-af3b97',
    date: '2025-11-25',
    lang: 'ru',
    atMost: 'seen',
  },
  migron: {
    url: 'https://migron.kz/novosti/novyye-pravila-registratsii-immigrantov',
    date: 'undated',
    lang: 'ru',
    atMost: 'seen',
  },
  embassyNote2019: { url: null, date: '2019', lang: null, atMost: 'seen' },
  tengrinewsCash: {
    url: 'https://en.tengrinews.kz/kazakhstan_news/export-of-dollars-from-kazakhstan-what-can-lead-to-criminal-267068',
    date: '2025',
    lang: 'en',
    atMost: 'seen',
  },
  tengrinewsGuide: {
    url: 'https://kaz.tengrinews.kz/guideshops/kazakstanga-ne-alyip-keluge-jane-kazakstannan-ne-alyip-355484/amp',
    date: 'undated',
    lang: 'kk',
    atMost: 'seen',
  },
  isitlegalin: {
    url: 'https://isitlegalin.com/kazakhstan/bring-tobacco-over-the-allowance/',
    date: '2026-04-13',
    lang: 'en',
    atMost: 'seen',
  },

  background: {
    url: null,
    date: '2026-11-24',
    lang: 'en',
    atMost: 'unverified',
  },
} as const satisfies Record<string, SourceText>;

export type SourceId = keyof typeof sources;

/** Every row of every rule says where it comes from and how sure it is. */
export type Sourced = {
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
  /** First and last day that the row speaks of; absent where it is not known. */
  readonly validFrom?: IsoDay;
  readonly validTo?: IsoDay;
  /** The row and another one of this conflict say different things; both are kept. */
  readonly conflict?: ConflictId;
  /** Of the rows of a conflict, another one is followed until somebody has confirmed this one. */
  readonly yields?: true;
  /** Where the same was read too, with less weight: a row of its own, whose confidence is that of its own sources. */
  readonly elsewhere?: {
    readonly sources: readonly [SourceId, ...SourceId[]];
    readonly confidence: Confidence;
    /** Of an act: a day that only these sources give. */
    readonly inForce?: IsoDay;
  };
};
