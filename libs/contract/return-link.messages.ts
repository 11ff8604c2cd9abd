import { defineMessages } from '#platform';

/** What the page of a link says to the company. */
export const linkMessages = defineMessages({
  'zh-CN': {
    title: '企业指标填报',
    lead: '{project}（{code}） · {year} 年第 {quarter} 季度',
    help: '请填写本季度实际数，留空的不填报。提交后链接即失效，数据由开发区工作人员确认。',
    cumulative: '累计数（1—N 月）',
    note: '说明',
    send: '提交',
    done: '已提交，谢谢。开发区工作人员将核对确认。',
    gone: '链接不存在、已使用、已作废或已过期，请联系开发区工作人员重新发送。',
    limited: '访问过于频繁，请稍后再试。',
    wrong: '请检查标出的内容',
  },
  'zh-TW': {
    title: '企業指標填報',
    lead: '{project}（{code}） · {year} 年第 {quarter} 季度',
    help: '請填寫本季度實際數，留空的不填報。提交後連結即失效，資料由開發區工作人員確認。',
    cumulative: '累計數（1—N 月）',
    note: '說明',
    send: '提交',
    done: '已提交，謝謝。開發區工作人員將核對確認。',
    gone: '連結不存在、已使用、已作廢或已過期，請聯繫開發區工作人員重新發送。',
    limited: '訪問過於頻繁，請稍後再試。',
    wrong: '請檢查標出的內容',
  },
  en: {
    title: 'Return of agreed metrics',
    lead: '{project} ({code}) · quarter {quarter} of {year}',
    help: 'Enter the actual figures of the quarter; what is left empty is not returned. The link ends when you send it, and an officer of the zone confirms the figures.',
    cumulative: 'Cumulative (January to the end of the quarter)',
    note: 'Remarks',
    send: 'Send',
    done: 'Sent, thank you. An officer of the zone will confirm the figures.',
    gone: 'This link does not exist, was used or revoked, or has expired. Please ask the zone for a new one.',
    limited: 'Too many requests; please try again later.',
    wrong: 'Please look at what is marked',
  },
});
