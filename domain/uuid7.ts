/**
 * UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then randomness, so that ids
 * sort by the time of their making. Within a millisecond the 12 bits of `rand_a` count up from a random
 * start (RFC 9562, section 6.2, method 1); when they run over, or the clock is set back, the stamp runs
 * ahead of the clock rather than ever going back.
 */

/** Half of rand_a's range stays free for counting, as the RFC advises. */
const COUNTER_SEED_MASK = 0x7ff;
const COUNTER_MAX = 0xfff;

/** @param fill fills bytes at random, fit for secrets: the page and the newsroom each have their own */
export function uuid7Maker(fill: (bytes: Uint8Array<ArrayBuffer>) => unknown) {
  let lastStamp = -1;
  let counter = 0;
  return (now: number = Date.now()): string => {
    const bytes = new Uint8Array(16);
    fill(bytes);
    const view = new DataView(bytes.buffer);
    if (now > lastStamp) {
      lastStamp = now;
      counter = view.getUint16(6) & COUNTER_SEED_MASK;
    } else if (++counter > COUNTER_MAX) {
      lastStamp += 1;
      counter = view.getUint16(6) & COUNTER_SEED_MASK;
    }
    view.setUint16(0, Math.floor(lastStamp / 2 ** 32));
    view.setUint32(2, lastStamp % 2 ** 32);
    view.setUint16(6, 0x7000 | counter);
    view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
    return withDashes(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  };
}

function withDashes(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
