import { useUrlState } from '@/components/use-url-state';
import type { SideState } from '@/graphql/graphql';
import { FactsForm } from '../forms/facts-form';
import { FollowUpForm } from '../forms/follow-up-form';
import { MilestoneForm } from '../forms/milestone-form';
import { SideStateForm } from '../forms/side-state-form';
import { OfferForm } from '../referrals/project-referral';
import type { ProjectSheet } from '../project.types';

export interface Opened {
  /** `facts`, `field`, `milestone`, `followUp`, `refer` or `side`; `review` is opened by the section of the reviews. */
  form: string | null;
  /** After the colon: the field, the kind. */
  detail: string | null;
  open: (what: string) => void;
  close: () => void;
}

/**
 * The form that is open, kept in the address as `open=review:legality_review`, `open=field:totalInvestment`,
 * `open=milestone:construction_start`, `open=side:exited` or `open=followUp`: what a gate finds missing links to the form that mends it.
 */
export function useOpened(): Opened {
  const url = useUrlState<'open'>();
  const [form = null, detail = null] = url.get('open')?.split(':') ?? [];
  return { form, detail, open: (what) => url.set({ open: what }), close: () => url.set({ open: null }) };
}

/** The form that the address names. */
export function OpenedForm({ project, opened }: { project: ProjectSheet; opened: Opened }) {
  const { form, detail, close } = opened;
  const kind = detail?.toUpperCase() ?? null;
  const milestone = form === 'milestone' ? project.milestones.find((each) => each.kind === kind) : undefined;
  return (
    <>
      <FactsForm open={form === 'facts' || form === 'field'} onClose={close} project={project} field={form === 'field' ? detail : null} />
      <MilestoneForm milestone={milestone ?? null} onClose={close} />
      <OfferForm open={form === 'refer'} onClose={close} projectId={project.id} />
      <SideStateForm project={project} state={form === 'side' ? (kind as SideState | null) : null} onClose={close} />
      <FollowUpForm open={form === 'followUp'} onClose={close} projectId={project.id} />
    </>
  );
}
