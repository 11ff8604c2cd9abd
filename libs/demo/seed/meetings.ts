import { addDays, addQuarters, quarterEnd, quarterOf, quarterStart, workingDayOnOrAfter, type CalendarDate, type ZoneTransaction } from '#platform';
import { Decision, Meeting, SupervisedTask } from '#meeting';
import { CHAINS, splitNodeRef, type ChainCode } from '../data/chains/index.js';
import { TEAMS, type OfficeCode, type TeamData } from '../data/people.js';
import type { SeededChains } from './chains.js';
import { companyName, type SeededProject } from './projects.js';
import type { SeededPeople } from './zone.js';

/** Quarters looked back on. */
const QUARTERS = 3;

interface Matter {
  decision: string;
  task: string;
  office: OfficeCode;
}

const MATTERS: readonly Matter[] = [
  { decision: '会议议定：对缺失环节逐一建立目标企业清单，每季度更新。', task: '更新缺失环节目标企业清单并落实对接人', office: 'promotion' },
  { decision: '会议议定：供地滞后的项目由自然资源分局倒排工期。', task: '明确净地交付日期并按周报送进度', office: 'land' },
  { decision: '会议议定：投产项目指标未达约定的，先认定原因再处理。', task: '逐项认定未达标原因并提出处置意见', office: 'finance' },
  { decision: '会议议定：在建项目施工许可并联办理。', task: '协调施工许可与管线迁改，压缩办理时限', office: 'construction' },
];

/**
 * A meeting a chain and quarter [2]: earlier quarters held, with decisions and tasks, some of them still open; of this quarter some
 * chains have met, some have a date, and rail transit and smart grid have none.
 */
export async function seedMeetings(tx: ZoneTransaction, people: SeededPeople, chains: SeededChains, projects: readonly SeededProject[], today: CalendarDate): Promise<Record<ChainCode, string | undefined>> {
  const current = quarterOf(today);
  const meetings: { code: ChainCode; heldOn: CalendarDate; back: number }[] = [];
  const rows: Parameters<typeof tx.insertMany<Meeting>>[1] = [];
  for (const { code } of CHAINS) {
    for (let back = QUARTERS; back >= 1; back--) {
      // The smart grid, which has no team head, missed its meeting last quarter.
      if (code === 'grid' && back === 1) continue;
      const of = addQuarters(current, -back);
      const heldOn = workingDayOnOrAfter(addDays(quarterStart(of), 40 + (code.length % 5) * 6));
      meetings.push({ code, heldOn, back });
      rows.push({ chainId: chains.chain[code], kind: 'scheduling', ...of, scheduledAt: at(heldOn), place: '管委会 3 号会议室', state: 'held', heldOn });
    }
  }
  const heldIds = await tx.insertMany(Meeting, rows);

  const thisQuarter: Partial<Record<ChainCode, string>> = {};
  for (const [index, { code }] of CHAINS.entries()) {
    if (code === 'rail' || code === 'grid') continue;
    const wanted = workingDayOnOrAfter(addDays(today, 3 + index * 2));
    const planned = wanted <= quarterEnd(current) ? wanted : today;
    thisQuarter[code] = await tx.insert(Meeting, { chainId: chains.chain[code], kind: 'scheduling', ...current, scheduledAt: at(planned), place: '管委会 3 号会议室', state: 'planned' });
  }

  const decided = meetings.map((meeting, index) => ({ ...meeting, meetingId: heldIds[index]!, matters: [MATTERS[index % 4]!, MATTERS[(index + 1) % 4]!] }));
  const decisions = decided.flatMap((meeting) => meeting.matters.map((matter, place) => ({ meeting, matter, number: place + 1 })));
  const decisionIds = await tx.insertMany(Decision, decisions.map(({ meeting, matter, number }) => ({ meetingId: meeting.meetingId, number, text: matter.decision })));
  await tx.insertMany(
    SupervisedTask,
    decisions.map(({ meeting, matter, number }, index) => {
      const team: TeamData = TEAMS[meeting.code];
      const closed = meeting.back > 1 && !(meeting.back === 2 && number === 2 && index % 3 === 0);
      const project = projects.find(({ data }) => splitNodeRef(data.node).chain === meeting.code && (data.story === 'slow' || data.story === 'land_late' || data.story === 'stuck'));
      const dueOn = closed ? addDays(meeting.heldOn, 45) : addDays(today, (index % 5) * 7 - 9);
      return {
        decisionId: decisionIds[index]!,
        meetingId: meeting.meetingId,
        title: project && number === 2 ? `${matter.task}（${companyName(project.data.investor)}）` : matter.task,
        responsibleLeaderId: team.leader ? people.person[team.leader] : null,
        leadOfficeId: people.office[matter.office],
        supportingOfficeIds: matter.office === 'promotion' ? [people.office.economy] : [people.office.promotion],
        dueOn,
        state: closed ? ('closed' as const) : index % 2 ? ('accepted' as const) : ('assigned' as const),
        progress: closed ? '已完成并销号' : index % 2 ? '已召开协调会，正在落实' : null,
        doneOn: closed ? addDays(meeting.heldOn, 40) : null,
        projectId: project && number === 2 ? project.id : null,
      };
    }),
  );
  return thisQuarter as Record<ChainCode, string | undefined>;
}

/** Half past nine in China. */
function at(date: CalendarDate): Date {
  return new Date(`${date}T01:30:00Z`);
}
