import { defineJob } from '#platform';

/** Jobs of the fault tests: one in a single transaction, one in steps. */
export const killedJob = defineJob<{ code: string }>('fault.transaction', 'maintenance');
export const killedSteps = defineJob<{ codes: string[] }>('fault.steps', 'import');
