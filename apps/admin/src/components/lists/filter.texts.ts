import { defineTexts } from '@/i18n/texts';

/** What every filtered list says. */
export const useFilterTexts = defineTexts('filters', {
  'zh-CN': {
    filters: '筛选', filtersSet: '筛选（{{count}}）', clear: '清除筛选', everything: '全部{{of}}', whole: '{{parts}}的{{of}}', and: '、', without: '去掉“{{words}}”',
    yes: '是', no: '否', days: '天', me: '我', unknown: '（已不存在）',
  },
  'zh-TW': {
    filters: '篩選', filtersSet: '篩選（{{count}}）', clear: '清除篩選', everything: '全部{{of}}', whole: '{{parts}}的{{of}}', and: '、', without: '去掉「{{words}}」',
    yes: '是', no: '否', days: '天', me: '我', unknown: '（已不存在）',
  },
  en: {
    filters: 'Filters', filtersSet: 'Filters ({{count}})', clear: 'Clear filters', everything: '{{of}}: all of them', whole: '{{of}} {{parts}}', and: ', ', without: 'Take “{{words}}” away',
    yes: 'Yes', no: 'No', days: 'days', me: 'me', unknown: '(no longer there)',
  },
});
