import type { PairLists } from './pair-lists.ts';

export const german: PairLists = {
  same: [
    ['Der Umsatz stieg um 3 Prozent auf 5 Millionen Euro.', 'Der Umsatz stieg um 3 % auf 5 Mio. Euro.'],
    ['Die Stadt zählt 1.000 Brücken und 12 Tore.', 'Die Stadt zählt 1000 Brücken und zwölf Tore.'],
    ['Die Stadt zählt 10 000 Brücken und ein Tor.', 'Die Stadt zählt 10.000 Brücken und ein Tor.'],
    ['Er zahlte zweihundertfünfzig Euro für das Rad.', 'Er zahlte 250 Euro für das Rad.'],
    ['Er zahlte 3,5 Mrd. Euro für das Werk.', 'Er zahlte 3,5 Milliarden Euro für das Werk.'],
    ['Das Treffen ist am 5. Juni in der Stadt.', 'Das Treffen ist am 5. Jun. in der Stadt.'],
    ['Das Treffen ist am 05.06.2019 in der Stadt.', 'Das Treffen ist am 5.6.2019 in der Stadt.'],
    ['Er ist dreiundzwanzig und wohnt in der Stadt.', 'Er ist 23 und wohnt in der Stadt.'],
    ['Das Spiel beginnt um 20.30 Uhr in der Stadt.', 'Das Spiel beginnt um 20:30 Uhr in der Stadt.'],
    ['„Das ist gut“, sagte er.', '»Das ist gut«, sagte er.'],
    ['Der Mann war sehr müde und er schlief ein.', 'Der Mann war müde und er schlief ein.'],
    ['Sie gingen auf der Straße nach Hause.', 'Sie gingen auf der Strasse nach Hause.'],
  ],
  changed: [
    ['percentage', 'Der Umsatz stieg um 3 Prozent im Jahr.', 'Der Umsatz stieg um 4 Prozent im Jahr.'],
    [
      'number',
      'Er ist dreiundzwanzig und wohnt in der Stadt.',
      'Er ist vierundzwanzig und wohnt in der Stadt.',
    ],
    ['money', 'Das Rad kostet 5 Euro in der Stadt.', 'Das Rad kostet 5 Dollar in der Stadt.'],
    ['date', 'Das Treffen ist am 5. Juni in der Stadt.', 'Das Treffen ist am 6. Juni in der Stadt.'],
    ['weekday', 'Das Treffen ist am Montag in der Stadt.', 'Das Treffen ist am Dienstag in der Stadt.'],
    ['name', 'Der Chef von Siemens kam in die Stadt.', 'Der Chef von Bosch kam in die Stadt.'],
    ['name', 'Das Auto stand in der Stadt.', 'Das Fahrrad stand in der Stadt.'],
    ['negation', 'Der Minister ist zurückgetreten.', 'Der Minister ist nicht zurückgetreten.'],
    ['negation', 'Sie hat eine Lösung für den Streit.', 'Sie hat keine Lösung für den Streit.'],
    ['reversal', 'Der Kurs der Aktie ist gestiegen.', 'Der Kurs der Aktie ist gefallen.'],
    ['reversal', 'Das Vorgehen war zulässig und üblich.', 'Das Vorgehen war unzulässig und üblich.'],
    ['reversal', 'Der Sprecher bestätigte den Bericht.', 'Der Sprecher dementierte den Bericht.'],
    ['hedge', 'Der Täter ist auf der Flucht.', 'Der mutmaßliche Täter ist auf der Flucht.'],
    ['quotation', '„Das ist sehr gut“, sagte er.', '„Das ist ganz gut“, sagte er.'],
  ],
};

export const dutch: PairLists = {
  same: [
    ['De omzet steeg met 3 procent naar 5 miljoen euro.', 'De omzet steeg met 3% naar 5 mln euro.'],
    ['Het dorp telt 1.000 huizen en twaalf bruggen.', 'Het dorp telt 1000 huizen en 12 bruggen.'],
    ['Het dorp telt tweeëntwintig huizen aan de dijk.', 'Het dorp telt 22 huizen aan de dijk.'],
    ['Het dorp telt tweehonderdvijftig huizen aan de dijk.', 'Het dorp telt 250 huizen aan de dijk.'],
    ['De zitting is op 5 juni in de stad.', 'De zitting is op 5 jun. in de stad.'],
    ['‘Dat is goed’, zei hij.', '“Dat is goed”, zei hij.'],
  ],
  changed: [
    ['percentage', 'De omzet steeg met 3 procent in het jaar.', 'De omzet steeg met 2 procent in het jaar.'],
    ['number', 'Het dorp telt twaalf bruggen aan de dijk.', 'Het dorp telt dertien bruggen aan de dijk.'],
    ['date', 'De zitting is op 5 juni in de stad.', 'De zitting is op 5 juli in de stad.'],
    ['weekday', 'De zitting is op maandag in de stad.', 'De zitting is op dinsdag in de stad.'],
    ['name', 'De burgemeester van Utrecht was er niet.', 'De burgemeester van Leiden was er niet.'],
    ['negation', 'De minister is van plan te gaan.', 'De minister is niet van plan te gaan.'],
    ['reversal', 'De prijs van het brood steeg in het jaar.', 'De prijs van het brood daalde in het jaar.'],
    ['reversal', 'Het plan is haalbaar voor de stad.', 'Het plan is onhaalbaar voor de stad.'],
    ['quotation', '‘Dat is heel goed’, zei hij.', '‘Dat is best goed’, zei hij.'],
  ],
};
