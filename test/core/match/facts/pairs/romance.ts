import type { PairLists } from './pair-lists.ts';

export const french: PairLists = {
  same: [
    ['Le groupe a vendu 1 000 voitures dans le pays.', 'Le groupe a vendu 1000 voitures dans le pays.'],
    ['Les ventes ont augmenté de 3 pour cent dans le pays.', 'Les ventes ont augmenté de 3 % dans le pays.'],
    ['Le groupe a payé 2 milliards d’euros pour le site.', "Le groupe a payé 2 Mds d'euros pour le site."],
    ['Il a quatre-vingt-dix ans et vit dans le sud.', 'Il a 90 ans et vit dans le sud.'],
    ['Il a soixante-douze ans et vit dans le sud.', 'Il a 72 ans et vit dans le sud.'],
    ['Il a vingt et un ans et vit dans le sud.', 'Il a 21 ans et vit dans le sud.'],
    ['La réunion est le 1er juin dans la ville.', 'La réunion est le 1 juin dans la ville.'],
    ['La course part à 10h30 dans la ville.', 'La course part à 10 h 30 dans la ville.'],
    ['« C’est bien », a-t-il dit dans la ville.', "“C'est bien”, a-t-il dit dans la ville."],
    ['Le ministre est aussi venu dans la ville.', 'Le ministre est venu dans la ville.'],
    [
      'Il a payé trois millions et demi d’euros pour le site.',
      'Il a payé trois millions et demi d’euros pour le site',
    ],
  ],
  changed: [
    [
      'number',
      'Le groupe a vendu 1 000 voitures dans le pays.',
      'Le groupe a vendu 2 000 voitures dans le pays.',
    ],
    [
      'percentage',
      'Les ventes ont augmenté de 3 % dans le pays.',
      'Les ventes ont augmenté de 5 % dans le pays.',
    ],
    ['number', 'Il a quatre-vingts ans et vit dans le sud.', 'Il a quatre-vingt-dix ans et vit dans le sud.'],
    ['date', 'La réunion est le 5 juin dans la ville.', 'La réunion est le 5 juillet dans la ville.'],
    ['weekday', 'La réunion est lundi dans la ville.', 'La réunion est mardi dans la ville.'],
    ['name', 'Le maire de Lyon est venu dans la salle.', 'Le maire de Lille est venu dans la salle.'],
    ['negation', 'Le ministre a démissionné dans la nuit.', "Le ministre n'a pas démissionné dans la nuit."],
    ['reversal', 'Le prix du blé a augmenté dans le pays.', 'Le prix du blé a baissé dans le pays.'],
    [
      'reversal',
      'Le groupe a confirmé les faits dans la nuit.',
      'Le groupe a démenti les faits dans la nuit.',
    ],
    ['reversal', 'La loi est juste pour les pauvres.', 'La loi est injuste pour les pauvres.'],
    ['hedge', 'Le voleur est dans la ville.', 'Le voleur présumé est dans la ville.'],
    ['quotation', '« C’est très bien », a-t-il dit.', '« C’est assez bien », a-t-il dit.'],
  ],
};

export const spanish: PairLists = {
  same: [
    ['La empresa vendió 1.000 coches en el país.', 'La empresa vendió 1000 coches en el país.'],
    ['Las ventas subieron un 3 por ciento en el año.', 'Las ventas subieron un 3% en el año.'],
    [
      'La empresa pagó dos mil millones de dólares por la obra.',
      'La empresa pagó 2.000 millones de dólares por la obra.',
    ],
    ['Hay treinta y cinco casas en el pueblo.', 'Hay 35 casas en el pueblo.'],
    ['Hay doscientas veinte casas en el pueblo.', 'Hay 220 casas en el pueblo.'],
    ['La reunión es el 5 de junio en la ciudad.', 'La reunión es el cinco de junio en la ciudad.'],
    ['«Está bien», dijo el alcalde en la ciudad.', '"Está bien", dijo el alcalde en la ciudad.'],
    ['El equipo también ganó la copa en la ciudad.', 'El equipo ganó la copa en la ciudad.'],
  ],
  changed: [
    ['number', 'La empresa vendió 1.000 coches en el país.', 'La empresa vendió 1.200 coches en el país.'],
    ['percentage', 'Las ventas subieron un 3% en el año.', 'Las ventas subieron un 4% en el año.'],
    [
      'money',
      'La obra costó 5 millones de dólares en el año.',
      'La obra costó 5 millones de euros en el año.',
    ],
    ['date', 'La reunión es el 5 de junio en la ciudad.', 'La reunión es el 6 de junio en la ciudad.'],
    ['weekday', 'La reunión es el lunes en la ciudad.', 'La reunión es el martes en la ciudad.'],
    ['name', 'El alcalde de Lima estuvo en la sala.', 'El alcalde de Quito estuvo en la sala.'],
    ['negation', 'El ministro viajó a la ciudad.', 'El ministro no viajó a la ciudad.'],
    ['reversal', 'El precio del pan subió en la ciudad.', 'El precio del pan bajó en la ciudad.'],
    ['reversal', 'El acto fue justo para los pobres.', 'El acto fue injusto para los pobres.'],
    ['hedge', 'El ladrón está en la ciudad.', 'El presunto ladrón está en la ciudad.'],
    ['quotation', '«Está muy bien», dijo el alcalde.', '«Está bastante bien», dijo el alcalde.'],
  ],
};

