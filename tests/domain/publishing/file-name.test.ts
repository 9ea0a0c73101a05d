import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSlug } from '#domain/publishing/file-name';

describe('fileSlug', () => {
  it.each([
    ['Ra quân làm đường ở thôn Nà Pồng', 'ra-quan-lam-duong-o-thon-na-pong'],
    ['ĐẢNG BỘ XÃ – “SƠ KẾT” 2020/2025', 'dang-bo-xa-so-ket-2020-2025'],
    ['Hòa'.normalize('NFD'), 'hoa'],
    ['', 'ban-tin'],
    ['…', 'ban-tin'],
    ['新闻', 'ban-tin'],
    ['CON', 'ban-tin-con'],
    ['lpt1', 'ban-tin-lpt1'],
    ['con đường', 'con-duong'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('%s', (headline, slug) => {
    expect(fileSlug(headline)).toBe(slug);
  });

  it('ends between words', () => {
    const slug = fileSlug('hội nghị '.repeat(20));
    expect(slug).toMatch(/^(hoi-nghi-)+(hoi|nghi)$/);
  });

  it('is a name on every system, whatever the headline', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (headline) => {
        const slug = fileSlug(headline);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(`${slug}.html`.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
