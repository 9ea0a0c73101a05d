import { describe, expect, it } from 'vitest';
import { blocksOf, propose } from './reading.ts';

const prose = 'Sáng ngày 05/3, xã Suối Mây tổ chức lễ ra quân làm đường.';
const more = 'Hơn sáu mươi hộ dân thôn Nà Pồng tham gia phát quang, đào đắp.';
const padding = '\u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0 ';

describe('the headline', () => {
  const cases: readonly [name: string, lines: string[], headline: string][] = [
    ['in capitals', ['LỄ RA QUÂN LÀM ĐƯỜNG', '', prose], 'LỄ RA QUÂN LÀM ĐƯỜNG'],
    ['in capitals with a full stop', ['LỄ RA QUÂN NĂM 2025.', prose], 'LỄ RA QUÂN NĂM 2025.'],
    ['in capitals over two lines', ['LỄ RA QUÂN', 'LÀM ĐƯỜNG', prose], 'LỄ RA QUÂN LÀM ĐƯỜNG'],
    [
      'short, without a full stop',
      ['Suối Mây ra quân làm đường', prose],
      'Suối Mây ra quân làm đường',
    ],
    ['broken inside', ['Suối Mây ra quân', 'làm đường', prose], 'Suối Mây ra quân làm đường'],
    [
      'a sentence that stands alone and has no number',
      ['Suối Mây ra quân làm đường.', '', prose],
      'Suối Mây ra quân làm đường.',
    ],
    [
      'below a website’s own lines',
      ['Nguồn: https://a.example/x', 'Thứ Ba, 26/08/2025', 'Suối Mây ra quân', prose],
      'Suối Mây ra quân',
    ],
    ['none: the first sentence', [prose, '', more], ''],
    ['none: two sentences', ['Trời mưa. Đường trơn', '', prose], ''],
    ['none: an introduction', ['Thông báo như sau:', '', prose], ''],
    ['none: an item of a list', ['1. Tạm dừng tiếp dân', '', prose], ''],
    ['none: a single line', ['Suối Mây ra quân'], ''],
    ['none: too long', ['dài '.repeat(80), '', prose], ''],
  ];
  it.each(cases)('%s', (_name, lines, headline) => {
    expect(propose(...lines).fields.headline).toBe(headline);
  });

  it('is no paragraph as well', () => {
    expect(blocksOf(propose('LỄ RA QUÂN', '', prose))).toEqual([`¶ ${prose}`]);
  });
});

describe('captions', () => {
  const cases: readonly [name: string, lines: string[], blocks: string[]][] = [
    [
      'centred between paragraphs',
      [prose, '', `${padding}Bà con đào đắp`, '', more],
      [`¶ ${prose}`, '▣ Bà con đào đắp', `¶ ${more}`],
    ],
    [
      'centred by plain spaces',
      [prose, `${' '.repeat(30)}Bà con đào đắp`, more],
      [`¶ ${prose}`, '▣ Bà con đào đắp', `¶ ${more}`],
    ],
    [
      'known by their first words',
      [prose, '', 'Toàn cảnh lễ ra quân', '', more],
      [`¶ ${prose}`, '▣ Toàn cảnh lễ ra quân', `¶ ${more}`],
    ],
    [
      '"Ảnh:" between paragraphs',
      [prose, '', 'Ảnh: Bà con đào đắp', '', more],
      [`¶ ${prose}`, '▣ Ảnh: Bà con đào đắp', `¶ ${more}`],
    ],
    [
      'at the end',
      [prose, '', 'Hình ảnh bà con đào đắp'],
      [`¶ ${prose}`, '▣ Hình ảnh bà con đào đắp'],
    ],
    [
      'not: "Ảnh hưởng"',
      [prose, '', 'Ảnh hưởng của bão', '', more],
      [`¶ ${prose}`, '¶ Ảnh hưởng của bão', `¶ ${more}`],
    ],
    [
      'not: a sentence',
      [prose, '', `${padding}Bà con đào đắp.`, '', more],
      [`¶ ${prose}`, '¶ Bà con đào đắp.', `¶ ${more}`],
    ],
    [
      'not: a heading without padding',
      [prose, '', 'Kết quả bước đầu', '', more],
      [`¶ ${prose}`, '¶ Kết quả bước đầu', `¶ ${more}`],
    ],
    [
      'not: capitals',
      [prose, '', `${padding}PHẦN THỨ HAI`, '', more],
      [`¶ ${prose}`, '¶ PHẦN THỨ HAI', `¶ ${more}`],
    ],
    [
      'not: a signature',
      [prose, '', `${padding}Chủ tịch`, `${padding}Lò Văn Tám`],
      [`¶ ${prose}`, '¶ Chủ tịch', '¶ Lò Văn Tám'],
    ],
    [
      'not: a notice’s heading',
      ['THÔNG BÁO', '', `${padding}Độc lập – Tự do – Hạnh phúc`, '', prose],
      ['¶ Độc lập – Tự do – Hạnh phúc', `¶ ${prose}`],
    ],
    [
      'not: the indent that paragraphs have too',
      [`${padding}${prose}`, '', `${padding}Kết quả`, '', `${padding}${more}`],
      [`¶ ${prose}`, '¶ Kết quả', `¶ ${more}`],
    ],
    [
      'not: an item of a list',
      [prose, `${padding}- Thôn Nà Pồng`, more],
      [`¶ ${prose}`, '¶ - Thôn Nà Pồng', `¶ ${more}`],
    ],
  ];
  it.each(cases)('%s', (_name, lines, blocks) => {
    expect(blocksOf(propose(...lines))).toEqual(blocks);
  });
});

