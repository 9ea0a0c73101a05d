import { describe, expect, it } from 'vitest';
import { say } from '../say.ts';

describe('telephone numbers', () => {
  it.each([
    ['0912 345 678', 'không chín một hai, ba bốn năm, sáu bảy tám'],
    ['0912.34.56.78', 'không chín một hai, ba bốn, năm sáu, bảy tám'],
    ['0912345678', 'không chín một hai, ba bốn năm, sáu bảy tám'],
    ['(0209) 3870 456', 'không hai không chín, ba tám bảy không, bốn năm sáu'],
    ['+84 912 345 678', 'cộng tám bốn, chín một hai, ba bốn năm, sáu bảy tám'],
    ['1900 1234', 'một chín không không, một hai ba bốn'],
    ['ĐT: 0912 345 678', 'điện thoại: không chín một hai, ba bốn năm, sáu bảy tám'],
    ['gọi cấp cứu 115', 'gọi cấp cứu một một năm'],
    ['gọi 113, 114', 'gọi một một ba, một một bốn'],
    ['115 người', 'một trăm mười lăm người'],
    ['cấp cứu 115 người', 'cấp cứu một trăm mười lăm người'],
    ['số tài khoản 123456789', 'số tài khoản một hai ba bốn năm sáu bảy tám chín'],
    [
      'CCCD số 001085012345',
      'căn cước công dân số không không một không tám năm không một hai ba bốn năm',
    ],
    ['02-12-2022', 'ngày mùng hai tháng mười hai năm hai nghìn không trăm hai mươi hai'],
    ['gọi ngay 113 khi thấy', 'gọi ngay một một ba khi thấy'],
    ['báo ngay cho 114', 'báo ngay cho một một bốn'],
    ['số điện thoại khẩn cấp: 113, 114', 'số điện thoại khẩn cấp: một một ba, một một bốn'],
    ['gọi 113 công dân khám', 'gọi một trăm mười ba công dân khám'],
    ['số TK 1234567890123', 'số tài khoản một hai ba bốn năm sáu bảy tám chín không một hai ba'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
});
