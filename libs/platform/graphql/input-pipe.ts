import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { Refusal, type FieldProblem, type Text } from '../errors.js';
import { isMessageKey, message, type MessageParams } from '../messages/index.js';

/** What class-validator found, on its way out of Nest's pipe. */
class InputProblems extends Error {
  constructor(readonly errors: ValidationError[]) {
    super('invalid input');
  }
}

/**
 * Checks every input against its class-validator rules. A refusal is `INVALID_INPUT` and names each field by its full path, such as
 * `input.contacts.0.phone`, with what is wrong in the caller's language. A rule's own `message` is used as it is.
 */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      validationError: { target: true, value: false },
      exceptionFactory: (errors) => new InputProblems(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (error instanceof InputProblems) throw new Refusal('INVALID_INPUT', { fields: fieldProblems(error.errors, metadata.data ? [metadata.data] : []) });
      throw error;
    }
  }
}

function fieldProblems(errors: ValidationError[], parents: string[]): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = [...parents, error.property];
    const own = Object.entries(error.constraints ?? {}).map(([rule, text]) => ({ path: path.join('.'), message: ruleMessage(error, rule, text) }));
    return [...own, ...fieldProblems(error.children ?? [], path)];
  });
}

function ruleMessage(error: ValidationError, rule: string, fallback: string): Text {
  const declared = declaredRule(error, rule);
  if (typeof declared?.message === 'string') return declared.message;
  const key = `validation.${rule}`;
  if (!isMessageKey(key)) return declared ? (locale) => message(locale, 'validation.invalid') : fallback;
  const params = ruleParams(declared?.constraints ?? []);
  return (locale) => message(locale, key, params);
}

/** The decorator that refused, which knows its limits: class-validator's own texts are in English only. */
function declaredRule(error: ValidationError, rule: string): { message?: unknown; constraints?: unknown[] } | undefined {
  const target: unknown = error.target?.constructor;
  if (typeof target !== 'function') return undefined;
  return getMetadataStorage()
    .getTargetValidationMetadatas(target, '', false, false)
    .find((candidate) => candidate.propertyName === error.property && (candidate.name ?? candidate.type) === rule);
}

function ruleParams(limits: unknown[]): MessageParams {
  return Object.fromEntries(limits.map((limit, index) => [String(index), Array.isArray(limit) ? limit.join(', ') : String(limit)]));
}
