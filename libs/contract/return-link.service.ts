import { Injectable } from '@nestjs/common';
import { invalidField, parseDecimal, quarterStart, Refusal, ZoneDatabase, type FieldProblem, type Quarter, type ZoneTransaction } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { checkContracts } from './contract-check.service.js';
import { ContractMetric } from './contract.entity.js';
import { ContractState, MetricMeasure, ReturnSource, SubmissionState, type MetricKind } from './contract.enums.js';
import { lockContract } from './contract.lock.js';
import { returnProblems } from './contract.service.js';
import { contractText as text } from './messages.js';
import { metricFacts } from './metrics.js';
import { ReturnLink, SubmittedReturn } from './return-link.entity.js';
import { newToken, RETURN_PATH, tokenHash, zoneOfToken } from './return-link.token.js';
import type { NewReturnLink, ReturnLinkInput, ReturnLinkType } from './return-link.types.js';
import { standingReturns, writeReturn } from './return-writing.js';

/** Requests of one address for links in a quarter of an hour. */
const FROM_ADDRESS = 60;
const LOCK_MINUTES = 15;

/** What the page of a link shows. */
export interface LinkPage {
  linkId: string;
  project: string;
  code: string;
  year: number;
  quarter: number;
  /** One for each kind of metric: the next step that is due. */
  metrics: { id: string; kind: MetricKind }[];
}

/** What a company entered for a metric. */
export interface Entered {
  metricId: string;
  value: string | null;
  valueOn: string | null;
  cumulative: boolean;
}

const linkJson = (now: string) => `json_build_object('id', l.id, 'version', l.version, 'year', l.year, 'quarter', l.quarter, 'expiresAt', l.expires_at, 'usedAt', l.used_at,
  'state', case when l.revoked_at is not null then 'revoked' when l.used_at is not null then 'used' when l.expires_at <= ${now} then 'expired' else 'open' end,
  'madeBy', ${personRefJson('l', 'made_by_id')},
  'submitted', (select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version, 'kind', m.kind, 'unit', m.unit, 'value', s.value::text, 'valueOn', s.value_on, 'cumulative', s.cumulative,
      'note', s.note, 'state', s.state, 'judgedOn', s.judged_on, 'reason', s.reason,
      'judgedBy', ${personRefJson('s', 'judged_by_id')}) order by m.due_on, m.kind), '[]')
    from submitted_return s join contract_metric m on m.zone_id = s.zone_id and m.id = s.metric_id where s.zone_id = l.zone_id and s.link_id = l.id and s.deleted_at is null))`;

