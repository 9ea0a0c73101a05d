import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import {
  createBulletin,
  saveBulletin,
} from '../../../../electron/newsroom/desk/bulletins/bulletins.ts';
import {
  listCheckpoints,
  restoreText,
} from '../../../../electron/newsroom/desk/history/history.ts';
import { compareWords } from '../../../../electron/newsroom/desk/history/words.ts';
import * as fc from 'fast-check';
import { codeOf } from '../../support/codes.ts';
import { documentOf, fieldsOf, figure, paragraph, textDocument } from '../../support/documents.ts';
import {
  approvedPiece,
  lifeOf,
  openNewsroomOfPeople,
  rewrite,
  submit,
  write,
} from '../../support/newsroom-people.ts';
import { openTestDesk } from '../../support/test-desk.ts';

const MINUTE = 60_000;

const long = (word: string): string =>
  Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');

describe('checkpoints', () => {
  it('keep the text of ten minutes ago while somebody writes, fifty at most', async () => {
    const { desk } = await openTestDesk();
    let now = Date.now();
    const clocked = { ...desk, now: () => now };
    const { id } = createBulletin(clocked, {
      fields: fieldsOf({ headline: 'Bản 1' }),
      document: textDocument('Câu 1.'),
    });
    const visit = randomUUID();
    const save = (sequence: number): void => {
      saveBulletin(clocked, {
        id,
        baseVersion: sequence,
        visit,
        sequence,
        fields: fieldsOf({ headline: `Bản ${sequence + 1}` }),
        document: textDocument(`Câu ${sequence + 1}.`),
      });
    };
    now += 9 * MINUTE;
    save(1);
    expect(listCheckpoints(desk, { id })).toEqual([]);
    now += MINUTE;
    save(2);
    save(3);
    expect(listCheckpoints(desk, { id })).toMatchObject([{ version: 2, headline: 'Bản 2' }]);
    for (let sequence = 4; sequence <= 60; sequence += 1) {
      now += 11 * MINUTE;
      save(sequence);
    }
    const kept = listCheckpoints(desk, { id });
    expect(kept).toHaveLength(50);
    expect(kept[0]?.headline).toBe('Bản 60');
  });

  it('are brought back as a new version, and what they replace is kept', async () => {
    const { desk } = await openTestDesk();
    const { id } = createBulletin(desk, {
      fields: fieldsOf({ headline: 'Cũ' }),
      document: textDocument('Câu cũ.'),
    });
    const later = { ...desk, now: () => Date.now() + 11 * MINUTE };
    saveBulletin(later, {
      id,
      baseVersion: 1,
      visit: randomUUID(),
      sequence: 1,
      fields: fieldsOf({ headline: 'Mới' }),
      document: textDocument('Câu mới.'),
    });
    const [old] = listCheckpoints(desk, { id });
    const from = { kind: 'checkpoint' as const, checkpoint: old?.checkpoint ?? '' };
    expect(await codeOf(() => restoreText(desk, { id, baseVersion: 1, from }))).toBe(
      'stale-version',
    );
    expect(listCheckpoints(desk, { id })).toHaveLength(1);
    const { version, kept } = restoreText(desk, { id, baseVersion: 2, from });
    expect(version).toBe(3);
    const copies = listCheckpoints(desk, { id });
    expect(copies.find(({ checkpoint }) => checkpoint === kept)?.headline).toBe('Mới');
  });
});

describe('an older revision', () => {
  it('comes back as a draft that stands on both, and overwrites nothing', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, editor } = people;
    const piece = await approvedPiece(people, 'Câu một.');
    await rewrite(reporter, piece, 'Câu hai.');
    const second = await submit(reporter, piece);
    const from = { kind: 'revision' as const, revision: piece.revision };
    const restore = { id: piece.id, baseVersion: piece.version, from };
    const other = await people.hire('Lù Seo Dìn', 'reporter');
    expect(await codeOf(() => other.client.call('history:restore', restore))).toBe('not-yours');
    piece.version = (await editor.client.call('history:restore', restore)).version;
    expect(await lifeOf(reporter, piece)).toMatchObject({ state: 'draft', submitted: null });
    const third = await submit(reporter, piece);
    const { revisions } = await reporter.client.call('history:list', { id: piece.id });
    expect(revisions).toEqual([
      { revision: piece.revision, number: 1, parents: [] },
      { revision: second.revision, number: 2, parents: [piece.revision] },
      { revision: third.revision, number: 3, parents: [second.revision, piece.revision] },
    ]);
    const shown = await reporter.client.call('history:revision', { revision: third.revision });
    expect(shown.document).toBe(textDocument('Câu một.'));
  });

  it('of another bulletin does not', async () => {
    const people = await openNewsroomOfPeople();
    const piece = await approvedPiece(people);
    const other = await write(people.reporter);
    const from = { kind: 'revision' as const, revision: piece.revision };
    const restore = { id: other.id, baseVersion: 1, from };
    expect(await codeOf(() => people.reporter.client.call('history:restore', restore))).toBe(
      'revision-not-found',
    );
  });
});

