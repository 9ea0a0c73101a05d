import { describe, expect, it } from 'vitest';
import { say } from '../say.ts';

describe('times', () => {
  it.each([
    ['7h30', 'bảy giờ ba mươi phút'],
    ["14h00'", 'mười bốn giờ'],
    ['08h00’', 'tám giờ'],
    ['16h30’', 'mười sáu giờ ba mươi phút'],
    ['19h45p', 'mười chín giờ bốn mươi lăm phút'],
    ['0h ngày 1/1', 'không giờ ngày mùng một tháng một'],
    ['lúc 8g sáng', 'lúc tám giờ sáng'],
    ['14g30', 'mười bốn giờ ba mươi phút'],
    ['nặng 8g', 'nặng tám gam'],
    ['06:05', 'sáu giờ năm phút'],
    ['12:30:45', 'mười hai giờ ba mươi phút bốn mươi lăm giây'],
    ['11 giờ 00 phút', 'mười một giờ'],
    ['30 phút', 'ba mươi phút'],
    ['chạy 15’ mỗi ngày', 'chạy mười lăm phút mỗi ngày'],
    ['59p59s', 'năm mươi chín phút năm mươi chín giây'],
    ['7h30-11h', 'bảy giờ ba mươi phút đến mười một giờ'],
    ['8g00 - 10g30', 'tám giờ đến mười giờ ba mươi phút'],
    ['tỷ lệ 1:25.000', 'tỷ lệ một trên hai mươi lăm nghìn'],
    ['khẩu hiệu ‘năm 5’', 'khẩu hiệu ‘năm năm’'],
    ['từ 11g-13g', 'từ mười một giờ đến mười ba giờ'],
    ['pha từ 10g đến 15g thuốc', 'pha từ mười gam đến mười lăm gam thuốc'],
    ['tỷ số 3:1', 'tỷ số ba một'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
});
