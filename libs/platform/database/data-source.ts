import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import type { Settings } from '../config.js';
import { PostgresNaming } from './naming.js';

export interface Tables {
  entities: MixedList<Function | string | EntitySchema>;
  migrations: MixedList<Function | string>;
}

/** TypeORM under the application's own role. It never synchronises: tables come from migrations alone. */
export function applicationDataSource(settings: Settings, entities: Tables['entities']): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.DATABASE_URL,
    entities,
    synchronize: false,
    migrationsRun: false,
    namingStrategy: new PostgresNaming(),
    poolSize: settings.DATABASE_POOL,
    applicationName: 'liantu',
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  });
}

/** TypeORM under the owner of the tables: for migrations and for comparing entities with what they made. */
export function ownerDataSource(ownerUrl: string, tables: Tables): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    entities: tables.entities,
    migrations: tables.migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    namingStrategy: new PostgresNaming(),
    poolSize: 2,
    applicationName: 'liantu-migrate',
  });
}
