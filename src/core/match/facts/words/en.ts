import { enKinds } from './en-kinds.ts';
import { enLists } from './en-lists.ts';
import { enPairs, enReversals } from './en-opposites.ts';
import type { WordLists } from './word-lists.ts';

/** English: general knowledge of the language and of wire copy (`dlrs`, `pct`, `mln`). */
export const en: WordLists = {
  grammar: `
the a an this that these those there here it its itself i me my mine we us our ours you your yours they them their
theirs who whom whose which what when where why how and or but so yet nor as at of in on to into onto for from with
by off out over about against between among through during within along across toward towards upon via per
is am are was were be been being has have had having do does did doing done get gets got than then such each other
others another same own too very also only just even still again any if because while since until till whether though
although however s re ve d m em else let
he him his she her hers
`,
  common: `
said says say saying told tell tells telling added adds reported reports report reporting according statement
statements interview news conference reporters newspaper newspapers agency agencies officials official authorities
authority police company companies firm firms group government governments people person residents shares stocks
prices price markets traders analysts economists experts critics opponents supporters leaders leader members
member talks plans efforts investigators researchers scientists doctors prosecutors lawyers sources source
already now soon later recently currently moreover meanwhile nevertheless nonetheless therefore thus hence instead
otherwise besides furthermore additionally similarly likewise indeed certainly clearly apparently actually really
quite rather well much lots way ways thing things part parts side case cases number amount total result results
end start first second third earlier previously finally eventually quickly slowly quietly sharply slightly
significantly largely mainly mostly mainly especially particularly simply completely totally fully nearby
together away back around once often usually sometimes always generally typically normally
asked asks called calls known based made make makes making took take takes taken taking came come comes coming
went go goes going gone put set show shows showed shown see sees saw seen given give gives gave noted notes
explained described stated announced declared insisted stressed warned argued claimed suggested indicated
think thinks thought believe believes believed know knows knew want wants wanted need needs needed
time times place home world country countries city town area state states local new big small long short high large
great little many several few some most another such like unlike given despite
work works working worked use uses used using help helps helped find finds found
`,
  ones: 'a an',
  numbers: `
0: zero nil
1: one
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
11: eleven
12: twelve
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty
30: thirty
40: forty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety
0.5: half
e2: hundred
e3: thousand
e6: million mln mn mio
e9: billion bln bn
e12: trillion trln tn
e5: lakh
e7: crore
half: and_a_half
`,
  ordinals: `
1: first
2: second
3: third thirds
4: fourth fourths
5: fifth fifths
6: sixth sixths
7: seventh sevenths
8: eighth eighths
9: ninth ninths
10: tenth tenths
11: eleventh
12: twelfth
13: thirteenth
14: fourteenth
15: fifteenth
16: sixteenth
17: seventeenth
18: eighteenth
19: nineteenth
20: twentieth
30: thirtieth
40: fortieth
50: fiftieth
100: hundredth
`,
  months: `
january jan
february feb
march mar
april apr
may
june jun
july jul
august aug
september sep sept
october oct
november nov
december dec
`,
  weekdays: `
monday mon
tuesday tue tues
wednesday wed
thursday thu thur thurs
friday fri
saturday sat
sunday sun
`,
  unsure: 'may march mar august mon wed sat sun jan dec nov apr',
  joints: 'and',
  dayJoints: 'of the',
  opposites: 'un in im il ir dis non mis de anti counter',
  pairs: enPairs,
  decimal: '.',
  compounds: false,
  spaced: false,
  lists: {
    ...enLists,
    negation: `
not: not cannot
no: no
never: never
none: none
nobody: nobody no_one
nothing: nothing
neither: neither
nor: nor
nowhere: nowhere
without: without
longer: no_longer not_any_longer no_more
hardly: hardly barely scarcely
lack: lack lacks lacked lacking
rather: rather_than instead_of`,
    reversal: enReversals,
    kind: enKinds,
  },
};
