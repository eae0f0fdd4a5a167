/** Copy made up for these tests: paragraphs of one to five sentences, as agencies and their customers print them. */
export const english: readonly string[] = [
  'The harbour board of Northport said on Monday that it would close the northern quay for eleven weeks, and that ferries to the islands would leave from the old fish market until the work is done.',
  'Traders, who pay rent by the week, asked for two more weeks to move their stalls. "Nobody told us," said Ines Morrow, who has sold mussels there for 30 years.',
  'The board answered that letters had been sent in March.',
  'Engineers found cracks in four of the nine piers last autumn. Repairs will cost 4.3 million crowns, a third of which is to come from the state. The rest will be raised by a levy on freight, which shippers have called unfair; they want passengers to pay a share as well.',
  'Asked whether the levy would end once the quay was open again, a spokesman for the board, Tom Adair, said it was "too early to speak of that".',
  'Northport handled 812,000 tonnes of cargo last year, 6 percent less than in the year before. Its rival on the other shore, Port Elm, handled more than two million.',
  'A first plan, drawn up by the firm of Hale & Sons, would have kept one lane of the quay open. It was dropped because the crane that lifts the piles needs the full width of the road.',
  'Ferries will run every forty minutes, as they do now. The last boat from the outer islands leaves at 9.40 p.m., the last one to them at 10.15 p.m., and on Sundays there will be two boats more than before.',
  'Islanders fear for their summer. "Guests want to step from the train onto the boat," said Ruth Okello of the hotel keepers\' union; "the fish market is a walk of twenty minutes, with cases."',
  'The town has promised a bus.',
  'Work on the quay was last halted in 1998, when a storm tore away the scaffolding within a night. Three men were hurt. An inquiry found that warnings from the weather office had been left unread on a desk, and the head of works resigned.',
  'This time, the board said, a watchman will read them.',
];

export const german: readonly string[] = [
  'Die Hafenverwaltung von Nordhafen hat am Montag angekündigt, den nördlichen Kai für elf Wochen zu sperren. Die Fähren zu den Inseln legen bis zum Ende der Arbeiten am alten Fischmarkt ab.',
  'Händlerinnen und Händler forderten zwei Wochen mehr Zeit, um ihre Stände zu verlegen. „Niemand hat uns etwas gesagt“, so Ines Morgen, die dort seit 30 Jahren Muscheln verkauft.',
  'Fachleute hatten im Herbst Risse an vier der neun Pfeiler gefunden. Die Reparatur kostet nach Angaben der Verwaltung 4,3 Millionen Kronen, von denen das Land ein Drittel übernimmt. Der Rest soll durch eine Abgabe auf Fracht aufgebracht werden, was Reedereien als ungerecht bezeichnen.',
  'Am 3. März soll der Stadtrat über die Pläne beraten; eine Mehrheit gilt als sicher.',
  'Im vergangenen Jahr wurden in Nordhafen 812.000 Tonnen Güter umgeschlagen, sechs Prozent weniger als im Jahr davor. Der Hafen am anderen Ufer kam auf mehr als zwei Millionen Tonnen.',
  'Zuletzt ruhten die Arbeiten am Kai im Jahr 1998, als ein Sturm in einer Nacht das Gerüst davontrug. Drei Männer wurden verletzt. Eine Untersuchung ergab, dass Warnungen des Wetteramts ungelesen auf einem Schreibtisch lagen.',
];

export const chinese: readonly string[] = [
  '北港港务局星期一宣布，北码头将关闭十一个星期进行维修，开往各岛的渡轮在工程结束之前改由旧鱼市场出发。',
  '商贩要求再给两个星期搬迁摊位。在那里卖了三十年贻贝的莫女士说，没有人通知过他们。港务局回应说，通知信三月份已经寄出，每户一封。',
  '工程师去年秋天在九座桥墩中的四座发现裂缝。维修费用为四百三十万，其中三分之一由政府承担，其余部分将通过货运附加费筹集，航运公司认为这不公平，要求乘客也分担一部分。',
  '码头上一次停工是在一九九八年，当时一场风暴在一夜之间卷走了脚手架，三人受伤。调查发现气象局的警报一直放在桌上没有人看。',
];

const subjects =
  'the ministry|a court in Elm|four of the unions|its chairman|Northport|the survey|officials|Ruth Okello';
const verbs = 'said|denied|was told|confirmed|will not discuss whether|had hoped|warned ministers|found';
const objects =
  'the bridge|no more than 40 permits|repairs to the dam|a report of 1998|fees for carriers|water rights';
const ends =
  'last week|before winter|in the Lower House|by 3 percent|for the first time since May|without a vote';

/** Paragraphs of as many sentences as `lengths` says, all different, each time the same. */
export function manyParagraphs(count: number, lengths: readonly number[]): string[] {
  let state = 17;
  const pick = (list: string): string => {
    state = (state * 1103515245 + 12345) % 2147483648;
    const choices = list.split('|');
    return String(choices[state % choices.length]);
  };
  const sentence = (): string => {
    const words = `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(ends)}, and ${pick(subjects)} ${pick(verbs)} ${pick(objects)}`;
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: Number(lengths[index % lengths.length]) }, sentence).join(' '),
  );
}
