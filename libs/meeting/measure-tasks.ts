import { followMeasures, MeasureState } from '#contract';
import { zonedToday } from '#platform';
import { SupervisedTask } from './meeting.entity.js';

/** A measure against a breach is a supervised task of the office that carries it: done with the measure, closed by supervision. */
followMeasures({
  async decided(tx, measure, { projectId, title }) {
    await tx.insert(SupervisedTask, { measureId: measure.id, projectId, title, leadOfficeId: measure.officeId, dueOn: measure.dueOn, state: 'assigned' });
  },
  async ended(tx, measure) {
    const task = await tx.find(SupervisedTask, { measureId: measure.id });
    if (!task || task.state === 'closed') return;
    const withdrawn = measure.state === MeasureState.WITHDRAWN;
    await tx.update(SupervisedTask, task, { state: withdrawn ? 'closed' : 'done', progress: measure.evidence, doneOn: task.doneOn ?? zonedToday(tx.now) });
  },
});
