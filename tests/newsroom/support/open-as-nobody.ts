import { NewsroomError } from '#domain/errors';
import { openLibrary } from '../../../electron/newsroom/storage/open.ts';

/**
 * Opens the library of the folder given, as a user who has no rights of his own, and prints the code that
 * it is refused with. Everything is loaded by now: nobody may not even read this file.
 */
const NOBODY = 65_534;
if (process.getuid?.() === 0) {
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
try {
  const library = await openLibrary({ dataDir: process.argv[2] ?? '', log: () => undefined });
  library.close();
  process.stdout.write('opened');
} catch (error) {
  process.stdout.write(error instanceof NewsroomError ? error.code : String(error));
}
