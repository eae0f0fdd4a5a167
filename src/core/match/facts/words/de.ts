import type { WordLists } from './word-lists.ts';

/** German: general knowledge of the language. */
export const de: WordLists = {
  grammar: `
der die das den dem des ein eine einer einem einen eines und oder aber auch in im an am auf aus bei beim mit von vom zu
zum zur für durch um über unter vor nach seit zwischen bis wie als dass daß ob wenn weil da dann denn so noch schon
nur sehr mehr er sie es wir ihr ich du ihm ihn ihnen uns euch sich sein seine seinen seiner seinem ihre ihren ihrer
ihrem dieser diese dieses diesen diesem jener jene hat haben hatte hatten habe ist sind war waren sei seien wäre wird
werden wurde wurden worden geworden man was wer wo wie hier dort dabei dazu damit davon doch zwar sowie während
`,
  common: `
sagte sagt sagten erklärte erklärt teilte mit berichtete berichtet hieß laut demnach zufolge zudem außerdem jedoch
allerdings inzwischen unterdessen bereits zuletzt derzeit nun jetzt wieder immer etwa dagegen daher deshalb dennoch
trotzdem schließlich zunächst später bald oft meist vielen einige andere anderen insgesamt rund
`,
  ones: 'ein eine einer einem einen eines',
  numbers: `
0: null
1: eins
2: zwei zwo
3: drei
4: vier
5: fünf
6: sechs
7: sieben
8: acht
9: neun
10: zehn
11: elf
12: zwölf
13: dreizehn
14: vierzehn
15: fünfzehn
16: sechzehn
17: siebzehn
18: achtzehn
19: neunzehn
20: zwanzig
30: dreißig
40: vierzig
50: fünfzig
60: sechzig
70: siebzig
80: achtzig
90: neunzig
0.5: halb halbe halben halber halbes hälfte
1.5: anderthalb eineinhalb
e2: hundert
e3: tausend tsd
e6: million millionen mio mill
e9: milliarde milliarden mrd
e12: billion billionen
`,
  ordinals: `
1: erste ersten erster erstes erstem
2: zweite zweiten zweiter zweites zweitem
3: dritte dritten dritter drittes drittem
4: vierte vierten vierter viertes
5: fünfte fünften fünfter fünftes
6: sechste sechsten sechster sechstes
7: siebte siebten siebter siebtes
8: achte achten achter achtes
9: neunte neunten neunter neuntes
10: zehnte zehnten zehnter zehntes
`,
  months: `
januar jänner jan
februar feb
märz mrz mär
april apr
mai
juni jun
juli jul
august aug
september sep sept
oktober okt
november nov
dezember dez
`,
  weekdays: `
montag montags
dienstag dienstags
mittwoch mittwochs
donnerstag donnerstags
freitag freitags
samstag samstags sonnabend
sonntag sonntags
`,
  unsure: 'jan mär',
  joints: 'und',
  dayJoints: '',
  opposites: 'un miss ent nicht anti',
  pairs: `
groß große großen großer / klein kleine kleinen kleiner
lang lange langen / kurz kurze kurzen
hoch hohe hohen / tief niedrig niedrige
schnell / langsam
neu neue neuen / alt alte alten
gut gute guten / schlecht schlechte schlechten
reich / arm
früh / spät
stark / schwach
oft häufig / selten
viel viele / wenig wenige`,
  decimal: ',',
  compounds: true,
  spaced: true,
  lists: {
    percentage: `percent: prozent vh v.h
point: prozentpunkt prozentpunkte prozentpunkten`,
    number: `dozens: dutzend dutzende
hundreds: hunderte hunderten
thousands: tausende tausenden
double: doppelt doppelte doppelten verdoppelt verdoppelte
triple: dreifach verdreifacht
once: einmal
twice: zweimal`,
    money: `euro: euro euros
dollar: dollar dollars
franc: franken
pound: pfund
yen: yen
rouble: rubel
cent: cent cents
krone: kronen krone
mark: mark`,
    date: `today: heute heutige heutigen
yesterday: gestern gestrige gestrigen
tomorrow: morgen
dayafter: übermorgen
daybefore: vorgestern
weekend: wochenende
spring: frühling frühjahr
summer: sommer
autumn: herbst
winter: winter
last: vergangene vergangenen vergangener letzte letzten letzter vorige vorigen
next: nächste nächsten nächster kommende kommenden kommender`,
    time: `clock: uhr
morning: vormittag vormittags früh
noon: mittag mittags
afternoon: nachmittag nachmittags
evening: abend abends
night: nacht nachts
midnight: mitternacht`,
    unit: `km: kilometer kilometern
metre: meter metern
cm: zentimeter
kg: kilogramm kilo
gram: gramm
ton: tonne tonnen
litre: liter litern
hectare: hektar
degree: grad
second: sekunde sekunden
minute: minute minuten
hour: stunde stunden
day: tag tage tagen
week: woche wochen
month: monat monate monaten
year: jahr jahre jahren jahres`,
    negation: `not: nicht
no: kein keine keinen keiner keinem keines
never: nie niemals
nobody: niemand niemanden niemandem
nothing: nichts
without: ohne
neither: weder
longer: nicht_mehr
hardly: kaum`,
    reversal: `by: von vom durch
to: nach
out: aus
until: bis
since: seit
rise: gestiegen stieg stiegen steigt steigen erhöht erhöhte erhöhten zugenommen zulegte zulegten zugelegt wuchs gewachsen
fall: gefallen fiel fielen fällt fallen gesunken sank sanken sinkt sinken gesenkt senkte verringert zurückgegangen abgenommen
up: auf aufwärts
win: gewann gewannen gewonnen gewinnt siegte siegten besiegte schlug
lose: verlor verloren verliert unterlag
buy: kauft kaufte kauften gekauft kaufen erwarb übernimmt übernahm
sell: verkauft verkaufte verkauften verkaufen
confirm: bestätigte bestätigt bestätigten
deny: bestritt dementierte dementiert bestritten leugnete
reject: lehnte lehnt ablehnte abgelehnt verweigerte zurückgewiesen
accept: stimmte zugestimmt billigte gebilligt akzeptierte angenommen
kill: getötet tötete
dead: tot tote toten gestorben starb starben
alive: lebend lebt überlebt überlebte überlebten
hurt: verletzt verletzte verletzten
guilty: schuldig
free: freigesprochen freigelassen
hold: festgenommen verhaftet inhaftiert
open: geöffnet öffnete öffnet
close: geschlossen schloss schließt
start: begann beginnt begonnen gestartet
end: endete endet beendet
before: vorher bevor
after: nachher nachdem
more: mehr größer höher
less: weniger kleiner niedriger geringer
for: dafür
against: gegen dagegen
with: mit
legal: legal
possible: möglich
allow: erlaubt erlaubte
ban: verboten verbot verbietet
left: links linke linken
right: rechts rechte rechten
north: norden nördlich
south: süden südlich
east: osten östlich
west: westen westlich`,
    hedge: `alleged: angeblich mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher vermeintlich
probably: wahrscheinlich vermutlich voraussichtlich möglicherweise vielleicht wohl
may: könnte könnten kann können dürfte dürften
will: will wollen
should: soll sollen sollte sollten muss müssen musste mussten
all: alle allen aller sämtliche jeder jede
most: meisten mehrheit
some: manche einige einigen
few: wenige wenigen
many: viele vielen
both: beide beiden
former: ehemalige ehemaligen ehemaliger frühere früheren früherer
only: nur lediglich`,
    bound: `least: mindestens wenigstens
most: höchstens maximal bis_zu
over: über mehr_als
under: unter weniger_als
minus: minus
near: fast knapp beinahe nahezu
about: etwa rund ungefähr circa ca gut`,
  },
};
