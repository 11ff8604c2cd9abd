import { Injectable } from '@nestjs/common';
import { enumLabel, invalidField, keyset, Refusal, toPage, whenGiven, ZoneDatabase, type FieldProblem, type Page, type PageArgs, type RowVersion, type SortOrder } from '#platform';
import type { Caller } from '#identity';
import { ApprovalKind, EXEMPTABLE, isSigned, lockProject, SideState, type LockedProject } from '#project';
import { entryFindings, type EntryFacts, type ZoneFloors } from './entry.rules.js';
import { text } from './messages.js';
import { Review, ReviewRound } from './review.entity.js';
import { ReviewState } from './review.enums.js';
import type { ReviewFilter, ReviewRequestInput } from './review.inputs.js';
import { lockReview } from './review.lock.js';
import { CONCLUDING, findingTypes, finishReview, JUDGED_ALONE, stoodInFor, type ReviewRow } from './review-view.js';
import { REVIEW_JSON } from './review.sql.js';
import type { ProjectReviewsType, ReviewType } from './review.types.js';
import { SCHEME_IN_FORCE, schemeType, USUAL, ZONE_FLOORS, type KeptScheme } from './scheme.service.js';

const OPEN = `('${ReviewState.ASKED}', '${ReviewState.CHANGES_ASKED}')`;
const OLDEST_FIRST: SortOrder = { by: 'r.asked_on', type: 'date', direction: 'asc', tie: 'r.id' };

