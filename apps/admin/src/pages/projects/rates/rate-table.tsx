import { Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { useFigures } from '@/format/figures';
import type { RateCode, RateFilter, RateGrouping } from '@/graphql/graphql';
import { rateRowsPath } from './rate-rows';
import type { RateGroup } from './rates.page';
import { useRateTexts } from './texts';

interface RateTableProps {
  groups: RateGroup[];
  total: RateGroup;
  named: (group: RateGroup) => string;
  byAmount: boolean;
  filter: RateFilter;
  groupBy: RateGrouping;
}

/** Every rate with what it divides; numerator and denominator open to their projects. "—" where there is nothing to divide by. */
export function RateTable({ groups, total, named, byAmount, filter, groupBy }: RateTableProps) {
  const t = useRateTexts();
  const { percent, money } = useFigures();
  const columns: TableColumnsType<RateGroup> = [
    { title: t('group'), key: 'group', fixed: 'left', width: 160, render: (_, group) => (group === total ? <strong>{named(group)}</strong> : named(group)) },
    ...total.rates.map((head, index) => ({
      title: head.label,
      key: head.code,
      className: 'number',
      render: (_: unknown, group: RateGroup) => {
        const rate = group.rates[index]!;
        const rows = (numerator: boolean) =>
          rateRowsPath({ filter: { ...filter, code: rate.code as RateCode, numerator, groupBy: group === total ? 'NONE' : groupBy, key: group === total ? '' : group.key }, label: named(group) });
        const part = (numerator: boolean) => {
          const [count, increases, amount] = numerator ? [rate.numerator, rate.numeratorIncreases, rate.amountNumerator] : [rate.denominator, rate.denominatorIncreases, rate.amountDenominator];
          const shown = byAmount ? money(amount) : count;
          return count + increases > 0 ? <Link to={rows(numerator)} aria-label={`${rate.label} ${t(numerator ? 'numerator' : 'denominator')} ${shown}`} title={increases > 0 ? t('increases', { count: increases }) : undefined}>{shown}{!byAmount && increases > 0 && <span className="quiet"> +{increases}</span>}</Link> : shown;
        };
        return <><strong>{percent(byAmount ? rate.amountValue : rate.value)}</strong><div className="quiet">{part(true)} / {part(false)}</div></>;
      },
    })),
  ];
  return <Table<RateGroup> className="panel" size="small" rowKey={(group) => (group === total ? 'total' : `group ${group.key}`)} pagination={false} dataSource={[...groups, total]} columns={columns} scroll={{ x: 760 }} />;
}
