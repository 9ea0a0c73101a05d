import { describe, expect, it } from 'vitest';
import { say } from '../say.ts';

describe('results of a match', () => {
  it.each([
    ['thắng đội trường Kim Đồng 5-0', 'thắng đội trường Kim Đồng năm không'],
    ['U23 Việt Nam hòa U23 Lào 1-1.', 'u hai mươi ba Việt Nam hòa u hai mươi ba Lào một một.'],
    ['thua Nà Phặc 1-3 ở bán kết', 'thua Nà Phặc một ba ở bán kết'],
    ['đội Đông hạ đội Đoài 3 - 1', 'đội Đông hạ đội Đoài ba một'],
    ['thắng 25-17, 25-20', 'thắng hai mươi lăm mười bảy, hai mươi lăm hai mươi'],
    ['Công an xã hòa Quân sự xã 2-2', 'Công an xã hòa Quân sự xã hai hai'],
    ['đội xã loại chủ nhà 4-3', 'đội xã loại chủ nhà bốn ba'],
    ['thắng 2-0 (11-7, 11-9)', 'thắng hai không (mười một bảy, mười một chín)'],
    ['Đông 1 thắng Đông 2 2-0;', 'Đông một thắng Đông hai hai không;'],
    ['dẫn 10-8', 'dẫn mười, tám'],
    ['tỷ số 2-2 được giữ', 'tỷ số hai hai được giữ'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
  it.each([
    ['đội thắng được thưởng 3-5 triệu', 'đội thắng được thưởng ba đến năm triệu'],
    ['hướng dẫn cấy mật độ 30-40, bón lót', 'hướng dẫn cấy mật độ ba mươi đến bốn mươi, bón lót'],
    ['hòa 2-3 gam thuốc', 'hòa hai đến ba gam thuốc'],
    [
      'xã Hòa Châu khóa 5, nhiệm kỳ 2021-2026',
      'xã Hòa Châu khóa năm, nhiệm kỳ hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi sáu',
    ],
    ['chiến thắng Điện Biên Phủ 7-5', 'chiến thắng Điện Biên Phủ ngày mùng bảy tháng năm'],
  ])('is no result: %s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
});
