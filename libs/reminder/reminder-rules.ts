import type { Locale } from '#platform';

type Texts = Record<Locale, string>;

/** Who hears of an occasion: the subject's owner, head or leader of the chain's team, the people of the lead office, the responsible leader, the zone's administrators. */
export type Audience = 'owner' | 'team_head' | 'chain_leader' | 'lead_office' | 'responsible_leader' | 'zone_admin';

/** What is said when, and to whom. `{…}` places are filled with the reminder's parameters. */
interface Notice {
  audience: readonly [Audience, ...Audience[]];
  title: Texts;
  body: Texts;
}

interface ReminderRuleKind {
  title: Texts;
  /** The rule in words, for whoever sets it. */
  text: Texts;
  /** Days before the date at which to remind; empty for rules that only know a threshold. */
  leadDays: readonly number[];
  /** Days after which the rule speaks; null for rules that only know a date. */
  thresholdDays: number | null;
  /** `first` is said in time, `late` when it is overdue or has to be escalated. */
  notices: { first?: Notice; late: Notice };
}

/**
 * The rules of follow-up (`domain.md` section 6). Lead days and thresholds are defaults that a zone may change; the occasions
 * themselves are found by the statements of `occasions.sql.ts`.
 */
export const REMINDER_RULES = {
  project_no_contact: {
    title: { 'zh-CN': '项目久未联系', 'zh-TW': '專案久未聯繫', en: 'Project without contact' },
    text: {
      'zh-CN': '在推项目达到其投资规模的联系间隔仍没有联系记录时提醒责任人；达到两倍天数时提醒专班负责人。间隔在“亮灯、停钟与联系”中设定 [8]。',
      'zh-TW': '在推專案達到其投資規模的聯繫間隔仍沒有聯繫記錄時提醒責任人；達到兩倍天數時提醒專班負責人。間隔在「亮燈、停鐘與聯絡」中設定 [8]。',
      en: 'The owner of an active project is reminded after as many days without a contact as its band of investment may go, the team head after twice as many. The days are set with the lights [8].',
    },
    leadDays: [],
    thresholdDays: null,
    notices: {
      first: {
        audience: ['owner'],
        title: { 'zh-CN': '{project}：久未联系', 'zh-TW': '{project}：久未聯繫', en: '{project}: no contact' },
        body: {
          'zh-CN': '项目“{project}”（{code}）自 {since} 以来没有联系记录，请尽快跟进并登记。',
          'zh-TW': '專案「{project}」（{code}）自 {since} 以來沒有聯繫記錄，請盡快跟進並登記。',
          en: 'No contact with project “{project}” ({code}) is on record since {since}. Please follow it up and log the contact.',
        },
      },
      late: {
        audience: ['team_head'],
        title: { 'zh-CN': '{project}：长期未联系', 'zh-TW': '{project}：長期未聯繫', en: '{project}: no contact for long' },
        body: {
          'zh-CN': '{owner} 负责的项目“{project}”（{code}）自 {since} 以来没有联系记录，已超过提醒期限一倍，请督促。',
          'zh-TW': '{owner} 負責的專案「{project}」（{code}）自 {since} 以來沒有聯繫記錄，已超過提醒期限一倍，請督促。',
          en: 'Project “{project}” ({code}) of {owner} has had no contact since {since}, twice as long as allowed. Please see to it.',
        },
      },
    },
  },
  milestone_due: {
    title: { 'zh-CN': '节点到期', 'zh-TW': '節點到期', en: 'Milestone due' },
    text: {
      'zh-CN': '项目节点计划日期临近时提醒责任人；逾期时同时提醒专班负责人。',
      'zh-TW': '專案節點計劃日期臨近時提醒責任人；逾期時同時提醒專班負責人。',
      en: 'The owner is reminded before a planned milestone date; when it is overdue, the team head too.',
    },
    leadDays: [7, 1],
    thresholdDays: null,
    notices: {
      first: {
        audience: ['owner'],
        title: { 'zh-CN': '{project}：{milestone}将到期', 'zh-TW': '{project}：{milestone}將到期', en: '{project}: {milestone} is due soon' },
        body: {
          'zh-CN': '项目“{project}”（{code}）的节点“{milestone}”计划于 {dueOn} 完成。',
          'zh-TW': '專案「{project}」（{code}）的節點「{milestone}」計劃於 {dueOn} 完成。',
          en: 'Milestone “{milestone}” of project “{project}” ({code}) is planned for {dueOn}.',
        },
      },
      late: {
        audience: ['owner', 'team_head'],
        title: { 'zh-CN': '{project}：{milestone}已逾期', 'zh-TW': '{project}：{milestone}已逾期', en: '{project}: {milestone} is overdue' },
        body: {
          'zh-CN': '项目“{project}”（{code}）的节点“{milestone}”应于 {dueOn} 完成，至今没有实际日期。',
          'zh-TW': '專案「{project}」（{code}）的節點「{milestone}」應於 {dueOn} 完成，至今沒有實際日期。',
          en: 'Milestone “{milestone}” of project “{project}” ({code}) was planned for {dueOn} and has no actual date.',
        },
      },
    },
  },
  meeting_due: {
    title: { 'zh-CN': '季度调度会', 'zh-TW': '季度調度會', en: 'Quarterly scheduling meeting' },
    text: {
      'zh-CN': '季度开始若干天后产业链仍未召开或安排调度会时提醒专班负责人；临近季末仍未安排时提醒链长。每条产业链每季度召开一次 [2]。',
      'zh-TW': '季度開始若干天後產業鏈仍未召開或安排調度會時提醒專班負責人；臨近季末仍未安排時提醒鏈長。每條產業鏈每季度召開一次 [2]。',
      en: 'The team head is reminded so many days into a quarter in which the chain has no meeting held or scheduled; the chain leader when the quarter nears its end. Every chain meets once a quarter [2].',
    },
    leadDays: [14],
    thresholdDays: 45,
    notices: {
      first: {
        audience: ['team_head'],
        title: { 'zh-CN': '{chain}：本季度调度会未安排', 'zh-TW': '{chain}：本季度調度會未安排', en: '{chain}: no meeting scheduled this quarter' },
        body: {
          'zh-CN': '产业链“{chain}”{year}年第{quarter}季度还没有召开或安排调度会，请在 {dueOn} 前召开。',
          'zh-TW': '產業鏈「{chain}」{year}年第{quarter}季度還沒有召開或安排調度會，請在 {dueOn} 前召開。',
          en: 'Chain “{chain}” has no meeting held or scheduled in quarter {quarter} of {year}. It has to meet by {dueOn}.',
        },
      },
      late: {
        audience: ['chain_leader'],
        title: { 'zh-CN': '{chain}：季末未安排调度会', 'zh-TW': '{chain}：季末未安排調度會', en: '{chain}: the quarter ends without a meeting' },
        body: {
          'zh-CN': '产业链“{chain}”{year}年第{quarter}季度将于 {dueOn} 结束，仍未召开或安排调度会。',
          'zh-TW': '產業鏈「{chain}」{year}年第{quarter}季度將於 {dueOn} 結束，仍未召開或安排調度會。',
          en: 'Quarter {quarter} of {year} ends on {dueOn}, and chain “{chain}” has no meeting held or scheduled.',
        },
      },
    },
  },
  supervised_task_due: {
    title: { 'zh-CN': '督办事项到期', 'zh-TW': '督辦事項到期', en: 'Supervised task due' },
    text: {
      'zh-CN': '督办事项到期前若干天及逾期时提醒牵头单位人员和责任领导。',
      'zh-TW': '督辦事項到期前若干天及逾期時提醒牽頭單位人員和責任領導。',
      en: 'The people of the lead office and the responsible leader are reminded before a supervised task is due and when it is overdue.',
    },
    leadDays: [3],
    thresholdDays: null,
    notices: {
      first: {
        audience: ['lead_office', 'responsible_leader'],
        title: { 'zh-CN': '督办将到期：{task}', 'zh-TW': '督辦將到期：{task}', en: 'Supervised task due soon: {task}' },
        body: {
          'zh-CN': '{chain}调度会的督办事项“{task}”应于 {dueOn} 办结。',
          'zh-TW': '{chain}調度會的督辦事項「{task}」應於 {dueOn} 辦結。',
          en: 'Supervised task “{task}” of the {chain} meeting is due on {dueOn}.',
        },
      },
      late: {
        audience: ['lead_office', 'responsible_leader'],
        title: { 'zh-CN': '督办已逾期：{task}', 'zh-TW': '督辦已逾期：{task}', en: 'Supervised task overdue: {task}' },
        body: {
          'zh-CN': '{chain}调度会的督办事项“{task}”应于 {dueOn} 办结，现已逾期。',
          'zh-TW': '{chain}調度會的督辦事項「{task}」應於 {dueOn} 辦結，現已逾期。',
          en: 'Supervised task “{task}” of the {chain} meeting was due on {dueOn} and is overdue.',
        },
      },
    },
  },
  service_request_due: {
    title: { 'zh-CN': '企业诉求响应', 'zh-TW': '企業訴求響應', en: 'Request to be answered' },
    text: {
      'zh-CN': '企业诉求响应期限临近时提醒承办单位；超过期限仍未响应时提醒挂钩领导、专班负责人和链长 [8]。响应期限按投资体量确定。',
      'zh-TW': '企業訴求響應期限臨近時提醒承辦單位；超過期限仍未響應時提醒掛鉤領導、專班負責人和鏈長 [8]。響應期限按投資體量確定。',
      en: "The office that deals with an investor's request is reminded before its day; when it passes without an answer, the linked leader, the team head and the chain leader [8]. The band of investment says how long it has.",
    },
    leadDays: [1],
    thresholdDays: null,
    notices: {
      first: {
        audience: ['lead_office', 'owner'],
        title: { 'zh-CN': '{project}：诉求待响应', 'zh-TW': '{project}：訴求待響應', en: '{project}: a request is to be answered' },
        body: {
          'zh-CN': '项目“{project}”（{code}）的诉求“{request}”须在 {dueOn} 前响应。',
          'zh-TW': '專案「{project}」（{code}）的訴求「{request}」須在 {dueOn} 前響應。',
          en: 'Request “{request}” of project “{project}” ({code}) is to be answered by {dueOn}.',
        },
      },
      late: {
        audience: ['responsible_leader', 'team_head', 'chain_leader'],
        title: { 'zh-CN': '{project}：诉求超期未响应', 'zh-TW': '{project}：訴求超期未響應', en: '{project}: a request was not answered in time' },
        body: {
          'zh-CN': '项目“{project}”（{code}）的诉求“{request}”应于 {dueOn} 前响应，至今没有响应，请督促。',
          'zh-TW': '專案「{project}」（{code}）的訴求「{request}」應於 {dueOn} 前響應，至今沒有響應，請督促。',
          en: 'Request “{request}” of project “{project}” ({code}) was to be answered by {dueOn} and was not. Please see to it.',
        },
      },
    },
  },
  service_step_due: {
    title: { 'zh-CN': '领办代办步骤到期', 'zh-TW': '領辦代辦步驟到期', en: 'Agent service step due' },
    text: {
      'zh-CN': '领办代办步骤承诺期限前若干天提醒承办单位；超过承诺期限时同时提醒代办员和专班负责人。等待企业补正期间不计时。',
      'zh-TW': '領辦代辦步驟承諾期限前若干天提醒承辦單位；超過承諾期限時同時提醒代辦員和專班負責人。等待企業補正期間不計時。',
      en: "The office of a step is reminded before its promised day; past it, the agent and the team head too. While the company is waited for, the clock stands still.",
    },
    leadDays: [1],
    thresholdDays: null,
    notices: {
      first: {
        audience: ['lead_office'],
        title: { 'zh-CN': '{project}：“{step}”将到承诺期限', 'zh-TW': '{project}：「{step}」將到承諾期限', en: '{project}: “{step}” is due soon' },
        body: {
          'zh-CN': '项目“{project}”（{code}）的步骤“{step}”承诺于 {dueOn} 前办结。',
          'zh-TW': '專案「{project}」（{code}）的步驟「{step}」承諾於 {dueOn} 前辦結。',
          en: 'Step “{step}” of project “{project}” ({code}) is promised for {dueOn}.',
        },
      },
      late: {
        audience: ['lead_office', 'owner', 'team_head'],
        title: { 'zh-CN': '{project}：“{step}”超过承诺期限', 'zh-TW': '{project}：「{step}」超過承諾期限', en: '{project}: “{step}” is past its promise' },
        body: {
          'zh-CN': '项目“{project}”（{code}）的步骤“{step}”应于 {dueOn} 前办结，仍在办理。',
          'zh-TW': '專案「{project}」（{code}）的步驟「{step}」應於 {dueOn} 前辦結，仍在辦理。',
          en: 'Step “{step}” of project “{project}” ({code}) was promised for {dueOn} and is still under way.',
        },
      },
    },
  },
  metric_breached: {
    title: { 'zh-CN': '协议指标未达标', 'zh-TW': '協議指標未達標', en: 'Contract metric breached' },
    text: {
      'zh-CN': '投资协议指标核验未达标时提醒项目责任人和专班负责人，直到认定原因并定下处置措施。',
      'zh-TW': '投資協議指標核驗未達標時提醒專案責任人和專班負責人，直到認定原因並定下處置措施。',
      en: "The project's owner and the team head are reminded when a check finds a contract metric breached, until its cause is stated and measures are decided on.",
    },
    leadDays: [],
    thresholdDays: null,
    notices: {
      late: {
        audience: ['owner', 'team_head'],
        title: { 'zh-CN': '{project}：{metric}未达标', 'zh-TW': '{project}：{metric}未達標', en: '{project}: {metric} breached' },
        body: {
          'zh-CN': '投资协议 {contract} 的指标“{metric}”应于 {dueOn} 达到，核验未达标，请查明原因 [6]。',
          'zh-TW': '投資協議 {contract} 的指標「{metric}」應於 {dueOn} 達到，核驗未達標，請查明原因 [6]。',
          en: 'Metric “{metric}” of agreement {contract}, due on {dueOn}, was found breached. Please establish the cause [6].',
        },
      },
    },
  },
  breach_measure_due: {
    title: { 'zh-CN': '违约处置到期', 'zh-TW': '違約處置到期', en: 'Measure against a breach due' },
    text: {
      'zh-CN': '违约处置措施到期前若干天提醒责任单位人员；逾期时同时提醒专班负责人和链长。',
      'zh-TW': '違約處置措施到期前若干天提醒責任單位人員；逾期時同時提醒專班負責人和鏈長。',
      en: 'The people of the office are reminded before a measure against a breach is due; the team head and the chain leader too once it is overdue.',
    },
    leadDays: [3],
    thresholdDays: null,
    notices: {
      first: {
        audience: ['lead_office'],
        title: { 'zh-CN': '违约处置将到期：{project}', 'zh-TW': '違約處置將到期：{project}', en: 'Measure due soon: {project}' },
        body: {
          'zh-CN': '投资协议 {contract} 指标“{metric}”的处置措施“{measure}”应于 {dueOn} 办结。',
          'zh-TW': '投資協議 {contract} 指標「{metric}」的處置措施「{measure}」應於 {dueOn} 辦結。',
          en: 'The measure “{measure}” against the breach of “{metric}” of agreement {contract} is due on {dueOn}.',
        },
      },
      late: {
        audience: ['lead_office', 'team_head', 'chain_leader'],
        title: { 'zh-CN': '违约处置已逾期：{project}', 'zh-TW': '違約處置已逾期：{project}', en: 'Measure overdue: {project}' },
        body: {
          'zh-CN': '投资协议 {contract} 指标“{metric}”的处置措施“{measure}”应于 {dueOn} 办结，现已逾期。',
          'zh-TW': '投資協議 {contract} 指標「{metric}」的處置措施「{measure}」應於 {dueOn} 辦結，現已逾期。',
          en: 'The measure “{measure}” against the breach of “{metric}” of agreement {contract} was due on {dueOn} and is overdue.',
        },
      },
    },
  },
  chain_incomplete: {
    title: { 'zh-CN': '产业链缺人', 'zh-TW': '產業鏈缺人', en: 'Chain without its people' },
    text: {
      'zh-CN': '产业链建立若干天后仍缺专班、链长或专班负责人时提醒专班与管理员，每季度一次，直到补齐 [2]。',
      'zh-TW': '產業鏈建立若干天後仍缺專班、鏈長或專班負責人時提醒專班與管理員，每季度一次，直到補齊 [2]。',
      en: 'The team and the administrators are reminded when a chain still lacks its team, leader or team head so many days after it was made, once a quarter until it is put right [2].',
    },
    leadDays: [],
    thresholdDays: 7,
    notices: {
      late: {
        audience: ['team_head', 'chain_leader', 'zone_admin'],
        title: { 'zh-CN': '{chain}：{missing}', 'zh-TW': '{chain}：{missing}', en: '{chain}: {missing}' },
        body: {
          'zh-CN': '产业链“{chain}”{missing}。一个产业链须有一位开发区领导、一个工作专班、一位专班负责人，请在“人员与机构”中指定。',
          'zh-TW': '產業鏈「{chain}」{missing}。一個產業鏈須有一位開發區領導、一個工作專班、一位專班負責人，請在「人員與機構」中指定。',
          en: 'Chain “{chain}”: {missing}. A chain has one zone leader, one working team and one team head; please name them under People and offices.',
        },
      },
    },
  },
  policy_pack_due: {
    title: { 'zh-CN': '政策包到期', 'zh-TW': '政策包到期', en: 'Policy pack due' },
    text: {
      'zh-CN': '产业链政策包到期前若干天提醒专班负责人；没有现行有效的政策包时同时提醒链长和管理员，每季度一次 [1 一链一策]。',
      'zh-TW': '產業鏈政策包到期前若干天提醒專班負責人；沒有現行有效的政策包時同時提醒鏈長和管理員，每季度一次 [1 一鏈一策]。',
      en: 'The team head is reminded before the policy pack of a chain expires; while none is in force the chain leader and the administrators too, once a quarter [1].',
    },
    leadDays: [30, 7],
    thresholdDays: null,
    notices: {
      first: {
        audience: ['team_head'],
        title: { 'zh-CN': '{chain}：政策包将到期', 'zh-TW': '{chain}：政策包將到期', en: '{chain}: the policy pack expires soon' },
        body: {
          'zh-CN': '产业链“{chain}”的政策包“{pack}”有效期至 {dueOn}，尚无下一版，请及时续订。',
          'zh-TW': '產業鏈「{chain}」的政策包「{pack}」有效期至 {dueOn}，尚無下一版，請及時續訂。',
          en: 'Policy pack “{pack}” of chain “{chain}” is valid until {dueOn}, and no next version has been issued.',
        },
      },
      late: {
        audience: ['team_head', 'chain_leader', 'zone_admin'],
        title: { 'zh-CN': '{chain}：没有现行有效的政策包', 'zh-TW': '{chain}：沒有現行有效的政策包', en: '{chain}: no policy pack in force' },
        body: {
          'zh-CN': '产业链“{chain}”没有现行有效的政策包。一链一策 [1]，请在链页发布新版。',
          'zh-TW': '產業鏈「{chain}」沒有現行有效的政策包。一鏈一策 [1]，請在鏈頁發布新版。',
          en: 'Chain “{chain}” has no policy pack in force. Every chain has one [1]; please issue a version on its page.',
        },
      },
    },
  },
  cultivation_review_due: {
    title: { 'zh-CN': '培育复核到期', 'zh-TW': '培育複核到期', en: 'Cultivation review due' },
    text: {
      'zh-CN': '培育库企业的复核日期临近时提醒一对一服务人员；逾期未复核时同时提醒企业所在产业链的专班负责人 [2,7]。',
      'zh-TW': '培育庫企業的複核日期臨近時提醒一對一服務人員；逾期未複核時同時提醒企業所在產業鏈的專班負責人 [2,7]。',
      en: 'The officer who serves a cultivated company is reminded before its review is due; when it is overdue, the team head of the chain the company sits on too [2,7].',
    },
    leadDays: [7],
    thresholdDays: null,
    notices: {
      first: {
        audience: ['owner'],
        title: { 'zh-CN': '{company}：培育复核将到期', 'zh-TW': '{company}：培育複核將到期', en: '{company}: cultivation review due soon' },
        body: {
          'zh-CN': '“{company}”（{library}）应于 {dueOn} 前复核，请走访企业并登记复核情况。',
          'zh-TW': '「{company}」（{library}）應於 {dueOn} 前複核，請走訪企業並登記複核情況。',
          en: '“{company}” ({library}) is to be reviewed by {dueOn}. Please visit it and record what you find.',
        },
      },
      late: {
        audience: ['owner', 'team_head'],
        title: { 'zh-CN': '{company}：培育复核已逾期', 'zh-TW': '{company}：培育複核已逾期', en: '{company}: cultivation review overdue' },
        body: {
          'zh-CN': '“{company}”（{library}）应于 {dueOn} 前复核，服务人员 {owner} 至今没有登记复核情况。',
          'zh-TW': '「{company}」（{library}）應於 {dueOn} 前複核，服務人員 {owner} 至今沒有登記複核情況。',
          en: '“{company}” ({library}) was to be reviewed by {dueOn}, and its officer {owner} has recorded no review.',
        },
      },
    },
  },
  referral_waiting: {
    title: { 'zh-CN': '互推项目待处理', 'zh-TW': '互推專案待處理', en: 'Referral waiting' },
    text: {
      'zh-CN': '其他开发区推荐的项目、提出的分成等待本区答复或承接超过若干天时，提醒管理员；本区已有项目的同时提醒其责任人和专班负责人。',
      'zh-TW': '其他開發區推薦的專案、提出的分成等待本區答覆或承接超過若干天時，提醒管理員；本區已有專案的同時提醒其責任人和專班負責人。',
      en: 'When a project that another zone refers, or a split that it proposes, has waited for this zone for so many days, its administrators are reminded; where the zone has a project of it, its owner and team head too.',
    },
    leadDays: [],
    thresholdDays: 3,
    notices: {
      late: {
        audience: ['zone_admin', 'owner', 'team_head'],
        title: { 'zh-CN': '{project}：{zone}等待答复', 'zh-TW': '{project}：{zone}等待答覆', en: '{project}: {zone} waits for an answer' },
        body: {
          'zh-CN': '互推项目“{project}”自 {since} 起等待本区处理（对方：{zone}），请答复分成或办理承接。',
          'zh-TW': '互推專案「{project}」自 {since} 起等待本區處理（對方：{zone}），請答覆分成或辦理承接。',
          en: 'Referred project “{project}” has waited for this zone since {since} (other zone: {zone}). Please answer the split or take it up.',
        },
      },
    },
  },
} as const satisfies Record<string, ReminderRuleKind>;

export type RuleCode = keyof typeof REMINDER_RULES;
export const RULE_CODES = Object.keys(REMINDER_RULES) as RuleCode[];
export type NoticeLevel = 'first' | 'late';

/** A rule by its code, for what needs no knowledge of which one it is. */
export function ruleKind(code: RuleCode): ReminderRuleKind {
  return REMINDER_RULES[code];
}

export function isRuleCode(code: string): code is RuleCode {
  return Object.hasOwn(REMINDER_RULES, code);
}
