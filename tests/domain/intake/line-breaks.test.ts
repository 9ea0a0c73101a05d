import { describe, expect, it } from 'vitest';
import { blocksOf, more, propose, prose } from './reading.ts';

describe('line breaks', () => {
  const cases: readonly [name: string, lines: string[], blocks: string[]][] = [
    [
      'inside a sentence',
      ['Sáng nay xã họp bàn', 'việc làm đường.'],
      ['¶ Sáng nay xã họp bàn việc làm đường.'],
    ],
    [
      'before a number',
      [prose, 'Bà con thu hoạch vụ', '2018-2019 được mùa.'],
      [`¶ ${prose}`, '¶ Bà con thu hoạch vụ 2018-2019 được mùa.'],
    ],
    [
      'inside a range of years',
      [prose, 'Nghị quyết nhiệm kỳ 2021-', '2026 của xã.'],
      [`¶ ${prose}`, '¶ Nghị quyết nhiệm kỳ 2021-2026 của xã.'],
    ],
    ['after a sentence', [prose, more], [`¶ ${prose}`, `¶ ${more}`]],
    [
      'after a quotation',
      ['“Cùng làm.”', 'và thế là xong.'],
      ['¶ “Cùng làm.”', '¶ và thế là xong.'],
    ],
    [
      'before a name, in a text without wraps',
      [prose, 'Kính gửi bà con', 'Xã Suối Mây thông báo.'],
      [`¶ ${prose}`, '¶ Kính gửi bà con', '¶ Xã Suối Mây thông báo.'],
    ],
    [
      'between items',
      [prose, '1. Đào đất', '2. đổ bê tông', '- dọn cỏ'],
      [`¶ ${prose}`, '¶ 1. Đào đất', '¶ 2. đổ bê tông', '¶ - dọn cỏ'],
    ],
    [
      'between clauses',
      [prose, 'có mặt:', 'ông Tám;', 'bà Hoa;'],
      [`¶ ${prose}`, '¶ có mặt:', '¶ ông Tám;', '¶ bà Hoa;'],
    ],
    ['between equal lines', [prose, 'bđ', 'bđ'], [`¶ ${prose}`, '¶ bđ', '¶ bđ']],
    ['of every system', [`${prose}\r\nmột\rhai\u2028ba\vbốn`], [`¶ ${prose}`, '¶ một hai ba bốn']],
    [
      'of a website’s date',
      ['Tiêu đề', '', prose, '07/08/2024', 'xã họp.'],
      [`¶ ${prose}`, '¶ 07/08/2024', '¶ xã họp.'],
    ],
  ];
  it.each(cases)('%s', (_name, lines, blocks) => {
    expect(blocksOf(propose(...lines))).toEqual(blocks);
  });

  it('before a name, in a text with a narrow column', () => {
    const narrow = [
      'Ngay từ sáng sớm, bà con các bản vùng cao của xã đã gùi đá cuội',
      'và cát sông lên dốc Ba Cây để kịp đổ bê tông đoạn qua bản Khau',
      'Sao, bản Cại, bản Nà Pồng và cây cầu treo bắc ngang dòng suối chảy về',
      'Mây Dưới, nơi năm nào mùa lũ cũng cuốn trôi cọc tre và làm sạt',
      'đường.',
      'Ông Tám nói',
      'Xã ta đổi mới.',
    ];
    expect(blocksOf(propose(prose, '', ...narrow))).toEqual([
      `¶ ${prose}`,
      `¶ ${narrow.slice(0, 5).join(' ')}`,
      '¶ Ông Tám nói',
      '¶ Xã ta đổi mới.',
    ]);
  });
});
