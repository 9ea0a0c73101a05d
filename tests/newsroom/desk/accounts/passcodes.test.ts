import { describe, expect, it } from 'vitest';
import {
  COST,
  hashPasscode,
  makeOneTimePasscode,
  makeRecoveryCode,
  matchesPasscode,
  readRecoveryCode,
} from '../../../../electron/newsroom/desk/accounts/passcodes.ts';
import { makeKey, openKey, sealKey } from '../../../../electron/newsroom/desk/keys/keys.ts';

const cheap = { N: 2 ** 8, r: 8, p: 1 };

describe('passcodes', () => {
  it('cost 128 MiB and real time, off the event loop', async () => {
    expect(COST).toEqual({ N: 131_072, r: 8, p: 1 });
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 5);
    const kept = await hashPasscode('hoa ban', COST);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
    expect(kept.cost).toEqual({ ...COST, temporary: false });
    expect(await matchesPasscode('hoa ban', kept)).toBe(true);
  }, 60_000);

  it('are kept with their cost, each with a salt of its own', async () => {
    const [one, other] = [
      await hashPasscode('hoa ban', cheap),
      await hashPasscode('hoa ban', cheap),
    ];
    expect(one.hash).not.toEqual(other.hash);
    expect(await matchesPasscode('hoa bán', one)).toBe(false);
    // A library written when the cost was lower, or higher, still opens.
    const older = await hashPasscode('hoa ban', { N: 2 ** 4, r: 8, p: 1 });
    expect(await matchesPasscode('hoa ban', older)).toBe(true);
  });

  it('for one entry and codes of the sheet never repeat', () => {
    const codes = Array.from({ length: 200 }, makeOneTimePasscode);
    expect(new Set(codes).size).toBe(200);
    const sheet = makeRecoveryCode();
    expect(readRecoveryCode(` ${sheet.toLowerCase().replaceAll('-', '')}`)).toBe(sheet);
  });
});

describe('a sealed key', () => {
  it('opens with its passcode alone, and not once it was touched', async () => {
    const { id, publicKey, privateKey } = await makeKey();
    const sealed = await sealKey(privateKey, 'hoa ban', cheap);
    const stored = {
      id,
      kind: 'person' as const,
      account: null,
      publicKey,
      sealed,
      createdAt: 0,
      trustedAt: 0,
      revokedAt: null,
    };
    expect((await openKey(stored, 'hoa ban'))?.equals(privateKey)).toBe(true);
    expect(await openKey(stored, 'hoa bán')).toBeNull();
    const bytes = Buffer.from(sealed.bytes);
    bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20);
    expect(await openKey({ ...stored, sealed: { ...sealed, bytes } }, 'hoa ban')).toBeNull();
  });
});
