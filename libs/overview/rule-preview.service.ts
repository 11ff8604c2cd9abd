import { Injectable } from '@nestjs/common';
import { Refusal, ZoneDatabase } from '#platform';
import type { Caller } from '#identity';
import { judgeChain, ruleProblems, ruleText, type StrengthRuleInput } from '#chain';
import { judgeMap, type PlainMap } from './map.service.js';
import { STATUS_MAP } from './map.sql.js';
import { verdictChanges, verdictCounts } from './verdicts.js';
import type { StrengthRulePreview } from './verdict.types.js';

/** What a chain's map would say by other thresholds. */
@Injectable()
export class RulePreviewService {
  constructor(private readonly db: ZoneDatabase) {}

  /**
   * Every node by the rule in force and by the draft; null when the zone has no such chain. Refuses a draft that could not be saved.
   */
  async preview(caller: Caller, chainId: string, draft: StrengthRuleInput): Promise<StrengthRulePreview | null> {
    const fields = ruleProblems(draft).map((problem) => ({ ...problem, path: problem.path.replace(/^input\./, '') }));
    if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
    const plain = await this.db.read<PlainMap>(caller.zoneId, 'status_map', STATUS_MAP, [chainId]);
    if (!plain) return null;
    const before = { ...judgeMap(plain), thresholds: plain.thresholds };
    const after = { graph: before.graph, judgements: judgeChain(before.graph, draft), thresholds: draft };
    return {
      chain: plain.chain,
      asOf: this.db.clock.now().toISOString(),
      ruleBefore: { ...plain.thresholds, text: ruleText(caller.locale, plain.thresholds) },
      ruleAfter: { ...draft, text: ruleText(caller.locale, draft) },
      countsBefore: verdictCounts(before.judgements),
      countsAfter: verdictCounts(after.judgements),
      nodes: verdictChanges(caller.locale, before, after),
    };
  }
}
