import { assertNever } from '#domain/assert';
import { checkLibrary } from './check-library.ts';
import type { Command, ReadCommand } from './command.ts';
import { exportBulletin } from './export-bulletin.ts';
import { importFiles } from './import-files.ts';
import { listBulletins } from './list-bulletins.ts';
import type { Outcome } from './outcome.ts';
import type { ExitCode as Code } from './output.ts';
import { ExitCode, FIRST_LANGUAGE, reasonOf, write } from './output.ts';
import { readAtTheStation, readByTheBook } from './read-lines.ts';
import type { Session } from './session.ts';
import { openSession } from './session.ts';
import { verifyFile } from './verify-file.ts';

/**
 * Does what was asked, and tells: the result to stdout, everything else to stderr.
 *
 * @param dataDir see `libraryFor`
 */
export async function runCommand(command: Command, dataDir: string): Promise<Code> {
  let session: Session | null = null;
  try {
    session = await openSession(dataDir);
    return await tell(await carryOut(session, command), command.json);
  } catch (error) {
    await write(process.stderr, `${reasonOf(error, session?.language ?? FIRST_LANGUAGE)}\n`);
    return ExitCode.refused;
  } finally {
    await session?.close();
  }
}

/** The same for a text that needs no library: no process is started, and no window. */
export async function runReading(command: ReadCommand): Promise<Code> {
  try {
    return await tell(await readByTheBook(command), command.json);
  } catch (error) {
    await write(process.stderr, `${reasonOf(error, FIRST_LANGUAGE)}\n`);
    return ExitCode.refused;
  }
}

async function tell(outcome: Outcome, json: boolean): Promise<Code> {
  for (const note of outcome.notes) await write(process.stderr, `${note}\n`);
  await write(process.stdout, printed(outcome, json));
  return outcome.refused ? ExitCode.refused : ExitCode.done;
}

function carryOut(session: Session, command: Command): Promise<Outcome> {
  switch (command.verb) {
    case 'import':
      return importFiles(session, command);
    case 'list':
      return listBulletins(session, command);
    case 'export':
      return exportBulletin(session, command);
    case 'read':
      return readAtTheStation(session, command);
    case 'verify':
      return verifyFile(session, command);
    case 'check':
      return checkLibrary(session);
    default:
      return assertNever(command, 'command');
  }
}

function printed({ result, lines }: Outcome, json: boolean): string {
  if (json) return `${JSON.stringify(result, null, 2)}\n`;
  return lines.map((line) => `${line}\n`).join('');
}
