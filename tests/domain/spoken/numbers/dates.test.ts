import { describe, expect, it } from 'vitest';
import { say, segmentOf } from '../say.ts';

describe('dates', () => {
  it.each([
    ['ngày 08/5/2023', 'ngày mùng tám tháng năm năm hai nghìn không trăm hai mươi ba'],
    ['Ngày 19-5-1990', 'Ngày mười chín tháng năm năm một nghìn chín trăm chín mươi'],
    ['15.8.2025', 'ngày mười lăm tháng tám năm hai nghìn không trăm hai mươi lăm'],
    ['2024-11-05', 'ngày mùng năm tháng mười một năm hai nghìn không trăm hai mươi tư'],
    ['sáng 2/9', 'sáng ngày mùng hai tháng chín'],
    ['mùng 8/3', 'mùng tám tháng ba'],
    ['Chiều 30.4, bà con', 'Chiều ngày ba mươi tháng tư, bà con'],
    ['ngày 01-8', 'ngày mùng một tháng tám'],
    [
      'ngày 15-16/6/2024',
      'ngày mười lăm đến mười sáu tháng sáu năm hai nghìn không trăm hai mươi tư',
    ],
    [
      'từ 25/12 - 31/12',
      'từ ngày hai mươi lăm tháng mười hai - ngày ba mươi mốt tháng mười hai'.replace('-', 'đến'),
    ],
    [
      'các ngày 5/3, 6/3 và 7/3',
      'các ngày mùng năm tháng ba, ngày mùng sáu tháng ba và ngày mùng bảy tháng ba',
    ],
    [
      'Thứ Ba, 26/08/2025',
      'Thứ Ba, ngày hai mươi sáu tháng tám năm hai nghìn không trăm hai mươi lăm',
    ],
    ['từ đêm ngày 25 đến sáng', 'từ đêm ngày hai mươi lăm đến sáng'],
    ['ngày 5 hằng tháng', 'ngày mùng năm hằng tháng'],
    ['08 tháng 5', 'mùng tám tháng năm'],
    ['trong 2 tháng 9 ngày', 'trong hai tháng chín ngày'],
    ['6 tháng đầu năm 2024', 'sáu tháng đầu năm hai nghìn không trăm hai mươi tư'],
    ['tháng 10/2022', 'tháng mười năm hai nghìn không trăm hai mươi hai'],
    ['tháng 12 2023', 'tháng mười hai năm hai nghìn không trăm hai mươi ba'],
    ['đợt 2/2022', 'đợt hai năm hai nghìn không trăm hai mươi hai'],
    ['tháng 4', 'tháng tư'],
    ['tuần 1, 2 tháng 6', 'tuần một, hai tháng sáu'],
    ['mùng 6-9 Tết', 'mùng sáu đến chín Tết'],
    ['thứ 7, CN (16, 17/5)', 'thứ bảy, chủ nhật (ngày mười sáu, ngày mười bảy tháng năm)'],
    ['9 tháng/2025', 'chín tháng năm hai nghìn không trăm hai mươi lăm'],
    ['6T/2025', 'sáu tháng năm hai nghìn không trăm hai mươi lăm'],
    ['Q3/2025', 'quý ba năm hai nghìn không trăm hai mươi lăm'],
    ['tháng 3-4', 'tháng ba đến tư'],
    ['rằm tháng 7', 'rằm tháng bảy'],
    ['ngày 2 lần', 'ngày hai lần'],
    ['các ngày 5 và 6 hằng tháng', 'các ngày mùng năm và mùng sáu hằng tháng'],
    ['Quốc khánh 2-9 và 20-11', 'Quốc khánh mùng hai tháng chín và ngày hai mươi tháng mười một'],
    ['từ chiều 9 - 11/10', 'từ chiều ngày mùng chín đến mười một tháng mười'],
    ['tháng 9-2025', 'tháng chín năm hai nghìn không trăm hai mươi lăm'],
    ['10/3 âm lịch', 'ngày mùng mười tháng ba âm lịch'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
  it('never takes a number for a date that is none', () => {
    expect(say('ngày 32/13')).not.toContain('tháng');
    expect(say('1.234.567')).not.toContain('tháng');
  });
  it('follows the region', () => {
    expect(
      say('ngày 4/4/2005', { earlyDay: '', fourthMonth: 'bốn', years: 'short', thousand: 'ngàn' }),
    ).toBe('ngày bốn tháng bốn năm hai ngàn linh năm');
    expect(say('ngày 4/4', { earlyDay: 'mồng' })).toBe('ngày mồng bốn tháng tư');
  });
  it('asks where a dash may join days or split day and month', () => {
    const days = segmentOf('ngày 5-7', '5-7');
    expect(days?.certainty).toBe('ask');
    expect(days?.choices).toEqual(['mùng năm đến mùng bảy', 'mùng năm tháng bảy']);
  });
  it('asks for the century of a year of two digits', () => {
    expect(segmentOf('ngày 22/12/21', '22/12/21')?.certainty).toBe('ask');
  });
});
