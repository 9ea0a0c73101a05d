import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CallOutput } from '#domain/contract';
import { writeDocument } from '#domain/document/read';
import type { BlockNode } from '#domain/document/schema';
import type { ComparedBlock } from '#domain/contract/history';
import * as nodes from '../../../fixtures/nodes.ts';
import { documentOf, fieldsOf, paragraph } from '../../support/documents.ts';
import { type Newsroom, openNewsroomOfPeople, submit } from '../../support/newsroom-people.ts';

/** Words that stayed and are said in another way: what is signed is what is said, so it is told. */

const content = (headline: string, ...blocks: BlockNode[]) => ({
  fields: fieldsOf({ headline }),
  document: writeDocument(documentOf(...blocks)),
});

const list = (...items: string[]) =>
  nodes.list('ol', ...items.map((text) => nodes.item(nodes.plain(text))));

type Content = ReturnType<typeof content>;

/** Sent, returned, and sent again as it is by then. */
async function sentTwice(
  { reporter, approver }: Newsroom,
  first: Content,
  between: (id: string) => Promise<unknown>,
): Promise<CallOutput<'history:compare'>> {
  const { id, version } = await reporter.client.call('bulletins:create', first);
  const one = await submit(reporter, { id, version });
  await approver.client.call('review:return', {
    id,
    revision: one.revision,
    reason: 'Xem lại cách đọc',
    remarks: [],
  });
  await between(id);
  const opened = await reporter.client.call('bulletins:open', { id });
  const two = await submit(reporter, { id, version: opened.version });
  expect(two.number).toBe(2);
  return approver.client.call('history:compare', {
    from: { kind: 'revision', revision: one.revision },
    to: { kind: 'revision', revision: two.revision },
  });
}

const say = ({ reporter }: Newsroom, written: string, spoken: string) =>
  reporter.client.call('dictionary:put', {
    id: null,
    word: { written, spoken, kind: 'name', note: '' },
    overwrite: true,
  });

const rewriteAs = ({ reporter }: Newsroom, id: string, next: Content) =>
  reporter.client.call('bulletins:save', {
    id,
    baseVersion: 1,
    visit: randomUUID(),
    sequence: 1,
    ...next,
  });

const told = (blocks: readonly ComparedBlock[]) =>
  blocks.map((block) => [
    block.kind,
    'readings' in block ? block.readings.map(({ before, now }) => `${before} → ${now}`) : [],
  ]);

describe('the same words, read otherwise', () => {
  it('are told at their passage: headline, paragraph, item and row; the others stay the same', async () => {
    const people = await openNewsroomOfPeople();
    const first = content(
      'Xã NTK ra quân',
      paragraph('Sáng nay, NTK họp; chiều NTK nghỉ.'),
      paragraph('Trời mưa to.'),
      nodes.list('ul', nodes.item(nodes.plain('Trồng cây')), nodes.item(nodes.plain('NTK dọn'))),
      nodes.table([
        [0, 'Thôn'],
        [0, 'NTK'],
      ]),
    );
    await say(people, 'NTK', 'nà tu khê');
    const found = await sentTwice(people, first, () => say(people, 'NTK', 'nậm tà khoa'));
    const change = 'nà tu khê → nậm tà khoa';
    expect(found.fields).toEqual([]);
    expect(found.readings).toEqual([{ written: 'NTK', before: 'nà tu khê', now: 'nậm tà khoa' }]);
    // Said twice in a paragraph, told once.
    expect(told(found.blocks)).toEqual([
      ['changed', [change]],
      ['same', []],
      ['same', []],
      ['changed', [change]],
      ['changed', [change]],
    ]);
  });

  it('are told in a paragraph that was mended too, and what was mended is not told twice', async () => {
    const people = await openNewsroomOfPeople();
    const first = content(
      '  NTK họp',
      nodes.paragraph(
        nodes.plain('Có 84 hộ NTK dự, do '),
        nodes.reading('BTV', 'bê tê vê'),
        nodes.plain(' ghi.'),
      ),
    );
    await say(people, 'NTK', 'nà tu khê');
    const found = await sentTwice(people, first, async (id) => {
      await say(people, 'NTK', 'nậm tà khoa');
      const next = content(
        '  Cán bộ NTK họp',
        nodes.paragraph(
          nodes.plain('Sáng nay có 86 hộ NTK dự, do '),
          nodes.reading('BTV', 'biên tập viên'),
          nodes.plain(' ghi.'),
        ),
      );
      await rewriteAs(people, id, next);
    });
    const reading = { written: 'NTK', before: 'nà tu khê', now: 'nậm tà khoa' };
    expect(found.readings).toEqual([reading]);
    expect(found.blocks).toMatchObject([{ kind: 'changed', readings: [reading] }]);
    const [block] = found.blocks;
    const given = block?.type === 'words' ? block.parts.filter(({ spoken }) => spoken) : [];
    expect(given.map(({ kind, spoken }) => [kind, spoken])).toEqual([
      ['removed', 'bê tê vê'],
      ['added', 'biên tập viên'],
    ]);
  });

  it('are no change of an item that only became another’s next', async () => {
    const people = await openNewsroomOfPeople();
    const first = content('Tin', list('Trồng cây', 'Dọn đường'));
    const found = await sentTwice(people, first, (id) =>
      rewriteAs(people, id, content('Tin', list('Họp thôn', 'Trồng cây', 'Dọn đường'))),
    );
    expect(told(found.blocks)).toEqual([
      ['added', []],
      ['same', []],
      ['same', []],
    ]);
  });
});
