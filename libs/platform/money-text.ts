import { decimal, roundTo, toPlain, type DecimalInput } from './decimal.js';
import { defineMessages, type Locale } from './messages/index.js';

const say = defineMessages({
  'zh-CN': { small: '{n} 万元', large: '{n} 亿元' },
  'zh-TW': { small: '{n} 萬元', large: '{n} 億元' },
  en: { small: 'CNY {n} m', large: 'CNY {n} bn' },
});

/** An amount in yuan as sentences say it: 万元 below one 亿, 亿元 from there on; millions and billions in English. To the fen. */
export function moneyText(locale: Locale, yuan: DecimalInput): string {
  const [small, large] = locale === 'en' ? ([1e6, 1e9] as const) : ([1e4, 1e8] as const);
  const isLarge = decimal(yuan).abs().gte(large);
  const unit = isLarge ? large : small;
  return say(locale, isLarge ? 'large' : 'small', { n: toPlain(roundTo(decimal(yuan), 2).div(unit)) });
}
