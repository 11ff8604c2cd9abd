import type { zhCN } from './zh-CN';

export const en: Record<keyof typeof zhCN, string> = {
  newChain: 'New chain',
  newChainHelp: 'Give it a name and a code, choose its team, then draw its nodes.',
  editChain: 'Edit chain',
  code: 'Code',
  codeHelp: 'Letters, digits and . _ -; unique in the zone, used by ledgers and the API',
  name: 'Name',
  focus: 'Focus',
  focusHelp: 'What the plan wants of this chain, in its own words',
  maturity: 'Maturity',
  team: 'Working team',
  newTeam: 'No fitting team? Set one up',
  required: 'Required',
};
