import type { IsoDay } from '@/lib/form/date';
import type { ConflictId } from './conflicts';
import { type SourceText, statePages } from './state-pages';

/**
 * How sure a row is. official: read in a copy of a page or act of the State; seen: press, law firm, agency or another
 * government; secondary: a text that is itself second-hand; unverified: nobody has confirmed it.
 */
export type Confidence = 'official' | 'seen' | 'secondary' | 'unverified';

/** Where rows were read. */
export const sources = {
  // Pages and acts of the State
  ...statePages,
  egovEntryExit: {
    title: 'egov.kz, Exit and entry of foreign nationals',
    url: 'https://egov.kz/cms/en/articles/move_abroad/exit-entry_of_foreign_nationals',
    date: '2023-02',
    lang: 'en',
  },
  service3090: {
    title: 'gov.kz, Issuing visas',
    url: 'https://www.gov.kz/services/3090?lang=en',
    date: 'undated',
    lang: 'en',
  },
  adiletDecree148: {
    title: 'Decree No. 148 of 21 January 2012, Rules of entry and stay of immigrants',
    url: 'https://adilet.zan.kz/rus/docs/P1200000148',
    date: '2012-01-21',
    lang: 'ru',
  },
  adiletRules: {
    title: 'Rules for issuing invitations and visas, joint order of 24 and 28 November 2016',
    url: 'https://adilet.zan.kz/eng/docs/V1600014531',
    date: '2024-10-31',
    lang: 'en',
  },
  adiletFrance: {
    title: 'Agreement with France on diplomatic passports',
    url: 'https://adilet.zan.kz/rus/docs/P090002019_/compare',
    date: '2010-03-01',
    lang: 'ru',
  },
  adiletKuwait: {
    title: 'Agreement with Kuwait on diplomatic and special passports',
    url: 'https://adilet.zan.kz/eng/docs/P1900000417',
    date: '2019-06-19',
    lang: 'en',
  },
  zanOrder2025: {
    title: 'Order amending the visa Rules, October 2025',
    url: 'http://insecure.zan.kz/rus/docs/V2500037078/compare',
    date: '2025-10-07',
    lang: 'ru',
  },
  spinform2026: {
    title: 'Order amending the visa Rules, February 2026',
    url: 'https://base.spinform.ru/show_doc.fwx?rgn=173276',
    date: '2026-02',
    lang: 'ru',
  },
  oqRules: {
    title: 'oq.gov.kz, the visa Rules amended',
    url: 'https://oq.gov.kz/en/qazalemnews/1429',
    date: '2026-02',
    lang: 'en',
  },
  oqFines: {
    title: 'oq.gov.kz, fines of foreign nationals',
    url: 'https://oq.gov.kz/en/news/872-pervyy-forum-molodedgi-diaspory-organizovannyy-gosudarstvennym-komitetom-azerbay',
    date: '2023',
    lang: 'en',
  },
  mfaBerlin: {
    title: 'Embassy in Berlin, visa page',
    url: 'https://www.gov.kz/memleket/entities/mfa-berlin/documents/details/46687?directionId=5456&lang=de',
    date: '2022',
    about: true,
    lang: 'de',
  },
  mfaBrussels: {
    title: 'Embassy in Brussels',
    url: 'https://www.gov.kz/memleket/entities/mfa-brussels',
    date: '2025-04-01',
    lang: null,
  },
  mfaMunich: {
    title: 'Consulate General in Munich',
    url: 'https://www.gov.kz/memleket/entities/mfa-munich/press/article/1',
    date: '2024-05-21',
    lang: null,
  },
  mfaNewYork: {
    title: 'Consulate General in New York, visa page',
    url: 'https://www.gov.kz/memleket/entities/mfa-newyork/press/article/details/86164?directionId=5977&lang=en',
    date: 'undated',
    lang: 'en',
  },
  mfaNewYorkEVisa: {
    title: 'Consulate General in New York, electronic visa',
    url: 'https://www.gov.kz/memleket/entities/mfa-newyork/press/article/details/21799',
    date: '2019',
    about: true,
    lang: null,
  },
  mfaOttawa: {
    title: 'Embassy in Ottawa, visa page',
    url: 'https://www.gov.kz/memleket/entities/mfa-ottawa/press/article/details/5326',
    date: 'undated',
    lang: null,
  },
  mfaRiga: {
    title: 'Embassy in Riga, visa categories',
    url: 'https://www.gov.kz/memleket/entities/mfa-riga/press/article/details/108782',
    date: 'undated',
    lang: null,
  },
  mfaKualaLumpur: {
    title: 'Embassy in Kuala Lumpur, visa requirements',
    url: 'http://mfa.gov.kz/en/kuala-lumpur/content-view/visa-equirements',
    date: '2017-04-14',
    lang: 'en',
  },
  mfaWarsaw: {
    title: 'Embassy in Warsaw, abolition of visas',
    url: 'http://www.mfa.gov.kz/pl/warsaw/content-view/ob-otmene-viz',
    date: '2017',
    lang: 'ru',
  },
  mfaSofia: {
    title: 'Embassy in Sofia, visas',
    url: 'http://mfa.gov.kz/bg/sofia/content-view/viza-3',
    date: '2017',
    lang: null,
  },
  kazembassyCz: {
    title: 'Embassy in Prague, rules for granting visas',
    url: 'http://www.kazembassy.cz/cz/content/konzularni-oddeleni/informace-ohledne-viza/pravidla-pro-udelovani-viz-republiky-kazachstan/',
    date: 'undated',
    lang: 'cs',
  },
  kazesp: {
    title: 'Embassy in Madrid, consular fees',
    url: 'http://kazesp.org/index.php?option=com_content&view=article&id=459&Itemid=68',
    date: '2017-12-01',
    lang: null,
  },
  botschaftKaz: {
    title: 'Embassy in Berlin, consular section',
    url: 'http://botschaft-kaz.de/de/index.php?option=com_content&view=category&layout=blog&id=5&Itemid=6',
    date: '2014',
    lang: 'de',
  },
  genkonsul: {
    title: 'Consulate General in Frankfurt, consular affairs',
    url: 'http://genkonsul.de/consular_affairs_ru/',
    date: 'undated',
    lang: 'ru',
  },
  kyzylorda: {
    title: 'Kyzylorda Invest, arrival',
    url: 'https://kyzylorda.invest.gov.kz/zh/invest-guide/arrival',
    date: 'undated',
    lang: 'zh',
  },

  // The exemption from visas
  zakonTurkiye: {
    title: 'Zakon.kz, the decree of 25 August 2025',
    url: 'https://www.zakon.kz/pravo/6488830-grazhdane-turtsii-mogut-nakhoditsya-v-kazakhstane-bez-vizy-do-90-dney.html',
    date: '2025-08-28',
    lang: 'ru',
  },
  qazinform: {
    title: 'Qazinform, the draft decree on Türkiye',
    url: 'https://qazinform.com/news/turkish-nationals-to-be-allowed-to-stay-in-kazakhstan-without-visas-for-90-days-924758',
    date: '2025-07',
    lang: 'en',
  },
  visasnews: {
    title: 'Visas News, the exemption resumed',
    url: 'https://visasnews.com/le-kazakhstan-retablit-lexemption-de-visa-pour-les-voyageurs-francais',
    date: '2022-01',
    lang: 'fr',
  },
  passportIndex2026: {
    title: 'Passport Index, data set of March 2026',
    url: 'https://github.com/imorte/passport-index-data',
    date: '2026-03-01',
    lang: 'en',
  },
  passportIndex2025: {
    title: 'Passport Index, data set of January 2025',
    url: 'https://github.com/ilyankou/passport-index-dataset',
    date: '2025-01-12',
    lang: 'en',
  },
  ladaStay: {
    title: 'Lada.kz, who may stay how long without a visa',
    url: 'https://www.lada.kz/kazakhstan-news/143351-ot-14-do-90-dnei-komu-i-skolko-mozhno-zhit-v-kazakhstane-bez-vizy.html',
    date: '2025-09-15',
    lang: 'ru',
  },
  inform2022: { title: 'Inform.kz, purposes of visa-free entry', url: null, date: '2022-07-21', lang: 'ru' },
  travel34: {
    title: '34travel, the new rules of stay',
    url: 'https://34travel.me/post/kz-new-rules',
    date: '2023-01',
    lang: 'ru',
  },
  zanmedia: { title: 'Zanmedia.kz, the new rules of stay', url: null, date: '2023-01', lang: 'ru' },
  astanaTimes2025: {
    title: 'The Astana Times, stay rules eased',
    url: 'https://astanatimes.com/2025/08/kazakhstan-eases-stay-rules-for-foreign-citizens-launches-new-tourist-services/',
    date: '2025-08-13',
    lang: 'en',
  },
  silkwaytv: { title: 'Silk Way TV, 14 days for India and Iran', url: null, date: 'undated', lang: 'en' },
  ktChina: {
    title: 'Kazakhstan Today, the agreement with China in force',
    url: 'https://kt.kz/eng/government/kazakhstan_visa-free_regime_with_china_comes_into_force_1377957623.html',
    date: '2023-11-10',
    lang: 'en',
  },
  astanaTimesMacau: {
    title: 'The Astana Times, the agreement with Macau',
    url: 'https://astanatimes.com/2024/10/kazakhstan-and-macau-enact-visa-free-travel-agreement/',
    date: '2024-10-28',
    lang: 'en',
  },
  astanaTimesSaintKitts: {
    title: 'The Astana Times, the agreement with Saint Kitts and Nevis',
    url: 'https://astanatimes.com/2024/11/kazakhstan-establishes-visa-free-regime-with-saint-kitts-and-nevis/',
    date: '2024-11-27',
    lang: 'en',
  },
  ilp: {
    title: 'Information and Law Portal, procedure for entry and stay of foreigners',
    url: 'https://ilp.kz/en/the-procedure-for-entry-and-stay-of-foreigners-in-the-republic',
    date: '2022-09-01',
    lang: 'en',
  },
  neweurope: {
    title: 'New Europe, list of visa-free countries expanded',
    url: 'https://www.neweurope.eu/article/kazakhstan-expands-list-of-visa-free-countries/',
    date: '2019-07',
    lang: 'en',
  },
  qazmonitor: {
    title: 'Qazmonitor, the agreement with Andorra',
    url: 'https://qazmonitor.com/travel/602/kazakhstan-and-andorra-plan-to-introduce-visa-free-regime-for-90-days',
    date: '2022-07-18',
    lang: 'en',
  },
  sputnikMorocco: {
    title: 'Sputnik, the agreement with Morocco',
    url: 'https://sputnik.kz/20250319/qazaqstan-men-marokko-vizasyz-rezhim-engizdi-51739691.html',
    date: '2025-03-19',
    lang: 'kk',
  },
  villageMaldives: {
    title: 'The Village, the agreement with the Maldives',
    url: 'https://www.the-village-kz.com/village/city/news-city/24135-pravitelstvo-kazahstana-utverdilo-soglashenie-o-bezvizovom-rezhime-s-maldivami',
    date: '2022',
    lang: 'ru',
  },
  turkishNewsSeychelles: {
    title: 'Turkish News World, the agreement with the Seychelles',
    url: 'https://de.turkishnewsworld.com/neues-visumfreies-reisen-zwischen-kasachstan-und-den-seychellen',
    date: '2024-01-15',
    lang: 'de',
  },
  lawnetVietnam: {
    title: 'LawNet, the agreement with Vietnam',
    url: 'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/agreement-on-visa-exemption-between-vietnam-and-kazakhstan-officially-effective-from-may-25-2024-140423.html',
    date: '2024-05-25',
    lang: 'en',
  },
  eureporterBenelux: {
    title: 'EU Reporter, service passports of the Benelux countries',
    url: 'https://de.eureporter.co/kazakhstan-2/2024/11/14/kazakhstan-and-benelux-countries-to-abolish-visas-for-service-passport-holders/',
    date: '2024-11-14',
    lang: 'de',
  },
  bizmediaBangladesh: {
    title: 'Bizmedia, the draft agreement with Bangladesh',
    url: 'https://bizmedia.kz/2023-08-02-kazahstan-i-bangladesh-dogovarivayutsya-ob-osvobozhdenii-ot-vizovyh-trebovanij',
    date: '2023-08-02',
    lang: 'ru',
  },
  dereksiz: {
    title: 'Dereksiz.org, agreements on diplomatic and service passports',
    url: 'https://dereksiz.org/diplomatti-pasport-izmettik-pasport-ltti-pasport-vizasiz-bolu.html',
    date: '2010',
    about: true,
    lang: 'kk',
  },
  todayOman: {
    title: 'Today.az, the agreement with Oman',
    url: 'http://www.today.az/news/regions/193241.html',
    date: '2020-04-25',
    lang: 'en',
  },
  zakonRwanda: {
    title: 'Zakon.kz, the agreement with Rwanda',
    url: 'https://online.zakon.kz/Document/?doc_id=36553437&pos=8',
    date: '2025-03-06',
    lang: 'ru',
  },
  golosSaudi: {
    title: 'Golos Naroda, the agreement with Saudi Arabia',
    url: 'https://golos-naroda.kz/24655-o-bezvizovom-rezhime-dogovorilis-kazakhstan-i-saudovskaia-araviia-1703071402',
    date: '2023-12',
    lang: 'ru',
  },
  wikipediaBalkan: {
    title: 'Wikipedia, old table of the visa policy of Kazakhstan',
    url: null,
    date: 'undated',
    lang: 'en',
  },

  // Visas, invitations and electronic visas
  zakonRules2026: {
    title: 'Zakon.kz, the visa Rules amended in February 2026',
    url: 'https://www.zakon.kz/pravo/6507792-pravila-vydachi-priglasheniy-i-viz-inostrantsam-vneseny-izmeneniya.html',
    date: '2026-02-13',
    lang: 'ru',
  },
  tengrinewsRules: {
    title: 'Tengrinews, the visa Rules amended in 2024',
    url: 'https://en.tengrinews.kz/kazakhstan_news/invitations-and-visas-for-foreigners-kazakhstan-updated-the-264979/',
    date: '2024-11-08',
    lang: 'en',
  },
  qazlegalconsult: {
    title: 'Qazlegalconsult, the visa Rules amended in 2024',
    url: 'https://qazlegalconsult.kz/index.php/ru/blog/vneseny-izmeneniya-v-pravila-po-vydachi-viz-v-kazakhstan-vstupayushchie-v-silu-s-17-noyabrya-2024-goda',
    date: '2024-11',
    lang: 'ru',
  },
  aifcVisa: {
    title: 'AIFC Expat Centre, business visa',
    url: 'https://xpataifc.kz/business_visa_for_shortterm_stay',
    date: 'undated',
    lang: 'en',
  },
  supportAgency: {
    title: 'Support Agency, visa support',
    url: 'https://support-agency.kz/en/pages/viza-support.php',
    date: '2019',
    about: true,
    lang: 'en',
  },
  kitf: {
    title: 'Kazakhstan International Tourism Fair, the visa Rules amended in 2020',
    url: 'https://kitf.kz/en/press-center/news/24-novosti/1283-kazakhstan-amends-regulations-on-visa-issuance-to-foreign-nationals',
    date: '2020',
    lang: 'en',
  },
  nomadvisa: {
    title: 'Nomadvisa.app, Digital Nomad Visa',
    url: 'https://nomadvisa.app/kazakhstan/digital-nomad-residency',
    date: 'undated',
    lang: 'en',
  },
  mnu: {
    title: 'Maqsut Narikbayev University, visas',
    url: 'https://mnu.kz/international-cooperation/visa-and-migration-issues',
    date: 'undated',
    lang: 'en',
  },
  eastroute: { title: 'Eastroute, visa for treatment', url: null, date: 'undated', lang: null },
  oriontravel: { title: 'Orion Travel, list of the invitation-free countries', url: null, date: 'undated', lang: 'ru' },
  frenchMinistry: {
    title: 'French Ministry of Foreign Affairs, entry and stay',
    url: 'http://www.diplomatie.gouv.fr/fr/conseils-aux-voyageurs/conseils-par-pays/kazakhstan/article/entree-sejour-25034',
    date: '2017',
    lang: 'fr',
  },
  dosImmigration: {
    title: 'Dos Immigration, Neo Nomad Visa',
    url: 'https://dos-immigration.kz/en/uncategorized/neo-nomad-visa-b12-1-in-kazakhstan',
    date: 'undated',
    lang: 'en',
  },
  kazkorean: {
    title: 'Kazkorean, refusal of invitations',
    url: 'https://kazkorean.kz/?p=2953',
    date: 'undated',
    lang: 'ko',
  },
  astanacb: {
    title: 'Astana Convention Bureau, electronic invitation',
    url: 'https://astanacb.kz/en/news/priglashenie-na-vezd-v-kazakhstan-teper-mozhno-oformit-v-elektronnom-formate/',
    date: 'undated',
    lang: 'en',
  },
  scribd: {
    title: 'Guide to the invitation service of vmp.gov.kz',
    url: 'https://www.scribd.com/document/691557915/service-invitation-en',
    date: '2023',
    lang: 'en',
  },
  ktEVisa: {
    title: 'Kazakhstan Today, how to obtain an electronic visa',
    url: 'https://www.kt.kz/eng/society/how_to_obtain_electronic_visa_to_kazakhstan_1377887335.html',
    date: '2019-07',
    lang: 'en',
  },
  visagiri: {
    title: 'Visagiri checklist for Indian travellers, which names no source of its own',
    url: null,
    date: '2026-09-17',
    lang: 'en',
  },

  // Fees and documents
  derreisefuehrer: {
    title: 'Der Reiseführer, passport and visa',
    url: 'https://derreisefuehrer.com/guides/asien/kasachstan/passport-visa',
    date: '2022',
    about: true,
    lang: 'de',
  },
  qandastar: {
    title: 'Qandastar.kz, table of consular fees',
    url: 'https://qandastar.kz/kazakstan-respublikasy-aumagynan-ty',
    date: 'undated',
    lang: 'kk',
  },
  cisLegislation: {
    title: 'Decree No. 74 of 20 February 2019, consular fees inside Kazakhstan',
    url: 'https://cis-legislation.com/document.fwx?rgn=114382',
    date: '2019-02-20',
    lang: 'en',
  },
  aifcFees: {
    title: 'AIFC Expat Centre, state fees changed',
    url: 'https://expatcentre.aifc.kz/en/news/changes-of-state-fees',
    date: '2021-01-05',
    lang: 'en',
  },
  feeOrder2024: {
    title: 'News text in Kazakh on the order on consular fees in force on 15 March 2024',
    url: null,
    date: '2024-03-15',
    lang: 'kk',
  },
  intoRussia: { title: 'IntoRussia, visa for Kazakhstan', url: null, date: '2018', lang: 'en' },
  gotorussia: { title: 'GoToRussia, visa for Kazakhstan', url: null, date: 'undated', lang: 'en' },
  cibtvisas: {
    title: 'CIBTvisas France, visa for Kazakhstan',
    url: 'https://cibtvisas.fr/destination/kaz/kazakhstan-Visa',
    date: 'undated',
    lang: 'fr',
  },
  servisum: { title: 'Servisum, visa for Kazakhstan', url: null, date: 'undated', lang: 'de' },
  wizyWarszawa: { title: 'Wizy.warszawa.pl, children travelling with others', url: null, date: 'undated', lang: 'pl' },

  // Missions
  novastan: {
    title: 'Novastan, consulate general in Strasbourg',
    url: 'https://novastan.org/en/kazakhstan/kazakhstan-inaugurates-its-consulate-general-in-strasbourg-and-sets-its-sights-on-the-european-union/',
    date: '2021-05-17',
    lang: 'en',
  },
  travelGuide: {
    title: 'Travel guide with addresses of embassies',
    url: null,
    date: '2026',
    about: true,
    lang: 'en',
  },
  hamburg24: {
    title: 'Hamburg-24stun.de, third consulate in Germany',
    url: 'https://hamburg-24stun.de/articles/kasachstan-eroffnet-drittes-konsulat-in-deutschland-wahlt-hamburg',
    date: 'undated',
    lang: 'de',
  },
  marcovasco: { title: 'Marco Vasco, where to apply from France', url: null, date: '2025', lang: 'fr' },
  romeAgency: { title: 'Italian visa agency', url: null, date: 'undated', lang: 'it' },
  londonLetter: {
    title: 'Form of a letter to the embassy in London',
    url: null,
    date: '2013',
    lang: 'en',
  },
  gitd: {
    title: 'Polish road transport inspectorate, embassies',
    url: 'https://gitd.gov.pl/',
    date: '2003',
    lang: 'pl',
  },
  serwisKonsularny: {
    title: 'Serwis Konsularny, visas for Kazakhstan',
    url: 'https://www.serwiskonsularny.pl/wizy-do-kazachstanu/',
    date: '2020',
    lang: 'pl',
  },
  informMissions: {
    title: 'Inform.kz, 30 years of the diplomatic service',
    url: 'https://www.inform.kz/en/kazakhstan-marks-30th-anniversary-of-its-diplomatic-service_a3950210/amp',
    date: '2022-06-30',
    lang: 'en',
  },

  // Travel authorisation, fingerprints and the stay itself
  visamundi: {
    title: 'VisaMundi, QazETA launched',
    url: 'https://www.visamundi.co/blog/le-kazakhstan-inaugure-la-plateforme-qazeta-pour-les-etrangers',
    date: '2026-01-23',
    lang: 'fr',
  },
  visasnewsQazEta: { title: 'Visas News, QazETA', url: 'https://visasnews.com/?p=34585', date: '2026', lang: 'fr' },
  holod: {
    title: 'Holod, rules of entry to Kazakhstan',
    url: 'https://holod.media/2026/01/22/kazahstan-pravila-vezda/',
    date: '2026-01-22',
    lang: 'ru',
  },
  mlyn: {
    title: 'Mlyn.by, electronic travel authorisation',
    url: 'https://mlyn.by/27012026/kazahstan-vvodit-elektronnoe-razreshenie-na-vezd-dlya-inostranczev-belorusov-eto-tozhe-kasaetsya',
    date: '2026-01-27',
    lang: 'ru',
  },
  buchDeinVisum: {
    title: 'Buch dein Visum, data asked for QazETA',
    url: 'https://www.buch-dein-visum.de/en/kasachstan/visum/eta',
    date: '2026',
    lang: 'en',
  },
  visitworld: {
    title: 'Visit World, QazETA and new entry rules',
    url: 'https://visitworld.today/fr/blog/3364/kazakhstan-introduces-eta-and-qazeta-platform-new-entry-rules-for-foreign-nationals',
    date: '2026',
    lang: 'fr',
  },
  schneiderGroup: {
    title: 'Schneider Group, fingerprints of foreign citizens',
    url: 'https://schneider-group.com/en/news/countries/introduction-of-dactyloscopic-registration-for-foreign-citizens-in-the-republic-of-Kazakhstan/',
    date: '2023-12',
    lang: 'en',
  },
  expertKz: {
    title: 'Expert Kazakhstan, compulsory fingerprints',
    url: 'https://expert-kz.com/item/185501-obyazatelnuyu-daktiloskopiyu-dlya-inostrancev-vvodyat-v-kazahstane',
    date: '2023-12',
    lang: 'ru',
  },
  ladaFingerprints: {
    title: 'Lada.kz, new rules of fingerprints',
    url: 'https://www.lada.kz/kazakhstan-news/144453-novye-pravila-daktiloskopii-v-kazakhstane-chto-izmenitsia-pri-poluchenii-pasportov-i-viz.html',
    date: '2025-10-13',
    lang: 'ru',
  },
  zakonFingerprints: {
    title: 'Zakon.kz, fingerprints at missions',
    url: 'https://www.zakon.kz/pravo/6494056-daktiloskopiya-grazhdan-rk-i-inostrantsev-v-posolstvakh-kazakhstana-obnovleny-pravila.html',
    date: '2025-10-13',
    lang: 'ru',
  },
  aifcNotification: {
    title: 'AIFC Expat Centre, notification and registration',
    url: 'https://expatcentre.aifc.kz/en/notification-and-registration',
    date: 'undated',
    lang: 'en',
  },
  wpk: {
    title: 'WPK, notification of arrival',
    url: 'https://new.wpk.kz/page81375556.html',
    date: 'undated',
    lang: 'ru',
  },
  trendRegistration: {
    title: 'Trend, rules of registration change',
    url: 'https://www.trend.az/casia/kazakhstan/4122066.html',
    date: '2025-11-25',
    lang: 'en',
  },
  informRegistration: {
    title: 'Inform.kz, rules of registration change',
    url: 'https://www.inform.kz/ru/pravila-registratsii-immigrantov-v-kazahstane-izmenyatsya-af3b97',
    date: '2025-11-25',
    lang: 'ru',
  },
  migron: {
    title: 'Migron, new rules of registration',
    url: 'https://migron.kz/novosti/novyye-pravila-registratsii-immigrantov',
    date: 'undated',
    lang: 'ru',
  },
  embassyNote2019: { title: 'Note of an embassy on electronic visas', url: null, date: '2019', lang: null },
  tengrinewsCash: {
    title: 'Tengrinews, export of dollars',
    url: 'https://en.tengrinews.kz/kazakhstan_news/export-of-dollars-from-kazakhstan-what-can-lead-to-criminal-267068',
    date: '2025',
    lang: 'en',
  },
  tengrinewsGuide: {
    title: 'Tengrinews, what not to take in and out',
    url: 'https://kaz.tengrinews.kz/guideshops/kazakstanga-ne-alyip-keluge-jane-kazakstannan-ne-alyip-355484/amp',
    date: 'undated',
    lang: 'kk',
  },
  isitlegalin: {
    title: 'Is It Legal In, tobacco over the allowance',
    url: 'https://isitlegalin.com/kazakhstan/bring-tobacco-over-the-allowance/',
    date: '2026-04-13',
    lang: 'en',
  },

  background: {
    title: 'No document: common knowledge that nobody has verified',
    url: null,
    date: '2026-11-24',
    lang: 'en',
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
};