describe('a comparison', () => {
  it('tells fields, words, photos and captions apart', async () => {
    const { reporter } = await openNewsroomOfPeople();
    const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
    const make = async (headline: string, ...photos: [string | undefined, string][]) => {
      const figures = photos.map(([photo, caption]) => figure(photo ?? null, caption));
      const { id } = await reporter.client.call('bulletins:create', {
        fields: fieldsOf({ headline }),
        document: JSON.stringify(documentOf(paragraph('Câu chung.'), ...figures)),
      });
      return { kind: 'working' as const, id };
    };
    const from = await make('Tin cũ', [a, 'Hội nghị'], [b, 'Đường hoa']);
    const to = await make('Tin mới', [a, 'Hội nghị xã'], [c, 'Cầu mới']);
    const found = await reporter.client.call('history:compare', { from, to });
    expect(found.fields).toMatchObject([{ field: 'headline' }]);
    expect(found.text).toEqual([{ kind: 'same', text: 'Câu chung.' }]);
    expect(found.photos.map(({ photo, kind }) => [photo, kind])).toEqual([
      [a, 'changed'],
      [c, 'added'],
      [b, 'removed'],
    ]);
    expect(found.photos[0]?.words).toEqual([
      { kind: 'same', text: 'Hội nghị' },
      { kind: 'added', text: ' xã' },
    ]);
  });

  it('gives back both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('xã', 'thôn', ' ', '  ', '\n', ',', 'Nà Hoa', '.'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const parts = compareWords(from, to);
        const side = (gone: 'added' | 'removed') =>
          parts
            .filter(({ kind }) => kind !== gone)
            .map((part) => part.text)
            .join('');
        expect(side('added')).toBe(from);
        expect(side('removed')).toBe(to);
      }),
      { numRuns: 500 },
    );
  });

  it('of two texts that share nothing does not hold anybody up', () => {
    // What it works, and not how long others on this machine let it wait.
    const start = process.cpuUsage();
    const parts = compareWords(long('a'), long('b'));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(3_000);
    expect(parts.length).toBeGreaterThan(1);
  });
});

describe('remarks', () => {
  it('are answered, settled and opened again', async () => {
    const { reporter, editor } = await openNewsroomOfPeople();
    const { id } = await write(reporter);
    const passage = { quote: 'xã', before: 'nay, ', after: ' ra', offset: 10 };
    const remark = await editor.client.call('comments:add', {
      id,
      revision: null,
      replyTo: null,
      body: 'Xã nào?',
      passage,
    });
    const told = { event: 'comments:changed', payload: { id } };
    await vi.waitFor(() => expect(reporter.client.events).toContainEqual(told), 10_000);
    const answer = { id, revision: null, body: 'Suối Mơ', passage: { ...passage, quote: '' } };
    await reporter.client.call('comments:add', { ...answer, replyTo: remark.id });
    const resolve = (resolved: boolean) =>
      reporter.client.call('comments:resolve', { comment: remark.id, resolved });
    expect(await resolve(true)).toMatchObject({ resolvedBy: 'Vàng A Páo', mine: false });
    expect((await resolve(false)).resolvedAt).toBeNull();
    const all = await editor.client.call('comments:list', { id });
    expect(all.map(({ body, replyTo, mine }) => [body, replyTo, mine])).toEqual([
      ['Xã nào?', null, true],
      ['Suối Mơ', remark.id, false],
    ]);
    const stray = { ...answer, replyTo: randomUUID() };
    expect(await codeOf(() => reporter.client.call('comments:add', stray))).toBe(
      'comment-not-found',
    );
  });
});
