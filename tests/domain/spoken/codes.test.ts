import { describe, expect, it } from 'vitest';
import { say } from './say.ts';

describe('codes, roads, addresses and signs', () => {
  it.each([
    ['QL 15c', 'quốc lộ mười lăm xê'],
    ['Quốc lộ 15c', 'Quốc lộ mười lăm xê'],
    ['ĐT.256', 'đường tỉnh hai trăm năm mươi sáu'],
    ['Km 14+500', 'ki-lô-mét mười bốn cộng năm trăm'],
    ['Km số 14', 'ki-lô-mét số mười bốn'],
    ['Covid-19', 'cô vít mười chín'],
    ['COVID-19', 'cô vít mười chín'],
    ['cúm A/H5N1', 'cúm a hát năm en một'],
    ['lớp 5A', 'lớp năm a'],
    ['4G/5G', 'bốn giê, năm giê'],
    ['xe 97A-123.45', 'xe chín bảy a, một hai ba bốn năm'],
    ['viêm gan B', 'viêm gan bê'],
    ['Chiều T6', 'Chiều thứ sáu'],
    ['T4/2025', 'tháng tư năm hai nghìn không trăm hai mươi lăm'],
    ['ISO 9001:2015', 'i-xô chín nghìn không trăm linh một, hai nghìn không trăm mười lăm'],
    ['doiche@example.vn', 'doiche a còng example chấm vn'],
    ['xem https://doiche.example.vn/tin/1.html.', 'xem doiche chấm example chấm vn.'],
    ['example.gov.vn', 'example chấm gov chấm vn'],
    ['hết./.', 'hết.'],
    ['./.', ''],
    ['* Kết quả', ' Kết quả'],
    ['––––––––', ''],
    ['theo báo cáo[1] này', 'theo báo cáo này'],
    ['A & B', 'A và B'],
    ['x > 5', 'ích lớn hơn năm'],
    ['“4 tại chỗ”…', '“bốn tại chỗ”…'],
    ['4/ Kết luận', 'bốn. Kết luận'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
});
