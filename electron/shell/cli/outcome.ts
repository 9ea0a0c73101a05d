import type { Language } from '#domain/wording/word-error';
import { codeOf, reasonOf } from './output.ts';

/** What a verb has done. */
export type Outcome = {
  /** For `--json`. */
  readonly result: object;
  /** The same for people, a line each. */
  readonly lines: readonly string[];
  /** What a person should know besides: to stderr. */
  readonly notes: readonly string[];
  /** Something that was asked for was not done. */
  readonly refused: boolean;
};

/** One thing that was refused, with its reason. */
export type Refused = { readonly name: string; readonly code: string; readonly reason: string };

export function refusedBecause(name: string, error: unknown, language: Language): Refused {
  return { name, code: codeOf(error), reason: reasonOf(error, language) };
}

/** Most sentences name the file already. */
export function refusalNote({ name, reason }: Refused): string {
  return reason.includes(name) ? reason : `${name}: ${reason}`;
}
