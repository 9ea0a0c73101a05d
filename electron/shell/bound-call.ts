import type { z } from 'zod';
import type { Answer } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { Logger } from './log.ts';

/** A handler behind its schema: anything may be put in, and an answer always comes out. */
export type BoundCall = (input: unknown) => Promise<Answer<unknown>>;

type Schema<I extends z.ZodType, O extends z.ZodType> = { readonly input: I; readonly output: O };

/** Looked up with the first call: the contract, and zod, come later than the window. */
type SchemaSource<I extends z.ZodType, O extends z.ZodType> = () => Promise<Schema<I, O>>;

/**
 * Puts a handler behind its call's schema. A bad input is an answer that the caller sees; a failure
 * with a place in the closed list goes out as its code; anything else is a bug, logged and `internal`.
 */
export function bindCall<I extends z.ZodType, O extends z.ZodType>(
  log: Logger,
  schema: SchemaSource<I, O>,
  handler: (input: z.output<I>) => z.input<O> | Promise<z.input<O>>,
): BoundCall {
  return async (input) => {
    const parsed = (await schema()).input.safeParse(input);
    if (!parsed.success) return { ok: false, code: 'bad-call', detail: {} };
    try {
      return { ok: true, value: await handler(parsed.data) };
    } catch (error) {
      if (error instanceof NewsroomError) {
        return { ok: false, code: error.code, detail: error.detail };
      }
      log.error('a call failed', error);
      return { ok: false, code: 'internal', detail: {} };
    }
  };
}

/** Answers the call of that name from a table of bound ones. */
export async function answerFrom(
  table: Readonly<Record<string, BoundCall>>,
  name: unknown,
  input: unknown,
): Promise<Answer<unknown>> {
  const bound = typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
  return bound === undefined ? { ok: false, code: 'unknown-call', detail: {} } : bound(input);
}
