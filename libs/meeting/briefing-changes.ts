import { Maturity, Strength } from '#chain';
import { enumLabel, fromYuan, roundTo, type Locale } from '#platform';
import { SideState, Stage } from '#project';
import { ItemChangeKind, NodeChangeKind, type ChangesBetween, type SnapshotProject } from '#snapshot';
import type { BriefingRow } from './briefing.rules.js';
import { sectionIn } from './briefing-section.js';
import type { BriefingSection } from './meeting.types.js';
import { text, type BriefingText } from './messages.js';

/** Rows of one kind that a briefing shows; the comparison of the snapshots, one click away, shows all. */
const MOST_ROWS = 20;

type Kind = 'node' | 'company' | 'target' | 'project';

/** What changed in a chain since the quarter before the meeting's was closed [2 按季度跟踪]: the nodes, companies and projects that moved, and by how much. */
export function changesSection(changes: ChangesBetween | null, chainId: string, locale: Locale): BriefingSection {
  const say = (key: BriefingText, params?: Record<string, string | number>) => text(locale, key, params);
  const { paragraphs, rows } = changes ? said(changes, chainId, locale, say) : { paragraphs: [say('changes.unknown')], rows: [] };
  return sectionIn(locale)(
    'CHANGES',
    paragraphs,
    [['kind', 'kind', 'text'], ['name', 'name', 'text'], ['change', 'change', 'text'], ['before', 'before', 'text'], ['after', 'after', 'text']],
    rows,
  );
}

function said({ from, fromData, toData, comparison }: ChangesBetween, chainId: string, locale: Locale, say: (key: BriefingText, params?: Record<string, string | number>) => string) {
  const { totals, nodes, companies, targets, projects } = comparison;
  const strength = (value: Strength | undefined) => (value ? enumLabel(Strength, 'Strength', value, locale) : null);
  const stage = (project: SnapshotProject | null) =>
    project && [enumLabel(Stage, 'Stage', project.stage, locale), ...(project.sideState === SideState.ACTIVE ? [] : [enumLabel(SideState, 'SideState', project.sideState, locale)])].join(' · ');
  const row = (kind: Kind, name: string | undefined, change: string, before: string | null, after: string | null, link: string): BriefingRow => ({ kind: say(`kind.${kind}`), name: name ?? null, change, before, after, link });
  const item = (kind: ItemChangeKind) => enumLabel(ItemChangeKind, 'ItemChangeKind', kind, locale);
  const moved = <Change extends { kind: string }>(all: readonly Change[]) => all.filter(({ kind }) => kind !== ItemChangeKind.CHANGED);
  const lists = [
    moved(nodes).map(({ id, kind, before, after }) => row('node', (after ?? before)?.name, enumLabel(NodeChangeKind, 'NodeChangeKind', kind, locale), strength(before?.strength), strength(after?.strength), `/chains/${chainId}?map=status&node=${id}`)),
    moved(companies).map(({ id, kind, before, after }) => row('company', (after ?? before)?.name, item(kind), null, null, `/companies/${id}`)),
    moved(targets).map(({ id, kind, before, after }) => row('target', (after ?? before)?.name, item(kind), null, null, `/companies/${id}`)),
    moved(projects).map(({ id, kind, before, after }) => row('project', (after ?? before)?.name, item(kind), stage(before), stage(after), `/projects/${id}`)),
  ];
  const rows = lists.flatMap((list) => list.slice(0, MOST_ROWS));
  const left = lists.reduce((sum, list) => sum + Math.max(0, list.length - MOST_ROWS), 0);
  const count = (all: readonly { kind: string }[], kind: string) => all.filter((each) => each.kind === kind).length;
  const maturity = (level: Maturity) => enumLabel(Maturity, 'Maturity', level, locale);
  const { year, quarter } = from;
  return {
    rows,
    paragraphs: [
      say('changes.summary', {
        year, quarter,
        stronger: count(nodes, NodeChangeKind.STRONGER), weaker: count(nodes, NodeChangeKind.WEAKER),
        companiesCame: count(companies, ItemChangeKind.APPEARED), companiesGone: count(companies, ItemChangeKind.GONE),
        targetsCame: count(targets, ItemChangeKind.APPEARED), targetsGone: count(targets, ItemChangeKind.GONE),
        projectsCame: count(projects, ItemChangeKind.APPEARED), advanced: count(projects, ItemChangeKind.ADVANCED), wentBack: count(projects, ItemChangeKind.WENT_BACK), projectsGone: count(projects, ItemChangeKind.GONE),
        output: signedYi(totals.difference.localOutput), investment: signedYi(totals.difference.contractedInvestment),
      }),
      ...(fromData.maturity.level === toData.maturity.level ? [] : [say('changes.maturity', { before: maturity(fromData.maturity.level), after: maturity(toData.maturity.level) })]),
      ...(comparison.ruleDiffers ? [say('changes.rule')] : []),
      ...(left > 0 ? [say('changes.more', { left })] : []),
    ],
  };
}

/** Yuan in hundred millions with its sign: an increase is seen as one. */
function signedYi(yuan: string): string {
  const yi = roundTo(fromYuan(yuan, 'yi'), 2);
  return `${yi.gt(0) ? '+' : ''}${yi.toFixed()}`;
}
