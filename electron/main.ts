import { keepNetworkInside } from './shell/chromium.ts';
import { registerSchemes } from './shell/protocol/schemes.ts';
import { denyByDefault } from './shell/security.ts';
import { readOrder } from './shell/start/read-order.ts';
import { runDesk } from './shell/desk.ts';

registerSchemes();
keepNetworkInside();
denyByDefault();
const order = readOrder();
if (order.kind === 'desk') {
  runDesk(order.dataDir);
} else {
  // Awaited: Electron becomes ready only after this module, and the command line begins before.
  const { runCommandLine } = await import('./shell/cli/run-command-line.ts');
  runCommandLine(order);
}
