import { Chain, ChainNode } from '#chain';
import { addDays, type CalendarDate, type ZoneTransaction } from '#platform';
import { Project, projectSearchText, Stage, STAGES } from '#project';

const STEPS: Stage[] = [Stage.LEAD, Stage.NEGOTIATION, Stage.SIGNED, Stage.LAND_SUPPLIED, Stage.CONSTRUCTION_STARTED, Stage.COMMISSIONED];

/** A second zone with a dozen projects: enough for the city's overseer to compare. Nobody signs in there. */
export async function seedNeighbour(tx: ZoneTransaction, today: CalendarDate): Promise<void> {
  const chainId = await tx.insert(Chain, { code: 'photonics', name: '光电子信息', focus: '演示数据（虚构）', maturity: 'initial' });
  const nodeId = await tx.insert(ChainNode, { chainId, key: 'module', name: '光模块', position: 'midstream', criticality: 4, industryCodes: ['3976'] });
  await tx.insertMany(
    Project,
    Array.from({ length: 12 }, (_, index) => {
      const stage = STEPS[index % STEPS.length]!;
      const code = `YX-${String(index + 1).padStart(3, '0')}`;
      const name = `云岫（演示）光电项目 ${index + 1} 号`;
      return {
        code,
        name,
        chainId,
        nodeId,
        stage,
        totalInvestment: `${(index + 2) * 11000}0000.00`,
        firstContactOn: addDays(today, -300 + index * 9),
        signedOn: STAGES[stage].signed ? addDays(today, -200 + index * 12) : null,
        lastProgressOn: addDays(today, -10 - index),
        searchText: projectSearchText({ code, name }),
      };
    }),
  );
}
