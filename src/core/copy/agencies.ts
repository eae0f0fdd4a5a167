/*
 * News agencies that sign copy, each with the names and hosts that mean the same house. From the houses' own imprints;
 * general knowledge. A house that is not listed here or in `outlets.ts` keeps its name and its host apart.
 */

/** Canonical name to names (case, blanks and punctuation do not matter) and hosts (lower case), parted by semicolons. */
export const agencies: Readonly<Record<string, string>> = {
  aa: 'AA; Anadolu; Anadolu Agency; Anadolu Ajansı; aa.com.tr; الأناضول; وكالة الأناضول',
  aap: 'AAP; Australian Associated Press; aap.com.au',
  afp: `
    AFP; Agence France-Presse; Agence France Presse; afp.com; АФП; Франс Пресс; 法新社; AFP通信; فرانس برس
    وكالة فرانس برس; أ ف ب
  `,
  anp: 'ANP; anp.nl',
  ansa: 'ANSA; ansa.it; Agenzia ANSA; АНСА',
  ap: `
    AP; Associated Press; apnews.com; ap.org; hosted.ap.org; AP News; Ассошиэйтед Пресс; 美联社; 美聯社; AP通信
    AP통신; أسوشيتد برس
  `,
  apa: 'APA; Austria Presse Agentur; apa.at',
  adnkronos: 'Adnkronos; adnkronos.com',
  antara: 'Antara; Antara News; antaranews.com',
  ats: 'ATS; SDA; Keystone-SDA; Keystone-ATS; sda.ch; keystone-sda.ch',
  belga: 'Belga; belga.be',
  bernama: 'Bernama; bernama.com',
  bloomberg:
    'Bloomberg; Bloomberg News; bloomberg.com; Блумберг; 彭博社; 彭博; ブルームバーグ; بلومبرغ; بلومبيرغ',
  bns: 'BNS; bns.lt; bns.ee',
  businesswire: 'Business Wire; businesswire.com',
  chinanews: '中新社; 中国新闻社; 中新网; China News Service; chinanews.com; chinanews.com.cn',
  ctk: 'ČTK; CTK; ctk.cz; ceskenoviny.cz',
  dowjones: 'Dow Jones; Dow Jones Newswires; dowjones.com',
  dpa: 'dpa; Deutsche Presse-Agentur; dpa.com; dpa.de; ДПА; 德新社; د ب أ',
  efe: 'EFE; Agencia EFE; efe.com; efe.es; ЭФЭ; 埃菲社',
  europapress: 'Europa Press; europapress.es',
  globenewswire: 'GlobeNewswire; Globe Newswire; globenewswire.com',
  ians: 'IANS; Indo-Asian News Service; ians.in',
  ani: 'ANI; Asian News International; aninews.in',
  interfax: 'Interfax; Интерфакс; interfax.ru; interfax.com; 国际文传电讯社',
  interfaxukraine: 'Interfax-Ukraine; Интерфакс-Украина; Інтерфакс-Україна; interfax.com.ua',
  irna: 'IRNA; ایرنا; irna.ir; خبرگزاری جمهوری اسلامی',
  isna: 'ISNA; ایسنا; isna.ir',
  jiji: 'Jiji; Jiji Press; 時事通信; 時事通信社; 時事; jiji.com; 时事社; 時事社',
  kyodo: 'Kyodo; Kyodo News; 共同通信; 共同通信社; 共同; kyodonews.net; kyodonews.jp; 共同社; 교도통신',
  lusa: 'Lusa; Agência Lusa; Agencia Lusa; lusa.pt',
  mena: 'MENA; أ ش أ; وكالة أنباء الشرق الأوسط',
  mti: 'MTI; mti.hu',
  newsis: 'Newsis; 뉴시스; newsis.com',
  ntb: 'NTB; ntb.no',
  pa: 'PA; Press Association; PA Media; pa.media',
  pap: 'PAP; Polska Agencja Prasowa; pap.pl; ПАП',
  pressenza: 'Pressenza; pressenza.com',
  prnewswire: 'PR Newswire; PRNewswire; prnewswire.com',
  pti: 'PTI; Press Trust of India; ptinews.com; पीटीआई',
  reuters: `
    Reuters; Reuter; Thomson Reuters; Reuters News; Reuters News Agency; Agence Reuters; Agencia Reuters
    reuters.com; reuters.co.uk; Рейтер; Рейтерс; Ройтерс; Агентство Рейтер; 路透社; 路透; ロイター; ロイター通信; 로이터
    로이터통신; رويترز; وكالة رويترز; رویترز; روئٹرز; רויטרס; Ρόιτερς; रॉयटर्स; रायटर; রয়টার্স; Reŭtero
  `,
  riafan: 'РИА ФАН; riafan.ru',
  ria: 'RIA; RIA Novosti; РИА; РИА Новости; ria.ru; rian.ru; РІА Новини; 俄新社',
  ritzau: 'Ritzau; ritzau.dk; ritzau.com',
  sid: 'SID; Sport-Informations-Dienst; sid.de',
  sana: 'SANA; سانا; sana.sy',
  spa: 'SPA; Saudi Press Agency; واس; spa.gov.sa',
  sputnik: 'Sputnik; Sputnik News; Спутник; sputniknews.com',
  stt: 'STT; STT-Lehtikuva; stt.fi',
  tass: 'TASS; ITAR-TASS; ТАСС; ИТАР-ТАСС; tass.ru; tass.com; itar-tass.com; 塔斯社; 俄塔社; تاس',
  telam: 'Télam; Telam; telam.com.ar',
  tt: 'TT; TT Nyhetsbyrån; tt.se',
  ukrinform: 'Ukrinform; Укринформ; Укрінформ; ukrinform.ua; ukrinform.net; ukrinform.ru',
  unian: 'UNIAN; УНИАН; УНІАН; unian.ua; unian.net; unian.info',
  upi: 'UPI; United Press International; upi.com',
  xinhua: `
    Xinhua; Xinhua News; Xinhua News Agency; Ĉina Novaĵ-agentejo Xinhua; Ŝinhua; 新华社; 新華社; 新华网; 新華網
    Синьхуа; 신화통신; 신화사; شينخوا; xinhuanet.com; news.cn; xinhua.net
  `,
  yonhap:
    'Yonhap; Yonhap News; Yonhap News Agency; 연합뉴스; 연합; yna.co.kr; yonhapnews.co.kr; 聯合ニュース; 韩联社',
};
