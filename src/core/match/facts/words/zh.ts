import type { WordLists } from './word-lists.ts';

/** Chinese in both sets of characters: general knowledge of the language. */
export const zh: WordLists = {
  grammar: `的 了 着 著 过 過 在 是 和 与 與 及 也 都 就 而 并 並 又 还 還 于 於 以 为 為 对 對
之 其 这 這 那 该 該 此 个 個 名 位 们 們 他们 我们 自己 所 等 则 則 但 因 由 给 給 让 讓 会 會 地 得 很 更 已 已经 已經 正在
以及 因为 所以 如果 虽然 但是 然而 同时 其中 有 说 說 称 稱 表示 指出 认为 認為`,
  common: `报道 報道 消息 介绍 透露 强调 宣布 说道 此外 另外 目前 近日 日前 当时 据 根据 記者 记者`,
  ones: '',
  numbers: '',
  ordinals: '',
  months: '',
  weekdays: `
星期一 周一 週一 礼拜一
星期二 周二 週二 礼拜二
星期三 周三 週三 礼拜三
星期四 周四 週四 礼拜四
星期五 周五 週五 礼拜五
星期六 周六 週六 礼拜六
星期日 星期天 周日 週日 礼拜天`,
  unsure: '',
  joints: '',
  dayJoints: '',
  opposites: '',
  pairs: '',
  decimal: '.',
  compounds: false,
  spaced: false,
  lists: {
    percentage: `percent: 百分之
point: 百分点 百分點 个百分点 個百分點`,
    money: `yuan: 元 人民币 人民幣
usd: 美元 美金
euro: 欧元 歐元
pound: 英镑 英鎊
yen: 日元 日圆
hkd: 港元 港币
cent: 分钱`,
    date: `today: 今天 今日
yesterday: 昨天 昨日
tomorrow: 明天 明日
thisyear: 今年
lastyear: 去年
nextyear: 明年`,
    time: `morning: 上午 早上 早晨
noon: 中午
afternoon: 下午
evening: 晚上 晚间 傍晚
night: 深夜 凌晨`,
    unit: `km: 公里 千米
metre: 米
kg: 公斤 千克
ton: 吨 噸
year: 年
month: 月 个月 個月
day: 日 号 天
hour: 小时 小時 时 時 点 點
minute: 分钟 分鐘`,
    negation: `not: 不
no: 没有 沒有 没 沒 无 無
notyet: 未 尚未
non: 非
deny: 否
dont: 别 勿 莫`,
    reversal: `by: 被
from: 从 從
to: 到 向
object: 把 将 將
rise: 上涨 上漲 上升 增长 增長 增加 提高
fall: 下跌 下降 减少 減少 降低
win: 赢 贏 获胜 獲勝 战胜 击败
lose: 输 輸 失败 战败
deny: 否认 否認
confirm: 确认 證實 证实
reject: 拒绝 拒絕
accept: 接受 同意
before: 之前 以前
after: 之后 之後 以后
above: 以上
below: 以下
dead: 死亡 遇难 身亡
hurt: 受伤 受傷`,
    hedge: `about: 大约 大約 约 約
over: 超过 超過
least: 至少
most: 最多
may: 可能 或许 也许
all: 全部 所有`,
  },
};
