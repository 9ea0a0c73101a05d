import type { ControlEnvelope } from '#domain/control-envelope';

/** Stands in until the newsroom moves in: every call is answered, none is done. */
process.parentPort.on('message', (event: { data: ControlEnvelope }) => {
  const envelope = event.data;
  if (envelope.kind !== 'call') return;
  const reply: ControlEnvelope = {
    kind: 'reply',
    id: envelope.id,
    answer: { ok: false, code: 'not-implemented', detail: {} },
  };
  process.parentPort.postMessage(reply);
});
