/** English words of which another turns the meaning round, by direction. The words of one line say the same. */
export const enReversals: string = `
by: by
from: from
off: off
out: out
under: under
since: since
until: until till
positive: positive
negative: negative
married: married wed
divorced: divorced separated
rise: rose rise rises risen rising climbed climb climbs climbing increased increase increases increasing gained gain gains gaining grew grow grows grown growing growth jumped jump jumps surged surge soared soar advanced higher up upward upwards raised raise raises raising rallied expanded expand expansion strengthened stronger improved improve improvement hike hiked
fall: fell falls fallen falling dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing slid slipped lost lower lowered lowering plunged plunge tumbled sank shrank down downward downwards cut cuts cutting reduced reduce reduces reduction slashed weakened weaker worsened worsen shed contracted contraction slump slumped
flat: unchanged flat steady stable
more: more greater bigger larger
less: less fewer smaller
before: before ahead_of
after: after following
above: above
below: below beneath
buy: buy buys buying bought purchase purchased purchases acquire acquired acquires acquiring acquisition
buyer: buyer buyers purchaser purchasers
sell: sell sells selling sold divest divested disposed
sale: sale sales
seller: seller sellers
win: win wins won winning winner winners beat beats beaten defeated victory triumph triumphed
lose: lose loses losing loss losses loser losers defeat defeats
draw: draw drew drawn tied
guilty: guilty convicted convict convicts conviction
cleared: innocent acquitted acquittal acquits cleared exonerated
dead: dead died dies die dying deaths death perished
kill: killed kills kill killing slain
fatal: fatal fatally fatalities
alive: alive survived survives survive survivor survivors living lived
hurt: wounded injured hurt injuries injury wounds
unhurt: unhurt unharmed uninjured unscathed
confirm: confirmed confirms confirm confirming
admit: admitted admits admit acknowledged
deny: denied denies deny denying denial disputed disputes refuted
accept: accepted accepts accept
approve: approved approves approve approval passed adopted ratified
agree: agreed agrees agree
support: backed backs support supports supported supporting endorsed favour favor
welcome: welcomed welcomes welcome
reject: rejected rejects reject rejection refused refuses refuse refusal turned_down
oppose: opposed opposes oppose opposing opposition
veto: vetoed vetoes blocked
condemn: condemned criticised criticized
allow: allowed allows allow permitted permits legalised legalized authorised authorized
ban: banned bans ban prohibited prohibits outlawed forbidden forbids barred
succeed: succeeded succeeds success successful successfully managed
fail: failed fails fail failure unsuccessful
open: opened opens open opening reopened reopen
close: closed closes close closing shut shuts closure
start: started starts start began begins begin begun launched launch launches beginning
end: ended ends end ending finished
stop: stopped stop stops halted
suspend: suspended suspends suspend
cancel: cancelled canceled cancels cancel scrapped
continue: continued continues continue resumed resume
true: true correct accurate
false: false incorrect inaccurate wrong untrue
good: good
better: better
best: best
bad: bad poor
worse: worse poorer
worst: worst
early: early earlier earliest
late: late later latest
hire: hired hires hire recruited
appoint: appointed appoints named
elect: elected elects
fire: fired fires sacked dismissed laid_off ousted
resign: resigned resigns resign quit quits resignation stepped_down
arrive: arrived arrives arrive entered
join: joined joins join
return: returned returns return
leave: left leaves leaving departed exited
withdraw: withdrew withdraws withdraw withdrawn withdrawal
profit: profit profits profitable
earnings: earnings
surplus: surplus surpluses
deficit: deficit deficits shortfall
debt: debt debts
import: import imports imported
export: export exports exported
with: include includes including
except: except excluding exclude excludes excluded barring apart_from
free: freed released release releases
hold: detained arrested arrest arrests custody
jail: jailed imprisoned
attack: attacked attacks attack attacking offensive
defend: defended defends defend defending
war: war wars
peace: peace truce ceasefire
friend: ally allies friend friends friendly
enemy: enemy enemies foe foes rival rivals hostile
pro: pro
anti: anti
highest: highest tallest
lowest: lowest
biggest: biggest largest
smallest: smallest
longest: longest
shortest: shortest
fastest: fastest
slowest: slowest
oldest: oldest
youngest: youngest
strongest: strongest
weakest: weakest
cheapest: cheapest
strong: strong
weak: weak weakly
hot: hot hottest warm warmer warmest
cold: cold coldest cool cooler
easy: easy easier eased eases ease easing relaxed loosened
hard: hard harder difficult tightened tighten tightening
safe: safe safely
dangerous: dangerous unsafe
likely: likely
public: public nationalised nationalized
private: private privatised privatized
despite: despite although though notwithstanding
because: because due_to owing_to thanks_to
against: against versus
love: love loves loved likes liked
hate: hate hates hated
optimistic: optimistic confident upbeat bullish
pessimistic: pessimistic doubtful gloomy bearish sceptical skeptical
lend: lend lends lent lender lenders
borrow: borrow borrows borrowed borrower borrowers
push: push pushed
pull: pull pulled
old: old older
young: young younger`;

/** Plain words that a word of the other side of the slash contradicts, though each alone says little. */
export const enPairs: string = `
big large huge great / small little tiny minor
long lengthy / short brief
high tall / low
heavy severe / light slight mild
full crowded / empty deserted
rich wealthy / poor
wet / dry
fast quick quickly rapidly / slow slowly
near close nearby / far distant
same similar / different
major / minor
new / old
clean / dirty
thick / thin
wide broad / narrow
deep / shallow
present / absent
many much / few little
always / sometimes rarely seldom
often frequently / rarely seldom
simple / complex
direct / indirect
modern / ancient
loud / quiet
bright / dark
sweet / bitter sour
visible / hidden
voluntary / compulsory
temporary / permanent
here / there
this / that
in into inside / outside
toward towards to / away
begin / finish
remember / forget
praised hailed lauded / attacked slammed
fine well / ill sick
clear / unclear vague
happy glad pleased / sad upset angry
calm / tense`;
