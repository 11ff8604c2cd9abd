import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContractCheckService } from '#contract';
import { defineSchedule, JobHandlers } from '#platform';
import { deliverReminders, DeliveryService } from './delivery.service.js';
import { ReminderScan } from './reminder-scan.js';

/** Holds every signed agreement against what came, before the day's first look for occasions. */
const checkContracts = defineSchedule({ name: 'contract.check', queue: 'check', pattern: '0 0 5 * * *' });

/** Looks for occasions through the day: what was settled meanwhile is withdrawn soon. */
const scanHourly = defineSchedule({ name: 'reminder.scan', queue: 'reminder', pattern: '0 30 7-19 * * *' });

/** Tries again what could not be sent, and sends what waited for a working day. */
const deliverDue = defineSchedule({ name: 'reminder.deliver-due', queue: 'delivery', pattern: '0 * * * * *' });

/** Ties what recurs to the services that do it. */
@Injectable()
export class ReminderJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly scan: ReminderScan,
    private readonly deliveries: DeliveryService,
    private readonly checks: ContractCheckService,
  ) {}

  onModuleInit(): void {
    this.handlers.inSteps(deliverReminders, async (_nothing, run) => {
      await this.deliveries.sendDue(run.actor);
    });
    this.handlers.onSchedule(checkContracts, async (actor) => {
      await this.checks.checkZone(actor);
    });
    this.handlers.onSchedule(scanHourly, async (actor) => {
      await this.scan.run(actor, { onlyOnWorkingDays: true });
    });
    this.handlers.onSchedule(deliverDue, async (actor) => {
      await this.deliveries.sendDue(actor);
    });
  }
}
