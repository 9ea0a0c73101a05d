import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Answer, CallInput, CallOutput, NewsroomCall } from '#domain/contract';
import type { ControlCall } from '#domain/desktop-contract';
import { valueOf } from './client.ts';
import type { Outgoing } from './newsroom-child.ts';

/** A newsroom that can be killed. */
export type ChildNewsroom = {
  /** Resolves with the answer; never, when the process dies first. */
  call<C extends NewsroomCall>(call: C, input: CallInput<C>): Promise<CallOutput<C>>;
  control(call: ControlCall, input: unknown): Promise<Answer<unknown>>;
  /** SIGKILL: no handler runs, nothing is flushed. Resolves when the process is gone. */
  kill(): Promise<void>;
};

const ENTRY = fileURLToPath(new URL('newsroom-child.ts', import.meta.url));

export function forkNewsroom(): ChildNewsroom {
  const child = fork(ENTRY, [], {
    serialization: 'advanced',
    // Plain Node reads our TypeScript by itself; only parameter properties need telling.
    execArgv: ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = (): Promise<void> => {
    child.kill('SIGKILL');
    return gone;
  };
  onTestFinished(kill);
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let lastId = 0;
  child.on('message', (message: Outgoing) => {
    if ('answer' in message) waiting.get(message.id)?.(message.answer);
  });
  const send = (control: boolean, call: string, input: unknown): Promise<Answer<unknown>> =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      child.send({ id: lastId, control, call, input });
    });
  return {
    call: async (call, input) => valueOf(call, await send(false, call, input)),
    control: (call, input) => send(true, call, input),
    kill,
  };
}
