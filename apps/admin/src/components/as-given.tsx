import { Tooltip } from 'antd';
import { useFigures } from '@/format/figures';
import { graphql } from '@/graphql';
import type { GivenFigureFieldsFragment, MilestoneKind } from '@/graphql/graphql';
import { useShellTexts } from '@/locales/shell';

export const GivenFigureFields = graphql(`
  fragment GivenFigureFields on GivenFigure {
    field milestone given fileName importedAt
  }
`);

interface AsGivenProps {
  /** Of the company or project. */
  figures: readonly GivenFigureFieldsFragment[];
  field: string;
  /** For a date of the plan. */
  milestone?: MilestoneKind;
}

/** Beside a figure that a ledger gave only about: its words, and which ledger it was. */
export function AsGiven({ figures, field, milestone }: AsGivenProps) {
  const t = useShellTexts();
  const { instant } = useFigures();
  const figure = figures.find((each) => each.field === field && each.milestone === (milestone ?? null));
  if (!figure) return null;
  return (
    <Tooltip title={t('asGivenIn', { file: figure.fileName, at: instant(figure.importedAt) })}>
      <span className="quiet" style={{ marginInlineStart: 6 }} data-testid="as-given">{t('asGiven', { words: figure.given })}</span>
    </Tooltip>
  );
}
