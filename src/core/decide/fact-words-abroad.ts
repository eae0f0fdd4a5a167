/*
 * Words of other languages that carry a fact though they are plain: negations, reversals, counts, kinds of money, days.
 * Short on purpose, and without Arabic, Chinese and Japanese: where there is no case, only light words may differ.
 * General knowledge of the languages.
 */
export const factWordsAbroad = {
  de: `
    nicht nichts nie niemals niemand kein- nirgend- ohne weder noch kaum außer oder statt gegen nach vor seit bis über
    unter rund etwa fast mindestens höchstens mehr weniger alle viele einige wenige beide jede- nur
    soll sollen sollte- kann könnte- darf dürfte- muss müsste- will wollen wird werden wurde- worden angeblich- mutmaßlich-
    wohl vermutlich- möglicherweise wahrscheinlich-
    stieg- steig- gestiegen fiel fielen fall- gefallen sank- sink- gesunken wuchs- wächst gewachsen hoch höher niedrig-
    erhöh- senk- gesenkt verringer- zunahm abnahm gewann- gewinn- gewonnen verlor- verlier- kauf- gekauft verkauf-
    bestätig- bestritt- bestreit- dementier- ablehn- abgelehnt lehnt- zugestimm- stimmt- verweiger- verbot- verbiet-
    erlaub- tot tote- getötet verletz- überleb- lebend- schuldig unschuldig freigesprochen verurteilt groß- klein- alt-
    neu- gut- schlecht- vor zurück auf ab zu von er sie ihr- sein- heute gestern morgen gestrig- nord- süd- ost- west-
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert- tausend- erste- zweite- dritte- halb- doppelt
    -zehn -zwanzig -dreißig -vierzig -fünfzig -sechzig -siebzig -achtzig -neunzig -hundert -tausend
    deutsch- österreich- schweizer- französ- britisch- englisch- amerikan- russisch- ukrain- chines- japan- israel-
    palästin- iran- irak- türk- griech- italien- spanisch- polnisch- indisch- syrisch- europä- afrikan- arabisch- jüdisch-
    muslim- christlich- kathol-
  `,
  fr: `
    pas ne n non jamais rien personne aucun- ni sans sauf ou contre avant après depuis jusqu- sur sous entre vers par
    plus moins environ presque seulement tous toutes tout toute plusieurs quelques chaque
    doit devrait peut pourrait sera serait seront été étaient était être présumé- selon
    hausse- baiss- augment- diminu- recul- progress- chut- grimp- monté- montent gagn- perd- perte- achet- acheté- vend-
    vente- confirm- démen- nié- refus- rejet- accept- approuv- interdi- autoris- tué- mort- vivant- bless- coupable
    innocent- acquitt- condamn- légal- illégal- grand- petit- bon bonne- mauvais- nouveau- nouvel- ancien-
    hier aujourd demain matin soir midi minuit nord sud est ouest père mère fils fille frère sœur mari femme- homme-
    lui deux trois quatre cinq sept huit neuf dix onze douze vingt- trente cent cents mille million- milliard- premier-
    deuxième second- troisième demi- moitié
    dollar- euro- livre- franc- yen an ans année- mois semaine- jour- heure- minute- lundi mardi
    français- allemand- britann- anglais- américain- russe- ukrain- chinois- japonais- israél- palestin- iran- irak- turc-
    turque- grec- italien- espagn- polon- indien- syrien- europé- africain- arabe- juif- juive- musulman- chrétien-
    cathol- belge- suisse- algérien- marocain- tunisien-
  `,
  es: `
    no nunca jamás nada nadie ningun- ningún ni sin salvo excepto o contra antes después desde hasta sobre bajo entre
    hacia por para más menos casi unos solo sólo todos todas todo varios algunos cada según
    debe debería puede podría será sería fue fueron sido era presunt- supuest-
    subi- subió baj- bajó aument- cay- caída crec- reduc- gan- ganó perd- pérdida- compr- vend- venta- confirm- neg- negó
    desmint- rechaz- acept- aprob- prohib- permit- muert- murió vivo- herid- culpable- inocent- absuel- conden- legal-
    ilegal- grande- gran pequeñ- buen- mal malo- nuev- viej- ayer hoy mañana tarde noche norte sur este oeste padre madre
    hijo hija hermano hermana marido mujer- hombre- dos tres cuatro cinco seis siete ocho nueve diez once doce veinte cien-
    mil miles millón millones primer- segund- tercer- medio media mitad doble
    dólar- euro- libra- peso- yen- año- mes meses semana- día- hora- minuto- treinta cuarenta cincuenta
    español- alemán alemana- francés frances- británic- inglés ingles- estadounid- american- ruso- rusa- ucran- chino- china-
    japon- israel- palestin- iran- iraq- turc- grieg- italian- europe- argentin- mexican- venezolan- colombian- chilen-
    cuban- brasileñ- árabe- judí- musulm- cristian- católic-
  `,
  pt: `
    não nunca jamais nada ninguém nenhum- nem sem salvo exceto ou contra antes depois desde até sobre sob entre para por
    mais menos cerca quase só apenas todos todas todo vários alguns cada segundo
    deve deveria pode poderia será seria foi foram sido era supost- alegad-
    subiu sub- caiu cai- queda aument- diminu- cresc- reduz- ganh- perd- compr- vend- confirm- neg- desment- rejeit-
    aceit- aprov- proib- permit- mort- morreu vivo- ferid- culpad- inocent- absolv- conden- legal- ilegal- grande- pequen-
    bom boa mau má nov- velh- ontem hoje amanhã manhã noite norte sul leste oeste pai mãe filho filha irmão irmã marido
    mulher- homem- homens dois duas três quatro cinco seis sete oito nove dez onze doze vinte cem mil milhão milhões
    bilhão bilhões primeir- terceir- meio meia metade dobro
    dólar- euro- real reais libra- ano anos mês meses semana- dia dias hora- segunda terça quarta quinta sexta
    portugu- brasileir- alem- frances- francês britânic- ingles- inglês american- russ- ucran- chin- japon- israel-
    palestin- iran- iraqu- turc- greg- italian- espanh- europe- angolan- árabe- judeu- judia- muçulm- cristã- católic-
  `,
  it: `
    non mai niente nulla nessun- né senza tranne o contro prima dopo fino sopra sotto tra fra da per verso più meno circa
    quasi solo soltanto tutti tutte tutto alcuni molti ogni secondo
    deve dovrebbe può potrebbe sarà sarebbe stato stata stati state era erano venne presunt-
    sali- cal- aument- diminu- cresc- cresciut- scend- sces- vint- vinc- pers- perd- compr- acquist- vend- conferm-
    neg- smenti- rifiut- respin- accett- approv- viet- permess- mort- viv- ferit- colpevol- innocent- assol- condann-
    legal- illegal- grand- piccol- buon- cattiv- nuov- vecchi- ieri oggi domani mattina sera notte nord sud est ovest
    padre madre figlio figlia fratello sorella marito moglie uomo uomini donna donne due tre quattro cinque sei sette
    otto nove dieci undici dodici venti cento mille mila milione milioni miliard- primo prima terz- mezzo mezza metà doppio
    dollar- euro sterlin- anni anno mese mesi settiman- giorn- ora ore minut- vent- trent- quarant- cinquant- sessant-
    settant- ottant- novant- -cento
    italian- tedesc- frances- britannic- ingles- american- russ- ucrain- cines- giappon- israelian- palestin- iran- irachen-
    turc- grec- spagnol- europe- arab- ebraic- musulman- cristian- cattolic-
  `,
  nl: `
    niet niets nooit niemand geen nergens zonder noch behalve of tegen voor na sinds tot over onder boven tussen naar van
    door meer minder ongeveer bijna alleen slechts alle veel enkele beide elke
    moet zou zouden kan kunnen zal zullen wil mag werd werden wordt worden geweest vermoedelijk
    steeg stegen stijg- gestegen daal- gedaald groei- krimp- won wonnen win- gewonnen verlo- verlie- kocht- koop- verkoop-
    verkocht- bevestig- ontken- weiger- verwerp- verworpen aanva- goedgekeurd verbo- verbied- sta- dood dode- gedood gewond-
    leven- schuldig- onschuldig- vrijgesproken veroordeeld groot grote klein- goed goede slecht- nieuw- oud- gisteren vandaag
    morgen ochtend avond nacht noord- zuid- oost- west- vader moeder zoon dochter broer zus man vrouw- hij zij ze hem
    twee drie vier vijf zes zeven acht negen tien elf twaalf honderd- duizend- miljoen miljard eerste tweede derde half
    halve dubbel
    dollar- euro- pond jaar jaren maand- week weken dag dagen uur minuten -tien -tig -honderd -duizend
  `,
  pl: `
    nie nigdy nic nikt żaden żadn- ani bez oprócz lub albo przeciw przed po od do nad pod między dla przez więcej mniej
    około prawie tylko wszyscy wszystkie wielu kilka każd-
    może mogą mógł mogł- musi miał miała będzie będą był była było byli zosta- rzekom- podobno
    wzros- wzrós- spad- rosn- rośn- male- zmal- zwiększ- zmniejsz- wygra- przegra- kupi- sprzeda- potwierdz- zaprzecz- odmów-
    odrzuc- przyj- zatwierdz- zakaz- zezwol- zgin- zabi- zmar- żyw- rann- winn- niewinn- uniewinn- skaza- legaln- duż-
    mał- dobr- zł- now- star- wczoraj dziś dzisiaj jutro rano wieczor- północ- południ- wschod- zachod- ojciec matk- syn-
    córk- brat- siostr- mąż żon- kobiet- mężczyzn- on ona dwa dwie dwóch trzy cztery pięć sześć siedem osiem dziewięć
    dziesięć sto tysiąc- tysięcy milion- miliard- pierwsz- drug- trzeci- pół połow- poniedział- wtor- środ- czwart- piąt-
    sobot- niedziel- 
    dolar- euro złot- funt- rok- lat lata miesiąc- miesięc- tydzień tygodn- dzień dni godzin- minut- -naście -dzieścia
    -dziesiąt -set
    niemieck- francusk- brytyjsk- angielsk- amerykańsk- rosyjsk- ukraińsk- chińsk- japońsk- izraelsk- palestyńsk- irańsk-
    irack- tureck- greck- włosk- hiszpańsk- polsk- europejsk- arabsk- żydowsk-
  `,
  tr: `
    değil yok hiç hiçbir asla kimse hayır ne olmayan olmadı olmaz sadece yalnız- veya ya karşı önce sonra beri kadar
    üzeri- altı- yaklaşık neredeyse en daha az çok tüm bütün her bazı olabilir iddia- sözde
    art- yüksel- düş- azal- kazan- kaybet- kaybed- satın sat- doğrula- yalanla- reddet- redded- kabul onayla- yasak- izin
    ölü- öldü- sağ yaral- suçlu suçsuz beraat mahkum yasal- yasadışı büyük küçük iyi kötü yeni eski dün bugün yarın sabah
    akşam gece kuzey güney doğu batı baba anne oğlu kızı kardeş- kadın erkek iki üç dört beş yedi sekiz dokuz yirmi
    otuz kırk elli yüz bin milyon milyar birinci ikinci üçüncü yarı- yüzde pazartesi salı çarşamba perşembe cuma
    cumartesi pazar
    dolar- euro- lira- avro- yıl- ay ayı hafta- gün- saat- dakika-
  `,
  ru: `
    не нет ни никогда ничего никто никак- нигде без кроме или против до после перед от из к над под между через для более
    менее больше меньше около почти только лишь все всех многие несколько кажд- оба
    может могут мог могла могли должен должн- будет будут был была было были якобы предполож- возможно вероятно
    вырос- рост- раст- упал- пада- сниз- сниж- повы- увелич- уменьш- сократ- выигр- проигр- побед- поражен- купи-
    покуп- прода- подтверд- опроверг- отриц- отказ- отклон- приня- одобр- запре- разреш- поги- убит- убил- мертв- умер-
    жив- ранен- винов- невинов- оправда- осуд- осужд- закон- незакон- больш- маленьк- хорош- плох- нов- стар- вчера
    сегодня завтра утр- вечер- ноч- север- юг- южн- восто- запад- отец- отца мать матер- сын- доч- брат- сестр- муж- жен-
    два две двух три трех трёх четыре пять шесть семь восемь девять десять двадцать тридцать сорок сто двест- тысяч-
    миллион- миллиард- млн млрд тыс перв- втор- трет- половин- полтора вдвое  рубл- доллар- евро
    понедельник- вторник- сред- четверг- пятниц- суббот- воскресен-
    год- лет месяц- недел- день дня дней час- минут- -надцать -десят -сот -сто
    российск- русск- украин- белорус- немец- герман- француз- британ- англий- американ- китай- япон- израил- палестин-
    иран- ирак- турец- греческ- итальян- испан- польск- европей- арабск- еврей- грузин- армян- казах-
  `,
} as const;
