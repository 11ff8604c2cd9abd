import './company-relations.js';
import './measure-tasks.js';
import './office-work.js';
import { BriefingPack, Decision, Meeting, SupervisedTask } from './meeting.entity.js';
import { MeasureTasks0037 } from './migrations/0037-measure-tasks.js';
import { Meeting0007 } from './migrations/0007-meeting.js';

export const meetingTables = { entities: [Meeting, BriefingPack, Decision, SupervisedTask], migrations: [Meeting0007, MeasureTasks0037] };
export { BriefingPack, Decision, Meeting, SupervisedTask };
export { BriefingService } from './briefing.service.js';
export { MeetingModule } from './meeting.module.js';
export * from './cadence.rules.js';
export * from './task.rules.js';
