import { daysBetween, type CalendarDate } from '#platform';
import { fitOf, projectRefusal, sectorMeeting, wordIn, type Factor, type Fit, type FitRefusal, type ProjectFacts } from './fit.rules.js';
import type { PoolMessage, Said } from './messages.js';
import { TalentLevel } from './pool.enums.js';

/** What somebody of the talent pool is judged by. */
export interface TalentFacts {
  id: string;
  active: boolean;
  level: TalentLevel;
  specialties: readonly string[];
  chainIds: readonly string[];
  chainNames: readonly string[];
  industryCodes: readonly string[];
  availableFrom: CalendarDate | null;
  availableUntil: CalendarDate | null;
  /** The project he has agreed to come to. */
  placedWith: string | null;
}

/** What each factor can bring, out of 100 together. */
export const TALENT_WEIGHTS = { SPECIALTY: 40, SECTOR: 30, LEVEL: 15, AVAILABILITY: 15 } as const;

/** How the levels compare; a skilled worker and a young talent are alike. */
export const LEVEL_RANK = {
  [TalentLevel.TOP]: 4,
  [TalentLevel.LEADING]: 3,
  [TalentLevel.HIGH]: 2,
  [TalentLevel.SKILLED]: 1,
  [TalentLevel.YOUNG]: 1,
} as const satisfies Record<TalentLevel, number>;

/** Who comes within so many days is as good as there; who comes later counts for less. */
export const SOON_DAYS = 90;

/** How well somebody and a project fit. */
export function talentFit(talent: TalentFacts, project: ProjectFacts, today: CalendarDate): Fit {
  return fitOf([specialty(talent, project), sector(talent, project), level(talent, project), availability(talent, today)], refusalsOf(talent, project, today));
}

function factor(code: keyof typeof TALENT_WEIGHTS, share: number, key: PoolMessage, params?: Said['params']): Factor {
  const most = TALENT_WEIGHTS[code];
  return { code, points: Math.round(most * share), most, said: { key, params } };
}

/** What the project looks for that he can do: the demands that name one of his specialties. */
function wantedBy(talent: TalentFacts, project: ProjectFacts) {
  return project.demands.flatMap((demand) => {
    const word = wordIn(talent.specialties, demand.specialties.join('|')) ?? wordIn(demand.specialties, talent.specialties.join('|'));
    return word ? [{ ...demand, word }] : [];
  });
}

function specialty(talent: TalentFacts, project: ProjectFacts): Factor {
  const [demand] = wantedBy(talent, project);
  if (demand) return factor('SPECIALTY', 1, 'specialty.DEMAND', { demand: demand.name, word: demand.word });
  const word = wordIn(talent.specialties, project.words);
  return word ? factor('SPECIALTY', 0.6, 'specialty.CONTENT', { word }) : factor('SPECIALTY', 0, 'specialty.NONE');
}

/** His chains and industries; his specialties are a factor of their own. */
function sector(talent: TalentFacts, project: ProjectFacts): Factor {
  const { share, said } = sectorMeeting({ ...talent, words: [] }, project);
  return factor('SECTOR', share, said.key, said.params);
}

/** The least that is asked for by whoever wants his specialty, or by anybody of the project; null when nobody asks for anything. */
function wantedLevel(talent: TalentFacts, project: ProjectFacts): TalentLevel | null {
  const wanted = wantedBy(talent, project);
  const levels = (wanted.length > 0 ? wanted : project.demands).map((demand) => demand.level);
  return levels.length === 0 ? null : levels.reduce((least, each) => (LEVEL_RANK[each] < LEVEL_RANK[least] ? each : least));
}

function level(talent: TalentFacts, project: ProjectFacts): Factor {
  const wanted = wantedLevel(talent, project);
  if (wanted === null) return factor('LEVEL', 0.4 + 0.15 * LEVEL_RANK[talent.level], 'level.STATED', { level: talent.level });
  const params = { level: talent.level, wantedLevel: wanted };
  return isBelow(talent.level, wanted) ? factor('LEVEL', 0, 'refusal.LEVEL_TOO_LOW', params) : factor('LEVEL', 1, 'level.ENOUGH', params);
}

function isBelow(one: TalentLevel, other: TalentLevel): boolean {
  return LEVEL_RANK[one] < LEVEL_RANK[other];
}

function availability(talent: TalentFacts, today: CalendarDate): Factor {
  if (talent.availableFrom === null || talent.availableFrom <= today) return factor('AVAILABILITY', 1, 'availability.NOW');
  const days = daysBetween(today, talent.availableFrom);
  return factor('AVAILABILITY', days <= SOON_DAYS ? 0.7 : 0.3, 'availability.SOON', { date: talent.availableFrom, days });
}

function refusalsOf(talent: TalentFacts, project: ProjectFacts, today: CalendarDate): FitRefusal[] {
  const refusals: FitRefusal[] = [];
  const add = (code: string, key: PoolMessage, params?: Said['params']) => void refusals.push({ code, said: { key, params } });
  const inactive = projectRefusal(project);
  if (inactive) refusals.push(inactive);
  if (!talent.active) add('WITHDRAWN', 'refusal.WITHDRAWN');
  if (talent.placedWith !== null && talent.placedWith !== project.id) add('PLACED', 'refusal.PLACED');
  if (talent.availableUntil !== null && talent.availableUntil < today) add('NO_LONGER_AVAILABLE', 'refusal.NO_LONGER_AVAILABLE', { date: talent.availableUntil });
  const unwanted = wantedBy(talent, project).length === 0 && wordIn(talent.specialties, project.words) === null;
  const { share, said } = sectorMeeting({ ...talent, words: [] }, project);
  if (unwanted && (share === 0 || said.key === 'sector.ANY')) {
    add('FIELD_MISMATCH', 'refusal.FIELD_MISMATCH', { wanted: [...talent.chainNames, ...talent.industryCodes, ...talent.specialties].join(' / ') });
  }
  const wanted = wantedLevel(talent, project);
  if (wanted !== null && isBelow(talent.level, wanted)) add('LEVEL_TOO_LOW', 'refusal.LEVEL_TOO_LOW', { level: talent.level, wantedLevel: wanted });
  return refusals;
}
