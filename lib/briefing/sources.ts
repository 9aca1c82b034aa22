/** `date`: a day, a month, a year or `undated`. `lang`: the language of the page. What it is called, each language says. */
type SourceRow = { readonly url: string; readonly date: string; readonly lang: string };

/** Where the facts were read: copies of these pages, gathered on 24 November 2026. The date is the one that a page or its address gives. */
export const briefingSources = {
  'aa-c5': {
    url: 'https://www.aa.com.tr/en/americas/factbox-us-to-host-10th-c5-1-summit-in-washington-dc-with-central-asian-leaders/3737134',
    date: '2025-11',
    lang: 'en',
  },
  acronym: {
    url: 'http://www.acronym.org.uk/old/map/Kazakhstan',
    date: 'undated',
    lang: 'en',
  },
  'almaata-proto': {
    url: 'https://nzt-eth.ipns.dweb.link/wiki/Alma-Ata_Protocol.html',
    date: 'undated',
    lang: 'en',
  },
  'almaata-ru': {
    url: 'https://perceptiofr.com/Алма-Атинская_декларация_(1991)',
    date: 'undated',
    lang: 'ru',
  },
  'anews-paris22': {
    url: 'https://www.anews.com.tr/world/2022/11/29/kazakh-french-leaders-focus-on-trade-economic-relations-in-paris-meeting',
    date: '2022-11-29',
    lang: 'en',
  },
  'asiaplus-ibc': {
    url: 'https://asiaplustj.info/en/news/tajikistan/20070814/nbt-delegation-attends-sco-interbank-association-s-meeting-bishkek',
    date: '2007-08-14',
    lang: 'en',
  },
  'asiaplus-sco24': {
    url: 'https://asiaplustj.info/en/node/338310',
    date: '2024-07',
    lang: 'en',
  },
  'astana-decl': {
    url: 'https://docplayer.net/amp/21379387-Astana-commemorative-declaration-towards-a-security-community.html',
    date: '2010-12',
    lang: 'en',
  },
  'astana-decl-un': {
    url: 'http://www.kazakhstanun.org/press-releases/astana-commemorative-declaration.html',
    date: '2010-12',
    lang: 'en',
  },
  'at-china24': {
    url: 'https://astanatimes.com/2025/01/kazakhstan-ranks-first-among-chinas-central-asian-trade-partners-in-2024/',
    date: '2025-01',
    lang: 'en',
  },
  'at-const26': {
    url: 'https://astanatimes.com/2026/02/draft-constitution-sets-july-1-entry-into-force-if-approved/',
    date: '2026-02',
    lang: 'en',
  },
  'at-macron23': {
    url: 'https://astanatimes.com/2023/11/president-tokayev-welcomes-french-president-in-astana/',
    date: '2023-11',
    lang: 'en',
  },
  'at-npt20': {
    url: 'https://astanatimes.com/2014/02/nation-marks-20-years-accession-npt-calls-treatys-universality/',
    date: '2014-02',
    lang: 'en',
  },
  'at-paris24': {
    url: 'https://astanatimes.com/2024/11/kazakhstan-france-adopt-joint-declaration-to-strengthen-strategic-ties/',
    date: '2024-11',
    lang: 'en',
  },
  'at-paris24b': {
    url: 'https://astanatimes.com/2024/11/france-kazakhstan-forge-stronger-ties-as-presidents-meet-in-paris/',
    date: '2024-11',
    lang: 'en',
  },
  'at-un2015': {
    url: 'https://astanatimes.com/2015/02/kazakhstan-united-nations-maturing-relationship/',
    date: '2015-02',
    lang: 'en',
  },
  'baq-kosh': {
    url: 'https://rus.baq.kz/kazahstan-i-rossiya-otmechayut-33-goda-diplomaticheskih-otnosheniy_300025295/',
    date: '2025',
    lang: 'ru',
  },
  'bits-30dec': {
    url: 'https://www.bits.de/NRANEU/START/documents/strategicforces91.htm',
    date: '1991-12-30',
    lang: 'en',
  },
  'botschaft-de': {
    url: 'http://www.botschaft-kaz.de/de/index.php?option=com_content&view=article&id=45&Itemid=28',
    date: 'undated',
    lang: 'de',
  },
  'bwc-law': {
    url: 'https://zakonpravo.kz/en/zakony/zakon-o-ratifikatsii-konventsii-o-zapreshenii-razrabotki-proizvodstva-i-nakopleniya-zapasov-bakteriologicheskogo-biologicheskogo-i-toksinnogo-oruzhiya-i-ob-ih-unichtozhenii',
    date: '2007-05-07',
    lang: 'en',
  },
  'caci-cau': {
    url: 'https://cacianalyst.org/publications/news-digest/item/9752-news-digest-caci-analyst-2005-2-23-art-9752.html',
    date: '2005-02-23',
    lang: 'en',
  },
  'caci-cmhs': {
    url: 'http://www.cacianalyst.org/publications/analytical-articles/itemlist/tag/CMHS.html',
    date: 'undated',
    lang: 'en',
  },
  'canwfz-wiki-pt': {
    url: 'https://aenciclopedia.com/Trait%C3%A9_de_Semipalatinsk',
    date: 'undated',
    lang: 'pt',
  },
  'cfr-lisbon': {
    url: 'http://www.cfr.org/proliferation/lisbon-protocol-start-treaty/p27607',
    date: '1992-05-23',
    lang: 'en',
  },
  'cica-bd': { url: 'https://allmedialink.com/cica/', date: 'undated', lang: 'en' },
  'cica-cd': {
    url: 'http://covid-19.chinadaily.com.cn/world/2014cica/2014-05/20/content_17525444.htm',
    date: '2014-05-20',
    lang: 'en',
  },
  'cica-fact': {
    url: 'https://theasiatoday.org/news/central-asia/factsheet-on-the-sixth-cica-summit/',
    date: '2022-10',
    lang: 'en',
  },
  'cica-kw': {
    url: 'https://www.inform.kz/en/kuwait-joins-cica-as-28th-member-state_a3990035/amp',
    date: '2022-10',
    lang: 'en',
  },
  'cica-lk': {
    url: 'https://english.utvnews.lk/amp/91074',
    date: 'undated',
    lang: 'en',
  },
  'cica-newsaz': {
    url: 'https://news.az/news/cica-astana-summit-approves-kuwaits-bid-to-join-organization',
    date: '2022-10',
    lang: 'en',
  },
  'ckhq-imports': {
    url: 'https://en.ckhq.net/html/8af3a259fd1cd539662895afd60b6486.html',
    date: '2025',
    lang: 'en',
  },
  'cns-canwfz': {
    url: 'https://nonproliferation.org/central-asian-states-establish-nuclear-weapon-free-zone-despite-us-opposition/',
    date: '2006-09',
    lang: 'en',
  },
  'cpost-ref26': {
    url: 'https://caspianpost.com/kazakhstan/kazakh-citizens-overwhelmingly-approve-new-constitution',
    date: '2026-03',
    lang: 'en',
  },
  'ctbt-emb': {
    url: 'http://www.kazakhstan.at/at/international-organizations-7/ctbto.html',
    date: 'undated',
    lang: 'en',
  },
  'ctbt-inform': {
    url: 'https://en.inform.kz/news/ambassador-sarybay-presents-his-credentials-to-executive-secretary-of-the-ctbto-zerbo_a2634852/',
    date: 'undated',
    lang: 'en',
  },
  'cu-dates': {
    url: 'https://skinfoodrussia.ru/en/taxes/mezhdunarodnye-organizacii-chleny-strany-tamozhennogo-soyuza.html',
    date: 'undated',
    lang: 'en',
  },
  'cu-wiki': {
    url: 'https://en-academic.com/dic.nsf/enwiki/11595889',
    date: 'undated',
    lang: 'en',
  },
  'cu-wiki2': {
    url: 'http://en.wikipedia.org/wiki/Customs_Union_of_Belarus,_Kazakhstan_and_Russia',
    date: 'undated',
    lang: 'en',
  },
  'daz-unsc': {
    url: 'https://daz.asia/blog/kasachstan-im-un-sicherheitsrat/',
    date: '2016',
    lang: 'de',
  },
  defnat: {
    url: 'https://defnat.com/e-RDN/vue-article.php?carticle=8149&cidrevue=735',
    date: 'undated',
    lang: 'en',
  },
  'diplomat-epca': {
    url: 'https://thediplomat.com/2015/12/central-asia-extremely-important-to-the-european-union',
    date: '2015-12',
    lang: 'en',
  },
  dumas: {
    url: 'https://doczz.fr/doc/6212859/transcription-roland-dumas',
    date: '2010-10-28',
    lang: 'fr',
  },
  'ecns-2015': {
    url: 'http://ecns.cn/business/2015/09-17/181468.shtml',
    date: '2015-09-17',
    lang: 'en',
  },
  'egemen-bio': {
    url: 'http://en.egemen.kz/article/233264-kazakh-foreign-ministry-on-biological-security-issues',
    date: 'undated',
    lang: 'en',
  },
  'ehist-fr': {
    url: 'https://e-history.kz/en/calendar/show/27810',
    date: 'undated',
    lang: 'en',
  },
  'escap-malta': {
    url: 'https://thailandembassy.orderofmalta.int/en/escap/',
    date: 'undated',
    lang: 'en',
  },
  'escap-members': {
    url: 'http://katinka.org/member-states.html',
    date: 'undated',
    lang: 'en',
  },
  'escap-wiki': {
    url: 'https://wikimili.com:443/en/United_Nations_Economic_and_Social_Commission_for_Asia_and_the_Pacific',
    date: '2024',
    lang: 'en',
  },
  essentiel: {
    url: 'http://www.essentiel-int.com/index.php/article/article2/1058.html',
    date: 'undated',
    lang: 'fr',
  },
  'eu-kz-wiki': {
    url: 'https://staffusa.org/en/Kazakhstan%E2%80%93European_Union_relations',
    date: 'undated',
    lang: 'en',
  },
  'eurodial-summit': {
    url: 'http://eurodialogue.org/OSCE-SUMMIT-RESULTS-Towards-a-Security-Community-Astana-Declaration-to-underlie-development-of-OSCE-Action-Plan',
    date: '2010-12',
    lang: 'en',
  },
  'eurokaz-chair': {
    url: 'https://eurokazresearch.blogspot.com/2010/03/kazakhstanosce-une-presidence-sous.html',
    date: '2010-03',
    lang: 'fr',
  },
  'eurokaz-paris1': {
    url: 'http://eurokaznews.blogspot.com/2010/10/20e-anniversaire-de-la-signature-de-la.html',
    date: '2010-10',
    lang: 'fr',
  },
  'eurokaz-paris2': {
    url: 'http://eurokaznews.blogspot.com/2010/10/de-la-charte-de-paris-au-sommet-de.html',
    date: '2010-10',
    lang: 'fr',
  },
  'euronews-epca': {
    url: 'https://www.euronews.com/2025/12/04/kazakhstan-calls-on-eu-to-speed-up-10-billion-central-asia-investments',
    date: '2025-12-04',
    lang: 'en',
  },
  'fr-concept': {
    url: 'https://studylibfr.com/doc/3669476/concept-de-la-politique-%C3%A9trang%C3%A8re-de-la-r%C3%A9publique-du-kaz...',
    date: '2014-01-21',
    lang: 'fr',
  },
  'fr-kz-wiki': {
    url: 'https://talk.dob.jp/enwiki/w/index.php?direction=next&oldid=838411193&title=France%E2%80%93Kazakhstan_relations',
    date: '2018',
    lang: 'en',
  },
  'gazetakg-const': {
    url: 'https://gazeta.kg/en/world/169232-polnomochija-dejstvujuschego-parlamenta-kazahstana-prekratjatsja-s-1-ijulja.html',
    date: '2026',
    lang: 'en',
  },
  genestine: {
    url: 'http://alain-genestine.over-blog.org/article-l-europe-la-charte-de-paris-20eme-anniversaire-59970922.html',
    date: '2010-10',
    lang: 'fr',
  },
  'geneva-ref26': {
    url: 'https://thegenevatimes.ch/?p=145126',
    date: '2026-03',
    lang: 'en',
  },
  globaledge: {
    url: 'https://globaledge.msu.edu/countries/kazakhstan/history/',
    date: 'undated',
    lang: 'en',
  },
  'gov-se': {
    url: 'https://government.se/articles/2020/06/what-does-the-osce-chair-involve/',
    date: '2020-06',
    lang: 'en',
  },
  'gyaan-sco': {
    url: 'https://gyaankosh.com/wiki/Shanghai_Cooperation_Organisation_(SCO)',
    date: 'undated',
    lang: 'en',
  },
  'hansard-2003': {
    url: 'https://api.parliament.uk/historic-hansard/written_answers/2003/nov/06/kazakhstan',
    date: '2003-11-06',
    lang: 'en',
  },
  'headpost-blr': {
    url: 'https://head-post.com/belarus-joins-sco-becomes-its-10th-member-state',
    date: '2024-07',
    lang: 'en',
  },
  'ifsh-greece': {
    url: 'https://docslib.org/doc/13376497/the-greek-osce-chairmanship-2009-kurt-p-tudyka',
    date: '2009',
    lang: 'en',
  },
  'inform-13may': {
    url: 'https://www.inform.kz/en/may-13-kazinform-s-timeline-of-major-events_a3932465/amp',
    date: 'undated',
    lang: 'en',
  },
  'inform-186': {
    url: 'https://www.inform.kz/en/kazakhstan-marks-30th-anniversary-of-its-diplomatic-service_a3950210/amp',
    date: '2022-07',
    lang: 'en',
  },
  'inform-23mar': {
    url: 'https://www.inform.kz/en/march-23-kazinform-s-timeline-of-major-events_a3628258/amp',
    date: '2020-03-23',
    lang: 'en',
  },
  'inform-23may': {
    url: 'https://en.inform.kz/news/may-23-kazinform-s-timeline-of-major-events_a4070091/',
    date: '2023-05-23',
    lang: 'en',
  },
  'inform-26apr': {
    url: 'https://www.inform.kz/en/april-26-kazinform-s-timeline-of-major-events_a4060808/amp',
    date: '2023-04-26',
    lang: 'en',
  },
  'inform-28feb23': {
    url: 'https://www.inform.kz/en/february-28-kazinform-s-timeline-of-major-events_a4040618',
    date: '2023-02-28',
    lang: 'en',
  },
  'inform-6jun-acs': {
    url: 'https://www.inform.kz/en/june-5-kazinform-s-timeline-of-major-events_a4074756/amp',
    date: '2023-06-05',
    lang: 'en',
  },
  'inform-8dec': {
    url: 'https://www.inform.kz/en/december-8-kazinform-s-timeline-of-major-events_a3871256/amp',
    date: 'undated',
    lang: 'en',
  },
  'inform-hcnm': {
    url: 'https://www.inform.kz/en/abdrakhmanov-relieved-of-the-post-of-kazakhstan-s-ambassador-to-sweden-denmark_a3726705/amp',
    date: '2020-12',
    lang: 'en',
  },
  'inform-ssd': {
    url: 'https://kaz.inform.kz/news/kazakstan-men-ontustk-sudan-diplomatiyalik-katinastar-ornatti-64ddcd/',
    date: '2025-12-15',
    lang: 'kk',
  },
  'inform-tl-28feb22': {
    url: 'https://www.inform.kz/en/february-28-kazinform-s-timeline-of-major-events_a3904890/amp',
    date: '2022-02-28',
    lang: 'en',
  },
  'inform-un29': {
    url: 'https://www.inform.kz/en/29-years-ago-kazakhstan-became-a-member-of-the-united-nations_a3759372/amp',
    date: '2021-03',
    lang: 'en',
  },
  'inform-un30': {
    url: 'https://www.inform.kz/en/un-and-kazakhstan-30-years-of-partnership_a3995285',
    date: '2022',
    lang: 'en',
  },
  'inform-unsc': {
    url: 'https://www.inform.kz/en/kazakhstan-vies-for-un-security-council-membership_a4044423',
    date: '2023',
    lang: 'en',
  },
  'intelli-china23': {
    url: 'https://intellinews.com/china-eclipses-russia-as-central-asia-s-top-trade-partner-in-2023-306080',
    date: '2023',
    lang: 'en',
  },
  'jamestown-cau': {
    url: 'https://jamestown.org/program/karimov-toys-with-nazarbayevs-call-for-integration/',
    date: 'undated',
    lang: 'en',
  },
  'jjtv-eu': {
    url: 'https://jjtv.kz/en/kazakhstan-and-eu-mark-30-years-of-diplomatic-relations',
    date: '2023',
    lang: 'en',
  },
  'jp-emb-2017': {
    url: 'https://en.inform.kz/amp/japan-hopes-expo-2017-will-offer-new-opportunities-for-business_a2991941/',
    date: '2017',
    lang: 'en',
  },
  'kas-canwfz': {
    url: 'https://kas.de/en/web/multilateraler-dialog-wien/to-the-third-nuclear-age-a-timeline/detail/-/content/unterzeichnung-des-nwfz-vertrags-von-semipalatinsk',
    date: 'undated',
    lang: 'en',
  },
  'kazinform-187': {
    url: 'https://kaz.inform.kz/news/kazakstan-alemnn-187-elmen-diplomatiyalik-katinastar-ornatkan-b08bf5',
    date: 'undated',
    lang: 'kk',
  },
  'kaztv-un25': {
    url: 'http://kazakh-tv.kz/en/view/news_kazakhstan/page_182193_kazakhstan-un-mark-25th-anniversary-of-cooperation',
    date: '2017',
    lang: 'en',
  },
  'kazworld-2011': {
    url: 'http://kazworld.info/?p=15747',
    date: '2011-07',
    lang: 'en',
  },
  'kremlin-2001': {
    url: 'http://en.kremlin.ru/events/president/news/41570',
    date: '2001-06-15',
    lang: 'en',
  },
  'kremlin-cu': {
    url: 'http://en.special.kremlin.ru/catalog/glossary/41',
    date: 'undated',
    lang: 'en',
  },
  'lenta-2511': {
    url: 'https://lenta.ru/news/2025/11/12/uroven-otnosheniy-rossii-i-kazahstana-izmenilsya/',
    date: '2025-11-12',
    lang: 'ru',
  },
  'leu-2015': {
    url: 'https://www.nsenergybusiness.com/news/newsconstruction-starts-at-iaea-fuel-bank-4992073/',
    date: '2015',
    lang: 'en',
  },
  'leu-2017': {
    url: 'https://www.neweurope.eu/article/boosting-nuclear-security-iaea-opens-low-enriched-uranium-bank-kazakhstan/',
    date: '2017',
    lang: 'en',
  },
  'leu-2019': {
    url: 'https://en.trend.az/business/economy/3330757.html',
    date: '2019',
    lang: 'en',
  },
  'mayadeen-ref22': {
    url: 'https://english.almayadeen.net/news/politics/over-77-of-kazakh-voters-support-constitution-amendments',
    date: '2022-06',
    lang: 'en',
  },
  'menafn-const': {
    url: 'https://menafn.com/1110795390/Kazakhstan-To-Hold-March-15-Referendum-On-New-Constitution',
    date: '2026',
    lang: 'en',
  },
  'mfa-caricom': {
    url: 'http://www.mfa.kz/en/content-view/sotrudnicestvo-s-karibskim-soobsestvom-2',
    date: 'undated',
    lang: 'en',
  },
  'mfa-nuke': {
    url: 'http://www.mfa.kz/en/content-view/razoruzhenie-i-yadernoe-nerasprostranenie',
    date: 'undated',
    lang: 'en',
  },
  'mfa-tr': {
    url: 'http://www.mfa.gov.tr/relations-between-turkey-and-kazakhstan.en.mfa',
    date: 'undated',
    lang: 'en',
  },
  'mfa-uz-sco': {
    url: 'https://mfa.uz/en/press/sco-uzbekistan/documents/?print=Y',
    date: 'undated',
    lang: 'en',
  },
  'moci-wto09': {
    url: 'https://www.lemoci.com/omc-russie-kazakhstan-et-bielorussie-vers-une-union-douaniere/',
    date: '2009',
    lang: 'fr',
  },
  'muslimnet-2022': {
    url: 'https://muslimnetwork.tv/kazakhstans-tokayev-wins-snap-presidential-election-preliminary-results',
    date: '2022-11',
    lang: 'en',
  },
  'mys-2020': {
    url: 'https://www.malaysiasentral.com/2020/06/malaysia-holds-special-importance-for.html',
    date: '2020-06',
    lang: 'en',
  },
  'mzv-cz': {
    url: 'https://www.mzv.cz/mission.vienna/en/organisations_covered_by_the_permanent/osce/chairmanship/index.html',
    date: 'undated',
    lang: 'en',
  },
  'nation-blr': {
    url: 'https://www.nation.com.pk/04-Jul-2024/belarus-joins-shanghai-cooperation-organization-as-10th-member-state',
    date: '2024-07-04',
    lang: 'en',
  },
  'nca-c5': {
    url: 'https://www.newscentralasia.net/2025/11/07/c51-washington-summit-the-buttons-align-with-the-buttonholes',
    date: '2025-11-07',
    lang: 'en',
  },
  'news360-2022': {
    url: 'https://news360.es/south-africa/2022/11/21/kazakhstan-tokayev-wins-kazakhstans-presidential-election-with-81-of-the-vote-6',
    date: '2022-11-21',
    lang: 'en',
  },
  'newslt-2005': {
    url: 'https://news.lt/Abroad/KAZAKH-PRESIDENT-TOUTS-BRIGHT-FUTURE-IN-ADDRESS-TO-PARLIAMENT.im?f=c&id=108461&p=110',
    date: '2005-02',
    lang: 'en',
  },
  npt25: {
    url: 'https://yapresident.com/en/25-letie-prisoedineniya-kazahstana-k-dog/?lang=en',
    date: '2019',
    lang: 'en',
  },
  nti: {
    url: 'http://www.nti.org/country-profiles/kazakhstan/',
    date: 'undated',
    lang: 'en',
  },
  'oca-summit': {
    url: 'http://www.ocamagazine.com/osce-summit-in-astana-a-promising-beginning',
    date: '2010-12',
    lang: 'en',
  },
  'odb-wto09': {
    url: 'https://odb-office.eu/policy-briefs/russia-negotiate-wto-entry-kazakhstan-belarus-not-solo-experts-say-move-timing-puzzling',
    date: '2009-06',
    lang: 'en',
  },
  'osce-astana': {
    url: 'https://trans.hiragana.jp/ruby/https://www.osce.org/cio/74232',
    date: '2010-12',
    lang: 'en',
  },
  'osce-astana-fr': {
    url: 'https://osce.org/fr/cio/87459',
    date: '2010-12',
    lang: 'fr',
  },
  'osce-chair': {
    url: 'https://osce.org/chairpersonship/who-we-are',
    date: '2025',
    lang: 'en',
  },
  'osce-list': {
    url: 'https://www.osce.org/node/49236',
    date: 'undated',
    lang: 'en',
  },
  'osce-madrid': {
    url: 'http://osce.org/node/49246',
    date: '2007-11-30',
    lang: 'en',
  },
  'ots-connect': {
    url: 'https://connectplex.ai/company/türk-devletleri-teşkilatı-organization-of-turkic-states-8676446',
    date: 'undated',
    lang: 'en',
  },
  'ots-rferl': {
    url: 'https://rferl.org/amp/kazakhstan-turkic-organization-summit/32670230.html',
    date: '2023-11',
    lang: 'en',
  },
  'ots-wiki': {
    url: 'https://kiwix.lema.org/wikipedia_en_all_mini_2024-02/A/Turkic_Council',
    date: '2024-02',
    lang: 'en',
  },
  petosevic: {
    url: 'https://www.petosevic.com/resources/news/2010/07/000429',
    date: '2010-07',
    lang: 'en',
  },
  'piglix-sco': {
    url: 'http://piglix.com/piglix/Peace_Mission_2009',
    date: 'undated',
    lang: 'en',
  },
  pressenza: { url: 'https://pressenza.com/?p=910069', date: 'undated', lang: 'en' },
  'qalampir-c5': {
    url: 'https://qalampir.uz/en/news/tramp-markaziy-osiye-ra%D2%B3barlarini-sammit-utkazishga-taklif-k-ildi-126176',
    date: '2025',
    lang: 'en',
  },
  'ranked-2019': {
    url: 'https://rankbu.com/2019/06/kazakhstans-election-tokayev-leads-first-vote-in-3-decades-without-nations-father-nazarbaev',
    date: '2019-06',
    lang: 'en',
  },
  'reuters-wto09': {
    url: 'https://data.minsk.by/belarusnews/062009/72.html',
    date: '2009-06',
    lang: 'en',
  },
  'sco-5': {
    url: 'https://rajiasacademy.com/30th-june-2025',
    date: '2025-06-30',
    lang: 'en',
  },
  'sco-ibc': {
    url: 'http://eng.sectsco.org/news/20170614/295954.html',
    date: '2017-06-14',
    lang: 'en',
  },
  'scribd-hrc': {
    url: 'https://www.scribd.com/document/727580613/KASAC8',
    date: 'undated',
    lang: 'en',
  },
  'sdg-almaty': {
    url: 'https://indiplomacy.com/2025/03/10/un-adopts-resolution-to-establish-sdgs-centre-for-central-asia-and-afghanistan',
    date: '2025-03-10',
    lang: 'en',
  },
  'sdg-open': {
    url: 'https://www.seetaoe.com/details/247622.html',
    date: '2025-08',
    lang: 'en',
  },
  'sepoy-2022': {
    url: 'https://sepoy.net/presidential-election-in-kazakhstan-tokayev-against-all',
    date: '2022-11',
    lang: 'en',
  },
  'silkway-186': {
    url: 'https://silkwaytv.kz/en/30-years-of-kazakhstan-s-diplomacy',
    date: '2022-07',
    lang: 'en',
  },
  'sputnik-2010': {
    url: 'https://fr.sputniknews.com/international/20100114185825321/',
    date: '2010-01-14',
    lang: 'fr',
  },
  'sputnik-cau': {
    url: 'https://fr.sputniknews.africa/20070409/63375016.html',
    date: '2007-04-09',
    lang: 'fr',
  },
  'sputnik-cu': {
    url: 'https://sputnikglobe.com/20091127/157010984.html',
    date: '2009-11-27',
    lang: 'en',
  },
  'state-2021': {
    url: 'https://www.state.gov/u-s-relations-with-kazakhstan/',
    date: '2021',
    lang: 'en',
  },
  'state-start': {
    url: 'https://2001-2009.state.gov/t/isn/rls/fs/2001/3523.htm',
    date: '2001',
    lang: 'en',
  },
  'tpnw-3msp': {
    url: 'https://astanatimes.com/2025/02/kazakhstan-to-lead-global-nuclear-disarmament-talks-at-un-meeting-in-march/',
    date: '2025-02',
    lang: 'en',
  },
  'tpnw-3msp-end': {
    url: 'https://astanatimes.com/2025/03/un-nuclear-weapons-ban-conference-chaired-by-kazakhstan-concludes-with-key-agreements',
    date: '2025-03',
    lang: 'en',
  },
  'tpnw-cnd': {
    url: 'https://cnduk.org/diplomatic-diary/global-ban-progress-kazakhstan-ratification/',
    date: '2019',
    lang: 'en',
  },
  'tpnw-kt': {
    url: 'https://www.kt.kz/eng/international_affair/kazakhstan_deposited_ratification_document_with_un_to_1377888827.html',
    date: '2019',
    lang: 'en',
  },
  'trend-cmhs7': {
    url: 'https://www.trend.az/azerbaijan/politics/4118240.html',
    date: '2025-11',
    lang: 'en',
  },
  'un-escap63': {
    url: 'https://news.un.org/en/story/2007/05/219092',
    date: '2007-05',
    lang: 'en',
  },
  'usip-chair': {
    url: 'http://react.usip.org/pub/m1/p23.html',
    date: 'undated',
    lang: 'en',
  },
  'worldjpn-2002': {
    url: 'https://worldjpn.net/documents/texts/SCO/20020607.D1E.html',
    date: '2002-06-07',
    lang: 'en',
  },
  'wto-dw': {
    url: 'https://www.dw.com/en/kazakhstan-officially-admitted-into-wto/a-18610771',
    date: '2015',
    lang: 'en',
  },
  'wto-unian': {
    url: 'https://www.unian.info/economics/amp-1139584-kazakh-government-approves-countrys-membership-in-wto.html',
    date: '2015',
    lang: 'en',
  },
} as const satisfies Record<string, SourceRow>;

/** A source by its name. */
export type BriefingSourceId = keyof typeof briefingSources;
