import type { MessagePortMain } from 'electron';
import { PortCalls } from '../port-calls.ts';
import type { NewsroomSupervisor } from './newsroom-supervisor.ts';

/** The shell's own client of the newsroom, for ordinary calls: same port, same protocol as the page's. */
export function openShellPort(supervisor: NewsroomSupervisor): PortCalls {
  const calls = new PortCalls();
  const follow = (): void => {
    if (supervisor.state === 'ready') attach(calls, supervisor.openPort());
    else if (supervisor.state === 'restarting') calls.detach();
    else if (supervisor.state !== 'starting') calls.fail();
  };
  supervisor.onState(follow);
  follow();
  return calls;
}

function attach(calls: PortCalls, port: MessagePortMain | null): void {
  if (port === null) return;
  port.on('message', ({ data }) => calls.receive(data));
  port.start();
  calls.attach((request) => port.postMessage(request));
}
