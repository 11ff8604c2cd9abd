/** SQL of `GateFacts.gateRule`: what holds in the zone, looked up once a statement. */
export const GATE_RULE_JSON = `(select json_build_object('number', r.number, 'added', r.added, 'senior', r.senior, 'strictReviewMu', r.strict_review_mu)
  from gate_rule r where r.zone_id = app.zone() and r.deleted_at is null order by r.number desc limit 1)`;
