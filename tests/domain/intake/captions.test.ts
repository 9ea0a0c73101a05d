import { describe, expect, it } from 'vitest';
import { blocksOf, more, padding, propose, prose } from './reading.ts';

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