/** The procedures before signing: what there is, asking for one and taking the request back. How they conclude: `conclusion.service.ts`. */
@Injectable()
export class ReviewService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The procedures of a project, and how it stands to the rules of entry now; null when there is no such project. */
  async ofProject(caller: Caller, projectId: string): Promise<ProjectReviewsType | null> {
    const found = await this.db.read<{ facts: EntryFacts & { ownerId: string | null; teamId: string | null }; reviews: ReviewRow[]; scheme: KeptScheme | null; floors: ZoneFloors | null }>(
      caller.zoneId,
      'project_reviews',
      `select json_build_object('facts', json_build_object('ownerId', p.owner_id, 'teamId', (select c.team_id from chain c where c.zone_id = p.zone_id and c.id = p.chain_id),
          'fixedInvestment', p.fixed_investment::text, 'landArea', p.land_area::text, 'factoryArea', p.factory_area::text, 'plotRatio', p.plot_ratio::text,
          'plannedTaxPerMu', p.planned_tax_per_mu::text, 'industryCodes', p.industry_codes),
        'reviews', (select coalesce(json_agg(${REVIEW_JSON} order by r.asked_on desc, r.created_at desc, r.id desc), '[]') from review r where r.zone_id = p.zone_id and r.project_id = p.id and r.deleted_at is null),
        'scheme', ${SCHEME_IN_FORCE}, 'floors', ${ZONE_FLOORS})
       from project p where p.zone_id = app.zone() and p.id = $1 and p.deleted_at is null`,
      [projectId],
    );
    if (!found) return null;
    const { facts, reviews, floors } = found;
    const scheme = found.scheme ?? USUAL;
    return {
      projectId,
      reviews: reviews.map((row) => finishReview(row, caller)),
      findings: findingTypes(entryFindings(facts, scheme.terms, floors), caller.locale),
      scheme: schemeType(scheme),
      exemptable: stoodInFor(EXEMPTABLE, caller.locale),
      mayAsk: !caller.readOnly && caller.mayOn('review.ask', facts),
    };
  }

  /** A page of reviews, the longest waiting first. */
  async page(caller: Caller, page: PageArgs, filter: ReviewFilter = {}): Promise<Page<ReviewType>> {
    const params: unknown[] = [];
    const conditions = ['r.zone_id = app.zone()', 'r.deleted_at is null', 'p.deleted_at is null'];
    const add = whenGiven(conditions, params);
    add(filter.kinds, (param) => `r.kind = any(${param}::text[])`);
    add(filter.states, (param) => `r.state = any(${param}::text[])`);
    if (filter.waitingForMe) conditions.push(this.waitingFor(caller, params));
    const from = `from review r join project p on p.zone_id = r.zone_id and p.id = r.project_id where ${conditions.join(' and ')}`;
    const counted = [...params];
    const keys = keyset(page, OLDEST_FIRST, params);
    const rows = await this.db.rows<{ row: ReviewRow; cursor: unknown }>(caller.zoneId, 'reviews', `select ${REVIEW_JSON} as row, ${keys.cursor} as cursor ${from} and ${keys.condition} ${keys.orderBy} ${keys.limit}`, params);
    return toPage(
      rows.map(({ row, cursor }) => ({ ...finishReview(row, caller), cursor })),
      page,
      async () => Number(await this.db.read(caller.zoneId, 'reviews_count', `select count(*) ${from}`, counted)),
    );
  }

  /**
   * Asks for a review. One of a kind is under way at a time; a signed project is not reviewed any more.
   * @throws Refusal `FORBIDDEN`; `INVALID_INPUT` naming what is wrong
   */
  async ask(caller: Caller, projectId: string, input: ReviewRequestInput, idempotencyKey: string): Promise<ReviewType> {
    const today = this.db.clock.today();
    const problems = requestProblems(input, today);
    if (problems.length > 0) throw new Refusal('INVALID_INPUT', { fields: problems });
    const id = await this.db.write(caller, async (tx) => {
      const project = await lockProject(tx, projectId);
      caller.assertMayOn('review.ask', project);
      return tx.once(idempotencyKey, 'askForReview', { projectId, input }, async () => {
        assertReviewable(project, 'input.kind');
        const open = (await tx.findAll(Review, { projectId, kind: input.kind })).some(({ state }) => state === ReviewState.ASKED || state === ReviewState.CHANGES_ASKED);
        if (open) throw invalidField('input.kind', text('field.open', { kind: enumLabel(ApprovalKind, 'ApprovalKind', input.kind, caller.locale) }));
        const note = input.note?.trim() || null;
        const review = await tx.insert(Review, {
          projectId, kind: input.kind, state: ReviewState.ASKED, askedById: caller.personId, askedOn: today, note, standsInFor: [...new Set(input.standsInFor ?? [])], validUntil: input.validUntil ?? null,
        });
        if (input.kind === ApprovalKind.LEGALITY_REVIEW) await tx.insert(ReviewRound, { reviewId: review, number: 1, submittedById: caller.personId, submittedOn: today, note });
        return review;
      });
    });
    return this.present(caller, id);
  }

  /** Takes a request back that is not concluded: for who asked, and who may ask for reviews of the project. @throws Refusal `FORBIDDEN`, `CONFLICT`, `INVALID_INPUT` */
  async withdraw(caller: Caller, row: RowVersion, reason: string): Promise<ReviewType> {
    if (!reason.trim()) throw invalidField('reason', text('field.required'));
    await this.db.write(
      caller,
      async (tx) => {
        const { review, project } = await lockReview(tx, row);
        if (review.askedById !== caller.personId) caller.assertMayOn('review.ask', project);
        if (review.state === ReviewState.CONCLUDED || review.state === ReviewState.WITHDRAWN) throw invalidField('id', text('field.not_open'));
        await tx.update(Review, row, { state: ReviewState.WITHDRAWN });
      },
      { reason },
    );
    return this.present(caller, row.id);
  }

  async present(caller: Caller, id: string): Promise<ReviewType> {
    const row = await this.db.read<ReviewRow>(caller.zoneId, 'review', `select ${REVIEW_JSON} from review r where r.zone_id = app.zone() and r.id = $1 and r.deleted_at is null`, [id]);
    if (!row) throw new Refusal('NOT_FOUND');
    return finishReview(row, caller);
  }

  /** SQL of what waits for the caller: to be concluded by him, or changed by him. */
  private waitingFor(caller: Caller, params: unknown[]): string {
    const me = `$${params.push(caller.personId)}::uuid`;
    const teams = `$${params.push([...caller.teamIds])}::uuid[]`;
    const reach = (scope: ReturnType<Caller['scope']>): string => {
      if (scope === 'zone') return 'true';
      if (scope === 'team') return `(p.owner_id = ${me} or exists (select 1 from chain c where c.zone_id = p.zone_id and c.id = p.chain_id and c.team_id = any(${teams})))`;
      return scope === 'own' ? `p.owner_id = ${me}` : 'false';
    };
    const alone = JUDGED_ALONE.map((kind) => `'${kind}'`).join(', ');
    const byMe = `(r.asked_by_id = ${me} or exists (select 1 from review_round u where u.zone_id = r.zone_id and u.review_id = r.id and u.submitted_by_id = ${me}))`;
    const kinds = Object.values(ApprovalKind).map((kind) => `r.kind = '${kind}' and ${reach(caller.scope(CONCLUDING[kind]))}`);
    return `${teams} is not null and r.state in ${OPEN} and (
      r.state = '${ReviewState.ASKED}' and (${kinds.join(' or ')}) and not (r.kind in (${alone}) and coalesce(${byMe}, false))
      or r.state = '${ReviewState.CHANGES_ASKED}' and (r.asked_by_id = ${me} or ${reach(caller.scope('review.ask'))}))`;
  }
}

/** @throws Refusal `INVALID_INPUT` for a project that is set aside or signed */
export function assertReviewable(project: LockedProject, path: string): void {
  if (project.sideState !== SideState.ACTIVE) throw invalidField(path, text('field.not_active'));
  if (isSigned(project.stage)) throw invalidField(path, text('field.signed'));
}

function requestProblems({ kind, note, validUntil, ...input }: ReviewRequestInput, today: string): FieldProblem[] {
  const standsInFor = input.standsInFor ?? [];
  const problems: FieldProblem[] = [];
  const add = (field: string, message: FieldProblem['message']) => problems.push({ path: `input.${field}`, message });
  if (kind !== ApprovalKind.CASE_BY_CASE) {
    if (standsInFor.length > 0) add('standsInFor', text('field.only_exception'));
    if (validUntil) add('validUntil', text('field.only_exception'));
    return problems;
  }
  if (!note?.trim()) add('note', text('field.required'));
  if (standsInFor.length === 0) add('standsInFor', text('field.stands_in_none'));
  for (const [index, code] of standsInFor.entries()) if (!(EXEMPTABLE as readonly string[]).includes(code)) add(`standsInFor.${index}`, text('field.exemptable', { code }));
  if (validUntil && validUntil < today) add('validUntil', text('field.past'));
  return problems;
}
