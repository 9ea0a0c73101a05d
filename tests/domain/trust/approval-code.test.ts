import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findApprovalCode,
  makeApprovalCode,
  makeCode,
  readApprovalCode,
  readCode,
} from '../../../domain/trust/approval-code.ts';

const random = fc.uint8Array({ minLength: 11, maxLength: 11 });
const SIGNS = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');

describe('an approval code', () => {
  it('is twelve signs in three groups, and reads back', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const code = makeApprovalCode(bytes);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
        expect(readApprovalCode(code)).toBe(code);
        expect(readApprovalCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
        expect(readApprovalCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
      }),
    );
  });

  it('with any one sign wrong is none', () => {
    fc.assert(
      fc.property(random, fc.nat(11), fc.nat(30), (bytes, at, other) => {
        const signs = Array.from(makeApprovalCode(bytes).replaceAll('-', ''));
        signs[at] = SIGNS.filter((sign) => sign !== signs[at])[other] ?? '';
        expect(readApprovalCode(signs.join(''))).toBeNull();
      }),
    );
  });

  it('with any two signs exchanged is none', () => {
    fc.assert(
      fc.property(random, fc.nat(11), fc.nat(11), (bytes, one, other) => {
        const signs = Array.from(makeApprovalCode(bytes).replaceAll('-', ''));
        fc.pre(signs[one] !== signs[other]);
        [signs[one], signs[other]] = [signs[other] ?? '', signs[one] ?? ''];
        expect(readApprovalCode(signs.join(''))).toBeNull();
      }),
    );
  });

  it.each(['', '7F3K', '7F3K-9QXD-M2A', '7F3K-9QXD-M2ABC', 'UUUU-UUUU-UUUU', 'ĐÂYL-ÀMÃĐ-UYỆT'])(
    '%j is none',
    (typed) => expect(readApprovalCode(typed)).toBeNull(),
  );

  it('is found in a line of words', () => {
    const code = makeApprovalCode(new Uint8Array(11).fill(7));
    expect(findApprovalCode(`Mã duyệt: ${code}. In lúc 5 giờ`)).toBe(code);
    expect(findApprovalCode(`2025-2030-2035 ${code}`)).toBe(code);
    expect(findApprovalCode('Số 0001-0002-0003')).toBeNull();
  });

  it('has longer kin for the printed sheet', () => {
    const code = makeCode(new Uint8Array(19).fill(200), 20);
    expect(code.split('-')).toHaveLength(5);
    expect(readCode(code, 20)).toBe(code);
    expect(readApprovalCode(code)).toBeNull();
    expect(() => makeCode(new Uint8Array(3), 20)).toThrow(/random/);
  });
});
