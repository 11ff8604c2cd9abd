import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import type { Settings } from './config.js';
import { applicationDataSource, type Tables } from './database/data-source.js';
import { Notices } from './database/notices.js';
import { ReadPool } from './database/read-pool.js';
import { ZoneDatabase } from './database/zone-database.js';
import { HealthChecks } from './health.js';
import { KnownQueries } from './graphql/known-queries.js';
import { OperationRules } from './graphql/operation-rules.js';
import { Metrics } from './metrics.js';

/** Injection token of the process's settings. */
export const SETTINGS = Symbol('SETTINGS');
const DATA_SOURCE = Symbol('DATA_SOURCE');

/** What every room stands on: settings, clock and the database. Closes its connections last. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    @Inject(DATA_SOURCE) private readonly writer: DataSource,
    private readonly reader: ReadPool,
    private readonly notices: Notices,
    health: HealthChecks,
    database: ZoneDatabase,
  ) {
    health.register('database', async () => {
      await database.unzoned('select 1');
    });
  }

  static forRoot(settings: Settings, clock: Clock, entities: Tables['entities']): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Clock, useValue: clock },
        HealthChecks,
        Metrics,
        KnownQueries,
        { provide: OperationRules, useValue: new OperationRules({ introspectionForAnonymous: settings.NODE_ENV !== 'production' }) },
        { provide: DATA_SOURCE, useFactory: () => applicationDataSource(settings, entities).initialize() },
        { provide: Notices, useFactory: () => new Notices(settings.DATABASE_URL) },
        { provide: ReadPool, useFactory: () => new ReadPool(settings.DATABASE_URL, settings.DATABASE_POOL) },
        {
          provide: ZoneDatabase,
          inject: [DATA_SOURCE, ReadPool],
          useFactory: async (writer: DataSource, reader: ReadPool) => {
            const database = new ZoneDatabase(writer, reader, clock);
            await database.assertBoundRole();
            return database;
          },
        },
      ],
      exports: [SETTINGS, Clock, HealthChecks, KnownQueries, Metrics, Notices, OperationRules, ZoneDatabase],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.notices.close();
    await this.reader.close();
    await this.writer.destroy();
  }
}
