import type { WordLists } from './word-lists.ts';

/** English words that turn a meaning round or say how sure a thing is, by what they say. General knowledge. */
export const enLists: WordLists['lists'] = {
  percentage: `
percent: percent pct per_cent percentage pc p.c
point: percentage_point percentage_points pct_points percent_points
basis: basis_point basis_points bps`,
  number: `
dozens: dozens
tens: tens
hundreds: hundreds
thousands: thousands
millions: millions
billions: billions
scores: scores
dozen: dozen
double: double doubled doubles doubling twofold
triple: triple tripled triples tripling treble trebled threefold
quadruple: quadruple quadrupled fourfold
twice: twice
once: once
halve: halved halve halves halving
quarter: quarter quarters quarterly`,
  money: `
dollar: dollar dollars dlr dlrs
usd: u.s._dollar u.s._dollars u.s._dlrs us_dlrs
cad: canadian_dollar canadian_dollars canadian_dlrs
aud: australian_dollar australian_dollars
hkd: hong_kong_dollar hong_kong_dollars
euro: euro euros
pound: stg sterling quid pound_sterling pounds_sterling
pounds: pound pounds
pence: pence penny p
yen: yen
yuan: yuan renminbi
franc: franc francs
mark: marks
rupee: rupee rupees
rouble: rouble roubles ruble rubles
peso: peso pesos
crown: crown crowns krona kronor kroner
lira: lira lire
rial: rial rials
riyal: riyal riyals
dirham: dirham dirhams
won: won
baht: baht
rand: rand
real: reais
zloty: zloty zlotys
cent: cent cents cts ct`,
  date: `
today: today
yesterday: yesterday
tomorrow: tomorrow
weekend: weekend weekends
midweek: midweek
spring: spring springtime
summer: summer
autumn: autumn
winter: winter
christmas: christmas xmas
easter: easter
daily: daily
weekly: weekly
monthly: monthly
yearly: yearly annually annual
ago: ago
decade: decade decades
century: century centuries
fiscal: fiscal`,
  time: `
noon: noon midday
midnight: midnight
morning: morning mornings
afternoon: afternoon afternoons
evening: evening evenings
night: night nights overnight tonight
dawn: dawn daybreak
dusk: dusk sunset
sunrise: sunrise
am: am a.m
pm: pm p.m
o'clock: oclock`,
  unit: `
km: kilometre kilometres kilometer kilometers kms
metre: metre metres meter meters
cm: centimetre centimetres centimeter centimeters
mm: millimetre millimetres millimeter millimeters
mile: mile miles
foot: foot feet ft
inch: inch inches
yard: yard yards
acre: acre acres
hectare: hectare hectares
kg: kilogram kilograms kilogramme kilogrammes kilo kilos
gram: gram grams gramme grammes
ton: ton tons
tonne: tonne tonnes metric_ton metric_tons
ounce: ounce ounces oz
lb: lb lbs
litre: litre litres liter liters
gallon: gallon gallons
barrel: barrel barrels bbl bbls
bpd: bpd barrels_per_day barrels_a_day
bushel: bushel bushels
degree: degree degrees
celsius: celsius centigrade degrees_celsius degree_celsius degrees_centigrade
fahrenheit: fahrenheit degrees_fahrenheit degree_fahrenheit
mph: miles_per_hour miles_an_hour
kmh: kilometres_per_hour kilometers_per_hour km_h
knot: knots
second: seconds
minute: minute minutes mins
hour: hour hours hr hrs hourly
day: day days
week: week weeks
month: month months
year: year years yr yrs
megawatt: megawatt megawatts
gigawatt: gigawatt gigawatts
watt: watt watts
volt: volt volts
share: share shares shrs shr
point: point points pts
run: runs
goal: goal goals
magnitude: magnitude`,
  name: `
mr: mr mister
mrs: mrs
ms: ms miss
dr: dr doctor
prof: prof professor
gen: gen general
sen: sen senator
rep: rep
gov: gov governor
corp: corp corporation
inc: inc incorporated
co: co
ltd: ltd limited
plc: plc
defence: defence defense
labour: labour labor
centre: centre center
theatre: theatre theater
harbour: harbour harbor
programme: programme program
organisation: organisation organization
saint: saint`,
  bound: `
least: at_least no_fewer_than no_less_than not_less_than not_fewer_than a_minimum_of
most: at_most up_to as_many_as as_much_as no_more_than not_more_than a_maximum_of maximum
over: over more_than in_excess_of exceeding above greater_than upwards_of
under: under less_than fewer_than below
near: nearly almost close_to just_under nearing
about: about around some roughly approximately approx circa an_estimated estimated
only: only just
from: from
by: by
to: to
minus: minus negative
another: another`,
  hedge: `
alleged: alleged allegedly purported purportedly supposedly
reported: reportedly rumoured rumored unconfirmed
suspected: suspected suspect suspects presumed
may: may might could possibly perhaps maybe possible
probably: probably presumably
will: will would ll shall going_to
must: must should ought obliged compelled
if: if whether
unless: unless
all: all every entire
most: most majority
minority: minority
few: few
several: several
many: many numerous
both: both
everyone: everyone everybody
someone: someone somebody
plan: plans planned planning intends intended intend aims
expected: expected forecast predicted projected anticipated
considering: considering mulling weighing
attempted: attempted tried attempt attempts tries
draft: draft provisional preliminary
former: former ex formerly onetime
acting: acting interim caretaker
next: next upcoming forthcoming
last: last
previous: previous prior previously
final: final
initial: initial initially`,
};
