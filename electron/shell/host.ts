import type { BoundCall } from './bound-call.ts';
import { bindCall } from './bound-call.ts';
import { logger } from './log.ts';
import type { Printer } from './print/printer.ts';

/** What the newsroom may ask of the shell. */
export function hostFor(printer: Printer): Readonly<Record<string, BoundCall>> {
  return {
    'paper:toPdf': bindCall(
      logger('print'),
      async () => (await import('#domain/desktop-contract')).hostCalls['paper:toPdf'],
      (sheet) => printer.toPdf(sheet),
    ),
  };
}
