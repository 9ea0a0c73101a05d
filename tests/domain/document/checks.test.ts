import { describe, expect, it } from 'vitest';
import { emptyFields, type BulletinFields } from '../../../domain/bulletin.ts';
import { checkBulletin, type Check, type CheckKind } from '../../../domain/document/checks.ts';
import type { BlockNode, BulletinDocument, InlineNode } from '../../../domain/document/schema.ts';

const element = { version: 1, direction: null, format: '', indent: 0 } as const;
const words = (text: string): InlineNode => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
});
const paragraph = (...texts: string[]): BlockNode => ({
  type: 'paragraph',
  ...element,
  children: texts.map((text) => (text === '\n' ? { type: 'linebreak', version: 1 } : words(text))),
});
const figure = (over: { photo?: string | null; caption?: string; credit?: string }): BlockNode => ({
  type: 'figure',
  version: 1,
  photo: 'a'.repeat(64),
  caption: 'Toàn cảnh buổi họp',
  alt: '',
  credit: '',
  ...over,
});
const documentOf = (...children: BlockNode[]): BulletinDocument => ({
  schemaVersion: 1,
  root: { type: 'root', ...element, children },
});
const whole: BulletinFields = {
  ...emptyFields(),
  headline: 'Xã Suối Mơ họp dân',
  byline: { author: 'Ma Thị Hạnh', unit: '' },
  photoCredit: 'Đoàn Thanh niên xã',
};
const check = (
  kind: CheckKind,
  fields: BulletinFields,
  ...blocks: BlockNode[]
): Check | undefined =>
  checkBulletin(fields, documentOf(...blocks)).find((candidate) => candidate.kind === kind);

describe('what every bulletin needs', () => {
  it('finds nothing missing in a whole one', () => {
    const checks = checkBulletin(whole, documentOf(paragraph('Sáng nay, bà con họp.'), figure({})));
    expect(checks.every(({ ok }) => ok)).toBe(true);
    expect(checks.map(({ kind }) => kind)).toEqual([
      'headline',
      'author',
      'body',
      'awaiting',
      'captions',
      'credits',
    ]);
  });

  it('misses headline, author and text where there are only spaces', () => {
    const fields = { ...whole, headline: ' \u00a0', byline: { author: '\t', unit: 'Đài' } };
    const faults = checkBulletin(fields, documentOf(paragraph('  '))).filter(({ ok }) => !ok);
    expect(faults.map(({ kind, places }) => [kind, places])).toEqual([
      ['headline', [{ at: 'field', field: 'headline' }]],
      ['author', [{ at: 'field', field: 'author' }]],
      ['body', [{ at: 'body' }]],
    ]);
  });

  it('does not take a caption for text', () => {
    expect(check('body', whole, figure({}))?.ok).toBe(false);
  });

  it('says nothing of photos where there are none', () => {
    expect(check('captions', whole, paragraph('Chữ'))).toBeUndefined();
  });
});

describe('photos', () => {
  it('names those that await their photo, in their order among the figures', () => {
    const found = check(
      'awaiting',
      whole,
      figure({}),
      paragraph('Chữ'),
      figure({ photo: null }),
      figure({ photo: null }),
    );
    expect(found).toMatchObject({ ok: false, seen: 3, faults: 2 });
    expect(found?.places).toEqual([
      { at: 'figure', figure: 1, lacks: 'photo' },
      { at: 'figure', figure: 2, lacks: 'photo' },
    ]);
  });

  it('names those without a caption', () => {
    expect(check('captions', whole, figure({ caption: ' ' }), figure({}))?.places).toEqual([
      { at: 'figure', figure: 0, lacks: 'caption' },
    ]);
  });

  it('asks for one credit, which serves them all', () => {
    const fields = { ...whole, photoCredit: '' };
    expect(check('credits', fields, figure({}), figure({}))).toMatchObject({
      faults: 2,
      places: [{ at: 'field', field: 'photoCredit' }],
    });
    expect(check('credits', fields, figure({ credit: 'Lò Văn Tám' }))?.ok).toBe(true);
    expect(check('credits', whole, figure({}))?.ok).toBe(true);
  });
});

const quotes = (...texts: string[]): string[] =>
  (check('comma', whole, paragraph(...texts))?.places ?? []).map((place) =>
    place.at === 'text' ? place.quote : '',
  );

describe('commas without a space', () => {
  it.each([
    ['năm qua,hiện nay', ['qua,hiện']],
    ['Tổ 1,tổ 2;tổ 3', ['1,tổ', '2;tổ']],
    ['một,hai,ba', ['một,hai,ba', 'một,hai,ba']],
    ['vie\u0302\u0323t,nam', ['vie\u0302\u0323t,nam']],
  ])('finds them in %j', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it.each([
    'đúng, như thế',
    'dài 2,5 km và 1.174,45 ha',
    'gửi về a,b@xa.vn hoặc https://xa.vn/?a=1,b',
    'lúc 5,6 giờ',
    'hết câu,',
    '"lời",',
  ])('leaves %j alone', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('sees across bold words and line breaks, and counts offsets as the screen does', () => {
    const found = check(
      'comma',
      whole,
      figure({}),
      paragraph('Dòng đầu', '\n', 'năm qua', ',hiện nay'),
    );
    expect(found?.places).toEqual([
      { at: 'text', block: 1, paragraph: 1, offset: 'Dòng đầunăm qua'.length, quote: 'qua,hiện' },
    ]);
  });
});
