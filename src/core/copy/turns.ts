import { kindOf, kinds } from './characters.ts';
import { endsQuestion } from './sentence-shape.ts';
import type { Traits } from './traits.ts';
import { wordSet } from './word-list.ts';

/**
 * How sure it is that a paragraph is a turn of an interview. `sure`: a label such as `Q:`. `capitals`: a name in
 * capitals or initials, to be believed where there are two. `name`: any name and a colon, to be believed where it recurs. Both are where a sure one is.
 */
export type Label = { readonly kind: 'sure' | 'capitals' | 'name'; readonly name: string };

/** Labels of interviews, hearings and letters, lower case; general usage of each language. */
const sureLabels: ReadonlySet<string> = wordSet({
  words: `
    q a question answer journalist journalists reporter reporters interviewer interviewee moderator host
    presenter speaker compere unidentified male female operator analyst frage antwort f journalistin
    moderatorin redaktion question réponse pregunta respuesta p r periodista pergunta resposta repórter
    jornalista domanda risposta vraag antwoord pytanie odpowiedź вопрос ответ в о корреспондент журналист
    ведущий питання відповідь питання journaliste demando respondo 问 答 問 记者 記者 主持人 网友 質問 回答 問い 答え 질문 답 문 기자
    앵커 س ج سؤال جواب سوال پاسخ پرسش שאלה תשובה soru cevap fråga svar kysymys vastaus otázka odpověď ερώτηση
    απάντηση hỏi đáp tanya jawab प्रश्न उत्तर सवाल जवाब প্রশ্ন উত্তর
  `,
});

/** Words before a colon that name no speaker. Lower case. */
const noSpeakers: ReadonlySet<string> = wordSet({
  words: `
    note update photo source location date time venue address phone tel price result results also read more
    see watch http https
  `,
});

const longestLabel = 50;
const mostLabelWords = 5;

function classify(label: string): Label | undefined {
  const name = label.toLowerCase();
  if (sureLabels.has(name)) return { kind: 'sure', name };
  const words = label.split(' ');
  if (words.length > mostLabelWords || noSpeakers.has(name) || /[\p{Nd}!?;,"“”«»/]/u.test(label))
    return undefined;
  // FN:  TONY ABBOTT:  James Baron (JB):
  if (/^[\p{Lu}\p{M}.'\- ]{2,}$/u.test(label) || /\([\p{Lu}\p{M}.]{1,4}\)$/u.test(label))
    return { kind: 'capitals', name };
  const firsts = words.map((word) => kindOf(Number(word.codePointAt(0))));
  if (firsts.includes(kinds.lower) || firsts.includes(kinds.digit) || firsts.includes(kinds.other))
    return undefined;
  return { kind: 'name', name };
}

/** The speaker's label that a paragraph begins with, if any: `Q:`, `TONY ABBOTT:`, `— Jane Roe:`, `FN:`. */
export function speakerLabel(traits: Traits): Label | undefined {
  const head = traits.head.replaceAll(/[*_]/g, '').replace(/^[-\s]+/, '');
  const colon = head.indexOf(':');
  if (/^q\. /i.test(head)) return { kind: 'sure', name: 'q' };
  if (colon < 1 || colon > longestLabel || head.charAt(colon + 1) === '/') return undefined;
  return classify(head.slice(0, colon).trimEnd());
}

/** Longer paragraphs are running copy, whatever label they begin with: nobody asks or answers so much twice on purpose. */
const mostTurnWords = 80;
const mostTurnLetters = 160;

function isTurnLong({ measured }: Traits): boolean {
  return measured.words <= mostTurnWords && measured.dense <= mostTurnLetters;
}

/** Whether a paragraph is a question, and not somebody's quoted words that end in one. */
function isQuestion(traits: Traits): boolean {
  return isTurnLong(traits) && endsQuestion(traits.text);
}

/** Labels to be believed: sure ones; capitals where there are two turns; any name that recurs or stands beside sure ones. */
function believe(labels: readonly (Label | undefined)[]): readonly boolean[] {
  const counts = new Map<string, number>();
  let sure = 0;
  let capitals = 0;
  for (const label of labels) {
    if (label === undefined) continue;
    if (label.kind === 'sure') sure++;
    if (label.kind === 'capitals') capitals++;
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  }
  return labels.map((label) => {
    if (label === undefined) return false;
    return sure > 0 || (label.kind === 'capitals' && capitals > 1) || counts.get(label.name) !== 1;
  });
}

/**
 * Positions of the paragraphs that are turns of questions and answers: questions and labelled lines, where there are two
 * or more of them, and any question set in bold. Undefined paragraphs are not asked.
 */
export function findTurns(paragraphs: readonly (Traits | undefined)[]): readonly number[] {
  const labelled = believe(
    paragraphs.map((traits) => (traits === undefined ? undefined : speakerLabel(traits))),
  );
  const turns: number[] = [];
  const bold: number[] = [];
  for (const [at, traits] of paragraphs.entries()) {
    if (traits === undefined) continue;
    const asks = isQuestion(traits);
    if (asks || (labelled[at] === true && isTurnLong(traits))) turns.push(at);
    if (asks && traits.bold) bold.push(at);
  }
  return turns.length > 1 ? turns : bold;
}
