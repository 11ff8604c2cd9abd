import { FilterOutlined } from '@ant-design/icons';
import { Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { useFilterTexts } from './filter.texts';
import type { Filtered, FilterPart } from './filter-parts';

interface FilterPanelProps<Name extends string> {
  parts: readonly FilterPart<Name>[];
  list: Filtered<Name>;
}

/** The button that opens all filters of a list, with how many are set. What is set takes hold at once: the list stays in sight. */
export function FilterPanel<Name extends string>({ parts, list }: FilterPanelProps<Name>) {
  const t = useFilterTexts();
  const [open, setOpen] = useState(false);
  const count = parts.filter(({ name }) => list.filter[name]).length;
  const set = (part: FilterPart<Name>, value: string | null) =>
    list.setFilter({ ...Object.fromEntries((part.carries ?? []).map((name) => [name, null])), [part.name]: value } as Partial<Record<Name, string | null>>);
  return (
    <>
      <Button icon={<FilterOutlined />} type={count > 0 ? 'primary' : 'default'} ghost={count > 0} onClick={() => setOpen(true)} data-testid="filters">
        {count > 0 ? t('filtersSet', { count }) : t('filters')}
      </Button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        title={t('filters')}
        size={400}
        mask={false}
        styles={{ wrapper: { maxWidth: '100vw' } }}
        extra={<Button type="link" disabled={count === 0} onClick={list.clear}>{t('clear')}</Button>}
      >
        <Form component="div" layout="vertical">
          {parts.map((part) => (
            <Form.Item key={part.name} label={part.label} htmlFor={`filter-${part.name}`}>
              {part.field({ id: `filter-${part.name}`, value: list.filter[part.name] ?? null, onChange: (value) => set(part, value) })}
            </Form.Item>
          ))}
        </Form>
      </Drawer>
    </>
  );
}
