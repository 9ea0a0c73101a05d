import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { fingerprintGroups } from '#domain/trust/fingerprint';
import { proofWords, wordFault, wordLooked } from '#domain/wording/proof';
import type { Language } from '#domain/wording/word-error';
import type { Outcome } from './outcome.ts';
import { write } from './output.ts';
import type { Session } from './session.ts';

type Checked = CallOutput<'library:check'>;

/** A person who waits wants to see that something moves; a log wants no line a millisecond. */
const TOLD_EVERY_MS = 1_000;
/** How much later than the newsroom's end the key that caused it may be heard of, on a busy machine. */
const KEY_LATE_MS = 1_000;

/** `check`: proves the library. How far it is goes to stderr; Ctrl+C ends it. */
export async function checkLibrary(session: Session): Promise<Outcome> {
  const checked = await untilInterrupted(session);
  return {
    result: checked,
    lines: told(checked, session.language),
    notes: [],
    refused: checked.fault !== null,
  };
}

async function untilInterrupted({ ask, onProgress, language }: Session): Promise<Checked> {
  const job = randomUUID();
  const key = new AbortController();
  const interrupt = (): void => {
    key.abort();
    ask('jobs:cancel', { job }).catch(() => undefined);
  };
  let lastTold = Date.now();
  const stop = onProgress(({ job: whose, fraction }) => {
    if (whose !== job || fraction === null || Date.now() - lastTold < TOLD_EVERY_MS) return;
    lastTold = Date.now();
    void write(process.stderr, `${proofWords(language).progress(Math.floor(fraction * 100))}\n`);
  });
  process.on('SIGINT', interrupt);
  try {
    return await ask('library:check', { job });
  } catch (error) {
    // A terminal interrupts the newsroom's process too, which then answers nothing any more.
    if (isGone(error)) await wait(KEY_LATE_MS, undefined, key).catch(() => undefined);
    throw key.signal.aborted ? new NewsroomError('cancelled', {}, { cause: error }) : error;
  } finally {
    process.off('SIGINT', interrupt);
    stop();
  }
}

function isGone(error: unknown): boolean {
  return error instanceof NewsroomError && error.code === 'newsroom-restarted';
}

function told(checked: Checked, language: Language): string[] {
  const words = proofWords(language);
  const { fault, stationFingerprint } = checked;
  const verdict =
    fault === null
      ? [`${words.whole}.`, wordLooked(checked, language)]
      : [`${words.faulty}.`, ...wordFault(fault, language), words.row(fault.table, fault.row)];
  return [
    ...verdict,
    ...(stationFingerprint === null
      ? [words.noAccounts]
      : [
          `${words.fingerprint}: ${fingerprintGroups(stationFingerprint).join(' ')}`,
          words.compare,
        ]),
  ];
}
