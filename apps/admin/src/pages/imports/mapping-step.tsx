import { Alert, Button, Select, Table, Tag } from 'antd';
import { useState } from 'react';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useRefusal } from '@/components/use-refusal';
import { type Batch, planImportMutation } from './import.queries';
import { useImportTexts, useUnitName } from './texts';

/** Which column holds what: as recognised by the headers, to be corrected by who knows the ledger. */
export function MappingStep({ batch, onPlanned }: { batch: Batch; onPlanned: () => void }) {
  const t = useImportTexts();
  const { label: labelOf } = useLabels();
  const unitName = useUnitName();
  const refuse = useRefusal();
  const [plan, planning] = useWrite(planImportMutation);
  const [chosen, setChosen] = useState<Record<string, string | null>>(() => Object.fromEntries(batch.mapping.map(({ column, field }) => [column, field ?? null])));
  const sheet = batch.sheets.find((each) => each.chosen)?.name ?? batch.sheet ?? null;
  const used = new Set(Object.values(chosen));
  const missing = batch.fields.filter(({ field, required }) => required && !used.has(field));

  const submit = async (change: { sheet: string | null; mapped: boolean }) => {
    const mapping = change.mapped ? Object.entries(chosen).map(([column, field]) => ({ column, field })) : null;
    const { error } = await plan({ id: batch.id, version: batch.version, sheet: change.sheet, mapping });
    if (error) refuse(error);
    else if (change.mapped) onPlanned();
  };
  return (
    <section className="panel">
      <div className="import-bar">
        <span>
          {batch.sheets.length > 1 ? (
            <>
              {t('sheet')}{' '}
              <Select
                value={sheet}
                style={{ minWidth: 220 }}
                options={batch.sheets.map(({ name, rows }) => ({ value: name, label: t('sheetRows', { name, count: rows }) }))}
                // Another sheet has other columns: they are recognised anew.
                onChange={(name: string) => void submit({ sheet: name, mapped: false })}
              />{' '}
            </>
          ) : null}
          <span className="secondary">{t('mappingHelp')}</span>
        </span>
        <Button type="primary" loading={planning} disabled={missing.length > 0} onClick={() => void submit({ sheet, mapped: true })} data-testid="plan-import">
          {batch.state === 'PLANNED' ? t('planAgain') : t('plan')}
        </Button>
      </div>
      {missing.length > 0 ? <Alert type="warning" showIcon title={t('requiredMissing', { fields: missing.map(({ label }) => label).join('、') })} style={{ marginBottom: 10 }} /> : null}
      <Table
        size="small"
        pagination={false}
        rowKey="column"
        dataSource={batch.mapping}
        columns={[
          { title: t('column'), dataIndex: 'column', width: 70 },
          { title: t('header'), dataIndex: 'header' },
          { title: t('samples'), dataIndex: 'samples', render: (samples: string[]) => <span className="quiet">{samples.join(' · ') || '—'}</span> },
          {
            title: t('field'), key: 'field', width: 300,
            render: (_, { column, field: found, fieldLabel, confident, how, suggestions }) => (
              <>
                <Select
                  style={{ width: 220 }}
                  showSearch={{ optionFilterProp: 'label' }}
                  allowClear
                  placeholder={t('notImported')}
                  value={chosen[column]}
                  onChange={(field: string | undefined) => setChosen({ ...chosen, [column]: field ?? null })}
                  options={[
                    ...batch.fields.map(({ field, label, required }) => ({ value: field, label: required ? `${label} · ${t('required')}` : label, disabled: used.has(field) && chosen[column] !== field })),
                    // Running numbers are recognised, and read by nobody.
                    ...(found && !batch.fields.some(({ field }) => field === found) ? [{ value: found, label: `${fieldLabel ?? found} · ${t('notImported')}` }] : []),
                  ]}
                />{' '}
                {chosen[column] && chosen[column] === found && how ? <Tag color={confident ? 'default' : 'orange'}>{labelOf('ColumnMatch', how)}{confident ? null : ` · ${t('unsure')}`}</Tag> : null}
                {!chosen[column] && suggestions.length > 0 ? <span className="quiet">{t('couldBe', { fields: suggestions.flatMap((key) => batch.fields.find(({ field }) => field === key)?.label ?? []).join('、') })}</span> : null}
              </>
            ),
          },
          { title: t('unit'), dataIndex: 'unit', width: 120, render: unitName },
        ]}
      />
    </section>
  );
}
