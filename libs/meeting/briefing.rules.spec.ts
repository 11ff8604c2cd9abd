import { cellText, contentHash } from '#platform';
import { metricShown } from '#contract';
import type { BriefingData } from './briefing.rules.js';

const data: BriefingData = {
  chain: { id: 'c', name: '新能源汽车' },
  year: 2026,
  quarter: 1,
  generatedAt: '2026-03-02T01:00:00.000Z',
  locale: 'zh-CN',
  sections: [{ code: 'RATES', title: '四率', paragraphs: [], columns: [], rows: [{ a: 1, b: null }] }],
};

describe('the hash of a frozen briefing', () => {
  it('does not depend on the order in which the database keeps keys', () => {
    const reordered = JSON.parse(`{"sections":[{"rows":[{"b":null,"a":1}],"columns":[],"paragraphs":[],"title":"四率","code":"RATES"}],"locale":"zh-CN","generatedAt":"2026-03-02T01:00:00.000Z","quarter":1,"year":2026,"chain":{"name":"新能源汽车","id":"c"}}`) as BriefingData;
    expect(contentHash(reordered)).toBe(contentHash(data));
  });

  it('changes with any figure', () => {
    expect(contentHash({ ...data, sections: [{ ...data.sections[0]!, rows: [{ a: 2, b: null }] }] })).not.toBe(contentHash(data));
  });
});

describe('a cell of a briefing', () => {
  it.each([
    ['123456789.00', 'money', '1.23 亿元'],
    ['99999999.99', 'money', '10000 万元'],
    ['0', 'money', '0 万元'],
    ['0.12345', 'percent', '12.3%'],
    [null, 'money', '—'],
    ['', 'text', '—'],
    [3, 'integer', '3'],
  ])('%s as %s reads %s', (value, kind, words) => {
    expect(cellText(value, kind, 'zh-CN')).toBe(words);
  });

  it('gives a metric its unit', () => {
    expect(metricShown('320.505000', 'wan_per_mu', 'zh-CN')).toBe('320.51 万元/亩');
    expect(metricShown('1.200000', 'ratio', 'zh-CN')).toBe('1.2');
    expect(metricShown(null, 'person', 'zh-CN')).toBeNull();
  });
});
