/** Signs and codes of money in every language; a sign that several countries use is a currency of its own. */
export const moneySigns: string = `
dollar: $
usd: usd us$ u.s.$ us_dollars us_dollar u.s._dollars u.s._dollar
cad: cad c$ ca$ cdn$ can$
aud: aud a$ au$ aus$
nzd: nzd nz$
hkd: hkd hk$
sgd: sgd s$
twd: twd nt$
real: brl r$ reais
mxn: mxn mex$
euro: € eur
pound: £ gbp
yen: jpy
yen-sign: ¥ ￥
yuan: cny rmb
franc: chf sfr
rouble: ₽ rub rur
rupee: ₹ inr rs
lira: ₺ try
won: ₩ krw
shekel: ₪ nis
hryvnia: ₴ uah
zloty: zł pln
krona: sek
krone-dk: dkk
krone-no: nok
cent: ¢ ct cts
`;

/** Units that are written as signs or letters right behind a number in every language; `m` is read as metres. */
export const unitMarks: string = `
degree: °
celsius: °c ℃
fahrenheit: °f ℉
km: km км
metre: m м
cm: cm см
mm: mm мм
kg: kg кг
gram: g гр
ton: t т
litre: l л
hectare: ha га
kmh: kph kmh
mph: mph
mw: mw мвт
gw: gw гвт
kwh: kwh
mb: mb
gb: gb
hour: h ч
minute: min мин
second: sec sek сек
`;
