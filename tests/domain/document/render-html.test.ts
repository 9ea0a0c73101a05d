import { describe, expect, it } from 'vitest';
import { makeDocument, makeFigure, makeParagraph, makeText } from '#domain/document/make';
import { missingPhotos } from '#domain/document/photos';
import { readDocument, writeDocument } from '#domain/document/read';
import { type BodyOptions, renderBody } from '#domain/document/render-html';
import type { BlockNode, InlineNode } from '#domain/document/schema';
import { wrap } from '#domain/document/unknown';
import {
  bold,
  heading,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  plain,
  quote,
  reading,
  table,
} from '../../fixtures/nodes.ts';

const there = 'a'.repeat(64);
const gone = 'b'.repeat(64);
const options: BodyOptions = {
  photo: (sha) => (sha === there ? { url: 'photos/01.jpg', width: 1200, height: 800 } : null),
};

const html = (...blocks: BlockNode[]) => renderBody(makeDocument(blocks), options);
const inline = (...nodes: InlineNode[]) => html(paragraph(...nodes));
const both = (text: string) => makeText(text, 3);

describe('words', () => {
  const cases: readonly [name: string, nodes: InlineNode[], html: string][] = [
    ['plain', [plain('Sáng nay')], '<p>Sáng nay</p>'],
    ['signs of HTML', [plain('a < b & "c" > d')], '<p>a &lt; b &amp; "c" &gt; d</p>'],
    ['bold', [bold('Đảng')], '<p><strong>Đảng</strong></p>'],
    ['bold and italic', [both('Đảng')], '<p><strong><em>Đảng</em></strong></p>'],
    [
      'underlined, struck, below, above',
      [makeText('a', 8), makeText('b', 4), makeText('c', 32), makeText('2', 64)],
      '<p><u>a</u><s>b</s><sub>c</sub><sup>2</sup></p>',
    ],
    ['code and highlight are no matter', [makeText('a', 16), makeText('b', 128)], '<p>ab</p>'],
    ['neighbours of one format', [bold('Đ'), bold('ảng')], '<p><strong>Đảng</strong></p>'],
    [
      'formats that share their beginning',
      [bold('a '), both('b'), bold(' c')],
      '<p><strong>a <em>b</em> c</strong></p>',
    ],
    [
      'spaces stand outside the tags',
      [plain('xã'), bold(' Suối Mây '), plain('họp')],
      '<p>xã <strong>Suối Mây</strong> họp</p>',
    ],
    ['a bold space alone', [plain('a'), bold(' '), plain('b')], '<p>a b</p>'],
    ['doubled spaces', [plain('a  b   c')], '<p>a b c</p>'],
    ['doubled spaces of two nodes', [plain('a '), bold(' b')], '<p>a <strong>b</strong></p>'],
    ['padding by NBSP', [plain('\u00a0 \u00a0 \u00a0Toàn cảnh \u00a0')], '<p>Toàn cảnh</p>'],
    ['padding in the middle', [plain('a \u00a0 \u00a0b')], '<p>a b</p>'],
    ['one NBSP is meant', [plain('5\u00a0kg')], '<p>5\u00a0kg</p>'],
    ['one NBSP between nodes', [plain('5\u00a0'), bold('kg')], '<p>5\u00a0<strong>kg</strong></p>'],
    ['a tab', [plain('a\tb')], '<p>a b</p>'],
    ['rare spaces in a run', [plain('a \u1680b\u1680\u3000c')], '<p>a b c</p>'],
    ['control characters and half a pair', [plain('a\u0007b\ud800c')], '<p>abc</p>'],
    ['an emoji', [plain('☎ 😀')], '<p>☎ 😀</p>'],
    ['a line break', [plain('a'), lineBreak, plain('b')], '<p>a<br>b</p>'],
    ['line breaks at the edges', [lineBreak, plain('a'), lineBreak], '<p>a</p>'],
    ['a line break in bold', [bold('a'), lineBreak, bold('b')], '<p><strong>a<br>b</strong></p>'],
    ['spaces around a line break', [plain('a '), lineBreak, plain(' b')], '<p>a<br>b</p>'],
    [
      'what is said otherwise',
      [reading('UBND', 'Ủy ban nhân dân', 1)],
      '<p><strong>UBND</strong></p>',
    ],
    ['nothing', [], ''],
    ['only padding', [plain(' \u00a0 '), lineBreak, plain('\u00a0')], ''],
  ];
  it.each(cases)('%s', (_name, nodes, expected) => {
    expect(inline(...nodes)).toBe(expected);
  });
});

