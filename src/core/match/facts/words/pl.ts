import type { WordLists } from './word-lists.ts';

/** Polish: general knowledge of the language. */
export const pl: WordLists = {
  grammar: `
i a w we z ze na do o od po za dla przez przy pod nad przed między oraz lub albo ale że żeby aby jak jako co kto który
która które którzy których któremu którym którą się jest są był była było byli były być będzie to ten ta te tego tej
tych tym temu on ona ono oni one jego jej ich go mu im ja ty my wy swoje swój swoją już też także tylko jeszcze
gdy gdzie kiedy czy więc tak tam tu bardzo według podczas
`,
  common: `
powiedział powiedziała powiedzieli poinformował poinformowała poinformowali dodał dodała podał podała oświadczył
stwierdził podkreślił zaznaczył ponadto jednak natomiast tymczasem obecnie niedawno wkrótce często zawsze ponownie
źródła władze policja rząd inny inna inne innych
`,
  ones: '',
  numbers: `
0: zero
1: jeden jedna jedno jednego jednej jednym
2: dwa dwie dwóch dwu dwaj dwoma dwoje dwom
3: trzy trzech trzej trzem trzema troje
4: cztery czterech czterej czterem
5: pięć pięciu
6: sześć sześciu
7: siedem siedmiu
8: osiem ośmiu
9: dziewięć dziewięciu
10: dziesięć dziesięciu
11: jedenaście jedenastu
12: dwanaście dwunastu
13: trzynaście trzynastu
14: czternaście czternastu
15: piętnaście piętnastu
16: szesnaście szesnastu
17: siedemnaście siedemnastu
18: osiemnaście osiemnastu
19: dziewiętnaście dziewiętnastu
20: dwadzieścia dwudziestu
30: trzydzieści trzydziestu
40: czterdzieści czterdziestu
50: pięćdziesiąt pięćdziesięciu
60: sześćdziesiąt sześćdziesięciu
70: siedemdziesiąt siedemdziesięciu
80: osiemdziesiąt osiemdziesięciu
90: dziewięćdziesiąt dziewięćdziesięciu
100: sto stu
200: dwieście dwustu
300: trzysta trzystu
400: czterysta czterystu
500: pięćset pięciuset
600: sześćset sześciuset
700: siedemset siedmiuset
800: osiemset ośmiuset
900: dziewięćset dziewięciuset
0.5: pół połowa połowę połowy
1.5: półtora półtorej
e3: tysiąc tysiące tysięcy tysiąca tys
e6: milion miliony milionów miliona mln
e9: miliard miliardy miliardów miliarda mld
e12: bilion biliony bilionów
`,
  ordinals: `
1: pierwszy pierwsza pierwsze pierwszego pierwszej pierwszym
2: drugi druga drugie drugiego drugiej drugim
3: trzeci trzecia trzecie trzeciego trzeciej trzecim
4: czwarty czwarta czwarte czwartego czwartej
5: piąty piąta piąte piątego piątej
6: szósty szósta szóstego szóstej
7: siódmy siódma siódmego siódmej
8: ósmy ósma ósmego ósmej
9: dziewiąty dziewiąta dziewiątego dziewiątej
10: dziesiąty dziesiąta dziesiątego dziesiątej
`,
  months: `
styczeń stycznia styczniu
luty lutego lutym
marzec marca marcu
kwiecień kwietnia kwietniu
maj maja maju
czerwiec czerwca czerwcu
lipiec lipca lipcu
sierpień sierpnia sierpniu
wrzesień września wrześniu
październik października październiku
listopad listopada listopadzie
grudzień grudnia grudniu
`,
  weekdays: `
poniedziałek poniedziałku
wtorek wtorku
środa środę środy
czwartek czwartku
piątek piątku
sobota sobotę soboty
niedziela niedzielę niedzieli
`,
  unsure: '',
  joints: '',
  dayJoints: '',
  opposites: 'nie anty bez',
  pairs: `
duży duża duże wielki / mały mała małe
długi długa / krótki krótka
wysoki wysoka / niski niska
nowy nowa nowe / stary stara stare
dobry dobra / zły zła
bogaty / biedny
szybko / powoli wolno`,
  decimal: ',',
  compounds: false,
  spaced: true,
  lists: {
    percentage: `percent: procent procenta procentu procentów proc
point: punkt_procentowy punkty_procentowe punktów_procentowych pkt_proc`,
    number: `dozens: kilkanaście kilkunastu kilkadziesiąt kilkudziesięciu dziesiątki
hundreds: setki setek kilkaset
several: kilka kilku
double: podwójny podwoił podwoiła
once: raz
twice: dwukrotnie`,
    money: `zloty: złoty złote złotych złotego pln
euro: euro
dollar: dolar dolary dolarów dolara
pound: funt funty funtów
franc: frank franki franków
rouble: rubel ruble rubli
cent: grosz grosze groszy`,
    date: `today: dziś dzisiaj
yesterday: wczoraj
tomorrow: jutro
weekend: weekend weekendu
last: ubiegły ubiegłym ubiegłego ubiegłej zeszły zeszłym zeszłego zeszłej minionym
next: przyszły przyszłym przyszłego przyszłej następny następnym
spring: wiosna wiosną wiosny
summer: lato latem
autumn: jesień jesienią jesieni
winter: zima zimą zimy`,
    time: `hour: godzina godziny godzin godzinie godz
minute: minuta minuty minut
morning: rano ranem
noon: południe południu
evening: wieczór wieczorem
night: noc nocy
midnight: północy`,
    unit: `km: kilometr kilometry kilometrów kilometra
metre: metr metry metrów
cm: centymetr centymetry centymetrów
kg: kilogram kilogramy kilogramów
gram: gramów
ton: tona tony ton
litre: litr litry litrów
hectare: hektar hektary hektarów
degree: stopień stopnie stopni
day: dzień dni dnia
week: tydzień tygodnie tygodni tygodnia
month: miesiąc miesiące miesięcy miesiąca
year: rok roku lata lat`,
    negation: `not: nie
no: żaden żadna żadnych żadnego
never: nigdy
nobody: nikt nikogo
nothing: nic
without: bez
neither: ani
longer: już_nie`,
    reversal: `by: przez
from: od
rise: wzrósł wzrosła wzrosło wzrosły wzrost rośnie zwiększył zwiększyła podniósł
fall: spadł spadła spadło spadły spadek spada zmniejszył zmniejszyła obniżył
win: wygrał wygrała wygrali pokonał pokonała pokonali zwyciężył
lose: przegrał przegrała przegrali stracił straciła
buy: kupił kupiła kupili kupuje nabył
sell: sprzedał sprzedała sprzedali sprzedaje
confirm: potwierdził potwierdziła potwierdzili
deny: zaprzeczył zaprzeczyła zaprzeczyli zdementował
reject: odrzucił odrzuciła odrzucili odmówił odmówiła
accept: przyjął przyjęła przyjęli zaakceptował zatwierdził
kill: zabił zabity zabici
dead: zmarł zmarła zginął zginęła zginęły zginęło zginęli martwy ofiary śmierć
alive: żyje przeżył przeżyła przeżyli
hurt: ranny ranni rannych ranna rannych
guilty: winny winna winnym winni
open: otworzył otwarto otwarty
close: zamknął zamknięto zamknięty
start: rozpoczął rozpoczęła rozpoczęto zaczął
end: zakończył zakończyła zakończono
before: wcześniej
after: później
more: więcej większy wyższy wyższa
less: mniej mniejszy niższy niższa
against: przeciw przeciwko
allow: zezwolił pozwolił
ban: zakazał zakazano zabronił
hold: aresztowano aresztowany zatrzymano zatrzymany
free: zwolniono uwolniono uwolniony
left: lewo lewej lewy lewa
right: prawo prawej prawy prawa
north: północ północny
south: południowy
east: wschód wschodzie wschodni
west: zachód zachodzie zachodni`,
    hedge: `alleged: rzekomy rzekoma rzekomo domniemany podejrzany
probably: prawdopodobnie może być_może
may: mógłby mogłaby mogą mógł
should: powinien powinna powinni musi muszą musiał
will: będą
only: zaledwie wyłącznie
all: wszyscy wszystkie wszystkich
most: większość
few: niewielu
many: wielu wiele
former: były_prezydent byłego byłej były_premier`,
    bound: `least: co_najmniej przynajmniej
most: najwyżej maksymalnie
over: ponad więcej_niż
under: poniżej mniej_niż
minus: minus
near: prawie niemal
about: około ok`,
    kind: `he: niego
she: niej
president: prezydent prezydenta
minister: minister ministra
premier: premier premiera
mayor: burmistrz
father: ojciec
mother: matka
son: syn
daughter: córka
man: mężczyzna mężczyzn
woman: kobieta kobiet kobiety`,
  },
};
