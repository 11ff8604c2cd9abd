import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useShellTexts } from '@/locales/shell';

/** The lists that the server writes as files. */
export type ExportedList = 'companies' | 'projects' | 'checks' | 'breaches' | 'tasks' | 'reminders' | 'stages' | 'rates' | 'people' | 'chains' | 'meetings' | 'funds' | 'talents' | 'serviceSteps' | 'serviceRequests' | 'reviews' | 'cultivation' | 'intermediaries' | 'rewards' | 'incentivePolicies' | 'incentives' | 'incentiveEntries' | 'incentivePaybacks' | 'imports';

const FORMATS = ['xlsx', 'csv'] as const;

interface ExportButtonProps {
  list: ExportedList;
  variables?: object;
  /** The columns to write, in order; all when left out. */
  columns?: readonly string[];
  title?: string;
}

/** The list as a file, exactly as it is seen: `variables` are those that the list itself is read with; page and size do not matter. */
export function ExportButton({ list, variables = {}, columns, title }: ExportButtonProps) {
  const t = useShellTexts();
  const href = (format: string) => `/files/export?list=${list}&format=${format}&variables=${encodeURIComponent(JSON.stringify(variables))}${columns ? `&columns=${columns.join(',')}` : ''}`;
  return (
    <Dropdown menu={{ items: FORMATS.map((format) => ({ key: format, label: <a href={href(format)} download data-testid={`export-${format}`}>{t(`export.${format}`)}</a> })) }} trigger={['click']}>
      <Button icon={<DownloadOutlined />} data-testid={`export-${list}`}>{title ?? t('export')}</Button>
    </Dropdown>
  );
}
