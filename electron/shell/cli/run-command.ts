import { existsSync } from 'node:fs';
import path from 'node:path';
import { assertNever } from '#domain/assert';
import { NewsroomError } from '#domain/errors';
import type { Language } from '#domain/wording/word-error';
import { writeErrorCode } from '../desktop/write-error-code.ts';
import { prepareDataFolder, wantedDataFolder } from '../start/prepare-data-folder.ts';
import type { Command } from './command.ts';
import { exportBulletin } from './export-bulletin.ts';
import { importFiles } from './import-files.ts';
import { listBulletins } from './list-bulletins.ts';
import type { Outcome } from './outcome.ts';
import type { ExitCode as Code } from './output.ts';
import { ExitCode, reasonOf, write } from './output.ts';
import type { Session } from './session.ts';
import { openSession } from './session.ts';

/** Until a library's settings say otherwise. */
const FIRST_LANGUAGE: Language = 'vi';

/**
 * Does what was asked, and tells: the result to stdout, everything else to stderr.
 *
 * @param temporary folder of this run, removed by the caller
 */
export async function runCommand(command: Command, temporary: string): Promise<Code> {
  let session: Session | null = null;
  try {
    session = await openSession(libraryFor(command, temporary));
    const outcome = await carryOut(session, command);
    for (const note of outcome.notes) await write(process.stderr, `${note}\n`);
    await write(process.stdout, printed(outcome, command.json));
    return outcome.refused ? ExitCode.refused : ExitCode.done;
  } catch (error) {
    await write(process.stderr, `${reasonOf(error, session?.language ?? FIRST_LANGUAGE)}\n`);
    return ExitCode.refused;
  } finally {
    await session?.close();
  }
}

function carryOut(session: Session, command: Command): Promise<Outcome> {
  switch (command.verb) {
    case 'import':
      return importFiles(session, command);
    case 'list':
      return listBulletins(session, command);
    case 'export':
      return exportBulletin(session, command);
    default:
      return assertNever(command, 'command');
  }
}

function printed({ result, lines }: Outcome, json: boolean): string {
  if (json) return `${JSON.stringify(result, null, 2)}\n`;
  return lines.map((line) => `${line}\n`).join('');
}

/** A text that is only passing through gets a library of its own, in the folder of this run. */
function libraryFor(command: Command, temporary: string): string {
  if (command.verb === 'export' && 'file' in command.source) {
    return prepareDataFolder(path.join(temporary, 'library'));
  }
  // A slip in --data must not leave an empty library behind, and look as if there were no bulletins.
  if (command.verb !== 'import' && command.dataDir !== null && !existsSync(command.dataDir)) {
    throw new NewsroomError('library-unreachable');
  }
  try {
    return prepareDataFolder(command.dataDir);
  } catch (cause) {
    const name = path.basename(wantedDataFolder(command.dataDir));
    throw new NewsroomError(writeErrorCode(cause), { name }, { cause });
  }
}
