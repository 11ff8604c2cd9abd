import { ArrowDownOutlined, ArrowUpOutlined, TableOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useState } from 'react';
import type { ChosenColumns } from './columns';
import './column-chooser.css';
import { useListTexts } from './texts';

interface NamedColumn {
  key: string;
  title: string;
}

/** Chooses the columns of a list and their order: by dragging, or by the arrows. */
export function ColumnChooser({ columns }: { columns: ChosenColumns<NamedColumn> }) {
  const t = useListTexts();
  return (
    <Popover trigger="click" placement="bottomRight" destroyOnHidden content={<Columns columns={columns} />}>
      <Button icon={<TableOutlined />} data-testid="columns">{t('columns')}</Button>
    </Popover>
  );
}

function Columns({ columns: { all, shown, chosen, choose, reset } }: { columns: ChosenColumns<NamedColumn> }) {
  const t = useListTexts();
  const [dragged, setDragged] = useState<string | null>(null);
  const keys = shown.map(({ key }) => key);
  const first = all[0]!.key;
  const moveTo = (key: string, place: number) => {
    const others = keys.filter((each) => each !== key);
    choose([...others.slice(0, place), key, ...others.slice(place)]);
  };
  return (
    <div className="column-chooser" data-testid="column-chooser">
      <div className="column-chooser-head">
        <span className="quiet">{t('columnsHelp')}</span>
        <Button type="link" size="small" disabled={chosen.length === 0} onClick={reset}>{t('columnsReset')}</Button>
      </div>
      <ul aria-label={t('columnsShown')}>
        {shown.map(({ key, title }, place) => (
          <li
            key={key}
            draggable
            className={dragged === key ? 'dragged' : undefined}
            onDragStart={() => setDragged(key)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => void (dragged && dragged !== key && moveTo(dragged, place))}
          >
            <Checkbox checked disabled={key === first} onChange={() => choose(keys.filter((each) => each !== key))}>{title}</Checkbox>
            <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={t('columnUp', { column: title })} disabled={place === 0} onClick={() => moveTo(key, place - 1)} />
            <Button type="text" size="small" icon={<ArrowDownOutlined />} aria-label={t('columnDown', { column: title })} disabled={place === shown.length - 1} onClick={() => moveTo(key, place + 1)} />
          </li>
        ))}
      </ul>
      <ul aria-label={t('columnsOnOffer')} className="on-offer">
        {all.filter(({ key }) => !keys.includes(key)).map(({ key, title }) => (
          <li key={key}><Checkbox checked={false} onChange={() => choose([...keys, key])}>{title}</Checkbox></li>
        ))}
      </ul>
    </div>
  );
}
