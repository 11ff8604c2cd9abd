import { defineMessages } from '#platform';

/** How a forecast is made, printed with it, and why none is. */
export const forecastMessage = defineMessages({
  'zh-CN': {
    refused: '样本不足，不作预测：“{stages}”离开该阶段的项目不足 {fewest} 个，或没有可用的停留时间。{projects} 个在谈在建项目因此未计入。',
    'definition.rate': '转化率＝从某阶段进入更靠后阶段的项目数 ÷（该项目数＋在该阶段终止或退出的项目数），只用本区（本链）自己的流转记录，回退不计；仍停在该阶段的项目不计入。区间为 95% 威尔逊（Wilson）区间，满 {fewest} 个样本才给出。',
    'definition.time': '预计时间＝进入当前阶段的月份（按月中计）加上各阶段停留天数的中位数；停留已超过中位数的按今天离开计。',
    'definition.expected': '预计数＝各在谈在建项目到达概率之和，概率为沿途各阶段转化率之积；区间由各阶段区间的下限、上限分别相乘得到，偏宽。搁置、终止、退出的项目不计；首次签约只计一次，增资只计新增投资。',
    'definition.need': '还需在谈＝（年度开工目标－今年已开工－今年内预计开工）÷ 从洽谈到开工的概率。',
  },
  'zh-TW': {
    refused: '樣本不足，不作預測：「{stages}」離開該階段的專案不足 {fewest} 個，或沒有可用的停留時間。{projects} 個在談在建專案因此未計入。',
    'definition.rate': '轉化率＝從某階段進入更靠後階段的專案數 ÷（該專案數＋在該階段終止或退出的專案數），只用本區（本鏈）自己的流轉記錄，回退不計；仍停在該階段的專案不計入。區間為 95% 威爾遜（Wilson）區間，滿 {fewest} 個樣本才給出。',
    'definition.time': '預計時間＝進入當前階段的月份（按月中計）加上各階段停留天數的中位數；停留已超過中位數的按今天離開計。',
    'definition.expected': '預計數＝各在談在建專案到達概率之和，概率為沿途各階段轉化率之積；區間由各階段區間的下限、上限分別相乘得到，偏寬。擱置、終止、退出的專案不計；首次簽約只計一次，增資只計新增投資。',
    'definition.need': '還需在談＝（年度開工目標－今年已開工－今年內預計開工）÷ 從洽談到開工的概率。',
  },
  en: {
    refused: 'Too little is known to predict: fewer than {fewest} projects have left "{stages}", or no time spent there is known. {projects} projects under way are left out.',
    'definition.rate': 'Transition rate: projects that went on from a stage to a later one, over those and the ones terminated or exited in it; from the own moves of the zone (the chain) alone, moves back not counted; projects still in the stage are left out. Intervals are Wilson’s at 95%, stated from {fewest} projects on.',
    'definition.time': 'Expected time: the month in which the stage was entered (its middle) and the medians of the days spent in each stage; whoever has been longer in a stage than its median is taken to leave it today.',
    'definition.expected': 'Expected number: the sum of the chances of the projects under way, each the product of the rates along its way; its interval multiplies the lower and the upper ends, which makes it wide. Projects on hold, terminated or exited are left out; a first signing counts once, a capital increase counts its increment.',
    'definition.need': 'Still needed in negotiation: (the year’s target of construction starts − started this year − expected to start this year) ÷ the chance to come from negotiation to the start.',
  },
});
