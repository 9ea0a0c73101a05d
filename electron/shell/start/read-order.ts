import { app } from 'electron';
import type { Order } from '../cli/command.ts';
import { parseOrder } from '../cli/parse-order.ts';
import { ownArguments } from './own-arguments.ts';

/** What this process was started for. */
export function readOrder(): Order {
  // npm runs its scripts in the project's folder and tells here where the person typed.
  const typedIn = app.isPackaged ? undefined : process.env['INIT_CWD'];
  return parseOrder(ownArguments(process.argv, app.getAppPath()), typedIn ?? process.cwd());
}
