import { Injectable, type OnModuleInit } from '@nestjs/common';
import { defineSchedule, JobHandlers } from '#platform';
import { SignInService } from './sign-in.service.js';

/** Clears sign-ins that ended long ago: they say when people worked, and nothing needs them any more. */
const clearSignIns = defineSchedule({ name: 'identity.clear-sign-ins', queue: 'maintenance', pattern: '0 15 3 * * *' });

/** Ties what recurs to the services that do it. */
@Injectable()
export class IdentityJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly signIns: SignInService,
  ) {}

  onModuleInit(): void {
    this.handlers.onSchedule(clearSignIns, async () => {
      await this.signIns.clearEnded();
    });
  }
}
