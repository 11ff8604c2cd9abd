import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useRead } from '@/api/reading';
import { graphql } from '@/graphql';
import { useShellTexts } from '@/locales/shell';

const peopleQuery = graphql(`
  query PickPeople($search: String) {
    people(first: 30, filter: { search: $search, active: true }, sort: NAME_ASC) { nodes { id name office { name } } }
  }
`);
const companiesQuery = graphql(`
  query PickCompanies($search: String) {
    companies(first: 20, filter: { search: $search }, sort: NAME_ASC) { nodes { id name creditCode } }
  }
`);
const projectsQuery = graphql(`
  query FindProjects($search: String) {
    board(first: 20, filter: { search: $search }, sort: NAME_ASC) { nodes { id code name } }
  }
`);
const industriesQuery = graphql(`
  query PickIndustries($search: String!) {
    industryClasses(search: $search, first: 30) { code name }
  }
`);

interface PickerProps {
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
  /** The chosen row's name, shown until the list is there. */
  chosenName?: string | null;
  placeholder?: string;
  allowClear?: boolean;
  style?: React.CSSProperties;
}

interface Option {
  value: string;
  label: string;
}

/** Chooses a person of the zone. */
export function PersonPicker(props: PickerProps) {
  const t = useShellTexts();
  const [search, setSearch] = useState('');
  const { data, loading } = useRead(peopleQuery, { search: useDeferredValue(search) || null });
  const options = data?.people.nodes.map((person) => ({ value: person.id, label: person.office ? `${person.name} · ${person.office.name}` : person.name }));
  return <RowPicker placeholder={t('select.person')} {...props} options={options} loading={loading} onSearch={setSearch} />;
}

/** Chooses a company, found by name or credit code. */
export function CompanyPicker(props: PickerProps) {
  const t = useShellTexts();
  const [search, setSearch] = useState('');
  const { data, loading } = useRead(companiesQuery, { search: useDeferredValue(search) || null });
  const options = data?.companies.nodes.map(({ id, name }) => ({ value: id, label: name }));
  return <RowPicker placeholder={t('select.company')} {...props} options={options} loading={loading} onSearch={setSearch} />;
}

/** Chooses a project, found by name, code or investor. */
export function ProjectPicker(props: PickerProps) {
  const t = useShellTexts();
  const [search, setSearch] = useState('');
  const { data, loading } = useRead(projectsQuery, { search: useDeferredValue(search) || null });
  const options = data?.board.nodes.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
  return <RowPicker placeholder={t('select.project')} {...props} options={options} loading={loading} onSearch={setSearch} />;
}

function RowPicker({ options = [], loading, onSearch, value, onChange, chosenName, allowClear = true, ...rest }: PickerProps & { options?: Option[]; loading: boolean; onSearch: (text: string) => void }) {
  const known = !value || options.some((option) => option.value === value);
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch }}
      allowClear={allowClear}
      loading={loading}
      value={value ?? undefined}
      onChange={(next: string | undefined) => onChange?.(next ?? null)}
      options={known || !chosenName ? options : [{ value: value, label: chosenName }, ...options]}
    />
  );
}

/** Chooses GB/T 4754-2017 classes by code or name. */
export function IndustryPicker({ id, value, onChange }: { id?: string; value?: string[]; onChange?: (codes: string[]) => void }) {
  const t = useShellTexts();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const { data, loading } = useRead(industriesQuery, { search: wanted }, { pause: wanted === '' });
  return (
    <Select
      id={id}
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={loading}
      placeholder={t('select.industry')}
      notFoundContent={wanted === '' ? t('select.typeToSearch') : undefined}
      value={value ?? []}
      onChange={onChange}
      options={(wanted === '' ? [] : (data?.industryClasses ?? [])).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
    />
  );
}
