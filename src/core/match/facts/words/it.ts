import type { WordLists } from './word-lists.ts';

/** Italian: general knowledge of the language. */
export const it: WordLists = {
  grammar: `
il lo la i gli le l un uno una di del dello della dei degli delle dell a al allo alla ai agli alle all da dal dallo
dalla dai dalle dall in nel nello nella nei negli nelle nell con su sul sullo sulla sui sulle sull per tra fra e ed o
ma che chi cui si se ci ne vi mi ti lui lei loro suo sua suoi sue questo questa questi queste quello quella quelli
quest quell è sono era erano essere stato stata stati state ha hanno aveva avevano avere avuto come anche già ancora
quando dove quanto molto così poi quindi però mentre dopo prima durante secondo verso c d s io noi voi
`,
  common: `
detto dice dicono ha affermato spiegato aggiunto dichiarato annunciato riferito sottolineato inoltre tuttavia
infatti intanto infine attualmente recentemente presto spesso sempre fonti autorità polizia governo altro altra
altri altre
`,
  ones: 'un uno una',
  numbers: `
0: zero
1: uno
2: due
3: tre
4: quattro
5: cinque
6: sei
7: sette
8: otto
9: nove
10: dieci
11: undici
12: dodici
13: tredici
14: quattordici
15: quindici
16: sedici
17: diciassette
18: diciotto
19: diciannove
20: venti vent
30: trenta trent
40: quaranta quarant
50: cinquanta cinquant
60: sessanta sessant
70: settanta settant
80: ottanta ottant
90: novanta novant
0.5: mezzo metà
e2: cento
e3: mille mila
e6: milione milioni mln
e9: miliardo miliardi mld
half: e_mezzo e_mezza
`,
  ordinals: `
1: primo prima primi prime
2: secondo seconda
3: terzo terza
4: quarto quarta
5: quinto quinta
6: sesto sesta
7: settimo settima
8: ottavo ottava
9: nono nona
10: decimo decima
`,
  months: `
gennaio gen
febbraio feb
marzo mar
aprile apr
maggio mag
giugno giu
luglio lug
agosto ago
settembre sett set
ottobre ott
novembre nov
dicembre dic
`,
  weekdays: `
lunedì
martedì
mercoledì
giovedì
venerdì
sabato
domenica
`,
  unsure: 'mar set mag',
  joints: 'e',
  dayJoints: '',
  opposites: 'in im ir il dis s non anti',
  pairs: `
grande grandi / piccolo piccola piccoli
lungo lunga / corto breve
alto alta / basso bassa
nuovo nuova / vecchio vecchia
buono buona / cattivo cattiva
ricco ricchi / povero poveri
forte / debole
veloce / lento`,
  decimal: ',',
  compounds: true,
  spaced: true,
  lists: {
    percentage: `percent: per_cento
point: punto_percentuale punti_percentuali`,
    number: `dozens: decina decine
dozen: dozzina dozzine
hundreds: centinaio centinaia
thousands: migliaio migliaia
double: doppio raddoppiato
triple: triplo triplicato
third: terzi`,
    money: `euro: euro
dollar: dollaro dollari
pound: sterlina sterline
franc: franco franchi
yen: yen
lira: lira lire
rouble: rublo rubli
cent: centesimo centesimi`,
    date: `today: oggi
yesterday: ieri
tomorrow: domani
weekend: fine_settimana
last: scorso scorsa scorsi scorse ultimo ultima ultimi ultime
next: prossimo prossima prossimi prossime
spring: primavera
summer: estate
autumn: autunno
winter: inverno`,
    time: `hour: ora ore
minute: minuto minuti
morning: mattina mattinata mattino
noon: mezzogiorno
afternoon: pomeriggio
evening: sera serata
night: notte
midnight: mezzanotte`,
    unit: `km: chilometro chilometri
metre: metro metri
cm: centimetro centimetri
kg: chilo chili chilogrammo chilogrammi
gram: grammo grammi
ton: tonnellata tonnellate
litre: litro litri
hectare: ettaro ettari
degree: grado gradi
day: giorno giorni
week: settimana settimane
month: mese mesi
year: anno anni`,
    negation: `not: non
no: no nessun nessuno nessuna
never: mai
nothing: niente nulla
without: senza
neither: né neanche nemmeno
longer: non_più`,
    reversal: `by: da dal dallo dalla dai dagli dalle dall
toward: verso
rise: aumentato aumenta aumento salito sale cresciuto cresce rialzo guadagnato
fall: calato cala calo sceso scende diminuito ribasso caduto ridotto perso
win: vinto vince vincono battuto vittoria sconfitto
lose: perso perde perdono sconfitta
buy: comprato compra acquistato acquisto
sell: venduto vende vendita ceduto
confirm: confermato conferma
deny: smentito smentisce negato nega
reject: respinto respinge rifiutato
accept: accettato accetta approvato approva
kill: ucciso uccisi uccisa
dead: morto morti morta deceduto
alive: vivo vivi sopravvissuto sopravvissuti
hurt: ferito feriti ferita ferite
guilty: colpevole colpevoli
innocent: innocente assolto
open: aperto apre apertura
close: chiuso chiude chiusura
start: iniziato inizia cominciato inizio
end: finito finisce terminato fine
before: prima
after: dopo
more: più maggiore superiore
less: meno minore inferiore
against: contro
for: favore
allow: permesso autorizzato permette
ban: vietato vieta proibito
hold: arrestato arrestati detenuto
free: liberato liberati rilasciato
left: sinistra
right: destra
north: nord
south: sud
east: est
west: ovest
legal: legale
possible: possibile`,
    hedge: `alleged: presunto presunta presunti presunte sospetto sospettato
probably: probabilmente forse
may: potrebbe potrebbero può possono sarebbe sarebbero avrebbe
should: deve devono dovrebbe dovrebbero
will: sarà saranno
only: solo soltanto solamente
all: tutti tutte
most: maggior maggioranza
several: diversi diverse
few: pochi poche alcuni alcune
many: molti molte
former: ex`,
    bound: `least: almeno
most: al_massimo fino_a
over: oltre più_di
under: meno_di
minus: meno
near: quasi
about: circa`,
    kind: `he: lui
she: lei
president: presidente
minister: ministro ministra
mayor: sindaco sindaca
father: padre
mother: madre
son: figlio
daughter: figlia
man: uomo uomini
woman: donna donne`,
  },
};
