import { type BulletinFields, emptyFields } from '#domain/bulletin';
import { writeDocument } from '#domain/document/read';
import type { BlockNode, BulletinDocument } from '#domain/document/schema';

const element = { version: 1, direction: null, format: '', indent: 0 } as const;

export function paragraph(text: string): BlockNode {
  return {
    type: 'paragraph',
    ...element,
    children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
  };
}

export function figure(photo: string | null, caption = ''): BlockNode {
  return { type: 'figure', version: 1, photo, caption, alt: '', credit: '' };
}

export function documentOf(...blocks: BlockNode[]): BulletinDocument {
  return { schemaVersion: 1, root: { type: 'root', ...element, children: blocks } };
}

/** A document's JSON from texts, a paragraph each. */
export function textDocument(...texts: string[]): string {
  return writeDocument(documentOf(...texts.map(paragraph)));
}

export function fieldsOf(fields: Partial<BulletinFields> = {}): BulletinFields {
  return { ...emptyFields(), ...fields };
}

/** As long as a real bulletin: 760 written words in six paragraphs and three figures. */
export function seedSizeDocument(mark = ''): string {
  const sentence =
    'Sáng nay, Ủy ban nhân dân xã Suối Mơ phối hợp với các đoàn thể ra quân làm đường hoa tại bảy thôn, ';
  const blocks: BlockNode[] = [];
  for (let index = 0; index < 6; index += 1) {
    blocks.push(paragraph(`${mark}${sentence.repeat(5)}`));
    if (index % 2 === 1) blocks.push(figure(null, 'Bà con thôn Nà Hoa làm đường hoa'));
  }
  return writeDocument(documentOf(...blocks));
}
