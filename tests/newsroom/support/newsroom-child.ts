import type { Answer } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { createNewsroom } from '../../../electron/newsroom/newsroom.ts';

/**
 * The newsroom in a process of its own, as the app has it, but of plain Node: control calls and one port
 * both travel over the channel of `child_process.fork`.
 */

type Incoming = { id: number; control: boolean; call: string; input: unknown };
export type Outgoing = { id: number; answer: Answer<unknown> } | { event: string };

const newsroom = createNewsroom({
  host: { 'paper:toPdf': () => Promise.reject(new NewsroomError('print-failed')) },
  log: (message) => void process.stderr.write(`${message}\n`),
});

let toServer: (message: unknown) => void = () => undefined;
newsroom.connect({
  post: (message) => void process.send?.(message),
  onMessage: (listener) => {
    toServer = listener;
  },
  onClose: () => undefined,
});

process.on('message', ({ id, control, call, input }: Incoming) => {
  if (control) void newsroom.control(call, input).then((answer) => process.send?.({ id, answer }));
  else toServer({ id, call, input });
});