export const portuguese: PairLists = {
  same: [
    ['A empresa vendeu 1.000 carros no país.', 'A empresa vendeu 1000 carros no país.'],
    ['As vendas subiram 3 por cento no ano.', 'As vendas subiram 3% no ano.'],
    ['A obra custou R$ 5 milhões no ano.', 'A obra custou 5 milhões de reais no ano.'],
    ['Há cento e vinte e cinco casas na vila.', 'Há 125 casas na vila.'],
    ['A reunião é na segunda-feira, 5 de junho.', 'A reunião é na segunda-feira, cinco de junho.'],
  ],
  changed: [
    ['percentage', 'As vendas subiram 3% no ano.', 'As vendas subiram 6% no ano.'],
    ['number', 'Há vinte e cinco casas na vila.', 'Há vinte e seis casas na vila.'],
    ['date', 'A reunião é no dia 5 de junho.', 'A reunião é no dia 5 de julho.'],
    ['weekday', 'A reunião é na segunda-feira.', 'A reunião é na terça-feira.'],
    ['name', 'O prefeito do Recife não veio para a festa.', 'O prefeito de Natal não veio para a festa.'],
    ['negation', 'O ministro viajou para a vila.', 'O ministro não viajou para a vila.'],
    ['reversal', 'O preço do pão subiu na vila.', 'O preço do pão caiu na vila.'],
    ['quotation', '“Está muito bom”, disse o prefeito.', '“Está bem bom”, disse o prefeito.'],
  ],
};

export const italian: PairLists = {
  same: [
    ["L'azienda ha venduto 1.000 auto nel paese.", "L'azienda ha venduto 1000 auto nel paese."],
    ['Le vendite sono salite del 3 per cento nel paese.', 'Le vendite sono salite del 3% nel paese.'],
    ['Ci sono duecentocinquanta case nel paese.', 'Ci sono 250 case nel paese.'],
    ['Ci sono ventuno case e trentotto pozzi nel paese.', 'Ci sono 21 case e 38 pozzi nel paese.'],
    ['La riunione è il 5 giugno nella città.', 'La riunione è il cinque giugno nella città.'],
    ['«Va bene», ha detto il sindaco.', '"Va bene", ha detto il sindaco.'],
  ],
  changed: [
    ['number', 'Ci sono ventuno case nel paese.', 'Ci sono ventidue case nel paese.'],
    ['percentage', 'Le vendite sono salite del 3% nel paese.', 'Le vendite sono salite del 7% nel paese.'],
    ['date', 'La riunione è il 5 giugno nella città.', 'La riunione è il 5 luglio nella città.'],
    ['weekday', 'La riunione è di lunedì nella città.', 'La riunione è di martedì nella città.'],
    ['name', 'Il sindaco di Roma è venuto con la moglie.', 'Il sindaco di Bari è venuto con la moglie.'],
    ['negation', 'Il ministro è andato nella città.', 'Il ministro non è andato nella città.'],
    ['reversal', 'Il prezzo del pane è salito nella città.', 'Il prezzo del pane è sceso nella città.'],
    ['quotation', '«Va molto bene», ha detto il sindaco.', '«Va abbastanza bene», ha detto il sindaco.'],
  ],
};
