import type { TextSource } from '#domain/contract/history';
import type { Checkpoints, History } from './history.ts';

/** A bulletin's events as a person reads them, newest first. */

/** What the newsroom writes down, each with words of its own; anything else is told as "other". */
export const toldKinds = [
  'created',
  'imported',
  'submitted',
  'taken-back',
  'returned',
  'edited',
  'approved',
  'phone-approved',
  'countersigned',
  'disowned',
  'aired',
  'withdrawn',
  'corrected',
  'restored',
  'helped',
  'resumed',
  'trashed',
  'untrashed',
] as const;
export type ToldKind = (typeof toldKinds)[number] | 'other';

export type Entry = {
  readonly key: string;
  readonly kind: ToldKind;
  readonly at: string;
  readonly by: string;
  /** Of the revision that it is about; null: about none. */
  readonly number: number | null;
  readonly approvalCode: string | null;
  /** What was said with it: a reason, a note, how the approver was asked. */
  readonly words: string;
  /** Date, slot and announcer of a broadcast; the file that was imported. */
  readonly detail: Readonly<Record<string, string>>;
  /** The text that came about with it, to be read and compared. */
  readonly text: TextSource | null;
  /** What somebody changed with it: from, to. */
  readonly change: { readonly from: TextSource; readonly to: TextSource } | null;
};

/** A revision comes about when it is sent, or approved by telephone: later events are about the same. */
const births: ReadonlySet<string> = new Set(['submitted', 'phone-approved']);
const hands: ReadonlySet<string> = new Set(['helped', 'resumed']);

export function timelineOf(id: string, { revisions, events }: History): Entry[] {
  const numbers = new Map(revisions.map(({ revision, number }) => [revision, number]));
  const seen = new Set<string>();
  const entries = events.map((event, index): Entry => {
    const { kind, at, by, revision, approvalCode } = event;
    const detail = wordsIn(event.detail);
    const isBirth = revision !== null && births.has(kind) && !seen.has(revision);
    if (isBirth) seen.add(revision);
    return {
      key: `${index} ${kind}`,
      kind: toldKinds.find((told) => told === kind) ?? 'other',
      at,
      by,
      number: revision === null ? null : (numbers.get(revision) ?? null),
      approvalCode,
      words: detail['reason'] ?? detail['note'] ?? detail['manner'] ?? '',
      detail,
      text: isBirth ? { kind: 'revision', revision } : null,
      change: kind === 'helped' ? helped(id, events, index) : null,
    };
  });
  return entries.toReversed();
}

/** From what had been written before to what the next hand found. */
function helped(id: string, events: History['events'], index: number): Entry['change'] {
  const from = checkpointOf(events[index]);
  if (from === null) return null;
  const next = events.slice(index + 1).find(({ kind }) => hands.has(kind));
  return { from, to: checkpointOf(next) ?? { kind: 'working', id } };
}

function checkpointOf(event: History['events'][number] | undefined): TextSource | null {
  const checkpoint = event?.detail['checkpoint'];
  return typeof checkpoint === 'string' ? { kind: 'checkpoint', checkpoint } : null;
}

function wordsIn(detail: History['events'][number]['detail']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(detail).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}

/** Any text of the bulletin, newest first: what a comparison is chosen from. */
export type Choice = { readonly source: TextSource; readonly key: string } & (
  | { readonly kind: 'working' }
  | { readonly kind: 'revision'; readonly number: number; readonly at: string | null }
  | { readonly kind: 'checkpoint'; readonly at: string; readonly by: string }
);

export function choicesOf(id: string, history: History, checkpoints: Checkpoints): Choice[] {
  const born = new Map(
    history.events.filter(({ kind }) => births.has(kind)).map(({ revision, at }) => [revision, at]),
  );
  const working: TextSource = { kind: 'working', id };
  return [
    { source: working, key: keyOf(working), kind: 'working' as const },
    ...history.revisions.toReversed().map(({ revision, number }) => {
      const source: TextSource = { kind: 'revision', revision };
      const at = born.get(revision) ?? null;
      return { source, key: keyOf(source), kind: 'revision' as const, number, at };
    }),
    ...checkpoints.map(({ checkpoint, madeAt: at, by }) => {
      const source: TextSource = { kind: 'checkpoint', checkpoint };
      return { source, key: keyOf(source), kind: 'checkpoint' as const, at, by };
    }),
  ];
}

export function keyOf(source: TextSource): string {
  switch (source.kind) {
    case 'working':
      return 'working';
    case 'revision':
      return source.revision;
    case 'checkpoint':
      return source.checkpoint;
    default:
      return source satisfies never;
  }
}
