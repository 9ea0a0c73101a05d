import { Window } from 'happy-dom';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { emptyFields } from '#domain/bulletin';
import { makeDocument } from '#domain/document/make';
import { renderPaper } from '#domain/publishing/paper';
import { paperFontFiles } from '#domain/publishing/paper-fonts';
import { defaultSettings } from '#domain/settings';
import { samplePublishable } from '../../fixtures/publishable.ts';

const options = { photoUrl: (sha: string) => `app://photo/${sha}` };
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  // The PDF's title is the whole headline: no tab has to show it.
  rules: { 'long-title': 'off' },
});

function parsed(html: string) {
  const window = new Window();
  window.document.write(html);
  return window.document;
}

describe('the paper', () => {
  it('is valid, in Vietnamese, titled', async () => {
    const { html, title } = renderPaper(samplePublishable(), { ...options, stamp: 'THỬ' });
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(parsed(html).documentElement.lang).toBe('vi');
    expect(parsed(html).title).toBe(title);
  });

  it('reads in the order of the sheet', () => {
    const text = parsed(renderPaper(samplePublishable(), options).html).querySelector(
      'main',
    )?.textContent;
    expect(
      text
        ?.split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual([
      'UBND xã Suối Mây',
      'Đài truyền thanh xã Suối Mây',
      'Suối Mây, ngày 05 tháng 3 năm 2025',
      'Ra quân làm đường ở thôn Nà Pồng',
      'Hơn sáu mươi hộ góp công làm 1,2 km đường.',
      'Sáng ngày 05/3, xã Suối Mây tổ chức lễ ra quân làm đường.',
      'Toàn cảnh lễ ra quân',
      'Kính mời bà con đón nghe.',
      'Kết quả',
      'Sau một buổi, đoạn đường đã thông./.',
      'Bà con phát quang (Ảnh: Lò Văn Tám)',
      'Tác giả: Lò Văn Tám – Đài truyền thanh xã',
      'Nguồn ảnh: Văn phòng xã',
    ]);
  });

  it('takes photos in full and fonts from where they are served', () => {
    const { html } = renderPaper(samplePublishable(), options);
    expect(html).toContain(
      `<img src="app://photo/${'a'.repeat(64)}" alt="Toàn cảnh lễ ra quân" width="1600" height="1067">`,
    );
    for (const file of paperFontFiles) expect(html).toContain(`url("app://font/${file}")`);
  });

  it('begins with a block that makes up for the first page’s margin, whatever is missing', () => {
    const bare = samplePublishable({
      fields: emptyFields(),
      document: makeDocument([]),
      station: defaultSettings,
    });
    const document = parsed(renderPaper(bare, options).html);
    expect(document.querySelector('main')?.firstElementChild?.className).toBe('letterhead');
    expect(document.querySelector('.letterhead')?.textContent.trim()).toBe(
      'Ngày 06 tháng 3 năm 2025',
    );
    expect(document.querySelector('h1')?.textContent).toBe('Bản tin chưa có tiêu đề');
  });

  it('numbers the pages in the header, and says nothing below', () => {
    const { header, footer } = renderPaper(samplePublishable(), options);
    expect(header).toContain('class="pageNumber"');
    expect(parsed(footer).body.textContent).toBe('');
  });
});
