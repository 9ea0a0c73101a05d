import { describe, expect, it } from 'vitest';
import { say, segmentOf } from '../say.ts';

describe('short sums', () => {
  it.each([
    ['bà Lò Thị Sáu, 65t, ở bản', 'bà Lò Thị Sáu, sáu mươi lăm tuổi, ở bản'],
    ['trẻ dưới 16t', 'trẻ dưới mười sáu tuổi'],
    ['xe chở 5t gạo', 'xe chở năm tấn gạo'],
    ['vốn 12t đồng', 'vốn mười hai tỷ đồng'],
    ['thu 3t2', 'thu ba tỷ hai trăm triệu'],
    ['cháu L.T.M (9t)', 'cháu L.T.M (chín tuổi)'],
    ['1tr5', 'một triệu năm trăm nghìn'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
  it('asks what one letter means', () => {
    expect(segmentOf('bé trai 5t', '5t')?.certainty).toBe('ask');
    expect(segmentOf('bé trai 5t', '5t')?.choices).toEqual(['năm tuổi', 'năm tỷ', 'năm tấn']);
  });
});
