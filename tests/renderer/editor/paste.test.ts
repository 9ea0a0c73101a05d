// @vitest-environment happy-dom
import { $getRoot, PASTE_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { assertNever } from '#domain/assert';
import type { BlockNode, InlineNode } from '#domain/document/schema';
import { paragraph } from '../../fixtures/nodes.ts';
import type { BulletinEditorPorts } from '../../../renderer/editor/bulletin-extension.ts';
import { documentOf, openEditor } from '../support/editor.ts';

/** A document as one line: kind, then words, bold in stars and links in brackets. */
const sketch = (blocks: readonly BlockNode[]): string => blocks.map(sketchBlock).join(' | ');

function sketchBlock(block: BlockNode): string {
  switch (block.type) {
    case 'heading':
      return `${block.tag}: ${inline(block.children)}`;
    case 'list':
      return `${block.tag}: ${block.children.map((one) => inline(one.children.filter((child) => child.type !== 'list'))).join(', ')}`;
    case 'table':
      return `table: ${block.children.map((row) => row.children.map((cell) => cell.children.map((one) => ('children' in one ? inline(one.children) : '?')).join('/')).join(' ¦ ')).join(' ‖ ')}`;
    case 'paragraph':
    case 'quote':
      return `${block.type === 'quote' ? 'quote' : 'p'}: ${inline(block.children)}`;
    case 'figure':
    case 'horizontalrule':
    case 'unknown':
      return block.type;
    default:
      return assertNever(block, 'block');
  }
}

const inline = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'link') return `[${inline(node.children)}](${node.url})`;
      if (node.type === 'text') return node.format === 1 ? `*${node.text}*` : node.text;
      return node.type === 'linebreak' ? '⏎' : node.type;
    })
    .join('');

function paste(html: string, ports: Partial<BulletinEditorPorts> = {}): BlockNode[] {
  const { editor, blocks } = openEditor(documentOf(paragraph()), ports);
  editor.update(() => $getRoot().selectEnd(), { discrete: true });
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', 'bỏ qua');
  editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }));
  return blocks();
}

const cases: [name: string, html: string, sketch: string][] = [
  [
    'a table within a cell: its rows are lines of the cell, no word is lost',
    '<table><tr><td>c<table><tr><td>trong</td><td>một</td></tr><tr><td>hai</td></tr></table></td><td>d</td></tr></table>',
    'table: c⏎trong một⏎hai ¦ d',
  ],
  [
    'Word: no fonts, no colours, no empty paragraphs, no alignment',
    '<p class=MsoNormal style="text-align:justify"><b><span style="font-size:14pt;color:red">Đảng bộ</span></b><span> họp.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p align=center>Hết</p>',
    'p: *Đảng bộ* họp. | p: Hết',
  ],
  [
    'Zalo: a div a line, runs of no-break spaces',
    '<div>Dòng một&nbsp;&nbsp;&nbsp; hai</div><div><br></div><div>Dòng <b>ba</b></div>',
    'p: Dòng một hai | p: Dòng *ba*',
  ],
  [
    'Facebook: weights in numbers',
    '<div dir="auto">Sáng nay <span style="font-weight:600">họp</span></div>',
    'p: Sáng nay *họp*',
  ],
  ['a web page: breaks part paragraphs', '<p>Một<br><br>Hai<br>ba</p>', 'p: Một | p: Hai⏎ba'],
  [
    'pictures of a page are not fetched',
    '<p>Một<img src="http://vi.du.vn/a.png"></p><img src="http://vi.du.vn/b.png">',
    'p: Một',
  ],
  [
    'headings are two or three, and not bold',
    '<h1><b>To</b></h1><p>x</p><h4>Nhỏ</h4>',
    'h2: To | p: x | h3: Nhỏ',
  ],
  [
    'only links that lead somewhere',
    '<p>a <a href="javascript:x">b</a> <a href="https://vi.du.vn/">c</a></p>',
    'p: a b [c](https://vi.du.vn/)',
  ],
  ['lists', '<ul><li>một</li><li><p>hai</p></li></ul><p>x</p>', 'ul: một, hai | p: x'],
  [
    'cells hold paragraphs, and none is merged',
    '<table><tr><td colspan="2">x</td></tr><tr><td>y</td><td><h3>z</h3></td></tr></table><p>hết</p>',
    'table: x ¦  ‖ y ¦ z | p: hết',
  ],
  ['combining marks', `<p>${'Tiếng Việt'.normalize('NFD')}</p>`, 'p: Tiếng Việt'],
  [
    'invisible letters and hidden words',
    '<p>A\u200bb<span style="display:none">giấu</span></p><script>x</script>',
    'p: Ab',
  ],
];

test.each(cases)('%s', (_name, html, expected) => {
  expect(sketch(paste(html))).toBe(expected);
});

test('pictures that stay behind are told, smileys are not', () => {
  const left: number[] = [];
  const words = paste(
    '<p>Hội nghị <img src="file:///C:/Users/May/image001.jpg" width="640" height="427"> ở xã.</p>' +
      '<p><img src="https://trang.vn/anh.jpg"><img src="mat-cuoi.png" width="20" height="20"> Hết.</p>',
    { onPicturesLeft: (count) => left.push(count) },
  );
  expect(sketch(words)).toContain('Hội nghị');
  expect(left).toEqual([2]);
  paste('<p>Không ảnh.</p>', { onPicturesLeft: (count) => left.push(count) });
  expect(left).toEqual([2]);
});
