import { describe, expect, test } from 'vitest';
import type { PortRequest } from '../../../domain/contract.ts';
import { PortCalls } from '../../../electron/shell/port-calls.ts';

/** A port that keeps what was sent on it. */
function port() {
  const sent: PortRequest[] = [];
  return { sent, post: (request: PortRequest) => void sent.push(request) };
}

const restarted = { ok: false, code: 'newsroom-restarted', detail: {} };
const unavailable = { ok: false, code: 'newsroom-unavailable', detail: {} };
/** As the newsroom answers; the driver of the port has lost the type. */
const answerTo = (calls: PortCalls, request: PortRequest | undefined, value: unknown): void =>
  calls.receive(JSON.parse(JSON.stringify({ id: request?.id, answer: { ok: true, value } })));

describe('calls over a port', () => {
  test('each gets its own answer, in whatever order they come', async () => {
    const calls = new PortCalls();
    const { sent, post } = port();
    calls.attach(post);
    const counts = calls.call('desk:counts', {});
    const settings = calls.call('settings:read', {});
    answerTo(calls, sent[1], 'settings');
    answerTo(calls, sent[0], 'counts');
    expect(await counts).toEqual({ ok: true, value: 'counts' });
    expect(await settings).toEqual({ ok: true, value: 'settings' });
  });

  test('made before there is a port, they wait for it and go out in their order', async () => {
    const calls = new PortCalls();
    const first = calls.call('desk:counts', {});
    void calls.call('settings:read', {});
    const { sent, post } = port();
    calls.attach(post);
    expect(sent.map(({ call }) => call)).toEqual(['desk:counts', 'settings:read']);
    answerTo(calls, sent[0], 1);
    expect(await first).toEqual({ ok: true, value: 1 });
  });

  test('on their way when the newsroom goes down, they are answered', async () => {
    const calls = new PortCalls();
    calls.attach(port().post);
    const lost = calls.call('desk:counts', {});
    calls.detach();
    expect(await lost).toEqual(restarted);
    const waiting = calls.call('desk:counts', {});
    const { sent, post } = port();
    calls.attach(post);
    answerTo(calls, sent[0], 2);
    expect(await waiting).toEqual({ ok: true, value: 2 });
  });

  test('a new port ends what was sent on the old one, even unannounced', async () => {
    const calls = new PortCalls();
    calls.attach(port().post);
    const lost = calls.call('desk:counts', {});
    calls.attach(port().post);
    expect(await lost).toEqual(restarted);
  });

  test('an answer that comes too late is nobody’s', async () => {
    const calls = new PortCalls();
    const { sent, post } = port();
    calls.attach(post);
    const lost = calls.call('desk:counts', {});
    calls.detach();
    answerTo(calls, sent[0], 'late');
    expect(await lost).toEqual(restarted);
  });

  test('once there will be no newsroom, none is left hanging; a retry brings them back', async () => {
    const calls = new PortCalls();
    const waiting = calls.call('desk:counts', {});
    calls.fail();
    expect(await waiting).toEqual(unavailable);
    expect(await calls.call('desk:counts', {})).toEqual(unavailable);
    const { sent, post } = port();
    calls.attach(post);
    const again = calls.call('desk:counts', {});
    answerTo(calls, sent[0], 3);
    expect(await again).toEqual({ ok: true, value: 3 });
  });

  test('what cannot be sent is the caller’s mistake, and an answer', async () => {
    const calls = new PortCalls();
    calls.attach(() => {
      throw new DOMException('could not be cloned', 'DataCloneError');
    });
    expect(await calls.call('desk:counts', {})).toMatchObject({ code: 'bad-call' });
  });
});

describe('events over a port', () => {
  test('reach those who listen, until they stop', () => {
    const calls = new PortCalls();
    const heard: string[] = [];
    const stop = calls.on('bulletins:changed', ({ id }) => heard.push(id));
    const tell = (id: string): void =>
      calls.receive(JSON.parse(JSON.stringify({ event: 'bulletins:changed', payload: { id } })));
    tell('a');
    stop();
    tell('b');
    expect(heard).toEqual(['a']);
  });
});