describe('byline and credit', () => {
  const cases: readonly [line: string, fields: object][] = [
    [
      'Tác giả: Lò Văn Tám – Đài truyền thanh xã',
      { byline: { author: 'Lò Văn Tám', unit: 'Đài truyền thanh xã' } },
    ],
    [
      'Tác giả: Lò Văn Tám - Đài truyền thanh',
      { byline: { author: 'Lò Văn Tám', unit: 'Đài truyền thanh' } },
    ],
    ['TÁC GIẢ : Lò Văn Tám', { byline: { author: 'Lò Văn Tám', unit: '' } }],
    ['Người viết: Anh-Thư', { byline: { author: 'Anh-Thư', unit: '' } }],
    ['Tin: Lò Văn Tám', { byline: { author: 'Lò Văn Tám', unit: '' } }],
    ['Nguồn ảnh: Văn phòng – thư viện xã', { photoCredit: 'Văn phòng – thư viện xã' }],
    ['Ảnh: Lý Thị Hoa', { photoCredit: 'Lý Thị Hoa' }],
    [
      'Tin, ảnh: Lò Văn Tám – Đài xã',
      { byline: { author: 'Lò Văn Tám', unit: 'Đài xã' }, photoCredit: 'Lò Văn Tám – Đài xã' },
    ],
    ['Bài và ảnh: Lò Tám', { byline: { author: 'Lò Tám', unit: '' }, photoCredit: 'Lò Tám' }],
    ['Tin: Lò Tám; Ảnh: Lý Hoa', { byline: { author: 'Lò Tám', unit: '' }, photoCredit: 'Lý Hoa' }],
  ];
  it.each(cases)('%s', (line, fields) => {
    const proposal = propose('LỄ RA QUÂN', prose, more, line);
    expect(proposal.fields).toMatchObject(fields);
    expect(blocksOf(proposal)).toEqual([`¶ ${prose}`, `¶ ${more}`]);
  });

  it('may stand under the headline', () => {
    expect(propose('LỄ RA QUÂN', 'Bài: Lò Tám', prose).fields.byline.author).toBe('Lò Tám');
  });

  it('are not looked for inside the text', () => {
    const proposal = propose('LỄ RA QUÂN', prose, 'Tin: vui đến với bà con', more);
    expect(blocksOf(proposal)).toEqual([`¶ ${prose}`, '¶ Tin: vui đến với bà con', `¶ ${more}`]);
  });

  it('never overwrite each other', () => {
    const proposal = propose(
      prose,
      more,
      'Tác giả: Lò Tám',
      'Tác giả: Lý Hoa',
      'Tin, ảnh: Vàng A Sử',
    );
    expect(proposal.fields.byline.author).toBe('Lò Tám');
    expect(blocksOf(proposal).slice(2)).toEqual(['¶ Tác giả: Lý Hoa', '¶ Tin, ảnh: Vàng A Sử']);
  });

  it('are left in the text where they are no names but prose', () => {
    const long = `Tác giả: ${'rất dài '.repeat(40)}`.trim();
    expect(blocksOf(propose(prose, long))).toEqual([`¶ ${prose}`, `¶ ${long}`]);
  });
});

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

describe('every change is told', () => {
  it('with its line, before and after', () => {
    const { changes, source } = propose(
      'LỄ RA QUÂN',
      '',
      'Sáng  nay, xã họp bàn',
      'việc làm đường.',
      '',
      `${padding}Bà con đào đắp`,
      '',
      'Bà con hăng hái.'.normalize('NFD'),
      'Tác giả: Lò Tám',
    );
    expect(source).toBe('bai.txt');
    expect(changes).toEqual([
      { kind: 'headline-taken', line: 1, before: 'LỄ RA QUÂN', after: 'LỄ RA QUÂN' },
      {
        kind: 'spaces-closed',
        line: 3,
        before: 'Sáng  nay, xã họp bàn',
        after: 'Sáng nay, xã họp bàn',
      },
      {
        kind: 'line-break-joined',
        line: 3,
        before: 'Sáng nay, xã họp bàn\nviệc làm đường.',
        after: 'Sáng nay, xã họp bàn việc làm đường.',
      },
      {
        kind: 'padding-removed',
        line: 6,
        before: `${padding}Bà con đào đắp`,
        after: 'Bà con đào đắp',
      },
      { kind: 'caption-found', line: 6, before: 'Bà con đào đắp', after: 'Bà con đào đắp' },
      {
        kind: 'normalised',
        line: 8,
        before: 'Bà con hăng hái.'.normalize('NFD'),
        after: 'Bà con hăng hái.',
      },
      { kind: 'byline-taken', line: 9, before: 'Tác giả: Lò Tám', after: 'Lò Tám' },
    ]);
  });

  it('and a text in order is not touched', () => {
    expect(propose(prose, '', more, '', 'Kết thúc./.').changes).toEqual([]);
  });

  it('by the passage that changed, not by a page of text', () => {
    const long = `${'chữ '.repeat(500)} hết.`;
    const [change] = propose(prose, long).changes;
    expect(change?.before).toBe('…chữ chữ chữ chữ chữ chữ  hết.');
    expect(change?.after).toBe('…chữ chữ chữ chữ chữ chữ hết.');
  });
});
