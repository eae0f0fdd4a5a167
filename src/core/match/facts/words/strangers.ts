/**
 * Grammar words of languages without word lists of their own, so that their copy is not read by the lists of a
 * neighbour: Danish and Norwegian, Swedish, Finnish, Czech, Hungarian, Romanian, Indonesian, Catalan, Esperanto,
 * Croatian, Vietnamese, Ukrainian, Bulgarian, Persian, Urdu. General knowledge.
 */
export const strangers: readonly string[] = [
  'og i det at en den til er som på de med han av for af ikke har var ved ble blev fra kan men om eller også skal være et',
  'och i att det som en på är av för med den till inte har ett om han var från men så vid kan eller under också ska nu',
  'ja on ei että se oli hän mutta ovat kun myös joka niin kuin tai mukaan sekä ole jo vain sen hänen',
  'a v se na je že s z do o k ve ale jak za po byl pro jako od jsou by také které který jeho ještě při až',
  'a az és hogy nem is egy ez meg volt de ki csak már el mint még lesz vagy szerint után azt',
  'și în de la cu pe care nu o a fost din pentru că este sunt mai au lui dar prin după unui al ca',
  'yang dan di ini itu dengan untuk dari pada tidak dalam akan juga telah oleh ke adalah kepada karena mereka atau',
  'el la els les i de que en a amb per no es un una del dels als seu seva però va han aquest aquesta més',
  'la kaj de en estas al ke ne por pri kun kiu li oni sed ankaŭ estis la tiu ĉi pli post dum kiuj sia',
  'i u je na se da su za od s a o koji kao iz što nije će bio biti do ali koja po ili te',
  'và của là có không được cho một trong đã với các những này khi người từ đến về',
  'і в на з що та не у до за як це від для по його але або був при також які який',
  'на и в за от се да с е по че не са като до при които но това или след',
  'و در به از که این را با است برای آن یک بود شد تا هم می خود بر او',
  'کے کی کا میں اور سے ہے کو نے پر کہ یہ اس ہیں گیا تھا بھی',
];
