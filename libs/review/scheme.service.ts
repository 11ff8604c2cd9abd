import { Injectable } from '@nestjs/common';
import { Refusal, ZoneDatabase, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { storedIndustryCodes } from '#project';
import type { ZoneFloors } from './entry.rules.js';
import { text } from './messages.js';
import { AssessmentScheme } from './review.entity.js';
import type { SchemeInput } from './review.inputs.js';
import { SCHEME_JSON } from './review.sql.js';
import type { SchemeType } from './review.types.js';
import { schemeProblems, USUAL_SCHEME, type SchemeTerms } from './scheme.rules.js';

/** A version of a zone's scheme as it is kept; without an id the usual one. */
export interface KeptScheme {
  id: string | null;
  number: number;
  reason: string | null;
  madeOn: string | null;
  terms: SchemeTerms;
}

export const USUAL: KeptScheme = { id: null, number: 0, reason: null, madeOn: null, terms: USUAL_SCHEME };

/** SQL of the scheme in force, as `KeptScheme`; null where the zone has made none. */
export const SCHEME_IN_FORCE = `(select ${SCHEME_JSON} from assessment_scheme s where s.zone_id = app.zone() and s.deleted_at is null order by s.number desc limit 1)`;
/** SQL of what the zone's settings say of floors. */
export const ZONE_FLOORS = `(select z.settings->'floors' from zone z where z.id = app.zone())`;

/** By what a zone reviews its projects. */
@Injectable()
export class SchemeService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Every version, the one in force first. */
  async schemes(caller: Caller): Promise<SchemeType[]> {
    const kept = await this.db.rows<{ scheme: KeptScheme }>(
      caller.zoneId,
      'assessment_schemes',
      `select ${SCHEME_JSON} as scheme from assessment_scheme s where s.zone_id = app.zone() and s.deleted_at is null order by s.number desc`,
    );
    return kept.length === 0 ? [schemeType(USUAL)] : kept.map(({ scheme }) => schemeType(scheme));
  }

  /**
   * Puts another version in force. Reviews that are concluded keep theirs.
   * @param number of the version that was read, 0 for the usual one
   * @throws Refusal `INVALID_INPUT` naming everything that is wrong; `CONFLICT` when somebody else made a version meanwhile
   */
  async change(caller: Caller, number: number, input: SchemeInput, reason: string): Promise<SchemeType> {
    const fields = schemeProblems(termsOf(input));
    if (!reason.trim()) fields.push({ path: 'reason', message: text('field.required') });
    if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
    await this.db.write(
      caller,
      async (tx) => {
        // One at a time: the number follows the last.
        await tx.sql(`select pg_advisory_xact_lock(hashtext('assessment_scheme ' || app.zone()))`);
        const { scheme } = await schemeInForce(tx);
        if (scheme.number !== number) throw new Refusal('CONFLICT', { current: scheme });
        await tx.insert(AssessmentScheme, { number: number + 1, terms: termsOf(input), reason: reason.trim(), madeOn: this.db.clock.today() });
      },
      { reason },
    );
    return (await this.schemes(caller))[0]!;
  }
}

/** The scheme and the floors that hold now, as this transaction sees them. */
export async function schemeInForce(tx: ZoneTransaction): Promise<{ scheme: KeptScheme; floors: ZoneFloors | null }> {
  const [found] = await tx.sql<{ scheme: KeptScheme | null; floors: ZoneFloors | null }>(`select ${SCHEME_IN_FORCE} as scheme, ${ZONE_FLOORS} as floors`);
  return { scheme: found!.scheme ?? USUAL, floors: found!.floors };
}

export function schemeType({ number, reason, madeOn, terms }: KeptScheme): SchemeType {
  return { number, reason, madeOn, ...terms };
}

/** An input as it is kept: trimmed, industry codes as they are stored. */
function termsOf(input: SchemeInput): SchemeTerms {
  const stored = (codes: string[]) => [...new Set(codes.map((code) => storedIndustryCodes([code])[0] ?? code.trim()))];
  return {
    criteria: input.criteria.map(({ code, name, weight, minimum, guidance }) => ({ code: code.trim(), name: name.trim(), weight, minimum, guidance: guidance?.trim() || null })),
    minTotal: input.minTotal,
    prohibited: stored(input.prohibited),
    excessCapacity: stored(input.excessCapacity),
    highConsumption: stored(input.highConsumption),
    strictReviewMu: input.strictReviewMu,
    minIntensity: input.minIntensity ?? null,
    minTaxPerMu: input.minTaxPerMu ?? null,
    minPlotRatio: input.minPlotRatio ?? null,
    quorum: input.quorum,
    majority: input.majority,
    source: input.source.trim(),
  };
}
