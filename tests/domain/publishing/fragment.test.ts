import { describe, expect, it } from 'vitest';
import { emptyFields } from '#domain/bulletin';
import { makeDocument, makeFigure } from '#domain/document/make';
import { renderFragment } from '#domain/publishing/fragment';
import { photoA, photoB, samplePublishable } from '../../fixtures/publishable.ts';

describe('the fragment', () => {
  it('is body, byline and credit, clean, with photos beside it', () => {
    const { headline, html, photos } = renderFragment(samplePublishable());
    expect(headline).toBe('Ra quân làm đường ở thôn Nà Pồng');
    expect(html.split('\n')).toEqual([
      '<p>Sáng ngày 05/3, xã Suối Mây tổ chức lễ ra quân làm đường.</p>',
      '<figure><img src="photos/01-toan-canh-le-ra-quan.jpg" alt="Toàn cảnh lễ ra quân" width="1200" height="800"><figcaption>Toàn cảnh lễ ra quân</figcaption></figure>',
      '<h2>Kết quả</h2>',
      '<p>Sau một buổi, đoạn đường đã thông./.</p>',
      '<figure><img src="photos/02-ba-con-phat-quang.jpg" alt="Bà con phát quang" width="800" height="1000"><figcaption>Bà con phát quang <small>(Ảnh: Lò Văn Tám)</small></figcaption></figure>',
      '<p>Tác giả: Lò Văn Tám – Đài truyền thanh xã</p>',
      '<p>Nguồn ảnh: Văn phòng xã</p>',
    ]);
    expect(photos).toEqual([
      { sha: photoA, name: '01-toan-canh-le-ra-quan.jpg' },
      { sha: photoB, name: '02-ba-con-phat-quang.jpg' },
    ]);
  });

  it('has no class, no style, no heading of the first level', () => {
    expect(renderFragment(samplePublishable()).html).not.toMatch(/class=|style=|<h1|<script/);
  });

  it('comes as plain text, headline first', () => {
    expect(renderFragment(samplePublishable()).text.split('\n\n')).toEqual([
      'Ra quân làm đường ở thôn Nà Pồng',
      'Sáng ngày 05/3, xã Suối Mây tổ chức lễ ra quân làm đường.',
      'Toàn cảnh lễ ra quân',
      'Kết quả',
      'Sau một buổi, đoạn đường đã thông./.',
      'Bà con phát quang',
      'Tác giả: Lò Văn Tám – Đài truyền thanh xã',
      'Nguồn ảnh: Văn phòng xã',
    ]);
  });

  it('names a photo once, and one without a caption by its number', () => {
    const document = makeDocument([
      makeFigure({}, photoA),
      makeFigure({ caption: 'x' }, photoB),
      makeFigure({ caption: 'lại' }, photoA),
      makeFigure({ caption: 'không có' }, 'f'.repeat(64)),
    ]);
    const { photos, html } = renderFragment(samplePublishable({ document, fields: emptyFields() }));
    expect(photos.map(({ name }) => name)).toEqual(['01-anh.jpg', '02-x.jpg']);
    expect(html.match(/photos\/01-anh\.jpg/g)).toHaveLength(2);
  });

  it('takes photos from wherever it is told', () => {
    const { html } = renderFragment(samplePublishable(), { photoUrl: ({ name }) => `cid:${name}` });
    expect(html).toContain('src="cid:01-toan-canh-le-ra-quan.jpg"');
  });
});
