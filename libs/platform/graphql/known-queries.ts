import { Injectable } from '@nestjs/common';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { OperationFacts } from './operation-facts.js';

/** A query that was parsed, validated and compiled. */
export interface KnownQuery {
  facts: OperationFacts;
  run: CompiledQuery['query'];
  /** Its first field, for the figures. */
  field: string;
}

/** Longer texts are not kept: nobody's screen asks them twice. */
const LONGEST = 20_000;

/**
 * Queries that Apollo has let through once, by their text. The admin asks the same few hundred over and over; asked again they are judged
 * and run without parsing, validating and Apollo's pipeline, which costs more than running them.
 */
@Injectable()
export class KnownQueries {
  private readonly known = new LRUCache<string, KnownQuery>({ max: 1_000 });

  remember(text: string | undefined, operationName: string | null | undefined, query: KnownQuery): void {
    if (text !== undefined && text.length <= LONGEST) this.known.set(keyOf(text, operationName), query);
  }

  find(text: string, operationName: string | null | undefined): KnownQuery | undefined {
    return this.known.get(keyOf(text, operationName));
  }
}

function keyOf(text: string, operationName: string | null | undefined): string {
  return operationName ? `${operationName}\n${text}` : text;
}
