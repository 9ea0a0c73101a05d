import { describe, expect, it } from 'vitest';
import { blocksOf, more, propose, prose } from './reading.ts';

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
