import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Figures for Prometheus. Rooms and the queue add their own to `registry`. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  /** GraphQL operations by kind, first field and how they ended (`ok` or an error code). */
  readonly operations = new Counter({
    name: 'liantu_graphql_operations_total',
    help: 'GraphQL operations by kind, first field and outcome',
    labelNames: ['kind', 'field', 'outcome'],
    registers: [this.registry],
  });

  readonly duration = new Histogram({
    name: 'liantu_graphql_operation_seconds',
    help: 'How long GraphQL operations took',
    labelNames: ['kind', 'field'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  readonly httpRequests = new Counter({
    name: 'liantu_http_requests_total',
    help: 'HTTP requests by status',
    labelNames: ['status'],
    registers: [this.registry],
  });

  readonly memory = new Gauge({
    name: 'liantu_process_resident_bytes',
    help: 'Resident memory of this process',
    registers: [this.registry],
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
}
