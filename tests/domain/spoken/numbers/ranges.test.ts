import { describe, expect, it } from 'vitest';
import { say, segmentOf } from '../say.ts';

describe('ranges', () => {
  it.each([
    [
      'nhiệm kỳ 2020- 2025',
      'nhiệm kỳ hai nghìn không trăm hai mươi đến hai nghìn không trăm hai mươi lăm',
    ],
    ['2021 – 2026', 'hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi sáu'],
    ['2021-\n2026', 'hai nghìn không trăm hai mươi mốt đến\nhai nghìn không trăm hai mươi sáu'],
    ['5-7 ngày', 'năm đến bảy ngày'],
    ['cấp 9-10', 'cấp chín đến mười'],
    ['80-90%', 'tám mươi đến chín mươi phần trăm'],
    ['10% - 15%', 'mười phần trăm đến mười lăm phần trăm'],
    [
      '1.070-1.140 m3/s',
      'một nghìn không trăm bảy mươi đến một nghìn một trăm bốn mươi mét khối trên giây',
    ],
    ['3kg-6kg', 'ba ki-lô-gam đến sáu ki-lô-gam'],
    ['BĐ2-BĐ3', 'báo động hai đến báo động ba'],
    ['BĐ I-BĐ II', 'báo động một đến báo động hai'],
    ['khóa I - III', 'khóa một đến ba'],
    ['Km 14 - Km 16', 'ki-lô-mét mười bốn đến ki-lô-mét mười sáu'],
    ['trẻ 6-<24 tháng', 'trẻ sáu đến dưới hai mươi tư tháng'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
  it.each(['nông – lâm nghiệp', 'Hà Nội – Hải Phòng', 'kinh tế -xã hội', 'Độc lập – Tự do'])(
    'leaves the dash of words alone: %s',
    (text) => {
      expect(say(text)).toBe(text);
    },
  );
  it('reads a score without "đến", and asks where numbers fall', () => {
    expect(say('tỷ số 2-1')).toBe('tỷ số hai một');
    expect(segmentOf('mã 9-4', '-')?.certainty).toBe('ask');
  });
});
