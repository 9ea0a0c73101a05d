import { randomFillSync } from 'node:crypto';

/**
 * UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then randomness, so that ids
 * sort by the time of their making. node:crypto has one only from Node 26 on. Within a millisecond the
 * 12 bits of `rand_a` count up from a random start (RFC 9562, section 6.2, method 1); when they run
 * over, or the clock is set back, the stamp runs ahead of the clock rather than ever going back.
 */

/** Half of rand_a's range stays free for counting, as the RFC advises. */
const COUNTER_SEED_MASK = 0x7ff;
const COUNTER_MAX = 0xfff;

let lastStamp = -1;
let counter = 0;

export function uuid7(now: number = Date.now()): string {
  const bytes = randomFillSync(Buffer.allocUnsafe(16));
  if (now > lastStamp) {
    lastStamp = now;
    counter = bytes.readUInt16BE(6) & COUNTER_SEED_MASK;
  } else if (++counter > COUNTER_MAX) {
    lastStamp += 1;
    counter = bytes.readUInt16BE(6) & COUNTER_SEED_MASK;
  }
  bytes.writeUIntBE(lastStamp, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
