import { Window } from 'happy-dom';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { emptyFields } from '#domain/bulletin';
import { makeDocument, makeFigure, makeParagraph } from '#domain/document/make';
import { renderPage } from '#domain/publishing/page';
import type { Publishable } from '#domain/publishing/publishable';
import { defaultSettings } from '#domain/settings';
import { heading, item, link, list, plain, quote, table, paragraph } from '../../fixtures/nodes.ts';
import { photoA, samplePublishable } from '../../fixtures/publishable.ts';

const options = { photoUrl: (sha: string) => `data:image/jpeg;base64,${sha.slice(0, 4)}` };
const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

function parsed(bulletin: Publishable, more: { stamp?: string } = {}) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.write(renderPage(bulletin, { ...options, ...more }));
  return window.document;
}
const content = (document: ReturnType<typeof parsed>, selector: string) =>
  document.querySelector(selector)?.getAttribute('content') ?? null;

const hostile = '"><script>alert(1)</script>\u0000\u00a0\u00a0<b>';
const bare = samplePublishable({
  fields: emptyFields(),
  document: makeDocument([]),
  photos: new Map(),
  station: defaultSettings,
});

describe('the page', () => {
  const everything = samplePublishable({
    document: makeDocument([
      heading('h3', plain('Mở đầu')),
      quote(plain('trích')),
      list('ol', item(plain('một')), item(list('ul', item(plain('con'))))),
      table(
        [
          [3, ''],
          [1, 'Hộ'],
        ],
        [
          [2, 'Nà Pồng'],
          [0, '62'],
        ],
      ),
      { type: 'horizontalrule', version: 1 },
      paragraph(link('https://suoimay.example/?a=1&b=2', plain('xem thêm'))),
      makeFigure({ caption: 'chờ ảnh' }),
      makeFigure({}, photoA),
    ]),
  });
  const attacked = samplePublishable({
    fields: {
      ...emptyFields(),
      headline: hostile,
      summary: hostile,
      byline: { author: hostile, unit: hostile },
      photoCredit: hostile,
      place: hostile,
      topic: hostile,
    },
    document: makeDocument([
      makeParagraph(hostile),
      makeFigure({ caption: hostile, alt: hostile, credit: hostile }, photoA),
    ]),
    station: { ...defaultSettings, stationName: hostile, parentName: hostile },
  });

  it.each<[string, Publishable]>([
    ['a usual bulletin', samplePublishable()],
    ['one with every kind of block', everything],
    ['one with nothing in it', bare],
    ['one with signs of HTML everywhere', attacked],
    [
      'one with a long headline',
      samplePublishable({ fields: { ...emptyFields(), headline: 'HỘI NGHỊ '.repeat(30) } }),
    ],
  ])('is valid: %s', async (_name, bulletin) => {
    const report = await validator.validateString(
      renderPage(bulletin, { ...options, stamp: 'THỬ' }),
    );
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('carries nothing that runs and nothing from elsewhere', () => {
    for (const bulletin of [samplePublishable(), everything, attacked]) {
      const html = renderPage(bulletin, options);
      const document = parsed(bulletin);
      const scripts = [...document.querySelectorAll('script')];
      expect(scripts.map((script) => script.getAttribute('type'))).toEqual(['application/ld+json']);
      expect(document.querySelector('link, iframe, object, embed, [onload], [onerror]')).toBeNull();
      for (const image of document.querySelectorAll('img'))
        expect(image.getAttribute('src')).toMatch(/^data:/);
      expect(html).not.toContain('url(');
    }
  });

  it('says what it is, when, by whom', () => {
    const document = parsed(samplePublishable());
    expect(document.documentElement.lang).toBe('vi');
    expect(document.title).toBe('Ra quân làm đường ở thôn Nà Pồng');
    expect([...document.querySelectorAll('h1')].map((h1) => h1.textContent)).toEqual([
      'Ra quân làm đường ở thôn Nà Pồng',
    ]);
    const time = document.querySelector('time');
    expect(time?.getAttribute('datetime')).toBe('2025-03-05');
    expect(time?.textContent).toBe('Suối Mây, ngày 05 tháng 3 năm 2025');
    expect(document.querySelector('.byline')?.textContent).toBe(
      'Tác giả: Lò Văn Tám – Đài truyền thanh xã',
    );
    expect(document.querySelector('footer')?.textContent.trim().split('\n')).toEqual([
      'Nguồn ảnh: Văn phòng xã',
      'Đài truyền thanh xã Suối Mây',
      'UBND xã Suối Mây',
    ]);
  });

  it('shows each photo no larger than 1200 px, with its words', () => {
    const [first, second] = parsed(samplePublishable()).querySelectorAll('figure');
    expect(first?.innerHTML).toBe(
      '<img src="data:image/jpeg;base64,aaaa" alt="Toàn cảnh lễ ra quân" width="1200" height="800"><figcaption>Toàn cảnh lễ ra quân</figcaption>',
    );
    expect(second?.querySelector('img')?.getAttribute('width')).toBe('800');
    expect(second?.textContent).toBe('Bà con phát quang (Ảnh: Lò Văn Tám)');
  });

  it('leaves out what is read on air only, from the description too', () => {
    const [air] = samplePublishable().document.root.children.slice(2);
    const html = renderPage(
      samplePublishable({
        fields: emptyFields(),
        document: makeDocument(air === undefined ? [] : [air, makeParagraph('Trên mạng.')]),
      }),
      options,
    );
    expect(html).toContain('Trên mạng.');
    expect(html).not.toContain('Kính mời');
  });

  it('has a stamp where one is asked for, and none otherwise', () => {
    expect(
      parsed(samplePublishable(), { stamp: 'BẢN THỬ' }).querySelector('.stamp')?.textContent,
    ).toBe('BẢN THỬ');
    expect(parsed(samplePublishable()).querySelector('.stamp')).toBeNull();
  });

  it('cuts a long title for the tab alone', () => {
    const headline =
      'HỘI NGHỊ SƠ KẾT GIỮA NHIỆM KỲ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ XÃ SUỐI MÂY';
    const document = parsed(samplePublishable({ fields: { ...emptyFields(), headline } }));
    expect(document.title).toMatch(/^HỘI NGHỊ.*…$/);
    expect(document.querySelector('h1')?.textContent).toBe(headline);
    expect(content(document, '[property="og:title"]')).toBe(headline);
  });
});

const jsonLd = (bulletin: Publishable): unknown =>
  JSON.parse(parsed(bulletin).querySelector('script')?.textContent ?? '');

describe('what the page says to machines', () => {
  it('is Open Graph, without an image that would need an address', () => {
    const document = parsed(samplePublishable());
    expect(content(document, '[property="og:type"]')).toBe('article');
    expect(content(document, '[property="og:locale"]')).toBe('vi_VN');
    expect(content(document, '[property="og:site_name"]')).toBe('Đài truyền thanh xã Suối Mây');
    expect(content(document, '[property="og:description"]')).toBe(
      'Hơn sáu mươi hộ góp công làm 1,2 km đường.',
    );
    expect(content(document, '[property="article:published_time"]')).toBe(
      '2025-03-05T18:30:00.000Z',
    );
    expect(content(document, '[property="og:image"]')).toBeNull();
  });

  it('is a NewsArticle', () => {
    expect(jsonLd(samplePublishable())).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ra quân làm đường ở thôn Nà Pồng',
      description: 'Hơn sáu mươi hộ góp công làm 1,2 km đường.',
      inLanguage: 'vi',
      datePublished: '2025-03-05T18:30:00.000Z',
      dateline: 'Suối Mây, ngày 05 tháng 3 năm 2025',
      articleSection: 'Nông thôn mới',
      author: {
        '@type': 'Person',
        name: 'Lò Văn Tám',
        affiliation: { '@type': 'Organization', name: 'Đài truyền thanh xã' },
      },
      publisher: { '@type': 'Organization', name: 'Đài truyền thanh xã Suối Mây' },
    });
  });

  it('leaves out what is not there', () => {
    expect(jsonLd(bare)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Bản tin chưa có tiêu đề',
      inLanguage: 'vi',
      datePublished: '2025-03-05T18:30:00.000Z',
      dateline: 'Ngày 06 tháng 3 năm 2025',
    });
  });

  it('cannot be broken out of', () => {
    const headline = '</script><!-- <script>';
    const attacked = samplePublishable({ fields: { ...emptyFields(), headline } });
    expect(jsonLd(attacked)).toMatchObject({ headline });
    expect(parsed(attacked).querySelector('h1')?.textContent).toBe(headline);
  });
});

describe('a table whose cells are not all filled', () => {
  const document = parsed(
    samplePublishable({
      document: makeDocument([
        table(
          [
            [1, ''],
            [1, 'Hộ'],
          ],
          [
            [0, ''],
            [0, '62'],
          ],
        ),
      ]),
    }),
  );
  const lookOf = (selector: string) => {
    const cell = document.querySelector(selector);
    if (cell === null) throw new Error(`There is no ${selector}`);
    return document.defaultView?.getComputedStyle(cell);
  };

  it('has an empty corner that looks like the heading it stands in', () => {
    const corner = lookOf('thead td')?.background;
    expect(corner).toBe(lookOf('thead th')?.background);
    expect(corner).not.toBe(lookOf('tbody td')?.background);
  });

  it('has columns and rows with room, even where they are empty', () => {
    for (const selector of ['thead td', 'tbody td']) {
      expect(lookOf(selector)?.minWidth).not.toBe('');
      expect(lookOf(selector)?.height).not.toBe('');
    }
  });
});
