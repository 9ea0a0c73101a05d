import { Window } from 'happy-dom';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { makeDocument, makeFigure, makeParagraph } from '#domain/document/make';
import { approvalLine } from '#domain/publishing/mark';
import { renderPage } from '#domain/publishing/page';
import { renderPaper } from '#domain/publishing/paper';
import { renderScript } from '#domain/publishing/script';
import { item, list, plain, table } from '../../fixtures/nodes.ts';
import { photoA, samplePublishable } from '../../fixtures/publishable.ts';
import { readingOf } from '../../fixtures/readings.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off' },
});

function parsed(html: string) {
  const window = new Window();
  window.document.write(html);
  return window.document;
}

function script(...blocks: Parameters<typeof makeDocument>[0]) {
  const bulletin = samplePublishable({ document: makeDocument(blocks) });
  return parsed(renderScript(bulletin, readingOf(bulletin)).html);
}

const passages = (document: ReturnType<typeof parsed>) =>
  [...document.querySelectorAll('.passage')].map((one) => [
    one.querySelector('.time')?.textContent,
    one.querySelector('.time + *')?.textContent,
  ]);

const photoUrl = (sha: string): string => `app://photo/${sha}`;

describe('the reading copy', () => {
  const bulletin = samplePublishable();
  const { html, header, footer, title } = renderScript(bulletin, readingOf(bulletin));

  it('is valid, in Vietnamese, titled by what is said', async () => {
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(parsed(html).documentElement.lang).toBe('vi');
    expect(title).toBe('Ra quân làm đường ở thôn Nà Pồng');
  });

  it('says what is read on air, without photos, each passage with its time and a breath', () => {
    expect(passages(parsed(html))).toEqual([
      ['0′00″', 'Sáng ngày mùng năm tháng ba, xã Suối Mây tổ chức lễ ra quân làm đường. //'],
      ['0′05″', 'Kính mời bà con đón nghe. //'],
      ['0′07″', 'Kết quả //'],
      ['0′09″', 'Sau một buổi, đoạn đường đã thông. //'],
    ]);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('Toàn cảnh');
  });

  it('heads each page with headline and time, and counts the pages', () => {
    expect(parsed(header).body.textContent).toContain('Ra quân làm đường ở thôn Nà Pồng');
    expect(parsed(header).body.textContent).toContain('0′12″');
    expect(footer).toContain('class="pageNumber"');
    expect(footer).toContain('class="totalPages"');
  });

  it('keeps the approval code on one line of the foot and of the page, whatever the approver is called', () => {
    const approval = {
      approver: 'Mã duyệt 7F3K-9QXD-M2AB <b>',
      at: '2026-04-12T03:00:00.000Z',
      number: 2,
      code: '7F3K-9QXD-M2AB',
      newKey: null,
      revision: 'a'.repeat(64),
      own: false,
      countersigned: false,
    };
    const signed = { ...bulletin, mark: { kind: 'approved', approval } } as const;
    for (const marked of [
      renderScript(signed, readingOf(signed)).footer,
      renderPaper(signed, { photoUrl }).footer,
      renderPage(signed, { photoUrl }),
    ]) {
      const { body } = parsed(marked);
      expect(body.textContent).toContain(approvalLine(signed.mark));
      const kept = [...body.querySelectorAll('span')].filter((span) =>
        span.getAttribute('style')?.includes('white-space: nowrap'),
      );
      expect(kept.map(({ textContent }) => textContent)).toEqual(['Mã duyệt 7F3K-9QXD-M2AB']);
      expect(kept[0]?.previousSibling?.textContent).toMatch(/Phiên bản 2\. $/u);
    }
  });

  it('has letters of the size that the station chose', () => {
    const large = { ...bulletin, station: { ...bulletin.station, scriptPoints: 20 } };
    expect(html).toContain('font: 18pt/1.6');
    expect(renderScript(large, readingOf(large)).html).toContain('font: 20pt/1.6');
  });

  it('keeps a headline in capitals throughout', () => {
    const fields = { ...bulletin.fields, headline: 'NHIỆM KỲ 2020 - 2025' };
    const loud = renderScript({ ...bulletin, fields }, readingOf({ ...bulletin, fields }));
    expect(loud.title).toMatch(/^NHIỆM KỲ HAI NGHÌN .* ĐẾN HAI NGHÌN/);
    expect(parsed(loud.html).querySelector('h1')?.textContent).toBe(loud.title);
  });

  it('says on every sheet what it is', () => {
    const draft = { ...bulletin, mark: { kind: 'stamp', text: 'BẢN NHÁP' } } as const;
    const sheet = renderScript(draft, readingOf(draft));
    expect(parsed(sheet.html).querySelector('.stamp')?.textContent).toBe('BẢN NHÁP');
    expect(parsed(sheet.header).body.textContent).toContain('BẢN NHÁP');
  });

  it('counts by the announcer’s own speed', () => {
    const quick = { ...bulletin, station: { ...bulletin.station, readingSpeed: 4.4 } };
    expect(parsed(renderScript(quick, readingOf(quick)).header).body.textContent).toContain(
      '0′10″',
    );
  });

  it('sets hard names apart, and marks what nobody is sure of', () => {
    const document = script(makeParagraph('Đồng chí Ksor H’Bia họp với TT tại hội trường A.'));
    const hard = [...document.querySelectorAll('.name')].map(({ textContent }) => textContent);
    expect(hard).toEqual(['Ksor H’Bia']);
    expect(document.querySelectorAll('.ask')).toHaveLength(1);
    expect(document.querySelector('.facts')?.textContent).toContain('1 chỗ');
  });

  it('sets the station’s own names apart', () => {
    const named = samplePublishable({
      document: makeDocument([makeParagraph('Về thăm Nà Pồng và TT.')]),
    });
    const reading = readingOf(named, [
      { written: 'Nà Pồng', spoken: 'Nà Pòng', kind: 'name' },
      { written: 'TT', spoken: 'thị trấn', kind: 'word' },
    ]);
    const document = parsed(renderScript(named, reading).html);
    expect(passages(document)[0]?.[1]).toBe('Về thăm Nà Pòng và thị trấn. //');
    const inText = [...document.querySelectorAll('.passage .name')];
    expect(inText.map(({ textContent }) => textContent)).toEqual(['Nà Pòng']);
  });

  it('numbers what is numbered, and reads a row of a table as one passage', () => {
    const document = script(
      list('ol', item(plain('Diệt bọ gậy;')), item(plain('Phát quang.'))),
      makeFigure({ caption: 'Ảnh' }, photoA),
      table([
        [0, 'Nà Pồng'],
        [0, '12 hộ'],
      ]),
      { ...makeParagraph('Chỉ đăng web.'), $: { audience: 'web' } },
    );
    expect(passages(document).map(([, text]) => text)).toEqual([
      'một, Diệt bọ gậy; //',
      'hai, Phát quang. //',
      'Nà Pồng, mười hai hộ //',
    ]);
  });

  it('lets nothing of the text become HTML', () => {
    const document = script(makeParagraph('<script>alert(1)</script> & <b>đậm</b>'));
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('main b')).toBeNull();
  });
});
