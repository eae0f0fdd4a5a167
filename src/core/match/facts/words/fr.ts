import type { WordLists } from './word-lists.ts';

/** French: general knowledge of the language. */
export const fr: WordLists = {
  grammar: `
le la les l un une des du de d et ou mais où en au aux à dans par pour sur sous avec entre vers chez depuis pendant
que qu qui quoi dont ce cet cette ces c se s sa son ses leur leurs il elle ils elles on nous vous je tu me te lui y
est sont était étaient été être a ont avait avaient avoir eu fait n ne si comme aussi plus très tout toute tous toutes
même mêmes donc car puis alors encore déjà ainsi selon lors ci là j m t jusqu lorsqu puisqu quelqu
`,
  common: `
dit disent déclaré affirmé indiqué annoncé expliqué précisé ajouté rapporté estimé souligné cependant toutefois
néanmoins ailleurs également notamment enfin ensuite actuellement désormais récemment bientôt souvent parfois
toujours vraiment plutôt environ autre autres ainsi après avant
`,
  ones: 'un une',
  numbers: `
0: zéro
2: deux
3: trois
4: quatre
5: cinq
6: six
7: sept
8: huit
9: neuf
10: dix
11: onze
12: douze
13: treize
14: quatorze
15: quinze
16: seize
20: vingt vingts
30: trente
40: quarante
50: cinquante
60: soixante
70: septante
80: huitante octante
90: nonante
0.5: demi demie moitié
e2: cent cents
e3: mille
e6: million millions mln
e9: milliard milliards mds md mrd
e12: billion billions
half: et_demi et_demie
`,
  ordinals: `
1: premier première premiers premières
2: deuxième second seconde
3: troisième
4: quatrième
5: cinquième
6: sixième
7: septième
8: huitième
9: neuvième
10: dixième
`,
  months: `
janvier janv
février févr fév
mars
avril avr
mai
juin
juillet juil juill
août aout
septembre sept
octobre oct
novembre nov
décembre déc
`,
  weekdays: `
lundi
mardi
mercredi
jeudi
vendredi
samedi
dimanche
`,
  unsure: 'sept oct',
  joints: 'et',
  dayJoints: '',
  opposites: 'in im il ir dé dés non mé mal anti',
  pairs: `
grand grande grands grandes / petit petite petits petites
long longue / court courte bref brève
haut haute / bas basse
nouveau nouvelle / vieux vieille ancien ancienne
bon bonne / mauvais mauvaise
riche riches / pauvre pauvres
fort forte / faible
rapide rapidement / lent lentement
souvent / rarement`,
  decimal: ',',
  compounds: false,
  spaced: true,
  lists: {
    percentage: `percent: pour_cent
point: point_de_pourcentage points_de_pourcentage`,
    number: `dozens: dizaine dizaines
dozen: douzaine douzaines
hundreds: centaine centaines
thousands: milliers millier
double: double doublé
triple: triple triplé
third: tiers
quarter: quart quarts`,
    money: `euro: euro euros
dollar: dollar dollars
pound: livre livres
franc: franc francs
yen: yen yens
rouble: rouble roubles
cent: centime centimes`,
    date: `today: aujourd_hui aujourdhui
yesterday: hier
tomorrow: demain
weekend: week_end
last: dernier dernière derniers dernières
next: prochain prochaine prochains prochaines
spring: printemps
summer: été
autumn: automne
winter: hiver`,
    time: `hour: heure heures h
minute: minute minutes
morning: matin matinée
noon: midi
afternoon: après_midi
evening: soir soirée
night: nuit
midnight: minuit`,
    unit: `km: kilomètre kilomètres
metre: mètre mètres
cm: centimètre centimètres
kg: kilo kilos kilogramme kilogrammes
gram: gramme grammes
ton: tonne tonnes
litre: litre litres
hectare: hectare hectares
degree: degré degrés
second: seconde secondes
day: jour jours
week: semaine semaines
month: mois
year: an ans année années`,
    negation: `not: pas
no: aucun aucune non
never: jamais
nobody: personne
nothing: rien
without: sans
neither: ni
longer: n_est_plus ne_sont_plus ne_sera_plus
hardly: guère`,
    reversal: `by: par
toward: vers
since: depuis
until: jusqu jusque
rise: augmenté augmente augmentation hausse progressé progresse monté monte grimpé gagné bondi
fall: baissé baisse diminué diminue diminution recul reculé chuté chute perdu
win: gagné remporté battu vaincu victoire
lose: perdu défaite
buy: acheté achète achat acquis racheté
sell: vendu vend vente cédé
confirm: confirmé confirme
deny: démenti dément nié nie
reject: rejeté rejette refusé refuse
accept: accepté accepte approuvé approuve
kill: tué tués tuée
dead: mort morts morte décédé décédés
alive: vivant vivants survécu survivants
hurt: blessé blessés blessée blessées
guilty: coupable coupables
innocent: innocent acquitté relaxé
open: ouvert ouvre ouverte ouverture
close: fermé ferme fermée fermeture
start: commencé commence début débuté
end: fini terminé fin
before: avant
after: après
more: plus davantage supérieur
less: moins inférieur
for: favorable
against: contre
allow: autorisé autorise permis
ban: interdit interdite interdiction
hold: arrêté arrêtés détenu détenus
free: libéré libérés
left: gauche
right: droite droit
north: nord
south: sud
west: ouest
possible: possible
legal: légal`,
    hedge: `alleged: présumé présumée présumés prétendu soupçonné
probably: probablement peut_être sans_doute vraisemblablement
may: pourrait pourraient peut peuvent serait seraient aurait auraient
should: doit doivent devrait devraient
will: sera seront va vont
only: seulement uniquement seul seule
most: plupart majorité
several: plusieurs
few: quelques peu
many: beaucoup nombreux nombreuses
former: ancien ancienne anciens`,
    bound: `least: au_moins
most: au_plus au_maximum jusqu_à
over: plus_de
under: moins_de
minus: moins
near: près_de presque
about: environ quelque autour_de`,
    kind: `he: il lui
she: elle
president: président présidente
minister: ministre ministres
premier: premier_ministre
mayor: maire
father: père
mother: mère
son: fils
daughter: fille
man: homme hommes
woman: femme femmes`,
  },
};
