/**
 * Words that negate in any language, those without a list of their own among them: they carry a fact whatever the rest of
 * a text is written in. General knowledge of the languages.
 */
export const negations = `
  no not nor neither never none nobody nothing nowhere without cannot
  nicht nichts nie niemals niemand nirgends ohne weder noch kein keine keinen keiner keinem keines
  pas ne non jamais rien personne aucun aucune ni sans
  nunca jamás nada nadie ningún ninguno ninguna sin tampoco
  não ninguém nenhum nenhuma nem sem
  mai niente nulla nessun nessuno nessuna né senza
  niet niets nooit niemand geen zonder
  nie nigdy nic nikt żaden żadna żadne ani bez
  değil yok hiç hiçbir asla hayır
  не нет ни никогда ничего никто нигде без нельзя
  inte ej ikke ikkje aldri aldrig ingen inget ingenting uden utan uten ei eivät eikä ilman
  nu niciun nimeni nimic fără soha senki nincs není nejsou nikdy nikdo nije nisu nikada
  ні немає ніколи нищо няма никога δεν μην όχι ποτέ κανείς χωρίς tidak bukan tanpa không chưa neniam neniu
`;
