/** English words that carry a fact though they are plain. General knowledge of the language. */
export const factWordsEnglish = {
  /** Words of one meaning a line; `-`: a stem. */
  lines: `
is are am
was were
has have having
do does
said says say saying
not cannot
big large
small little
0 zero
1 one
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
20 twenty
30 thirty
40 forty
50 fifty
rose climbed
bought purchased
about around roughly approximately
nearly almost
over above
dollars dlrs
cents cts
million mln
billion bln bn
january jan
february feb
march mar
april apr
june jun
july jul
august aug
september sep sept
october oct
november nov
december dec
monday mon
tuesday tue tues
wednesday wed
thursday thu thur thurs
friday fri
saturday sat
sunday sun
kilometre kilometer km kilometres kilometers
metre meter metres meters
tonne tonnes
`,
  words: `
thirteen fourteen fifteen sixteen seventeen eighteen nineteen sixty seventy eighty ninety
be been being had did if hundred hundreds thousand thousands millions billions trillion trillions dozen dozens score scores half halves third
quarter- fifth sixth seventh eighth ninth tenth first second last former previous next once twice thrice doubl- tripl-
quadrupl- halv- single sole pair both couple several few fewer many most all every each some any none majority minority
no nor neither never nobody nothing nowhere without hardly barely scarcely rarely seldom lack- absen- except unless
despite instead or to by off out up down under over above below before after until till against between toward- onto
from into across behind ahead away versus vs than plus minus
least more less about around nearly almost roughly approximate- exactly precisely only merely mostly partly partially
fully wholly entirely largely maximum minimum
will would shall should may might can could must wo ca sha likely unlikely possib- probab- perhaps maybe alleg-
reported- apparent- suppos- presum- suspect- accus- charg- claim- rumo- unconfirm- potential- certain- uncertain- doubt-
deny denie- denial refus- reject- declin- accept- approv- disapprov- confirm- agree- disagree- support- oppos- oppon-
back backed allow- permit- ban banned bans banning block- forbid- forbad- prohibit- prevent- stop stopped halt-
fail- succe- win wins won winning lose loses lost losing loss losses defeat- beat beats beaten gain- profit-
rise rises rose risen rising fall falls fell fallen falling increas- decreas- grow grows grew grown growth shrink- shrank
shrunk climb- drop dropp- jump- plung- soar- slump- surg- tumbl- slid slide slides sank sink sinks advance- retreat-
higher lower high low upward- downward- raise- cut cuts cutting slash- boost- reduc- lift- eas- widen- narrow- expand-
add adds added adding remov- includ- exclud- open opens opened opening close closes closed closing shut shuts begin-
began begun start- end ends ended ending continu- resum- suspend- cancel- postpon- delay- quit- resign- retir- appoint-
hire- fire fired fires dismiss- join joins joined leave leaves left arriv- depart- enter- exit- return- stay stays
buy buys bought buying purchas- sell sells sold selling lend- lent borrow- import- export- give gave given take took
taken send sent receiv- pay pays paid owe- win lend
alive dead die dies died dying kill- injur- wound- hurt surviv- born missing found rescue- escap- captur- releas-
arrest- free freed jail- detain- acquit- convict- guilty innocen- plead- sentenc- sue sued sues
legal- illegal- lawful- unlawful- valid invalid true false right wrong good bad better worse best worst positive- negative-
strong- weak- safe- danger- easy easi- difficult- hard rich poor old older new newer young early earlier late later long
longer short shorter fast slow- hot cold warm cool wet dry heavy light full empty public- private- male- female-
man men woman women boy boys girl girls he him his himself she her hers herself father- mother- son sons daughter-
brother- sister- husband- wife wives uncle- aunt- nephew- niece- child children adult- teenag- widow- twin-
north- south- east- west- left central inner outer front rear upper inside outside abroad domestic- foreign-
local- national- international- federal- provincial- regional-
president- minister- premier- chancellor- chairman chairmen chairwoman chair secretar- mayor- governor- senator-
ambassador- envoy- deputy vice acting prime judge- lawyer- prosecutor- defendant- doctor- nurse- teacher- student-
soldier- officer- policem- policew- worker- employ- owner- tenant- director- actor- actress- singer- writer- author-
player- striker- goalkeeper- defender- midfielder- captain- coach- manager- king queen prince princess bishop- pope
murder- manslaughter robber- burglar- theft thief thieves rape- assault- fraud- arson- kidnap- brib- perjur- treason-
espionage terror- libel- slander-
gold silver copper aluminium aluminum zinc nickel tin iron steel lead oil coal gas petrol- gasoline diesel nuclear solar
wheat corn maize rice sugar coffee cocoa cotton beef pork
grey gray red blue green yellow black white brown orange purple pink
year- month- week- day days daily hour- minute- seconds decade- centur- today yesterday tomorrow tonight morning-
afternoon- evening- night- noon midnight spring summer autumn winter ago am pm
mile miles yard- foot feet inch- kg kilogram- gram grams pound- ounce- ton tons litre- liter- gallon- barrel- acre-
hectare- degree- celsius fahrenheit mph
dollar- cent cents euro euros yen yuan franc- mark marks rupee- rouble- ruble- peso- crown- lira rial- riyal- dirham- won
point points basis
`,
} as const;