describe('links', () => {
  const url = 'https://suoimay.example/?a=1&b="2"';
  const open =
    '<a href="https://suoimay.example/?a=1&amp;b=&quot;2&quot;" rel="noopener noreferrer">';
  const cases: readonly [name: string, nodes: InlineNode[], html: string][] = [
    [
      'hold their formats',
      [link(url, plain('a '), bold('b'))],
      `<p>${open}a <strong>b</strong></a></p>`,
    ],
    [
      'close the formats before them',
      [bold('a'), link(url, bold('b'))],
      `<p><strong>a</strong>${open}<strong>b</strong></a></p>`,
    ],
    [
      'leave their outer spaces out',
      [plain('a'), link(url, plain(' b ')), plain('c')],
      `<p>a ${open}b</a> c</p>`,
    ],
    ['without words are none', [plain('a'), link(url), link(url, plain(' '))], '<p>a</p>'],
  ];
  it.each(cases)('%s', (_name, nodes, expected) => {
    expect(inline(...nodes)).toBe(expected);
  });
});

describe('blocks', () => {
  const cases: readonly [name: string, blocks: BlockNode[], html: string][] = [
    ['empty paragraphs', [makeParagraph(''), makeParagraph('a'), makeParagraph('')], '<p>a</p>'],
    ['headings', [heading('h2', plain('a')), heading('h3', plain('b'))], '<h2>a</h2>\n<h3>b</h3>'],
    [
      'an outline begins with h2',
      [heading('h3', plain('a')), heading('h3', plain('b'))],
      '<h2>a</h2>\n<h3>b</h3>',
    ],
    ['an empty heading', [heading('h2'), heading('h3', plain('a'))], '<h2>a</h2>'],
    ['a quotation', [quote(plain('a'))], '<blockquote><p>a</p></blockquote>'],
    ['an empty quotation', [quote(plain(' '))], ''],
    ['a rule', [{ type: 'horizontalrule', version: 1 }], '<hr>'],
    [
      'a list',
      [list('ul', item(plain('a')), item(plain('b')))],
      '<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
    ],
    ['a numbered list', [list('ol', item(plain('a')))], '<ol>\n<li>a</li>\n</ol>'],
    [
      'a list that goes on counting',
      [{ ...list('ol', item(plain('c'))), start: 3 }],
      '<ol start="3">\n<li>c</li>\n</ol>',
    ],
    [
      'a list in a list, as Lexical nests it',
      [list('ul', item(plain('a')), item(list('ol', item(plain('b')))), item(plain('c')))],
      '<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol></li>\n<li>c</li>\n</ul>',
    ],
    [
      'a list in a list without a word before',
      [list('ul', item(list('ul', item(plain('b')))))],
      '<ul>\n<li>\n<ul>\n<li>b</li>\n</ul></li>\n</ul>',
    ],
    ['an empty list', [list('ul', item(), item(plain(' ')))], ''],
    [
      'a table',
      [
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
      ],
      '<table>\n<thead>\n<tr><td></td><th scope="col">Hộ</th></tr>\n</thead>\n<tbody>\n<tr><th scope="row">Nà Pồng</th><td>62</td></tr>\n</tbody>\n</table>',
    ],
    [
      'a table without headings',
      [
        table([
          [0, 'a'],
          [0, 'b'],
        ]),
      ],
      '<table>\n<tbody>\n<tr><td>a</td><td>b</td></tr>\n</tbody>\n</table>',
    ],
    [
      'a table of nothing',
      [
        table([
          [1, ''],
          [0, ' '],
        ]),
      ],
      '',
    ],
    [
      'a corner that heads both',
      [
        table([
          [3, 'Thôn'],
          [1, 'Hộ'],
        ]),
      ],
      '<table>\n<tbody>\n<tr><th scope="col">Thôn</th><th scope="col">Hộ</th></tr>\n</tbody>\n</table>',
    ],
  ];
  it.each(cases)('%s', (_name, blocks, expected) => {
    expect(html(...blocks)).toBe(expected);
  });

  it('gives several paragraphs of a cell a tag each', () => {
    const made = table([[0, 'a']]);
    for (const row of made.children)
      for (const cell of row.children) cell.children.push(makeParagraph('b'));
    expect(html(made)).toContain('<td><p>a</p><p>b</p></td>');
  });
});