/** One-time links: made and revoked by officers, filled in by companies, what came confirmed by officers. */
@Injectable()
export class ReturnLinkService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The links of an agreement, the newest first, with what came through them. */
  async links(caller: Caller, contractId: string): Promise<ReturnLinkType[]> {
    const rows = await this.db.read<ReturnLinkType[]>(
      caller.zoneId,
      'return_links',
      `select coalesce(json_agg(${linkJson('$2::timestamptz')} order by l.created_at desc, l.id desc), '[]') from return_link l where l.zone_id = app.zone() and l.contract_id = $1 and l.deleted_at is null`,
      [contractId, this.db.clock.now()],
    );
    return rows ?? [];
  }

  /**
   * Makes a link for a quarter of a signed agreement. Its token is told once and kept as a hash alone.
   * @throws Refusal `INVALID_INPUT`
   */
  async make(caller: Caller, contractId: string, input: ReturnLinkInput, idempotencyKey: string): Promise<NewReturnLink> {
    if (quarterStart({ year: input.year, quarter: input.quarter as Quarter['quarter'] }) > this.db.clock.today()) throw invalidField('input.quarter', text('field.not_begun'));
    let path: string | null = null;
    const id = await this.db.write(caller, async (tx) => {
      const { contract } = await lockContract(tx, caller, contractId, 'metric.return');
      if (contract.state !== ContractState.SIGNED) throw invalidField('contractId', text('field.only_signed'));
      return tx.once(idempotencyKey, 'createReturnLink', { contractId, input }, async () => {
        const { token, hash } = newToken(caller.zoneId);
        path = RETURN_PATH + token;
        const expiresAt = new Date(tx.now.getTime() + input.days * 86_400_000);
        return tx.insert(ReturnLink, { contractId, year: input.year, quarter: input.quarter, tokenHash: hash, expiresAt, madeById: caller.personId });
      });
    });
    const link = (await this.links(caller, contractId)).find((each) => each.id === id);
    if (!link) throw new Refusal('NOT_FOUND');
    return { link, path };
  }

  /** Takes a link back. @throws Refusal `CONFLICT`, `INVALID_INPUT` for one that was used */
  async revoke(caller: Caller, id: string, version: number): Promise<ReturnLinkType[]> {
    const contractId = await this.db.write(caller, async (tx) => {
      const link = await tx.get(ReturnLink, id);
      await lockContract(tx, caller, link.contractId, 'metric.return');
      if (link.usedAt) throw invalidField('id', text('field.link_used'));
      await tx.update(ReturnLink, { id, version }, { revokedAt: tx.now });
      return link.contractId;
    });
    return this.links(caller, contractId);
  }

  /**
   * Confirms a figure that came through a link: it becomes a return, a correction where the quarter has one already.
   * @throws Refusal `CONFLICT`, `INVALID_INPUT` for one that was judged
   */
  confirm(caller: Caller, submissionId: string, version: number): Promise<ReturnLinkType[]> {
    return this.judge(caller, submissionId, version, async (tx, link, submitted) => {
      const metric = await tx.get(ContractMetric, submitted.metricId);
      const [before] = await standingReturns(tx, metric, link);
      const { value, valueOn, cumulative, note } = submitted;
      const returnId = await writeReturn(tx, metric, { year: link.year, quarter: link.quarter, value, valueOn, cumulative, correctsId: before?.id ?? null, evidence: note }, ReturnSource.LINK, this.db.clock.today());
      await tx.update(SubmittedReturn, { id: submissionId, version }, { state: SubmissionState.CONFIRMED, returnId, judgedById: caller.personId, judgedOn: this.db.clock.today() });
      await checkContracts(tx, { contractId: link.contractId });
    });
  }

  /** Does not take a figure that came through a link. @throws Refusal `CONFLICT`, `INVALID_INPUT` */
  refuse(caller: Caller, submissionId: string, version: number, reason: string): Promise<ReturnLinkType[]> {
    return this.judge(caller, submissionId, version, (tx) =>
      tx.update(SubmittedReturn, { id: submissionId, version }, { state: SubmissionState.REFUSED, reason: reason.trim(), judgedById: caller.personId, judgedOn: this.db.clock.today() }),
    );
  }

  private async judge(caller: Caller, submissionId: string, version: number, work: (tx: ZoneTransaction, link: ReturnLink, submitted: SubmittedReturn) => Promise<void>): Promise<ReturnLinkType[]> {
    const contractId = await this.db.write(caller, async (tx) => {
      const { linkId } = await tx.get(SubmittedReturn, submissionId);
      const link = await tx.get(ReturnLink, linkId);
      await lockContract(tx, caller, link.contractId, 'metric.return');
      const submitted = await tx.get(SubmittedReturn, submissionId);
      if (submitted.version !== version) throw new Refusal('CONFLICT', { current: submitted });
      if (submitted.state !== SubmissionState.WAITING) throw invalidField('submissionId', text('field.judged'));
      await work(tx, link, submitted);
      return link.contractId;
    });
    return this.links(caller, contractId);
  }

  /**
   * What the page of a link shows.
   * @throws Refusal `NOT_FOUND`, the same for an unknown, used, revoked or expired link; `RATE_LIMITED`
   */
  async page(token: string, address: string): Promise<LinkPage & { zoneId: string }> {
    const [attempt] = await this.db.unzoned<{ attempts: number }>(`select * from app.begin_sign_in($1, $2, $3, make_interval(mins => $4))`, [
      `return-link:${address}`, this.db.clock.now(), FROM_ADDRESS, LOCK_MINUTES,
    ]);
    if (attempt!.attempts > FROM_ADDRESS) throw new Refusal('RATE_LIMITED');
    const zoneId = zoneOfToken(token);
    const page = zoneId && (await this.db.read<LinkPage>(
      zoneId,
      'return_link_page',
      `select json_build_object('linkId', l.id, 'project', p.name, 'code', k.code, 'year', l.year, 'quarter', l.quarter,
         'metrics', (select coalesce(json_agg(json_build_object('id', x.id, 'kind', x.kind) order by x.due_on, x.kind), '[]') from (
            select distinct on (m.kind) m.id, m.kind, m.due_on from contract_metric m where m.zone_id = k.zone_id and m.contract_id = k.id and m.deleted_at is null
            order by m.kind, (m.due_on < $2::date), m.due_on) x))
       from return_link l join contract k on k.zone_id = l.zone_id and k.id = l.contract_id and k.state = 'signed' and k.deleted_at is null
       join project p on p.zone_id = k.zone_id and p.id = k.project_id and p.deleted_at is null
       where l.zone_id = app.zone() and l.token_hash = $1 and l.used_at is null and l.revoked_at is null and l.expires_at > $3 and l.deleted_at is null`,
      [tokenHash(token), this.db.clock.today(), this.db.clock.now()],
    ));
    if (!zoneId || !page) throw new Refusal('NOT_FOUND');
    return { ...page, zoneId };
  }

  /**
   * Takes what a company entered. The link is used up by it; of two who send at once one finds it used.
   * @throws Refusal as `page`; `INVALID_INPUT` with `metrics.<id>` for what cannot be
   */
  async submit(token: string, address: string, entered: readonly Entered[], note: string): Promise<void> {
    const page = await this.page(token, address);
    const given = entered.filter(({ value, valueOn }) => value || valueOn);
    const known = new Map(page.metrics.map(({ id, kind }) => [id, kind]));
    const problems = given.flatMap((each): FieldProblem[] => {
      const kind = known.get(each.metricId);
      if (!kind) return [{ path: 'metrics', message: text('field.required') }];
      if (each.value && !parseDecimal(each.value)) return [{ path: `metrics.${each.metricId}`, message: text('field.number') }];
      return returnProblems(kind, { ...each, year: page.year, quarter: page.quarter }, this.db.clock.today()).map(({ message }) => ({ path: `metrics.${each.metricId}`, message }));
    });
    if (given.length === 0) problems.push({ path: 'metrics', message: text('field.required') });
    if (problems.length > 0) throw new Refusal('INVALID_INPUT', { fields: problems });
    await this.db.write({ zoneId: page.zoneId, personId: null, source: 'return-link' }, async (tx) => {
      const used = await tx.sql(
        `with used as (update return_link set used_at = $2 where zone_id = app.zone() and id = $1 and used_at is null and revoked_at is null and expires_at > $2 returning id) select id from used`,
        [page.linkId, tx.now],
      );
      if (used.length === 0) throw new Refusal('NOT_FOUND');
      await tx.insertMany(SubmittedReturn, given.map(({ metricId, value, valueOn, cumulative }) => ({
        linkId: page.linkId, metricId, value: value || null, valueOn: valueOn || null, cumulative: cumulative || metricFacts(known.get(metricId)!).measure === MetricMeasure.DATE, note: note.trim().slice(0, 1000) || null,
      })));
    });
  }
}
