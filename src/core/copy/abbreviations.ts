import { wordSet } from './word-list.ts';

/*
 * Words with a full stop that does not end a sentence. General newsroom and letter usage of each language; lower case,
 * without the last full stop. A missing word costs one sentence cut in two, a surplus one costs two sentences read as one.
 */

/** Titles and the like: something always follows. None is a word, in any of the languages, that ends a sentence. */
const leading = {
  en: 'mr mrs ms messrs dr prof gen lt capt cmdr adm sgt cpl pvt gov pres atty asst assoc supt viz approx dept',
  de: 'dipl ing jur rer nr bzw evtl ggf inkl exkl sog vgl abg hrsg stellv urspr vorm zzgl',
  fr: 'mm mme mmes mlle mgr env av',
  es: 'sra sres srta dra dña gral cnel tte núm pág págs avda',
  pt: 'srs profa nº dna',
  it: "sig sigg sig.ra dott dott.ssa avv prof.ssa arch geom l'on dell'on all'on dall'on",
  nl: 'dhr mevr mw drs bijv resp zgn',
  pl: 'inż płk kpt ks św ul pl np tzw tzn prok dyr zob tj godz',
  cs: 'mudr judr plk č tzv např nám',
  nordic: 'skt nro esim klo',
  tr: 'doç yrd hz bkz ör örn',
  ru: `
    г-н г-жа ул пл кв р-н проф акад доц ген полк тов гр св см ср т рис стр напр пос дер пер наб бул корп мкр
    просп
  `,
  uk: 'вул проф акад доц ген буд див рис просп',
  eo: 's-ro s-ino d-ro ekz',
  el: 'κ δρ αρ βλ',
};

/** Words that stand inside a sentence and at its end alike: the next word decides. */
const anywhere = {
  en: 'col inc corp co ltd llc plc bros jr sr esq ave blvd pct mln bln cts dlrs ed eds vol cf al ph.d w.va insp ca',
  de: `
    mrd mio mill tsd bd sek std jh jhd hl geb gest feb mär aug okt nov dez v.chr n.chr phil med nat str
  `,
  fr: 'janv févr avr juill sept oct nov déc hab pr',
  es: 'ud uds ee uu ee.uu ss.aa cía mill aprox',
  pt: 'ltda cia',
  it: 's.p.a s.r.l mln mld',
  nl: 'mrt mln mld jl',
  pl: 'm.in tys mln mld zł pkt proc im ust dn pos',
  cs: 'mil mld kč hod',
  nordic: 'mio mia mrd mkr kr t.ex bl.a f.eks m.fl st kl bl ns',
  tr: 'a.ş şti sn',
  ru: 'гг вв руб коп тыс млн млрд трлн долл чел янв февр апр авг сент окт нояб дек мин сек пп ст им пр обл',
  uk: 'рр грн тис млн млрд коп ім обл',
};

/** The same, but in small letters they are words that end sentences: `Ill.` and `ill.`, `Rep.` and `rep.`, `Fa.` and `fa.` */
const capitalised = {
  titles: 'sen rep reps sec hon rev fr st ste sto sta mt ft cap dist det maj cel eng hr fa ir',
  dates: 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  places: `
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
    pa penn tenn tex va vt wash wis wyo ont que rd est
  `,
};

/** Words that belong to the figure behind them: `No. 3`, `Art. 5`, `12 ago. 2020`. */
const numbered = {
  en: 'no nos fig figs pp ch sec sect chap art vol para est tel ext',
  romance: `
    art fig vol cap pag tel réf ene feb mar abr may jun jul ago sep sept oct nov dic fev mai set out dez mag
    giu lug ott
  `,
  germanic: 'abs art kap ziff tel jan mars maj',
  slavic: 'art poz ok',
};

/** Words at the end of a list: a capital behind them begins a sentence. */
const closing = {
  latin: 'etc usw enz ecc itd itp osv ktp k.t.p atd apod vb',
  cyrillic: 'т.д т.п т.к',
};

/** Words that begin a sentence far oftener than they follow an abbreviation. */
const starters = {
  en: `
    the a an he she it they we i you this that these those there his her its their our my but and or so in
    on at as for from after before when while if although though since because however meanwhile what who
    how why where no not yet still also then with by under according officials police both most some many
    all one two
  `,
  de: `
    der die das den dem ein eine er sie es wir ihr ich in im am an auf bei mit nach vor seit während wenn
    aber und doch auch dies diese dieser dort zudem laut
  `,
  fr: 'le la les un une il elle ils elles on nous ce cette ces mais et dans en selon après avant pour',
  es: 'el la los las un una ella ellos este esta pero y en según después para se',
  pt: 'o os as um uma ele ela eles mas e em no na segundo após para',
  it: 'il lo gli i le un una ma e in nel secondo dopo per',
  nl: 'de het een hij zij ze wij maar en in op volgens na voor dat dit',
  pl: 'to ten ta ale i w na po jak według on ona oni',
  ru: 'он она они мы я это этот эта но и а в на по как при для после до если когда по-прежнему',
  uk: 'він вона вони ми це але і та у в на за як після',
  sv: 'det den de en ett han hon men och i på efter enligt',
  eo: 'la li ŝi ĝi ili ni mi tio ĉi sed kaj en post laŭ',
};

/** Words after an ordinal that is written with a full stop: `3. Juni`, `5. Mai`, `2. Platz`. */
const counted = {
  de: `
    januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert
    jahrhunderts mal platz rang runde spieltag liga bundesliga weltkrieg weltkriegs klasse stock etappe
    minute spielminute lebensjahr geburtstag jahrestag bezirk auflage etage halbzeit staffel folge tag woche
  `,
  nordic: `
    januari februari mars maj juni juli augusti oktober januar februar april marts desember december august
    september november desember tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta
    elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
  `,
  slavic: `
    ledna února března dubna května června července srpna září října listopadu prosince stycznia lutego
    marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia siječnja veljače
    ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
  `,
  other: `
    cadde sokak kez yüzyıl dünya ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık jaanuar veebruar märts aprill
    juuni juuli január február március április május június július augusztus szeptember október november
    december
  `,
};

export const leadingAbbreviations: ReadonlySet<string> = wordSet(leading);
export const abbreviations: ReadonlySet<string> = wordSet(anywhere);
export const capitalisedAbbreviations: ReadonlySet<string> = wordSet(capitalised);
export const numberedAbbreviations: ReadonlySet<string> = wordSet(numbered);
export const closingAbbreviations: ReadonlySet<string> = wordSet(closing);
export const sentenceStarters: ReadonlySet<string> = wordSet(starters);
export const countedWords: ReadonlySet<string> = wordSet(counted);
