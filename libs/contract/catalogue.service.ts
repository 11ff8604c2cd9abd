import { Injectable } from '@nestjs/common';
import { Refusal, ZoneDatabase } from '#platform';
import type { Caller } from '#identity';
import type { CheckReplay, MetricDefinition } from './catalogue.types.js';
import { reasonText, RULE_VERSION } from './check.rules.js';
import { MetricKind } from './contract.enums.js';
import { floorOf, type ZoneFloors } from './floors.rules.js';
import { formulaText, metricFacts } from './metrics.js';
import { replayCheck, type KeptCheck } from './replay.rules.js';

/** The metrics that agreements are made of, and checks made again. */
@Injectable()
export class CatalogueService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The catalogue with the floors of the caller's zone, mandatory metrics first. */
  async metrics(caller: Caller): Promise<MetricDefinition[]> {
    const zone = await this.db.read<ZoneFloors>(caller.zoneId, 'zone_floors', `select json_build_object('level', z.settings->'level', 'floors', z.settings->'floors') from zone z where z.id = app.zone()`);
    return Object.values(MetricKind).map((kind) => {
      const { milestone: _milestone, ...facts } = metricFacts(kind);
      return { kind, ...facts, formula: formulaText(kind, caller.locale), floor: floorOf(kind, zone ?? {}, caller.locale)?.floor ?? null };
    });
  }

  /**
   * Makes a check, current or past, again from what it kept.
   * @throws Refusal `NOT_FOUND`
   */
  async replay(caller: Caller, checkId: string): Promise<CheckReplay> {
    const kept = await this.db.read<KeptCheck & { checkedAt: string }>(
      caller.zoneId,
      'check_replay',
      `select json_build_object('result', h.result, 'reasonCode', h.reason_code, 'actual', h.actual::text, 'actualOn', h.actual_on, 'expected', h.expected::text,
         'inputs', h.inputs, 'facts', h.facts, 'ruleVersion', h.rule_version, 'checkedAt', h.checked_at, 'checkedOn', (h.checked_at at time zone 'Asia/Shanghai')::date)
       from metric_check h where h.zone_id = app.zone() and h.id = $1 and h.deleted_at is null`,
      [checkId],
    );
    if (!kept) throw new Refusal('NOT_FOUND');
    const { obstacle, outcome, differences } = replayCheck(kept);
    return {
      checkId,
      checkedAt: kept.checkedAt,
      ruleVersion: kept.ruleVersion,
      replayedBy: RULE_VERSION,
      same: outcome !== null && differences.length === 0,
      obstacle,
      kept: kept.result,
      replayed: outcome?.result ?? null,
      reason: outcome && reasonText(outcome.reasonCode, outcome.inputs, outcome.expected, caller.locale),
      differences,
      facts: kept.facts && { ...kept.facts },
    };
  }
}
