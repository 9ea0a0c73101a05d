import { app } from 'electron';
import type { Order } from './command.ts';

export function runCommandLine(order: Exclude<Order, { kind: 'desk' }>): void {
  process.stderr.write(`${order.kind}\n`);
  app.exit(2);
}
