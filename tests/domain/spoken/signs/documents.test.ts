import { describe, expect, it } from 'vitest';
import { say, segmentOf } from '../say.ts';

describe('numbers of official documents', () => {
  it.each([
    [
      'Nghị định số 49/2024/NĐ-CP',
      'Nghị định số bốn mươi chín năm hai nghìn không trăm hai mươi tư của Chính phủ',
    ],
    [
      'Nghị định số 49/2024/NĐ-CP của Chính phủ',
      'Nghị định số bốn mươi chín năm hai nghìn không trăm hai mươi tư của Chính phủ',
    ],
    ['Chỉ thị số 05-CT/TW', 'Chỉ thị số không năm của Trung ương'],
    ['Kế hoạch số 45/KH-UBND-VX', 'Kế hoạch số bốn mươi lăm của Ủy ban nhân dân'],
    [
      'Thông báo sô 31/TB-UBND ngày 2/3/2024 của UBND huyện',
      'Thông báo sô ba mươi mốt ngày mùng hai tháng ba năm hai nghìn không trăm hai mươi tư của Ủy ban nhân dân huyện',
    ],
    ['Công văn số 156/UBND', 'Công văn số một trăm năm mươi sáu của Ủy ban nhân dân'],
    [
      'Luật số 31/2024/QH15',
      'Luật số ba mươi mốt năm hai nghìn không trăm hai mươi tư của Quốc hội khóa mười lăm',
    ],
    ['Nghị quyết của Bộ Chính trị số 36-NQ/TW', 'Nghị quyết của Bộ Chính trị số ba mươi sáu'],
    ['theo 135/QĐ-TTg.', 'theo một trăm ba mươi lăm, quyết định Thủ tướng.'],
    ['Thông tư 39/2020', 'Thông tư ba mươi chín năm hai nghìn không trăm hai mươi'],
    [
      'Thông tư 39/2020/TT-BTTTT',
      'Thông tư ba mươi chín năm hai nghìn không trăm hai mươi của Bộ Thông tin và Truyền thông',
    ],
    ['Nghị quyết 30a', 'Nghị quyết ba mươi a'],
    [
      'Nghị quyết 30a/2008/NQ-CP',
      'Nghị quyết ba mươi a năm hai nghìn không trăm linh tám của Chính phủ',
    ],
    [
      'Thông tư liên tịch số 2/TTLT-BNV-BTC',
      'Thông tư liên tịch số hai của Bộ Nội vụ và Bộ Tài chính',
    ],
    [
      'Nghị quyết số 57-NQ/TW, 59-NQ/TW của Bộ Chính trị',
      'Nghị quyết số năm mươi bảy, năm mươi chín của Bộ Chính trị',
    ],
    ['Điều 5, khoản 2, điểm a', 'Điều năm, khoản hai, điểm a'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
  it('says what a form is whose number is still blank, and asks', () => {
    expect(say('Số:      / TB-UBND')).toBe('Số:      thông báo Ủy ban nhân dân');
    expect(segmentOf('Số:      / TB-UBND', '/ TB-UBND')?.certainty).toBe('ask');
  });
  it('asks where nobody knows who issued it', () => {
    expect(segmentOf('Công văn số 12/ABCD', '12/ABCD')?.certainty).toBe('ask');
  });
});
