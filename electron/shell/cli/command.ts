import type { DeskView, ExportKind } from '#domain/contract';

/** What the command line can be asked for, with every path absolute. */

export const verbs = ['import', 'list', 'export', 'read', 'verify', 'check'] as const;
export type Verb = (typeof verbs)[number];

type Common = {
  /** Null: this user's own library. */
  readonly dataDir: string | null;
  /** The result as JSON instead of lines for people. */
  readonly json: boolean;
};

export type ImportCommand = Common & {
  readonly verb: 'import';
  readonly files: readonly string[];
  /** Folder of the photos that the figures await. */
  readonly photos: string | null;
};

export type ListCommand = Common & { readonly verb: 'list'; readonly view: DeskView };

export type ExportCommand = Common & {
  readonly verb: 'export';
  readonly source: { readonly id: string } | { readonly file: string };
  readonly to: readonly ExportKind[];
  readonly out: string;
  readonly photos: string | null;
  readonly overwrite: boolean;
};

/** What stands for standard input in the place of a file. */
export const STANDARD_INPUT = '-';

export type ReadCommand = Common & {
  readonly verb: 'read';
  /** A file's path, or `-`: standard input. */
  readonly source: string;
};

export type VerifyCommand = Common & { readonly verb: 'verify'; readonly file: string };
export type CheckCommand = Common & { readonly verb: 'check' };

export type Command =
  ImportCommand | ListCommand | ExportCommand | ReadCommand | VerifyCommand | CheckCommand;

/** Why a command line could not be understood; worded in `usage.ts`. */
export type Misuse =
  | { readonly problem: 'unknown-verb'; readonly word: string }
  | { readonly problem: 'unknown-option'; readonly word: string }
  | { readonly problem: 'needs-value'; readonly word: string }
  | { readonly problem: 'takes-no-value'; readonly word: string }
  | { readonly problem: 'unknown-kind'; readonly word: string }
  | { readonly problem: 'unknown-state'; readonly word: string }
  | { readonly problem: 'too-many-words'; readonly word: string }
  | { readonly problem: 'missing'; readonly word: string };

/** What the program was started for. */
export type Order =
  | { readonly kind: 'desk'; readonly dataDir: string | null }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help'; readonly verb: Verb | null }
  | { readonly kind: 'misuse'; readonly verb: Verb | null; readonly misuse: Misuse };
