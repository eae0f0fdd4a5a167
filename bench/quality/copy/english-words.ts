/** Words of the made English copy, by their place in a sentence. Nobody and nothing of these names is meant. */
const lists = {
  first: `Nora Gerald Imelda Tobias Ruth Callum Priya Anselm Greta Marcus Leonie Hassan Beatrix Owen Yolanda Felix Maud
    Desmond Irina Rupert Salma Victor Agnes Curtis Helga Jonas Nadia Percy Rosalind Stefan Thelma Ulrich Wanda Conrad
    Elspeth Mateus`,
  last: `Whitcombe Farrow Okonjo Delacroix Brandvold Tennant Mistry Galloway Pemberton Ashdown Quillfeather Varga Lindqvist
    Marchetti Osgood Trelawney Haverford Kincaid Sandoval Thorburn Abernathy Nakagawa Rosenthal Wexley Dunmore Eastlake
    Fitzroy Hollis Ingram Jarvis Kettering Lockwood Norbury Prescott Ravensdale Stanhope Underhill Yarrow`,
  company: `Harlow Pinnock Castellan Drummond Bexwell Norvane Tideway Ashgrove Corvane Fellbrook Granite Halcyon Ironbridge
    Juniper Kestrel Larkfield Marlstone Northgate Oakmoor Penrose Quarrymen Redfern Saltmarsh Thornbury Umberton Vantage
    Westerly Yewdale Amberley Brackenhall`,
  trade: `Freight Foods Textiles Shipping Timber Dairies Ceramics Airways Motors Chemicals Insurance Breweries Optics Mills
    Engineering Pharma Quarries Media Railways Seeds Fisheries Batteries Glassworks Steel`,
  form: 'Ltd Inc Group Holdings plc Partners Corp Industries',
  town: `Aberdeen Galway Trieste Bergen Leeds Halifax Tampere Porto Ghent Valletta Izmir Nantes Odessa Kingston Malmo Bristol
    Rotterdam Cardiff Dunedin Zagreb Limerick Durban Hobart Cork Salzburg Plymouth Bilbao Antwerp Lagos Montevideo`,
  country: `Norway Portugal Kenya Uruguay Latvia Malta Jordan Thailand Iceland Senegal Croatia Bolivia Ghana Slovenia Vietnam
    Estonia Tunisia Panama Mongolia Cyprus`,
  goods: `barley copper timber cement salmon sunflower wool fertiliser paper ceramics tyres insulin olives cheese batteries
    turbines cobalt sugar plywood lentils glass cotton rubber zinc`,
  place: `harbour quarry reservoir terminal cathedral viaduct market tannery lighthouse depot shipyard library prison museum
    stadium hospital refinery monastery ferry airport dam orchard tunnel observatory`,
  people: `dockers nurses farmers tenants pensioners teachers growers drivers engineers shareholders miners bakers students
    fishermen pilots lorry-owners residents shopkeepers plumbers librarians auditors volunteers`,
  role: `chief executive|finance director|harbour master|union secretary|deputy mayor|chief inspector|head surgeon|trade
    minister|senior analyst|research director|district judge|defence counsel|coastguard officer|transport commissioner|
    school principal|consumer ombudsman`,
  did: `sold bought closed inspected leased rebuilt abandoned enlarged insured flooded repaired mortgaged surveyed fenced
    defended photographed auctioned emptied modernised renamed evacuated guarded searched demolished occupied painted`,
  noun: `inquiry subsidy verdict drought licence tariff merger recall strike audit pension appeal survey outbreak budget tender
    blockade harvest treaty ruling lawsuit blackout referendum shortage reform vaccine loan landslide auction census`,
  adj: `northern coastal disputed costly quiet sudden bitter modest unusual lengthy narrow stubborn heavy foreign rural empty
    profitable fragile crowded steep hasty grey hollow orderly public temporary annual delayed ancient shallow`,
  doing: `loading pricing testing moving storing guarding draining printing weighing cleaning selling counting shipping mixing
    hiring sorting routing taxing feeding melting planting burying filming tagging`,
  feeling: `relieved furious cautious hopeful puzzled weary alarmed confident patient sceptical grateful baffled anxious
    delighted resigned stunned`,
  spoke: 'said added insisted noted explained argued recalled warned remarked conceded replied repeated',
  weekday: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  month: 'January February March April May June July August September October November December',
  link: `while although because after before since once until whereas though`,
  adverb: `slowly quietly barely openly sharply twice abroad overnight cheaply promptly reluctantly briefly jointly steadily
    partly hurriedly unexpectedly locally`,
  much: 'hundreds dozens thousands scores',
} satisfies Record<string, string>;

export type EnglishList = keyof typeof lists;

/** Whether a name found in a pattern is one of the lists. */
export function isEnglishList(name: string): name is EnglishList {
  return Object.hasOwn(lists, name);
}

/** The words of a list; entries of two words are separated by `|` in it. */
export function englishWords(name: EnglishList): readonly string[] {
  const text: string = lists[name];
  const parts = text.includes('|') ? text.split('|') : text.split(/\s+/u);
  return parts.map((part) => part.split(/\s+/u).join(' ').trim()).filter((part) => part !== '');
}
