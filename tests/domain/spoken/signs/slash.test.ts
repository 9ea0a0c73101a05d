import { describe, expect, it } from 'vitest';
import { say, segmentOf } from '../say.ts';

describe('a/b', () => {
  it.each([
    ['19/19 tiêu chí', 'mười chín trên mười chín tiêu chí'],
    ['tại 3/7 đơn vị', 'tại ba trên bảy đơn vị'],
    ['05/08 chi bộ', 'năm trên tám chi bộ'],
    ['45/50 phiếu', 'bốn mươi lăm trên năm mươi phiếu'],
    ['2/3 số hộ', 'hai phần ba số hộ'],
    ['1/2 diện tích', 'một phần hai diện tích'],
    ['3/4 đoạn đường', 'ba phần tư đoạn đường'],
    ['1/2kg', 'một phần hai ki-lô-gam'],
    ['số nhà 12/5', 'số nhà mười hai trên năm'],
    ['huyết áp 120/80', 'huyết áp một trăm hai mươi trên tám mươi'],
    ['bậc 3/7', 'bậc ba trên bảy'],
    ['từ 2/3 số hộ trở lên', 'từ hai phần ba số hộ trở lên'],
    ['trước ngày 15/5', 'trước ngày mười lăm tháng năm'],
    ['từ 1/7 đến 15/7', 'từ ngày mùng một tháng bảy đến ngày mười lăm tháng bảy'],
    ['5 1/2', 'năm và một phần hai'],
    ['98,5/100 điểm', 'chín mươi tám phẩy năm trên một trăm điểm'],
    ['đến nay 9/11 thôn', 'đến nay chín trên mười một thôn'],
    ['sáng nay 5/6', 'sáng nay ngày mùng năm tháng sáu'],
    ['Tối 6/9, 7/9 hộ', 'Tối ngày mùng sáu tháng chín, bảy trên chín hộ'],
    ['Ngày 3/9 và 4/9 xã', 'Ngày mùng ba tháng chín và ngày mùng bốn tháng chín xã'],
    ['dời từ 28/2 sang 1/3', 'dời từ ngày hai mươi tám tháng hai sang ngày mùng một tháng ba'],
    ['tăng từ 5/8 lên 7/8 thôn', 'tăng từ năm trên tám lên bảy trên tám thôn'],
    ['tăng từ 6/9 lên 9/9.', 'tăng từ sáu trên chín lên chín trên chín.'],
    [
      'Họp 14h, 26 và 27/11',
      'Họp mười bốn giờ, ngày hai mươi sáu và ngày hai mươi bảy tháng mười một',
    ],
    ['lúc 15h 1/12', 'lúc mười lăm giờ ngày mùng một tháng mười hai'],
    ['(1, 2/3 số hộ)', '(một, hai phần ba số hộ)'],
    ['chiếm 1/9', 'chiếm một phần chín'],
    ['5/6 đồng chí', 'năm trên sáu đồng chí'],
    ['15/20ha', 'mười lăm trên hai mươi héc-ta'],
    ['hết lớp 7/10', 'hết lớp bảy trên mười'],
    ['đường 3/2 và công viên 30/4', 'đường ba tháng hai và công viên ba mươi tháng tư'],
    ['Từ 24 đến 26/12', 'Từ ngày hai mươi tư đến ngày hai mươi sáu tháng mười hai'],
    ['từ 5 đến 7/8 thôn', 'từ năm đến bảy trên tám thôn'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
  it('asks where nothing near decides, with every meaning to choose from', () => {
    const unclear = segmentOf('hạn chót 15/5 nhé', '15/5');
    expect(unclear?.certainty).toBe('ask');
    expect(unclear?.choices).toEqual([
      'ngày mười lăm tháng năm',
      'mười lăm phần năm',
      'mười lăm trên năm',
    ]);
    expect(segmentOf('họp 2/3 người dân', '2/3')?.certainty).toBe('ask');
    expect(segmentOf('24/7', '24/7')?.certainty).toBe('ask');
  });
});
