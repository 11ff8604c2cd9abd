import { useUrlState } from '@/components/use-url-state';
import type { Gap, Target } from '../chain-map.types';

/** What can be open of a target on the map. */
export type TargetAct = 'assign' | 'contact' | 'lead' | 'introductions';

/** A target of a gap, and where it is shown: the same one is offered in the list and beside its node. */
export interface TargetPlace {
  gap: Pick<Gap, 'nodeId' | 'nodeName'>;
  target: Target;
  place: 'list' | 'node';
}

/** What is open of a target; it is in the address, as `<act>.<place>.<node>.<company>`. */
export function useTargetAct({ gap, target, place }: TargetPlace): { open: TargetAct | null; show: (act: TargetAct) => void; close: () => void } {
  const url = useUrlState<'target'>();
  const [act, ...of] = (url.get('target') ?? '').split('.');
  const own = [place, gap.nodeId, target.company.id].join('.');
  return {
    open: of.join('.') === own ? (act as TargetAct) : null,
    show: (next) => url.set({ target: `${next}.${own}` }),
    close: () => url.set({ target: null }),
  };
}

/** The gap that a link to one of its targets is about. */
export function useAskedGap(): string | undefined {
  return useUrlState<'target'>().get('target')?.split('.')[2];
}
