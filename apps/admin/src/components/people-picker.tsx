import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useRead } from '@/api/reading';
import { graphql } from '@/graphql';
import { useShellTexts } from '@/locales/shell';

const peopleQuery = graphql(`
  query PickSeveralPeople($search: String) {
    people(first: 50, filter: { search: $search, active: true }, sort: NAME_ASC) { nodes { id name office { name } } }
  }
`);

interface PeoplePickerProps {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
  /** Those chosen already, shown by name until the list is there. */
  chosen?: readonly { id: string; name: string }[];
}

/** Chooses several people of the zone. */
export function PeoplePicker({ id, value = [], onChange, chosen = [] }: PeoplePickerProps) {
  const t = useShellTexts();
  const [search, setSearch] = useState('');
  const { data, loading } = useRead(peopleQuery, { search: useDeferredValue(search) || null });
  const found = (data?.people.nodes ?? []).map((person) => ({ value: person.id, label: person.office ? `${person.name} · ${person.office.name}` : person.name }));
  const others = chosen.filter((person) => !found.some((option) => option.value === person.id)).map((person) => ({ value: person.id, label: person.name }));
  return (
    <Select
      id={id}
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={loading}
      placeholder={t('select.person')}
      value={value}
      onChange={onChange}
      options={search ? found : [...found, ...others]}
    />
  );
}
