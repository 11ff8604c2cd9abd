import { Injectable } from '@nestjs/common';
import { enumLabel, invalidField, keyset, Refusal, toPage, ZoneDatabase, whenGiven, type Page, type PageArgs, type SortOrder, type ZoneTransaction } from '#platform';
import { Office, type Caller } from '#identity';
import { ContractAmendment } from './amendment.entity.js';
import { Breach, BreachCauseFinding, BreachMeasure } from './breach.entity.js';
import { BreachCause, BreachSort, BreachState, MeasureKind, MeasureState } from './breach.enums.js';
import type { BreachCauseInput, BreachClosingInput, BreachFilter, BreachMeasureInput, MeasureEndInput } from './breach.inputs.js';
import { breachMessages, breachText as text } from './breach.messages.js';
import { allowedMeasures, closingProblems, measureFacts } from './breach.rules.js';
import { BREACHES, breachJson, currentCause, finishBreach, nextDue, type BreachRow } from './breach.sql.js';
import type { BreachType } from './breach.types.js';
import { MetricCheck, type Contract } from './contract.entity.js';
import { measureFollowers } from './measure-followers.js';
import { lockContract } from './contract.lock.js';

const ORDERS: Record<BreachSort, SortOrder> = {
  [BreachSort.DUE_ASC]: { by: `coalesce(${nextDue}, date '9999-12-31')`, type: 'date', direction: 'asc', tie: 'b.id' },
  [BreachSort.OPENED_DESC]: { by: 'b.opened_on', type: 'date', direction: 'desc', tie: 'b.id' },
};

/** The breach procedure 违约处置: cause, measures, closure. Nothing is overwritten; each step is a row of its own. */
@Injectable()
export class BreachService {
  constructor(private readonly db: ZoneDatabase) {}

  async list(caller: Caller, page: PageArgs, filter: BreachFilter, sort: BreachSort): Promise<Page<BreachType>> {
    const params: unknown[] = [this.db.clock.today()];
    const from = `from ${BREACHES} where b.zone_id = app.zone() and b.deleted_at is null and $1::date is not null and ${conditions(filter, params)}`;
    const counted = [...params];
    const keys = keyset(page, ORDERS[sort], params);
    const rows = await this.db.read<{ breach: BreachRow; cursor: unknown }[]>(
      caller.zoneId,
      'breaches',
      `select coalesce(json_agg(row_to_json(listed) order by position), '[]') from (
         select ${breachJson('$1')} as breach, ${keys.cursor} as cursor, row_number() over (${keys.orderBy}) as position ${from} and ${keys.condition} ${keys.orderBy} ${keys.limit}) listed`,
      params,
    );
    const nodes = rows!.map(({ breach, cursor }) => ({ ...finishBreach(breach, caller.locale), cursor }));
    return toPage(nodes, page, async () => Number(await this.db.read<string>(caller.zoneId, 'breaches_count', `select count(*) ${from}`, counted)));
  }

  async breach(caller: Caller, id: string): Promise<BreachType | null> {
    const row = await this.db.read<BreachRow>(caller.zoneId, 'breach', `select ${breachJson('$2')} from ${BREACHES} where b.zone_id = app.zone() and b.id = $1 and b.deleted_at is null`, [id, this.db.clock.today()]);
    return row && finishBreach(row, caller.locale);
  }

  /**
   * States, or states anew, what a breach comes from.
   * @throws Refusal `INVALID_INPUT` while measures are open that another cause would not allow; `CONFLICT`
   */
  stateCause(caller: Caller, breachId: string, version: number, input: BreachCauseInput): Promise<BreachType> {
    return this.change(caller, breachId, async (tx, breach, contract) => {
      const open = (await tx.findAll(BreachMeasure, { breachId })).filter(({ state }) => state === MeasureState.OPEN);
      const allowed = allowedMeasures(input.cause, hasLand(contract));
      const stray = open.filter(({ kind }) => !allowed.includes(kind));
      if (stray.length > 0) throw invalidField('input.cause', text('open_measures', { measures: names(stray.map(({ kind }) => kind), caller) }));
      const findings = await tx.findAll(BreachCauseFinding, { breachId });
      await tx.insert(BreachCauseFinding, { ...input, breachId, number: findings.length + 1, statedById: caller.personId, statedOn: this.db.clock.today() });
      await tx.update(Breach, { id: breachId, version }, { openedOn: breach.openedOn });
    });
  }

  /**
   * Decides on a measure: one that the plans allow for the cause [6].
   * @throws Refusal `INVALID_INPUT`
   */
  addMeasure(caller: Caller, breachId: string, input: BreachMeasureInput, idempotencyKey: string): Promise<BreachType> {
    return this.change(caller, breachId, async (tx, breach, contract) => {
      const [finding] = (await tx.findAll(BreachCauseFinding, { breachId })).sort((a, b) => b.number - a.number);
      if (!finding) throw invalidField('input.kind', text('cause_first'));
      const allowed = allowedMeasures(finding.cause, hasLand(contract));
      if (!allowed.includes(input.kind)) {
        const cause = enumLabel(BreachCause, 'BreachCause', finding.cause, caller.locale);
        throw invalidField('input.kind', text('not_allowed', { measure: names([input.kind], caller), cause, allowed: names(allowed, caller) }));
      }
      if (input.dueOn < this.db.clock.today()) throw invalidField('input.dueOn', text('past'));
      await tx.get(Office, input.officeId);
      await tx.once(idempotencyKey, 'addBreachMeasure', { breachId, input }, async () => {
        const id = await tx.insert(BreachMeasure, { ...input, breachId: breach.id, causeId: finding.id });
        const measure = await tx.get(BreachMeasure, id);
        const title = `${enumLabel(MeasureKind, 'MeasureKind', input.kind, 'zh-CN')}：${input.content.trim()}`;
        for (const follower of measureFollowers()) await follower.decided(tx, measure, { projectId: contract.projectId, title });
        return id;
      });
    });
  }

