import { enumLabel, type FieldProblem, type Locale } from '#platform';
import { MetricKind, MetricMeasure } from './contract.enums.js';
import { formulaText, metricFacts, metricShown } from './metrics.js';
import { linkMessages } from './return-link.messages.js';
import type { LinkPage } from './return-link.service.js';

const LANGUAGES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const satisfies Record<Locale, string>;

const STYLE = `body{font-family:system-ui,"PingFang SC","Microsoft YaHei",sans-serif;margin:0;background:#f3f5f8;color:#1f2933}main{max-width:640px;margin:0 auto;padding:24px 16px}
form,.said{background:#fff;border:1px solid #e3e7ec;border-radius:8px;padding:20px}h1{font-size:20px;margin:0 0 4px}nav{float:right;font-size:13px}nav a{margin-left:8px}.lead{color:#52606d;margin-bottom:16px}
label{display:block;font-weight:600;margin-top:16px}small{display:block;color:#52606d;font-weight:400}input[type=text],input[type=date],textarea{width:100%;box-sizing:border-box;padding:8px;border:1px solid #9aa5b1;border-radius:4px;font:inherit}
.check{font-weight:400;margin-top:4px}.wrong{color:#b42318}button{margin-top:20px;background:#1f5fa8;color:#fff;border:0;border-radius:4px;padding:10px 24px;font:inherit;cursor:pointer}`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The frame of the page: it has no script and loads nothing. */
function framed(locale: Locale, token: string, body: string): string {
  const title = linkMessages(locale, 'title');
  const others = (Object.keys(LANGUAGES) as Locale[]).filter((other) => other !== locale).map((other) => `<a href="?key=${escaped(token)}&amp;lang=${other}">${LANGUAGES[other]}</a>`);
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head>
<body><main><nav>${others.join('')}</nav><h1>${title}</h1>${body}</main></body></html>`;
}

/** A sentence instead of the form: that it was sent, that the link is gone. */
export function saidPage(locale: Locale, token: string, said: 'done' | 'gone' | 'limited'): string {
  return framed(locale, token, `<p class="said" role="status">${linkMessages(locale, said)}</p>`);
}

/** The form of a link, with what was entered and what is wrong with it. */
export function formPage(locale: Locale, token: string, page: LinkPage, entered: Readonly<Record<string, string>> = {}, problems: readonly FieldProblem[] = []): string {
  const wrong = (path: string): string => problems.filter((problem) => problem.path === path).map(({ message }) => `<small class="wrong" role="alert">${escaped(typeof message === 'string' ? message : message(locale))}</small>`).join('');
  const fields = page.metrics.map(({ id, kind }) => {
    const { measure, unit } = metricFacts(kind);
    const value = escaped(entered[`v_${id}`] ?? '');
    const shownUnit = (metricShown('0', unit, locale) ?? '').replace(/^0/, '').trim();
    const input = measure === MetricMeasure.DATE ? `<input type="date" name="v_${id}" id="v_${id}" value="${value}">` : `<input type="text" inputmode="decimal" name="v_${id}" id="v_${id}" value="${value}">`;
    const cumulative = measure === MetricMeasure.YEARLY
      ? `<label class="check"><input type="checkbox" name="c_${id}" value="1"${Object.keys(entered).length === 0 || entered[`c_${id}`] ? ' checked' : ''}> ${linkMessages(locale, 'cumulative')}</label>` : '';
    return `<label for="v_${id}">${escaped(enumLabel(MetricKind, 'MetricKind', kind, locale))}${shownUnit ? `（${escaped(shownUnit)}）` : ''}<small>${escaped(formulaText(kind, locale))}</small></label>${input}${wrong(`metrics.${id}`)}${cumulative}`;
  });
  const lead = linkMessages(locale, 'lead', { project: page.project, code: page.code, year: page.year, quarter: page.quarter });
  return framed(
    locale,
    token,
    `<div class="lead">${escaped(lead)}</div><form method="post" action="?key=${escaped(token)}&amp;lang=${locale}"><small>${linkMessages(locale, 'help')}</small>
${problems.length > 0 ? `<p class="wrong" role="alert">${linkMessages(locale, 'wrong')}</p>` : ''}${fields.join('\n')}${wrong('metrics')}
<label for="note">${linkMessages(locale, 'note')}</label><textarea name="note" id="note" rows="3" maxlength="1000">${escaped(entered.note ?? '')}</textarea><button type="submit">${linkMessages(locale, 'send')}</button></form>`,
  );
}
