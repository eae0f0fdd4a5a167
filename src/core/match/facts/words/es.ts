import type { WordLists } from './word-lists.ts';

/** Spanish: general knowledge of the language. */
export const es: WordLists = {
  grammar: `
el la los las lo un una unos unas de del al a en y e o u que se su sus le les me te nos con por para como pero sobre
entre desde hasta hacia durante este esta estos estas ese esa esos esas aquel aquella ha han había habían haber es son
era eran fue fueron ser sido está están estaba estaban estar si ya muy también cuando donde quien quienes cual cuyo
él ella ellos ellas yo tú usted ustedes mi tras ante según lo así aún todo toda esto eso
`,
  common: `
dijo dijeron dice afirmó afirma señaló indicó explicó añadió agregó informó aseguró anunció declaró manifestó
además asimismo mientras embargo obstante luego entonces ahora actualmente recientemente pronto siempre
fuentes autoridades policía gobierno otro otra otros otras
`,
  ones: 'un una uno',
  numbers: `
0: cero
1: uno
2: dos
3: tres
4: cuatro
5: cinco
6: seis
7: siete
8: ocho
9: nueve
10: diez
11: once
12: doce
13: trece
14: catorce
15: quince
16: dieciséis
17: diecisiete
18: dieciocho
19: diecinueve
20: veinte
21: veintiuno veintiún veintiuna
22: veintidós
23: veintitrés
24: veinticuatro
25: veinticinco
26: veintiséis
27: veintisiete
28: veintiocho
29: veintinueve
30: treinta
40: cuarenta
50: cincuenta
60: sesenta
70: setenta
80: ochenta
90: noventa
200: doscientos doscientas
300: trescientos trescientas
400: cuatrocientos cuatrocientas
500: quinientos quinientas
600: seiscientos seiscientas
700: setecientos setecientas
800: ochocientos ochocientas
900: novecientos novecientas
0.5: medio mitad
e2: cien ciento
e3: mil
e6: millón millones mln
e12: billón billones
half: y_medio y_media
`,
  ordinals: `
1: primero primera primer primeros primeras
2: segundo segunda segundos
3: tercero tercera tercer
4: cuarto cuarta
5: quinto quinta
6: sexto sexta
7: séptimo séptima
8: octavo octava
9: noveno novena
10: décimo décima
`,
  months: `
enero ene
febrero feb
marzo
abril abr
mayo
junio jun
julio jul
agosto ago
septiembre setiembre sept sep
octubre oct
noviembre nov
diciembre dic
`,
  weekdays: `
lunes
martes
miércoles
jueves
viernes
sábado sábados
domingo domingos
`,
  unsure: '',
  joints: 'y',
  dayJoints: 'de',
  opposites: 'in im ir i des anti no',
  pairs: `
grande grandes gran / pequeño pequeña pequeños pequeñas
largo larga / corto corta
alto alta / bajo baja
nuevo nueva / viejo vieja antiguo
bueno buena buen / malo mala mal
rico ricos / pobre pobres
fuerte / débil
rápido rápidamente / lento lentamente`,
  decimal: ',',
  compounds: false,
  spaced: true,
  lists: {
    percentage: `percent: por_ciento por_cien
point: punto_porcentual puntos_porcentuales`,
    number: `dozens: decena decenas
dozen: docena docenas
hundreds: centenar centenares cientos
thousands: miles millar millares
double: doble duplicó
triple: triple triplicó
third: tercio tercios`,
    money: `euro: euro euros
dollar: dólar dólares
peso: peso pesos
pound: libra libras
franc: franco francos
yen: yen yenes
real: reales
bolivar: bolívar bolívares
sol: soles
cent: centavo centavos céntimo céntimos`,
    date: `today: hoy
yesterday: ayer
tomorrow: mañana
daybefore: anteayer
weekend: fin_de_semana
last: pasado pasada último última últimos últimas
next: próximo próxima próximos próximas
spring: primavera
summer: verano
autumn: otoño
winter: invierno`,
    time: `hour: hora horas
minute: minuto minutos
noon: mediodía
midnight: medianoche
afternoon: tarde
night: noche anoche
dawn: madrugada`,
    unit: `km: kilómetro kilómetros
metre: metro metros
cm: centímetro centímetros
kg: kilo kilos kilogramo kilogramos
gram: gramo gramos
ton: tonelada toneladas
litre: litro litros
hectare: hectárea hectáreas
degree: grado grados
day: día días
week: semana semanas
month: mes meses
year: año años`,
    negation: `no: no
never: nunca jamás
nobody: nadie
nothing: nada
none: ningún ninguno ninguna
without: sin
neither: ni tampoco
longer: ya_no`,
    reversal: `by: por
since: desde
toward: hacia
until: hasta
rise: subió sube subieron aumentó aumenta aumentaron creció crece alza ascendió avanzó aumento
fall: bajó baja bajaron cayó cae cayeron disminuyó descendió redujo retrocedió caída descenso
win: ganó ganaron gana venció vencieron derrotó victoria
lose: perdió perdieron pierde derrota
buy: compró compra compraron adquirió
sell: vendió vende venta vendieron
confirm: confirmó confirma confirmaron
deny: negó niega negaron desmintió
reject: rechazó rechaza rechazaron
accept: aceptó acepta aceptaron aprobó aprueba aprobaron
kill: mató asesinado asesinados
dead: murió murieron muerto muertos muerta falleció fallecieron fallecidos muerte
alive: vivo vivos sobrevivió sobrevivieron
hurt: herido heridos herida heridas
guilty: culpable culpables
innocent: inocente absuelto
open: abrió abre abierto apertura
close: cerró cierra cerrado cierre
start: comenzó comienza empezó inició
end: terminó termina finalizó acabó
before: antes
after: después
more: más mayor superior
less: menos menor inferior
against: contra
for: favor
allow: permitió permite autorizó
ban: prohibió prohíbe prohibido
hold: detenido detenidos arrestado detuvo
free: liberado liberados
left: izquierda
right: derecha
north: norte
south: sur
east: este
west: oeste
legal: legal
possible: posible
probable: probable`,
    hedge: `alleged: presunto presunta presuntos supuesto supuesta supuestos supuestamente presuntamente
probably: probablemente quizás quizá tal_vez posiblemente
may: podría podrían puede pueden
should: debe deben debería deberían tiene_que
will: será serán va van
only: sólo solo solamente
all: todos todas
most: mayoría
several: varios varias
few: pocos pocas algunos algunas
many: muchos muchas
former: ex antiguo expresidente exministro`,
    bound: `least: al_menos por_lo_menos
most: como_máximo hasta
over: más_de
under: menos_de
near: casi cerca_de
about: aproximadamente alrededor_de unos unas`,
    kind: `president: presidente presidenta
minister: ministro ministra
mayor: alcalde alcaldesa
father: padre
mother: madre
son: hijo
daughter: hija
man: hombre hombres
woman: mujer mujeres`,
  },
};
