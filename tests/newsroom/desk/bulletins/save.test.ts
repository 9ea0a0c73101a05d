import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  openBulletin,
  saveBulletin,
  trashBulletin,
} from '../../../../electron/newsroom/desk/bulletins/bulletins.ts';
import { listDesk } from '../../../../electron/newsroom/desk/bulletins/search.ts';
import { eventsOf } from '../../../../electron/newsroom/storage/history/events-table.ts';
import { storageError } from '../../../../electron/newsroom/storage/sqlite-errors.ts';
import { codeOf } from '../../support/codes.ts';
import { documentOf, fieldsOf, figure, paragraph, textDocument } from '../../support/documents.ts';
import { draft } from '../../support/draft.ts';
import { limitPages, rawConnection } from '../../support/raw.ts';
import { openTestDesk } from '../../support/test-desk.ts';

const sha = (digit: string): string => digit.repeat(64);

describe('a save', () => {
  it('stores the next version and is no event', async () => {
    const opened = await openTestDesk();
    const { id, save } = draft(opened);
    const saved = saveBulletin(opened.desk, save());
    expect(saved.version).toBe(2);
    const now = openBulletin(opened.desk, { id });
    expect(now).toMatchObject({ version: 2, updatedAt: saved.savedAt, document: save().document });
    expect(eventsOf(opened.desk.db, id)).toHaveLength(1);
  });

  it('that arrives twice is answered alike and stored once', async () => {
    const opened = await openTestDesk();
    const { id, save } = draft(opened);
    const first = saveBulletin(opened.desk, save());
    expect(saveBulletin(opened.desk, save())).toEqual(first);
    expect(openBulletin(opened.desk, { id }).version).toBe(2);
  });

  it('that arrives twice is known by a newsroom that was started anew', async () => {
    const opened = await openTestDesk();
    const { save } = draft(opened);
    const first = saveBulletin(opened.desk, save());
    opened.library.close();
    const again = await openTestDesk({ dataDir: opened.dataDir });
    expect(saveBulletin(again.desk, save())).toEqual(first);
  });

  it('that comes late, after a later one of the same visit, changes nothing', async () => {
    const opened = await openTestDesk();
    const { id, save } = draft(opened);
    saveBulletin(opened.desk, save());
    const later = save({ sequence: 3, baseVersion: 2, document: textDocument('Câu cuối.') });
    const third = saveBulletin(opened.desk, later);
    expect(saveBulletin(opened.desk, save({ sequence: 2, baseVersion: 2 }))).toEqual(third);
    expect(openBulletin(opened.desk, { id }).document).toBe(later.document);
  });

  it('on another’s text is refused, and tells the version', async () => {
    const opened = await openTestDesk();
    const { id, save } = draft(opened);
    saveBulletin(opened.desk, save());
    const other = save({ visit: randomUUID(), document: textDocument('Của người khác.') });
    expect(await codeOf(() => saveBulletin(opened.desk, other))).toBe('stale-version');
    expect(openBulletin(opened.desk, { id }).document).toBe(save().document);
    // The same visit cannot go on from a base that is not there either.
    expect(
      await codeOf(() => saveBulletin(opened.desk, save({ sequence: 2, baseVersion: 7 }))),
    ).toBe('stale-version');
  });

  it('of a document that cannot be read changes nothing', async () => {
    const opened = await openTestDesk();
    const { id, save } = draft(opened);
    for (const document of ['', '{', '[]', '{"schemaVersion":1}', 'null'])
      expect(await codeOf(() => saveBulletin(opened.desk, save({ document })))).toBe(
        'document-unreadable',
      );
    expect(openBulletin(opened.desk, { id }).version).toBe(1);
  });

  it('that reads back otherwise than it was written leaves the good one', async () => {
    const opened = await openTestDesk();
    const { id, save } = draft(opened);
    const before = openBulletin(opened.desk, { id });
    const raw = rawConnection(opened.library);
    for (const damage of [
      "document = replace(document, 'Câu sau', 'Câu sai')",
      "headline = 'Bản khác'",
      "place = place || ' '",
    ]) {
      raw.exec(`CREATE TRIGGER spoil AFTER UPDATE OF document ON bulletins
        BEGIN UPDATE bulletins SET ${damage} WHERE rowid = NEW.rowid; END`);
      expect(await codeOf(() => saveBulletin(opened.desk, save()))).toBe('save-not-readable');
      expect(openBulletin(opened.desk, { id })).toEqual(before);
      raw.exec('DROP TRIGGER spoil');
    }
    expect(saveBulletin(opened.desk, save()).version).toBe(2);
  });

  it('into a full disk leaves the good one, and goes through when there is room', async () => {
    const opened = await openTestDesk();
    const { id, save } = draft(opened);
    const before = openBulletin(opened.desk, { id });
    limitPages(opened.desk.db, 1);
    const long = save({ document: textDocument('Dài. '.repeat(4_000)) });
    const failed = await fullCode(() => saveBulletin(opened.desk, long));
    expect(failed).toBe('disk-full');
    expect(openBulletin(opened.desk, { id })).toEqual(before);
    limitPages(opened.desk.db, 1_000_000);
    expect(saveBulletin(opened.desk, long).version).toBe(2);
  });

  it('composes letters, and says nothing of it', async () => {
    const opened = await openTestDesk();
    const { id, save } = draft(opened);
    const decomposed = 'Hội nghị sơ kết'.normalize('NFD');
    const document = JSON.stringify(
      documentOf(paragraph(`${decomposed}\n\u0301`), figure(null, decomposed)),
    );
    saveBulletin(
      opened.desk,
      save({ document, fields: fieldsOf({ headline: decomposed, place: decomposed }) }),
    );
    const stored = openBulletin(opened.desk, { id });
    expect(stored.fields.headline).toBe('Hội nghị sơ kết');
    expect(stored.document).toBe(
      JSON.stringify(
        documentOf(paragraph('Hội nghị sơ kết\n\u0301'), figure(null, 'Hội nghị sơ kết')),
      ),
    );
    // Sent again as the page still holds it: known, not a change.
    saveBulletin(opened.desk, save({ document, sequence: 2, baseVersion: 2 }));
    expect(openBulletin(opened.desk, { id }).document).toBe(stored.document);
  });

  it.each([
    ['half a letter outside the basic plane', 'trước \ud83c sau'],
    ['a zero', 'trước \u0000 sau'],
    ['line and paragraph separators', 'a\u2028b\u2029c'],
    ['an emoji', '🌸'],
    ['quotes and backslashes', '"\\"\\n\''],
  ])('keeps %s', async (_, text) => {
    const opened = await openTestDesk();
    const { id, save } = draft(opened);
    // As JSON.stringify writes it, and as JSON may hold it too.
    for (const [index, document] of [textDocument(text), rawJson(text)].entries()) {
      saveBulletin(
        opened.desk,
        save({
          document,
          sequence: index + 1,
          baseVersion: index + 1,
          fields: fieldsOf({ headline: text }),
        }),
      );
      const stored = openBulletin(opened.desk, { id });
      expect(JSON.parse(stored.document)).toEqual(JSON.parse(document));
      expect(stored.fields.headline).toBe(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
    }
  });

  it('keeps what this version does not know', async () => {
    const opened = await openTestDesk();
    const { id, save } = draft(opened);
    const document = JSON.stringify({
      schemaVersion: 1,
      root: {
        type: 'root',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [{ type: 'video', version: 7, nested: { caption: 'e\u0301', list: [1, null] } }],
      },
    });
    saveBulletin(opened.desk, save({ document }));
    expect(openBulletin(opened.desk, { id }).document).toBe(document);
  });

  it('of a bulletin in the trash is kept', async () => {
    const opened = await openTestDesk();
    const { id, save } = draft(opened);
    trashBulletin(opened.desk, { id });
    expect(saveBulletin(opened.desk, save()).version).toBe(2);
    expect(openBulletin(opened.desk, { id })).toMatchObject({ document: save().document });
  });

  it('counts for the list what the document holds', async () => {
    const opened = await openTestDesk();
    const { save } = draft(opened);
    const document = JSON.stringify(
      documentOf(
        figure(null, 'chờ ảnh'),
        figure(sha('a')),
        paragraph('Năm tiếng ở đây này.'),
        figure(sha('b')),
      ),
    );
    saveBulletin(opened.desk, save({ document, fields: fieldsOf({ headline: 'Hai tiếng' }) }));
    const { rows } = listDesk(opened.desk, { view: 'all', query: '', offset: 0, limit: 10 });
    expect(rows).toMatchObject([
      { photo: sha('a'), photoCount: 2, syllables: 5, headline: 'Hai tiếng' },
    ]);
  });
});

function rawJson(text: string): string {
  return textDocument('X').replace(
    '"X"',
    JSON.stringify(text).replaceAll(/\\u(d8[0-9a-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  );
}

async function fullCode(work: () => unknown): Promise<string> {
  return codeOf(() => {
    try {
      return work();
    } catch (error) {
      throw storageError(error) ?? error;
    }
  });
}