  /**
   * Ends a measure with evidence: done, or withdrawn. A supplementary agreement or new dates are done once an amendment says so.
   * @throws Refusal `INVALID_INPUT`, `CONFLICT`
   */
  async endMeasure(caller: Caller, id: string, version: number, input: MeasureEndInput): Promise<BreachType> {
    const { breachId } = await this.db.write(caller, (tx) => tx.get(BreachMeasure, id));
    return this.change(caller, breachId, async (tx, breach) => {
      const measure = await tx.get(BreachMeasure, id);
      if (measure.version !== version) throw new Refusal('CONFLICT', { current: measure });
      if (measure.state !== MeasureState.OPEN || input.state === MeasureState.OPEN) throw invalidField('input.state', text('measure_ended'));
      const needed = input.state === MeasureState.DONE && measureFacts(measure.kind).byAmendment;
      if (needed && !input.amendmentId) throw invalidField('input.amendmentId', text('amendment'));
      if (!needed && input.amendmentId) throw invalidField('input.amendmentId', text('no_amendment'));
      if (input.amendmentId) {
        const amendment = await tx.get(ContractAmendment, input.amendmentId);
        if (amendment.contractId !== breach.contractId || amendment.signedOn < breach.openedOn) throw invalidField('input.amendmentId', text('amendment_other'));
      }
      await tx.update(BreachMeasure, { id, version }, { state: input.state, evidence: input.evidence.trim(), amendmentId: input.amendmentId ?? null, endedOn: this.db.clock.today() });
      const ended = await tx.get(BreachMeasure, id);
      for (const follower of measureFollowers()) await follower.ended(tx, ended);
    });
  }

  /**
   * Closes a breach with evidence.
   * @throws Refusal `GATE_REFUSED` with everything that is in the way; `CONFLICT`
   */
  close(caller: Caller, breachId: string, version: number, input: BreachClosingInput): Promise<BreachType> {
    return this.change(
      caller,
      breachId,
      async (tx, breach, contract) => {
        const [finding] = (await tx.findAll(BreachCauseFinding, { breachId })).sort((a, b) => b.number - a.number);
        const latest = await tx.find(MetricCheck, { metricId: breach.metricId, current: true });
        const problems = closingProblems({ cause: finding?.cause ?? null, measures: await tx.findAll(BreachMeasure, { breachId }), latest: latest?.result ?? null }, input.outcome);
        if (problems.length > 0) {
          const missing = problems.map((problem) => {
            const said = breachMessages(caller.locale, `closing.${problem}`);
            return { code: problem.toUpperCase(), kind: 'breach', label: said, reason: said, rule: RULE, link: `/contracts/${contract.id}?tab=breaches` };
          });
          throw new Refusal('GATE_REFUSED', { params: { to: enumLabel(BreachState, 'BreachState', BreachState.CLOSED, caller.locale), count: missing.length }, missing });
        }
        await tx.update(Breach, { id: breachId, version }, { closedOn: this.db.clock.today(), outcome: input.outcome, closingEvidence: input.evidence.trim(), closedById: caller.personId });
      },
      'breach.close',
    );
  }

  /** Changes an open breach under the lock of its project. */
  private async change(
    caller: Caller,
    breachId: string,
    work: (tx: ZoneTransaction, breach: Breach, contract: Contract) => Promise<void>,
    permission: 'breach.handle' | 'breach.close' = 'breach.handle',
  ): Promise<BreachType> {
    await this.db.write(caller, async (tx) => {
      const { contractId } = await tx.get(Breach, breachId);
      const { contract } = await lockContract(tx, caller, contractId, permission);
      const breach = await tx.get(Breach, breachId);
      if (breach.closedOn) throw invalidField('breachId', text('closed'));
      await work(tx, breach, contract);
    });
    const changed = await this.breach(caller, breachId);
    if (!changed) throw new Refusal('NOT_FOUND');
    return changed;
  }
}

const RULE = '[6] 对政府原因、企业原因造成的，分别采取相应方式予以处置';

const hasLand = ({ landArea }: Contract): boolean => Number(landArea ?? 0) > 0;

function names(kinds: readonly MeasureKind[], { locale }: Caller): string {
  return kinds.map((kind) => enumLabel(MeasureKind, 'MeasureKind', kind, locale)).join(locale === 'en' ? ', ' : '、');
}

function conditions({ state, cause, overdue, chainId, contractId, officeId }: BreachFilter, params: unknown[]): string {
  const made: string[] = [];
  const add = whenGiven(made, params);
  if (state === BreachState.CLOSED) made.push('b.closed_on is not null');
  if (state && state !== BreachState.CLOSED) made.push(`b.closed_on is null and ${currentCause} is ${state === BreachState.HANDLED ? 'not null' : 'null'}`);
  if (overdue) made.push(`b.closed_on is null and ${nextDue} < $1::date`);
  add(cause, (place) => `${currentCause} = ${place}`);
  add(chainId, (place) => `p.chain_id = ${place}`);
  add(contractId, (place) => `k.id = ${place}`);
  add(officeId, (place) => `exists (select 1 from breach_measure s where s.zone_id = b.zone_id and s.breach_id = b.id and s.state = 'open' and s.office_id = ${place} and s.deleted_at is null)`);
  return made.length > 0 ? made.join(' and ') : 'true';
}
