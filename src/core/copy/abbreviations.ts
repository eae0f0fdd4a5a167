import { wordSet } from './word-list.ts';

/*
 * Words with a full stop that does not end a sentence. General newsroom and letter usage of each language; lower case,
 * without the last full stop. A missing word costs one sentence cut in two, a surplus one costs two sentences read as one.
 */

/** Titles and the like: something always follows. */
const leading = {
  en: `
    mr mrs ms messrs dr prof gen lt col maj capt cmdr adm sgt cpl pvt pfc sen rep reps sens gov pres sec hon
    rev fr st mt ft nos fig vs v viz al approx dept dist supt det insp asst assoc atty
  `,
  de: 'hr fr dipl ing prof dr med jur phil nat rer st nr bzw ca evtl ggf inkl exkl sog vgl z d u a s o i',
  fr: 'mm mme mmes mlle mgr dr pr st ste env av',
  es: 'sr sra sres srta dr dra d dña ud uds prof gral cnel cap tte sto sta núm pág av avda',
  pt: 'sr sra srs dr dra prof profa eng gen cel cap sto sta nº pág av',
  it: 'sig sigg dott ing avv on sen prof gen col cap arch geom ecc pag',
  nl: 'dhr mevr mw drs ir mr prof dr st nr ca bijv resp',
  pl: 'dr inż mgr prof gen płk kpt ks św ul pl al np tzw tzn ok nr prok pos sen dyr red',
  cs: 'dr mgr ing mudr judr prof gen plk kpt sv č tzv např resp ul nám',
  sv: 'dr prof st kl nr ca bl',
  da: 'dr prof kl nr ca bl skt hr fr',
  fi: 'nro prof tri mm esim ns klo',
  tr: 'dr prof doç av sn yrd no hz',
  ru: 'г-н г-жа им ул пр пл д кв обл р-н проф акад доц ген полк тов гр св см ср т рис стр напр',
  uk: 'вул ім проф акад доц ген обл пл буд див рис',
  eo: 's-ro s-ino d-ro prof ekz',
  el: 'κ δρ αρ βλ',
};

/** Words that stand inside a sentence and at its end alike: the next word decides. */
const anywhere = {
  en: `
    inc corp co ltd llc plc bros jr sr esq etc no jan feb mar apr jun jul aug sep sept oct nov dec mon tue
    tues wed thu thur thurs fri sat sun ave blvd rd pct mln bln cts dlrs est ed eds vol pp cf ala ariz ark
    calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
    tenn tex va vt wash wis wyo ont que a.m p.m u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y l.a n.j n.c s.c
    n.d s.d n.h n.m r.i w.va p.s ph.d m.d b.a m.a e.g i.e
  `,
  de: `
    mrd mio mill tsd abs art bd co etc usw str std min sek jh jhd hl geb gest jan feb mär apr aug sept okt
    nov dez z.b d.h u.a v.chr n.chr
  `,
  fr: 'etc p.-s janv févr avr juill sept oct nov déc av. apr hab',
  es: 'ee uu ee.uu ss.aa etc cía s.a a.c d.c p.ej ene feb mar abr jun jul ago sep oct nov dic aprox',
  pt: 'etc ltda cia s.a jan fev mar abr mai jun jul ago set out nov dez',
  it: 's.p.a s.r.l ecc gen feb mar apr mag giu lug ago set ott nov dic',
  nl: 'enz b.v n.v jan feb mrt apr jun jul aug sep okt nov dec mln mld',
  pl: 'r w m.in itd itp tys mln mld zł godz min sek pkt proc',
  cs: 'r mil mld tis kč hod min např atd apod',
  nordic: 'mio mia mrd mkr kr jan feb mars apr aug sept okt nov dec m.m t.ex bl.a osv m.fl f.eks bl.a o.l',
  tr: 'vb vs a.ş ltd şti',
  ru: `
    г гг в вв руб коп тыс млн млрд трлн долл чел т.е т.д т.п т.к и.о н.э янв февр апр авг сент окт нояб дек
    ч мин сек п пп ст
  `,
  uk: 'р рр ст грн тис млн млрд коп т.д т.п',
  eo: 'k.a ktp k.t.p t.e p.k',
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
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık jaanuar veebruar märts aprill
    juuni juuli január február március április május június július augusztus szeptember október november
    december
  `,
};

export const leadingAbbreviations: ReadonlySet<string> = wordSet(leading);
export const abbreviations: ReadonlySet<string> = wordSet(anywhere);
export const sentenceStarters: ReadonlySet<string> = wordSet(starters);
export const countedWords: ReadonlySet<string> = wordSet(counted);
