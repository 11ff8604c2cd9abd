/** Who makes a change: recorded with every row that changes. */
export interface Actor {
  zoneId: string;
  /** Null for jobs: then `source` says which. */
  personId: string | null;
  /** `ui`, `api-token`, `import`, `job:<name>`, `demonstration`. */
  source: string;
  requestId?: string;
  /** City overseers and auditors: every write is refused. */
  readOnly?: boolean;
}

/** The actor of a job that serves one zone. */
export function jobActor(zoneId: string, job: string): Actor {
  return { zoneId, personId: null, source: `job:${job}` };
}
