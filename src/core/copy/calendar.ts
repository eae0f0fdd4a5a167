import { wordSet } from './word-list.ts';

/*
 * Names of months and days as datelines and time stamps print them, lower case, without a full stop.
 * From the calendars of the languages named; general knowledge.
 */
const months = {
  en: `
    january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec
  `,
  de: 'januar jänner februar märz april mai juni juli august september oktober november dezember okt dez',
  fr: `
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil
    déc
  `,
  es: `
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene
    abr ago dic
  `,
  pt: `
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro fev mai set out
    dez
  `,
  it: `
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen mag
    giu lug ott dic
  `,
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  nordic: 'januari februari mars maj juni juli augusti oktober januar marts desember',
  fi: `
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta
    lokakuuta marraskuuta joulukuuta
  `,
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  ru: `
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв февр апр авг сент
    окт нояб дек
  `,
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  el: `
    ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου
    δεκεμβρίου
  `,
  ar: `
    يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان
    أيار حزيران تموز آب أيلول تشرين
  `,
  fa: `
    فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ژانویه فوریه مارس آوریل مه ژوئن ژوئیه
    اوت سپتامبر اکتبر نوامبر دسامبر
  `,
  he: `
    בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר ינואר פברואר מרץ
    אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
  `,
  hi: 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  vi: 'tháng',
  eo: 'januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro',
};

const weekdays = {
  en: `
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  `,
  de: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  pt: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  nordic: 'måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag',
  pl: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  tr: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье',
  eo: 'lundo lunde mardo marde merkredo ĵaŭdo vendredo sabato dimanĉo',
};

export const monthNames: ReadonlySet<string> = wordSet(months);
export const weekdayNames: ReadonlySet<string> = wordSet(weekdays);
