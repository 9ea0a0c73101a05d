import { describe, expect, it } from 'vitest';
import { say, segmentOf } from '../say.ts';

describe('units and money', () => {
  it.each([
    ['64ha', 'sáu mươi tư héc-ta'],
    ['5.267m2', 'năm nghìn hai trăm sáu mươi bảy mét vuông'],
    ['120 m3', 'một trăm hai mươi mét khối'],
    ['25 m²', 'hai mươi lăm mét vuông'],
    ['45km2', 'bốn mươi lăm ki-lô-mét vuông'],
    ['m2 đất', 'mét vuông đất'],
    ['60 tạ/ha', 'sáu mươi tạ trên héc-ta'],
    ['35 km/h', 'ba mươi lăm ki-lô-mét trên giờ'],
    ['1.200m3/s', 'một nghìn hai trăm mét khối trên giây'],
    ['60mm/24h', 'sáu mươi mi-li-mét trên hai mươi tư giờ'],
    ['38oC', 'ba mươi tám độ xê'],
    ['-5°C', 'âm năm độ xê'],
    ['20 độ C', 'hai mươi độ xê'],
    ['7,5%/năm', 'bảy phẩy năm phần trăm một năm'],
    ['110kV', 'một trăm mười ki-lô-vôn'],
    ['5 m', 'năm mét'],
    ['10 g', 'mười gam'],
    ['36,5 triệu đồng', 'ba mươi sáu phẩy năm triệu đồng'],
    ['5.000 đồng/kg', 'năm nghìn đồng một ki-lô-gam'],
    ['50.000đ', 'năm mươi nghìn đồng'],
    ['48 triệu đồng/người/năm', 'bốn mươi tám triệu đồng một người một năm'],
    ['100.000 VNĐ', 'một trăm nghìn đồng'],
    ['1tr5', 'một triệu năm trăm nghìn'],
    ['10k', 'mười nghìn'],
    ['3 ca mới/ngày', 'ba ca mới một ngày'],
    ['3 đ/c', 'ba đồng chí'],
    ['bé 5T', 'bé năm tuổi'],
    ['35.000 đồng/1 con', 'ba mươi lăm nghìn đồng một con'],
    ['tăng 1,2 điểm %', 'tăng một phẩy hai điểm phần trăm'],
    ['công nghiệp 4.0', 'công nghiệp bốn chấm không'],
    ['tổ 5S', 'tổ năm ét'],
    ['cao 1m65', 'cao một mét sáu mươi lăm'],
    ['vĩ độ 20,7°N', 'vĩ độ hai mươi phẩy bảy độ vĩ Bắc'],
    ['$100', 'một trăm đô la'],
    ['2 suất x 500.000đ', 'hai suất nhân năm trăm nghìn đồng'],
    ['NPK 16-16-8', 'en pê ca mười sáu, mười sáu, tám'],
    ['thôn 1,2,3', 'thôn một, hai, ba'],
    ['khoảng ~50 hộ', 'khoảng khoảng năm mươi hộ'],
    ['12,5 tr.đ/người', 'mười hai phẩy năm triệu đồng một người'],
    ['60 triệu/nhà', 'sáu mươi triệu một nhà'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
  it.each(['ông Ha', 'cây mai', 'xã Đ', 'hội g'])('reads no unit without a number: %s', (text) => {
    expect(say(text)).toBe(text);
  });
  it('asks whether t is tỷ, tấn or tuổi', () => {
    expect(segmentOf('được 80t', '80t')).toMatchObject({
      certainty: 'ask',
      choices: ['tám mươi tỷ', 'tám mươi tấn', 'tám mươi tuổi'],
    });
  });
});

describe('written numbers', () => {
  it.each([
    ['1.174,45 tấn', 'một nghìn một trăm bảy mươi tư phẩy bốn mươi lăm tấn'],
    ['186,556 tỷ', 'một trăm tám mươi sáu phẩy năm trăm năm mươi sáu tỷ'],
    ['97.9%', 'chín mươi bảy phẩy chín phần trăm'],
    ['08 thôn', 'tám thôn'],
    ['1,234,567', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'],
    ['Đề án 06', 'Đề án không sáu'],
    ['tại -25', 'tại âm hai mươi lăm'],
    ['1.2. Kết quả', 'một chấm hai. Kết quả'],
    ['10 x 20', 'mười nhân hai mươi'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
  it('asks whether a comma before three noughts groups or divides', () => {
    expect(segmentOf('7,000 lượt', '7,000')).toMatchObject({
      certainty: 'ask',
      choices: ['bảy phẩy không không không', 'bảy nghìn'],
    });
  });
  it('asks whether "số 1,2" is a list', () => {
    expect(segmentOf('tổ số 1,2 thôn Đồi', '1,2')).toMatchObject({
      certainty: 'ask',
      choices: ['một, hai', 'một phẩy hai'],
    });
  });
  it('reads decimals digit by digit where the station does', () => {
    expect(say('3,84', { decimals: 'digits' })).toBe('ba phẩy tám bốn');
  });
});
