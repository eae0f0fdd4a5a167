import type { WordLists } from './word-lists.ts';

/** Japanese: general knowledge of the language. */
export const ja: WordLists = {
  grammar: `で と も の や か な だ た て し する した して している していた します しました す る れ ら り です でした ます ました
ある あった いる いた という こと もの ため よう これ それ この その あの そして また および など として において による により
によると について られ された される されている なる なった ので のに けど しかし など 述べた 語った 話した 述べました 明らかにした 発表した`,
  common: `記者 会見 発表 説明 現在 一方 さらに 同日 同社`,
  ones: '',
  numbers: '',
  ordinals: '',
  months: '',
  weekdays: `
月曜日 月曜
火曜日 火曜
水曜日 水曜
木曜日 木曜
金曜日 金曜
土曜日 土曜
日曜日 日曜`,
  unsure: '',
  joints: '',
  dayJoints: '',
  opposites: '',
  pairs: '',
  decimal: '.',
  compounds: false,
  spaced: false,
  lists: {
    percentage: `percent: パーセント
point: ポイント`,
    money: `yen: 円
usd: ドル 米ドル
euro: ユーロ
pound: ポンド
yuan: 元 人民元
won: ウォン`,
    date: `today: 今日 きょう 本日
yesterday: 昨日 きのう
tomorrow: 明日 あす
thisyear: 今年
lastyear: 昨年 去年
nextyear: 来年`,
    time: `am: 午前
pm: 午後
morning: 朝
noon: 正午
evening: 夕方
night: 夜 深夜
dawn: 未明`,
    unit: `km: キロメートル キロ
metre: メートル
kg: キログラム
ton: トン
year: 年
month: 月
months: か月 カ月 ヶ月
day: 日
hour: 時間
clock: 時
minute: 分`,
    negation: `not: ない なかった なく なければ ません ませんでした ず ぬ
non: 非
un: 不
notyet: 未
no: 無`,
    reversal: `subject: は が
object: を
to: に へ
from: から より
until: まで
rise: 上昇 増加 上がった 増えた 値上がり
fall: 下落 減少 低下 下がった 減った 値下がり
win: 勝利 勝った 勝ち
lose: 敗北 敗れた 負けた 負け
deny: 否定 否認
confirm: 確認
reject: 拒否 拒絶
accept: 承認 同意
before: 前
after: 後
above: 以上
below: 以下
dead: 死亡 死者
hurt: 負傷 けが`,
    hedge: `about: 約 およそ ほぼ
over: 超
least: 少なくとも
most: 最大
may: 可能性 かもしれない
all: すべて 全て`,
  },
};
