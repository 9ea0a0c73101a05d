import { describe, expect, it } from 'vitest';
import { blocksOf, more, padding, propose, prose } from './reading.ts';

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
