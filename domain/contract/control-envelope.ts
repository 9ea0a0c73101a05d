import type { Answer } from '../contract.ts';

/**
 * What travels between the shell and the newsroom process over the process's own channel:
 * `child.postMessage` on one side, `process.parentPort` on the other. Both sides call and both answer;
 * each counts its own ids, so an id is only ever compared with those of the same side's calls.
 *
 * - shell → newsroom: calls of `controlCalls`, replies to `hostCalls`, and `port` with one MessagePort
 *   in `ports[0]`, which speaks `PortRequest`, `PortReply` and `PortEvent` (the page, the shell itself
 *   and the command line each get one, all alike);
 * - newsroom → shell: calls of `hostCalls`, replies to `controlCalls`.
 */
export type ControlEnvelope =
  | { kind: 'call'; id: number; call: string; input: unknown }
  | { kind: 'reply'; id: number; answer: Answer<unknown> }
  /** `resume`: whoever sat at an earlier port with this token sits at this one again. */
  | { kind: 'port'; resume?: string };
