import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase, type RowVersion, type ZoneTransaction } from '#platform';
import { Office, type Caller } from '#identity';
import { INVESTMENT_BANDS, type InvestmentBand } from '#project';
import { text } from './messages.js';
import { ServiceTemplate, type TemplateStep } from './service.entity.js';
import type { ServiceTemplateInput, TemplateStepInput } from './service.inputs.js';
import { TEMPLATE_JSON } from './service.sql.js';
import type { ServiceTemplateType } from './service.types.js';
import { checklistProblems } from './step.rules.js';

/** The checklists 服务清单 by which projects are served. Services that have begun keep the steps they began with. */
@Injectable()
export class TemplateService {
  constructor(private readonly db: ZoneDatabase) {}

  /** All checklists, those in use first, the smallest band first. */
  async templates(zoneId: string): Promise<ServiceTemplateType[]> {
    const order = `array_position(array[${INVESTMENT_BANDS.map((band) => `'${band}'`).join(', ')}], t.band)`;
    return (await this.db.read<ServiceTemplateType[]>(
      zoneId,
      'service_templates',
      `select coalesce(json_agg(${TEMPLATE_JSON} order by t.active desc, ${order}, t.id), '[]') from service_template t where t.zone_id = app.zone() and t.deleted_at is null`,
    ))!;
  }

  /** @throws Refusal `INVALID_INPUT` with the step and field that cannot be */
  async create(caller: Caller, input: ServiceTemplateInput, idempotencyKey: string): Promise<ServiceTemplateType> {
    for (const field of ['name', 'band', 'steps'] as const) if (!input[field]) throw invalidField(`input.${field}`, text('field.required'));
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, 'createServiceTemplate', { input }, async () => {
        const steps = await checkedSteps(tx, input.steps!);
        if (input.active !== false) await assertBandFree(tx, input.band!);
        return tx.insert(ServiceTemplate, { name: input.name!.trim(), band: input.band!, active: input.active ?? true, steps });
      }),
    );
    return this.present(caller, id);
  }

  /** @throws Refusal `INVALID_INPUT`, `CONFLICT` */
  async update(caller: Caller, { id, version }: RowVersion, input: ServiceTemplateInput, reason?: string): Promise<ServiceTemplateType> {
    await this.db.write(
      caller,
      async (tx) => {
        const template = await tx.get(ServiceTemplate, id);
        const steps = input.steps ? await checkedSteps(tx, input.steps) : template.steps;
        const [band, active] = [input.band ?? template.band, input.active ?? template.active];
        if (active && (!template.active || band !== template.band)) await assertBandFree(tx, band);
        await tx.update(ServiceTemplate, { id, version }, { name: input.name?.trim() || template.name, band, active, steps });
      },
      { reason },
    );
    return this.present(caller, id);
  }

  private async present(caller: Caller, id: string): Promise<ServiceTemplateType> {
    const template = (await this.templates(caller.zoneId)).find((each) => each.id === id);
    if (!template) throw new Refusal('NOT_FOUND');
    return template;
  }
}

/** The checklist in use for a band: its own, or that of the largest band below it; null when there is none. */
export async function templateOf(tx: ZoneTransaction, band: InvestmentBand): Promise<ServiceTemplate | null> {
  const upTo = INVESTMENT_BANDS.slice(0, INVESTMENT_BANDS.indexOf(band) + 1);
  const fitting = (await tx.findAll(ServiceTemplate, { active: true })).filter((template) => upTo.includes(template.band));
  return fitting.sort((a, b) => upTo.indexOf(b.band) - upTo.indexOf(a.band))[0] ?? null;
}

async function checkedSteps(tx: ZoneTransaction, inputs: TemplateStepInput[]): Promise<TemplateStep[]> {
  const problems = checklistProblems(inputs);
  if (problems.length > 0) throw new Refusal('INVALID_INPUT', { fields: problems.map(({ field, message }) => ({ path: `input.${field}`, message })) });
  for (const [index, { officeId }] of inputs.entries()) {
    if (officeId && !(await tx.find(Office, { id: officeId }))) throw invalidField(`input.steps.${index}.officeId`, text('field.unknown'));
  }
  return inputs.map(({ title, officeId, legalDays, promisedDays, documents, deferralAllowed, commitmentAllowed, after }) => ({
    title: title.trim(), officeId: officeId ?? null, legalDays, promisedDays, documents: documents.map((document) => document.trim()), deferralAllowed, commitmentAllowed, after: [...new Set(after)],
  }));
}

async function assertBandFree(tx: ZoneTransaction, band: InvestmentBand): Promise<void> {
  if (await tx.find(ServiceTemplate, { band, active: true })) throw invalidField('input.band', text('template.band'));
}
