import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase } from '#platform';
import type { Caller } from '#identity';
import { holdNode } from '#chain';
import { Company } from '#company';
import { projectMessages } from './messages.js';
import { Project } from './project.entity.js';
import { SideState } from './project.enums.js';
import { projectProblems, text } from './project.rules.js';
import { ProjectService } from './project.service.js';
import type { ProjectType } from './project.types.js';
import type { TargetLeadInput } from './target-lead.inputs.js';

/** From the target-company map into the pipeline. */
@Injectable()
export class TargetLeadService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly projects: ProjectService,
  ) {}

  /**
   * Turns a target company into a lead for the node it is wanted on. What is known of the company goes along: channel, owner, planned
   * investment, industry codes, the last contact; what the input gives comes first.
   * @throws Refusal `DUPLICATE` naming the project that the company has on the node already; `INVALID_INPUT` for a node that is not there
   */
  async open(caller: Caller, companyId: string, nodeId: string, input: TargetLeadInput, idempotencyKey: string): Promise<ProjectType> {
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, 'openTargetLead', { companyId, nodeId, input }, async () => {
        // Two officers who open the same lead at once wait for each other here.
        await tx.sql(`select 1 from company where zone_id = app.zone() and id = $1 for no key update`, [companyId]);
        const company = await tx.get(Company, companyId);
        const node = await holdNode(tx, nodeId);
        if (!node) throw invalidField('nodeId', text('field.unknown'));
        const [running] = await tx.findAll(Project, { companyId, nodeId, sideState: SideState.ACTIVE }, 1);
        if (running) throw new Refusal('DUPLICATE', { params: { name: running.name }, current: { id: running.id, name: running.name } });
        const name = input.name?.trim() || projectMessages(caller.locale, 'lead.name', { company: company.shortName ?? company.name, node: node.name });
        const lead = {
          name: name.slice(0, 200),
          companyId,
          nodeId,
          chainId: node.chainId,
          channel: input.channel ?? company.channel ?? 'by_chain',
          content: input.content ?? null,
          ownerId: company.ownerId ?? caller.personId,
          totalInvestment: company.plannedInvestment,
          industryCodes: [...company.industryCodes],
          leadSource: company.source?.slice(0, 200) ?? null,
          firstContactOn: company.lastContactOn,
          nextStep: company.nextStep,
          nextStepOn: company.nextStepOn,
        };
        const problems = projectProblems(lead, { creating: true, today: this.db.clock.today() });
        if (problems.length > 0) throw new Refusal('INVALID_INPUT', { fields: problems });
        return this.projects.takeUp(tx, caller, lead);
      }),
    );
    return this.projects.present(caller, id);
  }
}
