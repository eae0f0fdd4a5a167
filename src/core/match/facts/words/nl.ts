import type { WordLists } from './word-lists.ts';

/** Dutch: general knowledge of the language. */
export const nl: WordLists = {
  grammar: `
de het een en of maar ook in op aan van voor met naar bij uit over door om te tot tussen onder sinds tijdens tegen
dat die dit deze daar hier er wat wie waar wanneer hoe als dan toen nog al wel zo zich zijn haar hun hij zij ze wij we
ik u je men is was waren zijn ben geweest heeft hebben had hadden wordt worden werd werden geworden omdat terwijl
volgens dus toch zeer erg heel naar 's t
`,
  common: `
zei zegt zeiden zeggen meldde meldt melden verklaarde liet weten aldus bovendien echter inmiddels ondertussen
daarnaast daarom later inmiddels momenteel onlangs binnenkort vaak soms altijd opnieuw bronnen autoriteiten politie
regering andere anderen ander
`,
  ones: 'een',
  numbers: `
0: nul
1: één
2: twee
3: drie
4: vier
5: vijf
6: zes
7: zeven
8: acht
9: negen
10: tien
11: elf
12: twaalf
13: dertien
14: veertien
15: vijftien
16: zestien
17: zeventien
18: achttien
19: negentien
20: twintig
30: dertig
40: veertig
50: vijftig
60: zestig
70: zeventig
80: tachtig
90: negentig
0.5: half halve helft
1.5: anderhalf anderhalve
e2: honderd
e3: duizend
e6: miljoen miljoenen mln
e9: miljard miljarden mld
e12: biljoen
`,
  ordinals: `
1: eerste
2: tweede
3: derde
4: vierde
5: vijfde
6: zesde
7: zevende
8: achtste
9: negende
10: tiende
`,
  months: `
januari jan
februari feb
maart mrt
april apr
mei
juni jun
juli jul
augustus aug
september sept sep
oktober okt
november nov
december dec
`,
  weekdays: `
maandag maandags
dinsdag dinsdags
woensdag woensdags
donderdag donderdags
vrijdag vrijdags
zaterdag zaterdags
zondag zondags
`,
  unsure: 'jan',
  joints: 'en',
  dayJoints: '',
  opposites: 'on niet anti ont mis',
  pairs: `
groot grote / klein kleine
lang lange / kort korte
hoog hoge / laag lage
nieuw nieuwe / oud oude
goed goede / slecht slechte
rijk / arm
snel / langzaam
sterk / zwak`,
  decimal: ',',
  compounds: true,
  spaced: true,
  lists: {
    percentage: `percent: procent
point: procentpunt procentpunten`,
    number: `dozens: tientallen tiental
dozen: dozijn
hundreds: honderden
thousands: duizenden
double: dubbel dubbele verdubbeld verdubbelde
triple: drievoudig verdrievoudigd
once: eenmaal
twice: tweemaal`,
    money: `euro: euro euros
dollar: dollar dollars
pound: pond
franc: frank
guilder: gulden
yen: yen
rouble: roebel roebels
cent: cent`,
    date: `today: vandaag
yesterday: gisteren
tomorrow: morgen
weekend: weekend weekeinde
last: afgelopen vorige laatste
next: volgende komende aanstaande
spring: lente voorjaar
summer: zomer
autumn: herfst najaar
winter: winter`,
    time: `clock: uur
morning: ochtend s_ochtends vanochtend
noon: middag vanmiddag
afternoon: namiddag
evening: avond vanavond
night: nacht vannacht
midnight: middernacht`,
    unit: `km: kilometer kilometers
metre: meter meters
cm: centimeter
kg: kilo kilogram
gram: gram
ton: ton tonnen
litre: liter liters
hectare: hectare
degree: graad graden
second: seconde seconden
minute: minuut minuten
day: dag dagen
week: week weken
month: maand maanden
year: jaar jaren`,
    negation: `not: niet
no: geen
never: nooit
nobody: niemand
nothing: niets
without: zonder
neither: noch
longer: niet_meer niet_langer
hardly: nauwelijks`,
    reversal: `by: door
to: naar
out: uit
since: sinds
until: tot
rise: steeg stegen stijgt gestegen groeide gegroeid toegenomen stijging verhoogd verhoogde
fall: daalde daalden daalt gedaald viel vielen gevallen afgenomen daling verlaagd verlaagde
win: won wonnen wint gewonnen versloeg zege
lose: verloor verloren verliest nederlaag
buy: kocht kochten koopt gekocht
sell: verkocht verkochten verkoopt
confirm: bevestigde bevestigt bevestigd
deny: ontkende ontkent ontkend ontkenden
reject: verwierp verwerpt verworpen weigerde weigert geweigerd afgewezen
accept: accepteerde aanvaardde goedgekeurd stemde
kill: gedood doodde
dead: dood doden dode overleden overleed stierf
alive: leeft levend overleefde overleefden
hurt: gewond gewonden gewonde
guilty: schuldig
free: vrijgesproken vrijgelaten
hold: gearresteerd aangehouden opgepakt
open: geopend opende opent
close: gesloten sloot sluit
start: begon begint begonnen gestart
end: eindigde eindigt geëindigd beëindigd
before: voordat vooraf
after: nadat na
more: meer groter hoger
less: minder kleiner lager
against: tegen
allow: toegestaan
ban: verboden verbood verbiedt
left: links linkse
right: rechts rechtse
north: noorden noordelijk
south: zuiden zuidelijk
east: oosten oostelijk
west: westen westelijk
legal: legaal
possible: mogelijk`,
    hedge: `alleged: vermeende vermoedelijke verdachte
probably: waarschijnlijk vermoedelijk mogelijk misschien wellicht
may: kan kunnen zou zouden kon
should: moet moeten moest
will: zal zullen gaat gaan
only: slechts alleen
all: alle allemaal
most: meeste meerderheid
several: verschillende
few: weinig enkele
many: veel vele
both: beide
former: voormalig voormalige oud`,
    bound: `least: minstens minimaal ten_minste
most: hooguit maximaal
over: ruim meer_dan
under: minder_dan
minus: min minus
near: bijna
about: ongeveer circa ongeveer rond zon`,
    kind: `he: hij hem
she: zij
president: president
minister: minister
premier: premier
mayor: burgemeester
father: vader
mother: moeder
son: zoon
daughter: dochter
man: man mannen
woman: vrouw vrouwen`,
  },
};
