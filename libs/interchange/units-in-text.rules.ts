import type { AreaUnit, MoneyUnit } from '#platform';

/** A unit as people write it, after {@link folded}. `foreign` is money that is not yuan, `perMu` money over land. */
export interface WrittenUnit {
  money?: MoneyUnit;
  area?: AreaUnit;
  perMu?: true;
  foreign?: string;
  percent?: true;
}

const MONEY: Readonly<Record<string, MoneyUnit>> = {
  亿: 'yi', 亿元: 'yi', 亿人民币: 'yi', 亿元人民币: 'yi', 人民币亿元: 'yi',
  百万: 'million', 百万元: 'million',
  万: 'wan', 万元: 'wan', 万元人民币: 'wan', 人民币万元: 'wan', w: 'wan',
  千元: 'thousand',
  元: 'yuan', 元人民币: 'yuan', 人民币元: 'yuan', 人民币: 'yuan', rmb: 'yuan', '¥': 'yuan',
};
const AREA: Readonly<Record<string, AreaUnit>> = {
  亩: 'mu', 公顷: 'hectare', ha: 'hectare', 平方公里: 'km2', km2: 'km2', 平方千米: 'km2',
  m2: 'm2', '㎡': 'm2', 平方米: 'm2', 平米: 'm2', 平方: 'm2', 平: 'm2', 方: 'm2',
  万m2: 'wan_m2', 万平方米: 'wan_m2', 万平米: 'wan_m2', 万平方: 'wan_m2', 万方: 'wan_m2', 万平: 'wan_m2',
};
const FOREIGN = /(美元|美金|港元|港币|欧元|日元|新台币|台币|英镑|usd|us\$|hkd|eur|jpy|\$|€)/;

/** Reads a whole text as a unit (`亿元`, `m2`, `万元/亩`); null when it is none. */
export function readUnit(text: string): WrittenUnit | null {
  const unit = text.toLowerCase().replace(/[\s:]/g, '').replace(/^单位/, '').replace(/m²|㎡|m\^2/g, 'm2');
  if (unit === '%') return { percent: true };
  const money = own(MONEY, unit);
  if (money) return { money };
  const area = own(AREA, unit);
  if (area) return { area };
  const over = /^(.+?)(?:\/|每)亩$/.exec(unit);
  const overMoney = over?.[1] === undefined ? undefined : own(MONEY, over[1]);
  if (overMoney) return { money: overMoney, perMu: true };
  const foreign = FOREIGN.exec(unit);
  // 亿美元, 万港元: not yuan, whatever the number.
  if (foreign && unit.replace(FOREIGN, '').replace(/^[万亿百千]*$/, '') === '') return { foreign: foreign[1] ?? unit };
  return null;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
