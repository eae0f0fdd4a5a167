/** English words that name one of a kind, where another of the kind is another fact. Forms of one word share a line. */
const sameWord = `
president: president presidents presidential
premier: premier prime_minister prime_ministers
minister: minister ministers ministry
secretary: secretary secretaries
chairman: chairman chairmen chairwoman chair
ceo: ceo chief_executive chief_executives
cfo: cfo
mayor: mayor mayors
judge: judge judges
lawyer: lawyer lawyers attorney attorneys
prosecutor: prosecutor prosecutors
doctor: doctors physician physicians
policeman: policeman policemen policewoman
soldier: soldier soldiers troops
worker: worker workers employee employees
woman: woman women female females
man: man men male males
girl: girl girls
boy: boy boys
child: child children kids
he: he him his himself
she: she her hers herself
husband: husband husbands
wife: wife wives
murder: murder murders
grey: grey greys gray grays
theatre: theatre theatres theater theaters
harbour: harbour harbours harbor harbors
aluminium: aluminium aluminum
petrol: petrol gasoline
truck: truck trucks lorry lorries
whisky: whisky whiskey
plane: plane planes aeroplane aeroplanes airplane airplanes
`;

/** Each word, with and without a final s, is a kind of its own. */
const each = `
actor actress director producer screenwriter singer musician band drummer guitarist novelist writer author poet painter
artist dancer composer conductor comedian presenter editor photographer
striker goalkeeper midfielder defender captain coach manager referee umpire batsman bowler pitcher quarterback winger
forward fullback jockey trainer driver rider cyclist skier swimmer sprinter
king queen prince princess duke duchess emperor pope bishop archbishop cardinal priest imam rabbi pastor
vice deputy ambassador envoy diplomat spokesman spokeswoman congressman congresswoman councillor commissioner
officer sergeant colonel lieutenant admiral commander sheriff guard marine pilot sailor fighter rebel militant
nurse surgeon dentist teacher pupil student lecturer scientist engineer architect farmer fisherman miner builder
plumber electrician mechanic banker broker trader analyst economist accountant auditor investor shareholder
owner tenant landlord passenger pedestrian motorist tourist migrant refugee immigrant hostage prisoner inmate
defendant plaintiff witness victim juror thief burglar robber smuggler hacker gunman attacker bomber
father mother son daughter brother sister uncle aunt nephew niece cousin grandfather grandmother grandson
granddaughter twin fiance widow widower parent baby infant toddler teenager adult pensioner
manslaughter robbery burglary theft rape assault fraud arson kidnapping bribery perjury treason espionage
blackmail extortion embezzlement libel slander smuggling terrorism genocide
north south east west northern southern eastern western northeast northwest southeast southwest central left right
northeastern northwestern southeastern southwestern
inner outer upper front rear back middle top bottom inside outside
domestic foreign local regional national international federal provincial municipal overseas offshore onshore
gold silver copper platinum palladium zinc nickel tin iron steel lead uranium lithium coal oil gas
diesel kerosene electricity solar nuclear hydrogen
wheat corn maize barley oats rice soybean soy sugar coffee cocoa tea cotton wool tobacco rubber timber beef pork
lamb chicken fish salmon tuna shrimp milk butter cheese egg potato tomato onion banana apple orange grape wine beer
vodka water
red blue green yellow black white brown pink purple orange violet
football soccer rugby cricket tennis golf basketball baseball hockey boxing swimming cycling athletics
skiing skating rowing sailing wrestling volleyball handball badminton judo
final semifinal quarterfinal playoff qualifier heat
singles doubles heavyweight middleweight lightweight freestyle backstroke breaststroke butterfly
car bus train tram airliner helicopter ship ferry boat yacht submarine tanker bicycle motorcycle
van taxi tank jet drone missile rocket bomb grenade mine gun pistol rifle shotgun knife sword axe
fire flood earthquake hurricane typhoon tornado storm blizzard drought landslide avalanche tsunami volcano
rain snow hail fog frost sun sunshine wind
school university college hospital clinic church mosque synagogue temple court parliament congress senate house
cabinet council embassy consulate airport station port bridge tunnel factory mill refinery mine plant
prison jail hotel restaurant cinema museum library stadium bank supermarket shop market farm
book novel film movie album song play opera musical painting sculpture documentary series poem
cancer diabetes malaria cholera measles polio influenza flu pneumonia tuberculosis hepatitis stroke
heart lung liver kidney brain stomach leg arm hand foot knee ankle shoulder hip head neck chest eye ear nose
dog cat horse cow pig sheep goat bird elephant lion tiger bear wolf whale shark snake crocodile monkey
revenue turnover dividend bond stock loan mortgage deposit tax tariff subsidy wage salary pension
inflation unemployment employment interest output production consumption demand supply
seat vote ballot
breakfast lunch dinner
`;

function singular(word: string): string {
  return `${word}: ${word} ${word}s`;
}

const own: string[] = each.split(/\s+/).filter((word) => word !== '');

export const enKinds: string = `${sameWord}${own.map(singular).join('\n')}`;