const img = (alt: string) => `<img src="photos/01.jpg" alt="${alt}" width="1200" height="800">`;

describe('figures', () => {
  const cases: readonly [name: string, figure: BlockNode, html: string][] = [
    [
      'whole',
      makeFigure({ caption: 'Toàn cảnh', alt: 'Hội trường', credit: 'Lò Tám' }, there),
      `<figure>${img('Hội trường')}<figcaption>Toàn cảnh <small>(Ảnh: Lò Tám)</small></figcaption></figure>`,
    ],
    [
      'the caption serves as alternative',
      makeFigure({ caption: ' Toàn  "cảnh" ' }, there),
      `<figure>${img('Toàn &quot;cảnh&quot;')}<figcaption>Toàn "cảnh"</figcaption></figure>`,
    ],
    [
      'credit alone',
      makeFigure({ credit: 'Lò Tám' }, there),
      `<figure>${img('')}<figcaption><small>Ảnh: Lò Tám</small></figcaption></figure>`,
    ],
    ['photo alone', makeFigure({}, there), `<figure>${img('')}</figure>`],
    [
      'a caption that awaits its photo',
      makeFigure({ caption: 'Toàn cảnh' }),
      '<figure><figcaption>Toàn cảnh</figcaption></figure>',
    ],
    [
      'a photo that the library does not have',
      makeFigure({ caption: 'Toàn cảnh' }, gone),
      '<figure><figcaption>Toàn cảnh</figcaption></figure>',
    ],
    ['nothing at all', makeFigure({ alt: 'x' }), ''],
  ];
  it.each(cases)('%s', (_name, figure, expected) => {
    expect(html(figure)).toBe(expected);
  });

  it('may be left out while they await their photo, and are listed', () => {
    const figures = [
      makeFigure({ caption: 'a' }),
      makeFigure({ caption: 'b' }, gone),
      makeFigure({}, there),
    ];
    const document = makeDocument(figures);
    expect(renderBody(document, { ...options, awaiting: 'omit' })).toBe(
      `<figure>${img('')}</figure>`,
    );
    expect(missingPhotos(document, new Set([there]))).toEqual(figures.slice(0, 2));
  });
});

describe('what is for others, and what is not known', () => {
  it('leaves the other audience out', () => {
    const air = { ...makeParagraph('trên loa'), $: { audience: 'air' as const } };
    const web = { ...makeParagraph('trên mạng'), $: { audience: 'web' as const } };
    const document = makeDocument([air, web, makeParagraph('cả hai')]);
    expect(renderBody(document, { ...options, audience: 'web' })).toBe(
      '<p>trên mạng</p>\n<p>cả hai</p>',
    );
    expect(renderBody(document, { ...options, audience: 'air' })).toBe(
      '<p>trên loa</p>\n<p>cả hai</p>',
    );
    expect(renderBody(document, options)).toBe('<p>trên loa</p>\n<p>trên mạng</p>\n<p>cả hai</p>');
  });

  it('shows the words of an unknown node, never its machinery', () => {
    const card = {
      type: 'card',
      html: '<script>alert(1)</script>',
      children: [{ type: 'text', text: 'Đường <dây> nóng' }],
    };
    const stamp = { type: 'stamp', text: 'b' };
    const known = makeDocument([paragraph(plain('a '), wrap(stamp, true), plain(' c'))]);
    known.root.children.unshift(wrap(card, false), wrap({ type: 'map', place: 'x' }, false));
    expect(renderBody(readDocument(writeDocument(known)), options)).toBe(
      '<p>Đường &lt;dây&gt; nóng</p>\n<p>a b c</p>',
    );
  });
});
