import type { WordLists } from './word-lists.ts';

/** Portuguese: general knowledge of the language. */
export const pt: WordLists = {
  grammar: `
o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às e ou que se seu sua seus suas com por pelo pela
pelos pelas para como mas sobre entre desde até este esta estes estas esse essa isso isto aquele aquela foi foram é são
era eram ser sido está estão estava estavam estar tem têm tinha tinham ter há já muito também quando onde quem qual
ele ela eles elas eu você nós lhe me te num numa neste nesta desse dessa segundo durante após ainda assim
`,
  common: `
disse disseram diz afirmou afirma explicou acrescentou informou anunciou declarou indicou contou além disso
entretanto porém contudo então agora atualmente recentemente logo depois sempre fontes autoridades polícia
governo outro outra outros outras
`,
  ones: 'um uma',
  numbers: `
0: zero
2: dois duas
3: três
4: quatro
5: cinco
6: seis
7: sete
8: oito
9: nove
10: dez
11: onze
12: doze
13: treze
14: catorze quatorze
15: quinze
16: dezesseis dezasseis
17: dezessete dezassete
18: dezoito
19: dezenove dezanove
20: vinte
30: trinta
40: quarenta
50: cinquenta
60: sessenta
70: setenta
80: oitenta
90: noventa
200: duzentos duzentas
300: trezentos trezentas
400: quatrocentos quatrocentas
500: quinhentos quinhentas
600: seiscentos seiscentas
700: setecentos setecentas
800: oitocentos oitocentas
900: novecentos novecentas
0.5: meio metade
e2: cem cento
e3: mil
e6: milhão milhões mi
e9: bilhão bilhões bi
e12: trilhão trilhões
half: e_meio e_meia
`,
  ordinals: `
1: primeiro primeira primeiros primeiras
2: segunda segundos
3: terceiro terceira
4: quarto quarta
5: quinto quinta
6: sexto sexta
7: sétimo sétima
8: oitavo oitava
9: nono nona
10: décimo décima
`,
  months: `
janeiro jan
fevereiro fev
março mar
abril abr
maio mai
junho jun
julho jul
agosto ago
setembro set
outubro out
novembro nov
dezembro dez
`,
  weekdays: `
segunda-feira
terça-feira
quarta-feira
quinta-feira
sexta-feira
sábado sábados
domingo domingos
`,
  unsure: 'mar set out',
  joints: 'e',
  dayJoints: 'de',
  opposites: 'in im ir i des anti não',
  pairs: `
grande grandes / pequeno pequena pequenos
longo longa / curto curta
alto alta / baixo
novo nova / velho velha antigo
bom boa / mau má
rico ricos / pobre pobres
forte / fraco fraca
rápido / lento`,
  decimal: ',',
  compounds: false,
  spaced: true,
  lists: {
    percentage: `percent: por_cento
point: ponto_percentual pontos_percentuais`,
    number: `dozens: dezena dezenas
dozen: dúzia dúzias
hundreds: centena centenas
thousands: milhar milhares
double: dobro dobrou duplicou
triple: triplo triplicou
third: terço terços`,
    money: `euro: euro euros
dollar: dólar dólares
real: real reais
pound: libra libras
franc: franco francos
yen: iene ienes
peso: peso pesos
kwanza: kwanza kwanzas
cent: centavo centavos cêntimo cêntimos`,
    date: `today: hoje
yesterday: ontem
tomorrow: amanhã
daybefore: anteontem
weekend: fim_de_semana
last: passado passada último última últimos últimas
next: próximo próxima próximos próximas
spring: primavera
summer: verão
autumn: outono
winter: inverno`,
    time: `hour: hora horas h
minute: minuto minutos
morning: manhã
noon: meio-dia
midnight: meia-noite
afternoon: tarde
night: noite
dawn: madrugada`,
    unit: `km: quilômetro quilômetros quilómetro quilómetros
metre: metro metros
cm: centímetro centímetros
kg: quilo quilos quilograma quilogramas
gram: grama gramas
ton: tonelada toneladas
litre: litro litros
hectare: hectare hectares
degree: grau graus
day: dia dias
week: semana semanas
month: mês meses
year: ano anos`,
    negation: `no: não
never: nunca jamais
nobody: ninguém
nothing: nada
none: nenhum nenhuma
without: sem
neither: nem tampouco
longer: já_não não_mais`,
    reversal: `by: por pelo pela pelos pelas
since: desde
until: até
rise: subiu sobe subiram aumentou aumenta aumentaram cresceu cresce alta avançou aumento
fall: caiu cai caíram desceu diminuiu recuou reduziu queda baixou baixa
win: venceu venceram ganhou ganharam derrotou vitória
lose: perdeu perderam derrota
buy: comprou compra compraram adquiriu
sell: vendeu vende venda venderam
confirm: confirmou confirma confirmaram
deny: negou nega negaram desmentiu
reject: rejeitou rejeita rejeitaram recusou
accept: aceitou aceita aprovou aprova aprovaram
kill: matou assassinado assassinados
dead: morreu morreram morto mortos morta faleceu morte
alive: vivo vivos sobreviveu sobreviveram
hurt: ferido feridos ferida feridas
guilty: culpado culpados
innocent: inocente absolvido
open: abriu abre aberto abertura
close: fechou fecha fechado fechamento
start: começou começa iniciou
end: terminou termina acabou encerrou
before: antes
after: depois após
more: mais maior superior
less: menos menor inferior
against: contra
for: favor
allow: permitiu permite autorizou
ban: proibiu proíbe proibido
hold: detido detidos preso presos
free: libertado liberado soltos
left: esquerda
right: direita
north: norte
south: sul
east: leste
west: oeste
legal: legal
possible: possível
probable: provável`,
    hedge: `alleged: suposto suposta supostos supostamente alegado alegadamente suspeito
probably: provavelmente talvez possivelmente
may: poderia poderiam pode podem
should: deve devem deveria deveriam
will: será serão vai vão
only: só somente apenas
all: todos todas
most: maioria
several: vários várias
few: poucos poucas alguns algumas
many: muitos muitas
former: ex antigo`,
    bound: `least: pelo_menos no_mínimo
most: no_máximo até
over: mais_de
under: menos_de
near: quase perto_de
about: cerca_de aproximadamente`,
    kind: `president: presidente presidenta
minister: ministro ministra
mayor: prefeito prefeita
father: pai
mother: mãe
son: filho
daughter: filha
man: homem homens
woman: mulher mulheres`,
  },
};
