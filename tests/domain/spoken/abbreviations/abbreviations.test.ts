import { describe, expect, it } from 'vitest';
import { AMBIGUOUS } from '#domain/spoken/abbreviations/ambiguous';
import { builtIn } from '#domain/spoken/dictionary/dictionary';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import { readText, spokenText } from '#domain/spoken/read';
import { say, segmentOf } from '../say.ts';

describe('abbreviations', () => {
  it.each([
    ['UBND xã', 'Ủy ban nhân dân xã'],
    ['HĐND&UBND', 'Hội đồng nhân dân và Ủy ban nhân dân'],
    ['HĐND-UBND', 'Hội đồng nhân dân, Ủy ban nhân dân'],
    ['Đ/c Lò Văn Tám', 'đồng chí Lò Văn Tám'],
    ['TP. Sông Lam', 'thành phố Sông Lam'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['GS.TS Nguyễn Bình', 'giáo sư, tiến sĩ Nguyễn Bình'],
    ['BS. Hà Thu', 'bác sĩ Hà Thu'],
    ['H. Bạch Đằng', 'huyện Bạch Đằng'],
    ['ông X. và bà H.', 'ông X. và bà H.'],
    ['v.v.', 'vân vân'],
    ['V/v tiêm phòng', 'về việc tiêm phòng'],
    ['xây dựng NTM, OCOP', 'xây dựng nông thôn mới, ô cốp'],
    ['của UBND. Sau đó', 'của Ủy ban nhân dân. Sau đó'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
  it.each([
    'CA NÔ CỨU HỘ',
    'HỘI NGHỊ TỔNG KẾT',
    'Nguyễn Văn A',
    'UNICEF',
    'Facebook',
    'lớp học',
    'an ninh',
  ])('leaves alone: %s', (text) => {
    expect(say(text)).toBe(text);
  });
  it('reads abbreviations in a headline of capitals', () => {
    expect(say('HỘI NGHỊ HĐND XÃ KHÓA II')).toBe('HỘI NGHỊ Hội đồng nhân dân XÃ KHÓA hai');
  });
  it('spells what nobody told it, and asks', () => {
    expect(segmentOf('theo XQZT nhé', 'XQZT')).toMatchObject({
      certainty: 'ask',
      kind: 'abbreviation',
    });
  });
  it('knows letters that a keyboard wrote in parts', () => {
    expect(say('HĐND xã'.normalize('NFD'))).toContain('Hội đồng nhân dân');
    expect(say('TƯ Đảng'.normalize('NFD'))).toContain('Trung ương');
  });
  it('holds every ambiguous abbreviation in the dictionary too, or names its guess', () => {
    for (const key of Object.keys(AMBIGUOUS)) expect(builtIn.has(key.toLowerCase())).toBe(true);
  });
});

describe('abbreviations that mean several things', () => {
  it.each([
    ['BTV Đảng ủy', 'Ban Thường vụ'],
    ['phóng viên, BTV', 'biên tập viên'],
    ['BCH quân sự', 'Ban Chỉ huy'],
    ['BCH Đảng bộ', 'Ban Chấp hành'],
    ['CĐ cơ sở', 'công đoàn'],
    ['sinh viên CĐ', 'cao đẳng'],
    ['CT UBND', 'Chủ tịch'],
    ['CT MTQG', 'Chương trình'],
    ['TT Sông Lam', 'thị trấn'],
    ['TT Y tế', 'Trung tâm'],
    ['TT HĐND', 'Thường trực'],
    ['PCTN, tiêu cực', 'phòng, chống tham nhũng'],
    ['NCC với cách mạng', 'người có công'],
    ['tiết mục VHVN', 'văn hóa, văn nghệ'],
    ['trường PTTH', 'phổ thông trung học'],
    ['đài PTTH', 'phát thanh - truyền hình'],
    ['BTC giải', 'Ban Tổ chức'],
    ['TX. Sông Lam', 'thị xã'],
    ['THT trồng chè', 'tổ hợp tác'],
    ['vắc xin THT', 'tụ huyết trùng'],
    ['BS: 20A', 'biển số'],
    ['đội ngũ BS', 'bác sĩ'],
  ])('%s: %s', (written, meaning) => {
    expect(say(written)).toContain(meaning);
  });
  it.each(Object.keys(AMBIGUOUS))('%s alone asks', (key) => {
    const segment = segmentOf(`về ${key} này`, key);
    expect(segment?.certainty).toBe('ask');
    expect(segment?.choices?.length).toBeGreaterThan(1);
  });
});

/** Read with a station's own words. */
const read = (text: string, dictionary: { written: string; spoken: string }[]): string =>
  spokenText(readText(text, { style: defaultHouseStyle, dictionary }));

describe('names in capitals', () => {
  it.each([
    'TỈNH ĐẮK LẮK HỌP TẠI PLEIKU',
    'Huyện KRÔNG PẮC',
    'XÃ KBANG HUYỆN CƯ M’GAR',
    'XÃ ĐĂK RƠ ÔNG',
    'NGHĨA PHƯƠNG Ở MĐRẮK',
  ])('%s is left alone', (text) => {
    expect(say(text)).toBe(text);
  });
  it('are no cover for abbreviations', () => {
    expect(say('LỄ KÝ KẾT VỚI VNPT')).toBe('LỄ KÝ KẾT VỚI vê en pê tê');
    expect(say('UBND TỈNH ĐẮK LẮK')).toBe('Ủy ban nhân dân TỈNH ĐẮK LẮK');
  });
});

describe("a station's own dictionary", () => {
  it('beats every rule', () => {
    expect(read('BTV này', [{ written: 'BTV', spoken: 'biên tập viên' }])).toBe(
      'biên tập viên này',
    );
    expect(read('24/7', [{ written: '24/7', spoken: 'suốt ngày đêm' }])).toBe('suốt ngày đêm');
  });
  it('takes whole words only, and phrases', () => {
    const own = [
      { written: 'facebook', spoken: 'phây búc' },
      { written: 'OM 5451', spoken: 'ô em năm bốn năm một' },
    ];
    expect(read('Facebook, facebooker', own)).toBe('phây búc, facebooker');
    expect(read('giống OM 5451 tốt', own)).toBe('giống ô em năm bốn năm một tốt');
  });
  it('is said as it stands, even where a rule would read it', () => {
    expect(read('Zalo', [{ written: 'zalo', spoken: 'Zalo 2' }])).toBe('Zalo 2');
  });
});
