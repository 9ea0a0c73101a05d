import type { Answer } from '#domain/contract';
import type { ControlEnvelope } from '#domain/contract/control-envelope';
import { type HostCall, hostCalls } from '#domain/desktop-contract';
import { NewsroomError } from '#domain/errors';
import { toLogFormat } from '#domain/log-format';
import type { Host } from './desk/desk.ts';
import { createNewsroom } from './newsroom.ts';

/**
 * Entry of the newsroom's utility process: ties the newsroom to the shell's channel and to the ports that
 * arrive over it. The shell writes what goes to stderr into its log.
 */

const shell = process.parentPort;
const waiting = new Map<number, (answer: Answer<unknown>) => void>();
let lastId = 0;

const log = (message: string): void => void process.stderr.write(`${message}\n`);

const host: Host = {
  'paper:toPdf': async (input) =>
    hostCalls['paper:toPdf'].output.parse(await ask('paper:toPdf', input)),
};

const newsroom = createNewsroom({ host, log });

shell.on('message', ({ data, ports }) => {
  const envelope: ControlEnvelope = data;
  switch (envelope.kind) {
    case 'call':
      void answer(envelope.id, envelope.call, envelope.input);
      break;
    case 'reply':
      waiting.get(envelope.id)?.(envelope.answer);
      waiting.delete(envelope.id);
      break;
    case 'port':
      for (const port of ports) connect(port, envelope.resume ?? null);
      break;
    default:
      envelope satisfies never;
  }
});

// The state of a process after a stray exception is anybody's guess: the shell starts a new one.
process.on('uncaughtException', (error) => {
  log(`newsroom: ${toLogFormat(error)}`);
  process.exit(1);
});

async function ask(call: HostCall, input: unknown): Promise<unknown> {
  const replied = await new Promise<Answer<unknown>>((resolve) => {
    lastId += 1;
    waiting.set(lastId, resolve);
    send({ kind: 'call', id: lastId, call, input });
  });
  if (!replied.ok) throw new NewsroomError(replied.code, replied.detail);
  return replied.value;
}

async function answer(id: number, call: string, input: unknown): Promise<void> {
  send({ kind: 'reply', id, answer: await newsroom.control(call, input) });
}

function send(envelope: ControlEnvelope): void {
  shell.postMessage(envelope);
}

type Port = Parameters<Parameters<typeof shell.on>[1]>[0]['ports'][number];

function connect(port: Port, resume: string | null): void {
  newsroom.connect({
    resume,
    post: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', ({ data }) => listener(data)),
    onClose: (listener) => void port.on('close', listener),
  });
  port.start();
}
