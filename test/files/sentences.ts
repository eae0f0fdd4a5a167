/** Five paragraphs of an invented local story in many languages, with the quotes and dashes that copy there has. */
export const sentences = {
  // French
  fr: [
    'Le conseil municipal a adopté lundi le budget de l’année prochaine après un débat très animé.',
    '« Nous n’avions plus le choix », a déclaré la maire à l’issue du vote, évoquant la hausse des coûts de l’énergie.',
    'L’opposition, elle, dénonce une décision précipitée et réclame une enquête indépendante sur les dépenses engagées.',
    'Les travaux de la gare devraient reprendre en février, malgré les réserves exprimées par les riverains.',
    'À cœur vaillant, rien d’impossible : la fête aura bien lieu cet été, près du vieux château.',
  ],
  // German
  de: [
    'Der Stadtrat hat am Montag den Haushalt für das kommende Jahr beschlossen, nach einer äußerst hitzigen Debatte.',
    '„Wir hatten keine andere Möglichkeit mehr“, sagte die Bürgermeisterin und verwies auf die höheren Energiekosten.',
    'Die Opposition kritisierte die überstürzte Entscheidung und forderte eine unabhängige Prüfung der Ausgaben.',
    'Die Bauarbeiten am Bahnhof sollen im Februar fortgesetzt werden – trotz der Bedenken vieler Anwohner.',
    'Größere Straßen bleiben während der Arbeiten für den Verkehr geöffnet, hieß es aus dem Rathaus.',
  ],
  // Spanish
  es: [
    'El ayuntamiento aprobó el lunes el presupuesto del próximo año después de una larga discusión.',
    '«No teníamos otra opción», señaló la alcaldesa, que mencionó el aumento del precio de la energía.',
    'La oposición calificó la decisión de precipitada y pidió una investigación más amplia de los gastos.',
    'Las obras de la estación continuarán en febrero, según explicó ayer el director técnico.',
    '¿Quién pagará la diferencia? Ningún señor del consejo respondió a esa pregunta mañana ni tarde.',
  ],
  // Polish
  pl: [
    'Rada miasta przyjęła w poniedziałek budżet na przyszły rok po bardzo burzliwej dyskusji.',
    '„Nie mieliśmy już innego wyjścia” – powiedziała pani burmistrz, wskazując na rosnące ceny energii.',
    'Opozycja skrytykowała pośpieszną decyzję i zażądała niezależnej kontroli poniesionych wydatków.',
    'Prace na dworcu mają zostać wznowione w lutym, choć część mieszkańców zgłosiła zastrzeżenia.',
    'Większość ulic pozostanie otwarta, a święto odbędzie się latem koło zamku nad jeziorem.',
  ],
  // Czech
  cs: [
    'Zastupitelstvo města v pondělí schválilo rozpočet na příští rok po velmi bouřlivé debatě.',
    '„Neměli jsme už jinou možnost,“ řekla starostka a poukázala na rostoucí ceny energií.',
    'Opozice rozhodnutí označila za ukvapené a požaduje nezávislou kontrolu všech výdajů.',
    'Práce na nádraží by měly pokračovat v únoru, přestože část obyvatel vyjádřila výhrady.',
    'Většina ulic zůstane otevřená a slavnost se uskuteční v létě poblíž zámku u řeky.',
  ],
  // Hungarian
  hu: [
    'A városi közgyűlés hétfőn elfogadta a jövő évi költségvetést egy igen heves vita után.',
    '„Nem volt más lehetőségünk” – mondta a polgármester, utalva az energia növekvő árára.',
    'Az ellenzék elhamarkodottnak nevezte a döntést, és független vizsgálatot követelt a kiadásokról.',
    'A pályaudvar felújítása februárban folytatódik, jóllehet több környékbeli lakó is tiltakozott.',
    'A legtöbb utca nyitva marad, az ünnepséget pedig nyáron tartják a régi erőd közelében.',
  ],
  // Russian
  ru: [
    'Городской совет в понедельник утвердил бюджет на следующий год после долгих споров.',
    '«У нас не было другого выхода», – заявила мэр города, сославшись на рост цен на энергию.',
    'Оппозиция назвала решение поспешным и потребовала независимой проверки всех расходов.',
    'Работы на вокзале возобновятся в феврале, хотя многие жители выступили против проекта.',
    'Большинство улиц останется открытыми, а праздник пройдёт летом возле старого замка.',
  ],
  // Ukrainian
  uk: [
    'Міська рада в понеділок затвердила бюджет на наступний рік після тривалої дискусії.',
    '«У нас не було іншого виходу», – заявила очільниця міста, пославшись на зростання цін на енергію.',
    'Опозиція назвала рішення поспішним і зажадала незалежної перевірки всіх видатків.',
    'Роботи на вокзалі відновляться в лютому, хоча чимало мешканців виступили проти проєкту.',
    'Більшість вулиць залишиться відкритою, а свято відбудеться влітку біля старої фортеці.',
  ],
  // Greek
  el: [
    'Το δημοτικό συμβούλιο ενέκρινε τη Δευτέρα τον προϋπολογισμό του επόμενου έτους έπειτα από έντονη συζήτηση.',
    '«Δεν είχαμε άλλη επιλογή», δήλωσε η δήμαρχος, αναφερόμενη στην άνοδο των τιμών της ενέργειας.',
    'Η αντιπολίτευση χαρακτήρισε βιαστική την απόφαση και ζήτησε ανεξάρτητο έλεγχο των δαπανών.',
    'Οι εργασίες στον σταθμό θα συνεχιστούν τον Φεβρουάριο, παρά τις ενστάσεις των κατοίκων.',
    'Οι περισσότεροι δρόμοι θα μείνουν ανοιχτοί και η γιορτή θα γίνει το καλοκαίρι κοντά στο κάστρο.',
  ],
  // Turkish
  tr: [
    'Belediye meclisi pazartesi günü uzun süren tartışmanın ardından gelecek yılın bütçesini onayladı.',
    '“Başka çaremiz kalmamıştı” diyen başkan, artan enerji fiyatlarına dikkat çekti.',
    'Muhalefet kararı aceleci bulduğunu açıkladı ve harcamaların bağımsız biçimde incelenmesini istedi.',
    'Gardaki çalışmalar, bazı sakinlerin itirazına rağmen şubat ayında yeniden başlayacak.',
    'Sokakların çoğu açık kalacak, şenlik ise yazın eski kalenin yakınında düzenlenecek.',
  ],
  // Hebrew
  he: [
    'מועצת העיר אישרה ביום שני את תקציב השנה הבאה לאחר ויכוח ארוך וסוער.',
    '"לא הייתה לנו ברירה אחרת", אמרה ראש העיר והזכירה את עליית מחירי האנרגיה.',
    'האופוזיציה כינתה את ההחלטה נמהרת ודרשה בדיקה עצמאית של כל ההוצאות.',
    'העבודות בתחנת הרכבת יתחדשו בפברואר, אף שתושבים רבים הביעו הסתייגות.',
    'רוב הרחובות יישארו פתוחים והחגיגה תתקיים בקיץ ליד המבצר הישן.',
  ],
  // Arabic
  ar: [
    'وافق مجلس المدينة يوم الاثنين على ميزانية العام المقبل بعد نقاش طويل وحاد.',
    'وقالت رئيسة البلدية إنه لم يكن هناك خيار آخر، مشيرة إلى ارتفاع أسعار الطاقة.',
    'ووصفت المعارضة القرار بأنه متسرع وطالبت بمراجعة مستقلة لجميع النفقات.',
    'وستستأنف الأعمال في محطة القطار في فبراير رغم اعتراض عدد من السكان.',
    'وستبقى معظم الشوارع مفتوحة على أن يقام الاحتفال في الصيف قرب القلعة القديمة.',
  ],
  // Lithuanian
  lt: [
    'Miesto taryba pirmadienį po ilgų ginčų patvirtino kitų metų biudžetą.',
    '„Neturėjome kitos išeities“, – sakė merė, primindama didėjančias energijos kainas.',
    'Opozicija sprendimą pavadino skubotu ir pareikalavo nepriklausomo visų išlaidų patikrinimo.',
    'Darbai geležinkelio stotyje bus tęsiami vasarį, nors dalis gyventojų tam prieštaravo.',
    'Dauguma gatvių liks atviros, o šventė vyks vasarą prie senosios pilies ežero pakrantėje.',
  ],
  // Thai
  th: [
    'สภาเมืองอนุมัติงบประมาณของปีหน้าเมื่อวันจันทร์หลังจากการอภิปรายที่ยาวนาน',
    'นายกเทศมนตรีกล่าวว่าไม่มีทางเลือกอื่นแล้ว เพราะราคาพลังงานสูงขึ้นมาก',
    'ฝ่ายค้านวิจารณ์ว่าการตัดสินใจเร่งรีบเกินไป และขอให้ตรวจสอบค่าใช้จ่ายทั้งหมด',
    'งานที่สถานีรถไฟจะเริ่มอีกครั้งในเดือนกุมภาพันธ์ แม้ชาวบ้านหลายคนจะคัดค้าน',
    'ถนนส่วนใหญ่จะยังเปิดอยู่ และงานเทศกาลจะจัดขึ้นในฤดูร้อนใกล้ปราสาทเก่า',
  ],
  // Japanese
  ja: [
    '市議会は月曜日、長い議論の末に来年度の予算案を可決した。',
    '市長は「ほかに方法がなかった」と述べ、エネルギー価格の上昇を理由に挙げた。',
    '野党は決定が急ぎすぎだと批判し、すべての支出について独立した調査を求めた。',
    '駅の工事は二月に再開される見通しだが、近くの住民の多くは反対している。',
    'ほとんどの道路は通行でき、祭りは夏に古い城の近くで開かれる予定だ。',
  ],
  // simplified Chinese
  zhs: [
    '市议会星期一经过长时间的讨论，通过了明年的预算案。',
    '市长表示：“我们没有别的选择。”她提到能源价格不断上涨。',
    '反对派批评这一决定过于匆忙，并要求对所有开支进行独立调查。',
    '车站的工程将于二月恢复，尽管附近许多居民表示反对。',
    '大部分街道将保持开放，庆祝活动将于夏天在老城堡附近举行。',
  ],
  // traditional Chinese
  zht: [
    '市議會星期一經過長時間的討論，通過了明年的預算案。',
    '市長表示：「我們沒有別的選擇。」她提到能源價格不斷上漲。',
    '反對派批評這一決定過於匆忙，並要求對所有開支進行獨立調查。',
    '車站的工程將於二月恢復，儘管附近許多居民表示反對。',
    '大部分街道將保持開放，慶祝活動將於夏天在老城堡附近舉行。',
  ],
  // Korean
  ko: [
    '시의회는 월요일 오랜 토론 끝에 내년도 예산안을 통과시켰다.',
    '시장은 “다른 방법이 없었다”며 에너지 가격의 상승을 이유로 들었다.',
    '야당은 결정이 너무 성급했다고 비판하고 모든 지출에 대한 독립적인 조사를 요구했다.',
    '역 공사는 이월에 다시 시작될 전망이지만 많은 주민이 반대하고 있다.',
    '대부분의 도로는 열려 있으며 축제는 여름에 오래된 성 근처에서 열린다.',
  ],
  // Norwegian
  no: [
    'Kommunestyret vedtok mandag budsjettet for neste år etter en lang og høylytt debatt.',
    '– Vi hadde ikke noe annet valg, sa ordføreren, og viste til økte strømpriser.',
    'Opposisjonen kalte avgjørelsen forhastet og krevde en uavhengig gransking av utgiftene.',
    'Arbeidet på stasjonen skal etter planen fortsette i februar, tross naboenes innvendinger.',
    'De fleste gatene forblir åpne, og festen blir holdt på sommeren nær den gamle borgen ved sjøen.',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Language = keyof typeof sentences;
