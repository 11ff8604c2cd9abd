import { Button, Table, Tag } from 'antd';
import { Link } from 'react-router';
import { useFigures } from '@/format/figures';
import { useMeetingTexts } from '../locale';
import type { BriefingSection, BriefingSheet } from '../meeting.types';
import { useBriefingCell } from './briefing-cell';

interface Props {
  briefing: BriefingSheet;
  onRefresh?: () => void;
  refreshing?: boolean;
}

/** A briefing as it is read at the meeting: sections with their paragraphs and tables. */
export function BriefingView({ briefing, onRefresh, refreshing }: Props) {
  const t = useMeetingTexts();
  const { instant } = useFigures();
  return (
    <article className="briefing">
      <div className="secondary">
        <Tag color={briefing.frozen ? 'blue' : 'default'}>{briefing.frozen ? t('frozenHint', { hash: briefing.hash?.slice(0, 12) ?? '' }) : t('live')}</Tag>
        {t('generatedAt', { time: instant(briefing.generatedAt) })}
        {onRefresh && <Button type="link" size="small" loading={refreshing} onClick={onRefresh}>{t('refresh')}</Button>}
      </div>
      {briefing.sections.map((section) => <Section key={section.code} section={section} />)}
    </article>
  );
}

const FIGURES = new Set(['money', 'area', 'integer', 'decimal', 'percent']);

function Section({ section }: { section: BriefingSection }) {
  const t = useMeetingTexts();
  const cell = useBriefingCell();
  const rows = section.rows as Record<string, unknown>[];
  // A row leads to what it is about by its first words.
  const leading = section.columns.find(({ kind }) => kind === 'text')?.key;
  return (
    <section data-section={section.code}>
      <h3>{section.title}</h3>
      {section.paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>)}
      {section.columns.length > 0 && (
        <Table<Record<string, unknown>>
          size="small"
          bordered
          rowKey={(row) => rows.indexOf(row)}
          pagination={false}
          className="briefing-table"
          dataSource={rows}
          locale={{ emptyText: t('noRows') }}
          columns={section.columns.map(({ key, title, kind }) => ({
            key,
            title,
            align: FIGURES.has(kind) ? ('right' as const) : ('left' as const),
            render: (_: unknown, row: Record<string, unknown>) => {
              const shown = cell(row[key], kind);
              return key === leading && typeof row.link === 'string' ? <Link to={row.link}>{shown}</Link> : shown;
            },
          }))}
        />
      )}
    </section>
  );
}
