import type { WordLists } from './word-lists.ts';

/** Turkish: general knowledge of the language. */
export const tr: WordLists = {
  grammar: `
ve ile de da ki bu şu o bir için gibi kadar sonra önce ise ama ancak veya ya hem daha çok en mi mı mu mü ne kim nasıl
onun onlar biz siz ben sen kendi olan olarak oldu olduğu olduğunu olacak idi var her şey göre üzere dolayı karşı
beri doğru tarafından üzerinde içinde arasında bunun
`,
  common: `
dedi söyledi söyledi açıkladı belirtti bildirdi ifade etti kaydetti aktardı ekledi duyurdu konuştu ayrıca öte yandan
bununla birlikte şimdi şu anda yakında sık sık hâlâ hala yine tekrar yeniden kaynaklar yetkililer polis hükümet
diğer başka
`,
  ones: 'bir',
  numbers: `
0: sıfır
2: iki
3: üç
4: dört
5: beş
6: altı
7: yedi
8: sekiz
9: dokuz
10: on
20: yirmi
30: otuz
40: kırk
50: elli
60: altmış
70: yetmiş
80: seksen
90: doksan
0.5: yarım yarısı
e2: yüz
e3: bin
e6: milyon
e9: milyar
e12: trilyon
half: buçuk
`,
  ordinals: `
1: birinci ilk
2: ikinci
3: üçüncü
4: dördüncü
5: beşinci
6: altıncı
7: yedinci
8: sekizinci
9: dokuzuncu
10: onuncu
`,
  months: `
ocak ocakta
şubat şubatta
mart martta
nisan nisanda
mayıs mayısta
haziran haziranda
temmuz temmuzda
ağustos ağustosta
eylül eylülde
ekim ekimde
kasım kasımda
aralık aralıkta
`,
  weekdays: `
pazartesi
salı
çarşamba
perşembe
cuma
cumartesi
pazar
`,
  unsure: '',
  joints: '',
  dayJoints: '',
  opposites: 'gayri anti',
  pairs: `
büyük / küçük
uzun / kısa
yüksek / düşük
yeni / eski
iyi / kötü
zengin / fakir yoksul
hızlı / yavaş`,
  decimal: ',',
  compounds: true,
  spaced: false,
  lists: {
    percentage: `percent: yüzde
point: puan`,
    number: `dozens: onlarca düzine
hundreds: yüzlerce
thousands: binlerce
millions: milyonlarca`,
    money: `lira: lira liralık tl
dollar: dolar dolarlık doları
euro: avro euro
pound: sterlin
rouble: ruble
cent: kuruş`,
    date: `today: bugün
yesterday: dün
tomorrow: yarın
weekend: hafta_sonu
last: geçen geçtiğimiz son
next: gelecek önümüzdeki
spring: ilkbahar bahar
summer: yaz
autumn: sonbahar
winter: kış`,
    time: `hour: saat saatlerinde saatte
minute: dakika
morning: sabah
noon: öğle öğlen
evening: akşam
night: gece`,
    unit: `km: kilometre
metre: metre
cm: santimetre
kg: kilogram kilo
gram: gram
ton: ton
litre: litre
hectare: hektar
degree: derece
second: saniye
day: gün günü günlük
week: hafta haftalık
month: ay aylık
year: yıl yılında yıllık yılı`,
    negation: `not: değil
no: yok hayır
never: asla hiç
nobody: kimse
nothing: hiçbir
without: olmadan olmaksızın`,
    reversal: `rise: yükseldi arttı artış artırdı büyüdü yükseliş
fall: düştü azaldı düşüş azalttı geriledi azalış
win: kazandı yendi galip galibiyet
lose: kaybetti yenildi mağlup
buy: aldı satın_aldı
sell: sattı
confirm: doğruladı
deny: yalanladı inkâr_etti
reject: reddetti
accept: kabul onayladı
dead: öldü ölü hayatını_kaybetti yaşamını_yitirdi
kill: öldürüldü öldürdü
alive: sağ hayatta
hurt: yaralandı yaralı
guilty: suçlu
innocent: suçsuz beraat
open: açıldı açtı
close: kapandı kapattı kapatıldı
start: başladı başlattı
end: bitti sona_erdi tamamlandı
before: önce
after: sonra
more: fazla
less: az
hold: tutuklandı gözaltına
free: serbest
left: sol
right: sağa
north: kuzey
south: güney
east: doğu
west: batı`,
    hedge: `alleged: iddia sözde şüpheli
probably: muhtemelen belki
may: olabilir
should: gerek gerekiyor
only: sadece yalnızca
all: tüm bütün
most: çoğu
few: birkaç
many: birçok
former: eski`,
    bound: `least: en_az
most: en_fazla en_çok
minus: eksi
near: neredeyse
about: yaklaşık`,
    kind: `president: cumhurbaşkanı başkan
premier: başbakan
minister: bakan bakanı
father: baba
mother: anne
man: erkek
woman: kadın`,
  },
};
