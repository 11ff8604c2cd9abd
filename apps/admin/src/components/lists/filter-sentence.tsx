import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Fragment } from 'react';
import { useFilterTexts } from './filter.texts';
import { type Filtered, type FilterPart, without } from './filter-parts';
import './filter-sentence.css';

interface FilterSentenceProps<Name extends string> {
  parts: readonly FilterPart<Name>[];
  list: Filtered<Name>;
  /** What the list holds: 企业, 项目. */
  of: string;
}

/** What a list shows, as one sentence; a click on a part takes that part away. */
export function FilterSentence<Name extends string>({ parts, list, of }: FilterSentenceProps<Name>) {
  const t = useFilterTexts();
  const said = parts.flatMap((part) => {
    const value = list.filter[part.name];
    return value ? [{ part, words: part.says(value) }] : [];
  });
  if (said.length === 0) return <p className="filter-sentence quiet" data-testid="filter-sentence">{t('everything', { of })}</p>;
  const [before, after] = t('whole', { parts: '|', of }).split('|');
  return (
    <p className="filter-sentence" data-testid="filter-sentence">
      {before}
      {said.map(({ part, words }, index) => (
        <Fragment key={part.name}>
          {index > 0 ? t('and') : null}
          <button type="button" className="filter-part" title={t('without', { words })} aria-label={t('without', { words })} onClick={() => without(list, part)}>
            {words}
            <CloseOutlined />
          </button>
        </Fragment>
      ))}
      {after}
      <Button type="link" size="small" onClick={list.clear}>{t('clear')}</Button>
    </p>
  );
}
