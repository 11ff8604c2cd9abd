import { Module } from '@nestjs/common';
import { ChainModule } from '#chain';
import { IdentityModule } from '#identity';
import { ChainFileController } from './chain-file.controller.js';
import { ExportController } from './export.controller.js';
import { ExportService } from './export.service.js';
import { CardGivenFigureResolver, CompanyGivenFigureResolver, ProjectGivenFigureResolver } from './given-figure.resolver.js';
import { GivenFigureService } from './given-figure.service.js';
import { ImportController } from './import.controller.js';
import { ImportJobs } from './import.jobs.js';
import { ImportPlanService } from './import-plan.service.js';
import { ImportPlanner } from './import-planner.js';
import { ImportRowsService } from './import-rows.service.js';
import { ImportResolver } from './import.resolver.js';
import { ImportRollback } from './import-rollback.js';
import { ImportRollbackService } from './import-rollback.service.js';
import { ImportRunner } from './import-runner.js';
import { ReturnFormService } from './return-form.service.js';
import { ImportService } from './import.service.js';

/** Spreadsheets in and out. */
@Module({
  imports: [IdentityModule, ChainModule],
  controllers: [ImportController, ExportController, ChainFileController],
  providers: [ImportService, ReturnFormService, ImportRowsService, ImportPlanService, ImportPlanner, ImportRunner, ImportRollback, ImportRollbackService, ImportJobs, ImportResolver, ExportService, GivenFigureService, CompanyGivenFigureResolver, ProjectGivenFigureResolver, CardGivenFigureResolver],
  exports: [ImportPlanner, ImportRunner],
})
export class InterchangeModule {}
