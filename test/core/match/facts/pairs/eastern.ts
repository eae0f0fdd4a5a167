import type { PairLists } from './pair-lists.ts';

export const russian: PairLists = {
  same: [
    ['Завод продал 1 000 машин в этом году.', 'Завод продал 1000 машин в этом году.'],
    ['Цены выросли на 3 процента в городе.', 'Цены выросли на 3% в городе.'],
    ['Завод получил 5 млн рублей из бюджета.', 'Завод получил 5 миллионов руб. из бюджета.'],
    ['Завод получил 2,5 млрд долл. из бюджета.', 'Завод получил 2,5 миллиарда долларов из бюджета.'],
    ['В доме было двадцать пять квартир и двор.', 'В доме было 25 квартир и двор.'],
    ['Встреча пройдёт 5 июня в городе.', 'Встреча пройдет 5 июня в городе.'],
    ['«Всё хорошо», — сказал он.', '"Все хорошо", — сказал он.'],
    ['Он также приехал в город.', 'Он приехал в город.'],
  ],
  changed: [
    ['number', 'В доме было двадцать пять квартир и двор.', 'В доме было двадцать шесть квартир и двор.'],
    ['percentage', 'Цены выросли на 3% в городе.', 'Цены выросли на 5% в городе.'],
    ['money', 'Завод получил 5 млн рублей из бюджета.', 'Завод получил 5 млрд рублей из бюджета.'],
    ['date', 'Встреча пройдёт 5 июня в городе.', 'Встреча пройдёт 5 июля в городе.'],
    ['weekday', 'Встреча пройдёт в понедельник в городе.', 'Встреча пройдёт во вторник в городе.'],
    ['name', 'Об этом сообщил мэр города Казань.', 'Об этом сообщил мэр города Пермь.'],
    ['negation', 'Министр подал в отставку.', 'Министр не подал в отставку.'],
    ['reversal', 'Курс рубля вырос за этот день.', 'Курс рубля упал за этот день.'],
    ['reversal', 'Суд признал это решение законным.', 'Суд признал это решение незаконным.'],
    ['reversal', 'Посол подтвердил эту встречу.', 'Посол опроверг эту встречу.'],
    ['hedge', 'Вор был в доме.', 'Вор якобы был в доме.'],
    ['quotation', '«Всё очень хорошо», — сказал он.', '«Всё вполне хорошо», — сказал он.'],
  ],
};

export const polish: PairLists = {
  same: [
    ['Firma sprzedała 1 000 aut w tym roku.', 'Firma sprzedała 1000 aut w tym roku.'],
    ['Ceny wzrosły o 3 procent w tym roku.', 'Ceny wzrosły o 3 proc. w tym roku.'],
    ['Firma dostała 5 mln złotych na ten cel.', 'Firma dostała 5 milionów zł na ten cel.'],
    ['W domu było dwadzieścia pięć mieszkań i sklep.', 'W domu było 25 mieszkań i sklep.'],
    ['„Jest dobrze” – powiedział.', '"Jest dobrze" - powiedział.'],
  ],
  changed: [
    [
      'number',
      'W domu było dwadzieścia pięć mieszkań i sklep.',
      'W domu było dwadzieścia sześć mieszkań i sklep.',
    ],
    ['percentage', 'Ceny wzrosły o 3 proc. w tym roku.', 'Ceny wzrosły o 4 proc. w tym roku.'],
    ['date', 'Spotkanie jest 5 czerwca w mieście.', 'Spotkanie jest 5 lipca w mieście.'],
    ['weekday', 'Spotkanie jest w poniedziałek w mieście.', 'Spotkanie jest we wtorek w mieście.'],
    ['name', 'Do sali wszedł poseł z miasta Lublin.', 'Do sali wszedł poseł z miasta Opole.'],
    ['negation', 'Minister jest w domu.', 'Minister nie jest w domu.'],
    ['reversal', 'Kurs akcji wzrósł w tym dniu.', 'Kurs akcji spadł w tym dniu.'],
    ['reversal', 'To było legalne i znane.', 'To było nielegalne i znane.'],
  ],
};

export const turkish: PairLists = {
  same: [
    ['Şirket bu yıl 1.000 araç sattı.', 'Şirket bu yıl 1000 araç sattı.'],
    ['Fiyatlar bu yıl yüzde 5 arttı.', 'Fiyatlar bu yıl %5 arttı.'],
    ['Şirket bu iş için 5 milyon lira ödedi.', 'Şirket bu iş için beş milyon TL ödedi.'],
    ['Köyde yirmi beş ev ve bir cami var.', 'Köyde 25 ev ve bir cami var.'],
    ['Köye 2 bin 500 kişi geldi ve kaldı.', 'Köye 2.500 kişi geldi ve kaldı.'],
    ["Belediye İstanbul'da bir park daha açtı.", 'Belediye İstanbul’da bir park daha açtı.'],
  ],
  changed: [
    ['percentage', 'Fiyatlar bu yıl yüzde 5 arttı.', 'Fiyatlar bu yıl yüzde 6 arttı.'],
    ['number', 'Köyde yirmi beş ev ve bir cami var.', 'Köyde otuz beş ev ve bir cami var.'],
    ['date', 'Toplantı 5 Haziran için planlandı.', 'Toplantı 5 Temmuz için planlandı.'],
    ['weekday', 'Toplantı pazartesi günü olacak.', 'Toplantı salı günü olacak.'],
    ['name', "Bakan bu hafta Ankara'da konuştu.", "Bakan bu hafta İzmir'de konuştu."],
    ['negation', 'Bu haber doğru ve yeni.', 'Bu haber doğru değil ve yeni.'],
    ['reversal', 'Fiyatlar bu yıl arttı.', 'Fiyatlar bu yıl düştü.'],
    ['reversal', 'Bakan bu toplantı için geldi.', 'Bakan bu toplantı için gelmedi.'],
  ],
};

export const arabic: PairLists = {
  same: [
    ['باعت الشركة ١٠٠٠ سيارة في هذا العام', 'باعت الشركة 1000 سيارة في هذا العام'],
    ['ارتفعت الأسعار 5 في المئة هذا العام', 'ارتفعت الأسعار 5% هذا العام'],
    ['يعقد الاجتماع في 5 يونيو في المدينة', 'يعقد الاجتماع في ٥ حزيران في المدينة'],
    ['كان في القرية خمسة وعشرون منزلا', 'كان في القرية 25 منزلا'],
    ['قَالَ الوزير إن الوضع جيد', 'قال الوزير ان الوضع جيد'],
  ],
  changed: [
    ['number', 'باعت الشركة ١٠٠٠ سيارة في هذا العام', 'باعت الشركة ٢٠٠٠ سيارة في هذا العام'],
    ['percentage', 'ارتفعت الأسعار 5% هذا العام', 'ارتفعت الأسعار 6% هذا العام'],
    ['date', 'يعقد الاجتماع في 5 يونيو في المدينة', 'يعقد الاجتماع في 5 يوليو في المدينة'],
    ['weekday', 'يعقد الاجتماع يوم الخميس في المدينة', 'يعقد الاجتماع يوم الجمعة في المدينة'],
    ['name', 'زار الوزير مدينة بغداد في هذا العام', 'زار الوزير مدينة دمشق في هذا العام'],
    ['negation', 'قال إن الوزير زار المدينة', 'قال إن الوزير لم يزر المدينة'],
    ['reversal', 'ارتفعت الأسعار في هذا العام', 'انخفضت الأسعار في هذا العام'],
  ],
};
