import { Module } from '@nestjs/common';
import { LedgerController } from './ledger.controller.js';
import { LedgerResolver } from './ledger.resolver.js';
import { LedgerService } from './ledger.service.js';

/** Ledgers as they stood on a past date, and what changed between two. */
@Module({ controllers: [LedgerController], providers: [LedgerService, LedgerResolver] })
export class LedgerModule {}
