import { useRead } from '@/api/reading';
import { useUrlState } from '@/components/use-url-state';
import type { WhatIfQuery as Answered } from '@/graphql/graphql';
import { WhatIfQuery } from './panels.queries';
import { readScenario, SCENARIOS, type ScenarioKey } from './scenario-address';
import { usePanelTexts } from './texts';

export type Outcome = NonNullable<Answered['whatIf']>['outcomes'][number];

/** What of the scenarios the map shows: the chain as it is, as one of them would make it, or both beside each other. */
export const SHOWN = ['now', ...SCENARIOS, 'both'] as const;
export type Shown = (typeof SHOWN)[number];

/**
 * The scenarios that the address carries and what they would change. Read by the panel and by the map: it is asked once.
 * @param pause when nobody wants to know
 */
export function useScenarios(chainId: string, { pause = false } = {}) {
  const t = usePanelTexts();
  const url = useUrlState<ScenarioKey | 'show'>();
  const targets = { a: readScenario(url.get('a')), b: readScenario(url.get('b')) };
  const played = SCENARIOS.filter((key) => targets[key].length > 0);
  const nameOf = (key: ScenarioKey): string => t(`scenario_${key}`);
  const read = useRead(
    WhatIfQuery,
    { chainId, input: { scenarios: played.map((key) => ({ name: nameOf(key), targets: targets[key] })) } },
    { pause: pause || played.length === 0 },
  );
  const outcomes = read.data?.whatIf?.outcomes ?? [];
  const asked = SHOWN.find((each) => each === url.get('show')) ?? 'now';
  const keys = asked === 'now' ? [] : asked === 'both' ? played : played.filter((key) => key === asked);
  return {
    targets,
    played,
    read,
    /** What the map shows, as far as it is played. */
    shown: keys.length === 0 ? ('now' as const) : asked,
    /** The scenarios that the map shows, with what each would change. */
    onMap: keys.flatMap((key) => {
      const outcome = outcomes.length === played.length ? outcomes[played.indexOf(key)] : undefined;
      return outcome ? [{ key, name: nameOf(key), outcome }] : [];
    }),
  };
}
