import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { IdentityModule, RequestContexts } from '#identity';
import { InputPipe, JobWorkerModule, KnownQueries, Metrics, OperationRules, PlatformModule, QueueModule, type Clock, type Settings } from '#platform';
import { CompanyModule } from '#company';
import { ChainModule } from '#chain';
import { ProjectModule } from '#project';
import { ReviewModule } from '#review';
import { ContractModule } from '#contract';
import { IncentiveModule } from '#incentive';
import { PoolModule } from '#pool';
import { ServiceModule } from '#service';
import { MeetingModule } from '#meeting';
import { LedgerModule } from '#ledger';
import { OverviewModule } from '#overview';
import { SnapshotModule } from '#snapshot';
import { ReminderModule } from '#reminder';
import { InterchangeModule } from '#interchange';
import { ErrorFilter } from './error.filter.js';
import { graphqlOptions } from './graphql-options.js';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { tables } from './tables.js';

/** The rooms that serve the API, one line each. */
export const ROOMS = [
  IdentityModule,
  CompanyModule,
  ChainModule,
  ProjectModule,
  ReviewModule,
  ContractModule,
  IncentiveModule,
  ServiceModule,
  PoolModule,
  OverviewModule,
  SnapshotModule,
  MeetingModule,
  LedgerModule,
  ReminderModule,
  InterchangeModule,
];

/** The HTTP side of the system: GraphQL, files, health, metrics; with a worker in the same process where one process is to do all. */
@Module({})
export class AppModule {
  static forRoot(settings: Settings, clock: Clock, withWorker: boolean): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(settings, clock, tables.entities),
        QueueModule,
        ...ROOMS,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [IdentityModule],
          inject: [RequestContexts, Metrics, OperationRules, KnownQueries],
          useFactory: (contexts: RequestContexts, metrics: Metrics, rules: OperationRules, known: KnownQueries) => graphqlOptions(settings, contexts, metrics, rules, known),
        }),
        ...(withWorker ? [JobWorkerModule.forRoot()] : []),
      ],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: APP_PIPE, useFactory: () => new InputPipe() },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
    };
  }
}
