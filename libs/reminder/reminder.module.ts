import { Module } from '@nestjs/common';
import { ContractModule } from '#contract';
import { IdentityModule } from '#identity';
import { DeliveryService } from './delivery.service.js';
import { QueueResolver } from './queue.resolver.js';
import { ReminderJobs } from './reminder.jobs.js';
import { ReminderResolver } from './reminder.resolver.js';
import { ReminderScan } from './reminder-scan.js';
import { ReminderService } from './reminder.service.js';
import { RuleService } from './rule.service.js';

/** Rules of follow-up, reminders and their deliveries. */
@Module({
  imports: [IdentityModule, ContractModule],
  providers: [ReminderScan, DeliveryService, ReminderService, RuleService, ReminderJobs, ReminderResolver, QueueResolver],
  exports: [ReminderScan],
})
export class ReminderModule {}
