import { registerSchemes } from './shell/protocol/schemes.ts';
import { denyByDefault } from './shell/security.ts';
import { readOrder } from './shell/start/read-order.ts';
import { runCommandLine } from './shell/cli/run-command-line.ts';
import { runDesk } from './shell/desk.ts';

registerSchemes();
denyByDefault();
const order = readOrder();
if (order.kind === 'desk') runDesk(order.dataDir);
else runCommandLine(order);
