import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createBulletin } from '../../../../electron/newsroom/desk/bulletins/bulletins.ts';
import { findFaults } from '../../../../electron/newsroom/storage/integrity.ts';
import { fieldsOf, textDocument } from '../../support/documents.ts';
import { rawConnection } from '../../support/raw.ts';
import { openTestDesk } from '../../support/test-desk.ts';

/** A library with a bulletin, its first event, and a revision as the next version will write them. */
async function withHistory() {
  const opened = await openTestDesk();
  const { id } = createBulletin(opened.desk, {
    fields: fieldsOf({ headline: 'RA QUÂN LÀM ĐƯỜNG HOA' }),
    document: textDocument('Sáng nay, xã ra quân.'),
  });
  const raw = rawConnection(opened.library);
  raw.pragma('foreign_keys = ON');
  const content = JSON.stringify({ bulletin: id, number: 1, parents: [], headline: 'RA QUÂN' });
  const hash = createHash('sha256').update(`bantin-revision/1\n${content}`).digest('hex');
  const insert = (verb: string, with_: { hash: string; content: string }) =>
    raw
      .prepare(`${verb} INTO revisions (hash, received_at, content) VALUES (@hash, 0, @content)`)
      .run(with_);
  insert('INSERT', { hash, content });
  return { ...opened, raw, id, hash, content, insert };
}

describe('what is kept for ever', () => {
  it.each([
    ["UPDATE revisions SET content = '{}'", 'revisions are never changed'],
    ['UPDATE revisions SET received_at = 1', 'revisions are never changed'],
    ['DELETE FROM revisions', 'revisions are never deleted'],
    ["UPDATE events SET hash = 'x'", 'events are never changed'],
    ["UPDATE events SET signature = x'00'", 'events are never changed'],
    ['DELETE FROM events', 'events are never deleted'],
  ])('%s is refused', async (sql, reason) => {
    const { raw } = await withHistory();
    expect(() => raw.exec(sql)).toThrow(reason);
  });

  it('is not replaced by the way round INSERT OR REPLACE either', async () => {
    const { raw, insert, hash, content } = await withHistory();
    expect(() => insert('INSERT OR REPLACE', { hash, content })).toThrow(/never replaced/);
    expect(() => insert('REPLACE', { hash, content })).toThrow(/never replaced/);
    expect(() =>
      raw.exec("REPLACE INTO events (hash, content) SELECT 'another', content FROM events"),
    ).toThrow(/never replaced/);
    expect(() =>
      raw.exec('INSERT OR REPLACE INTO events (hash, content) SELECT hash, content FROM events'),
    ).toThrow(/never replaced/);
  });

  it('has columns that say what the content says, and cannot be told otherwise', async () => {
    const { raw, id } = await withHistory();
    expect(raw.prepare('SELECT bulletin, number, parents FROM revisions').get()).toEqual({
      bulletin: id,
      number: 1,
      parents: '[]',
    });
    expect(() =>
      raw.exec("INSERT INTO events (hash, content, kind) VALUES ('h', '{}', 'approved')"),
    ).toThrow(/generated column/);
  });

  it('belongs to a bulletin that is there, and holds it', async () => {
    const { raw, insert } = await withHistory();
    const stray = JSON.stringify({ bulletin: 'nobody', number: 1, parents: [] });
    expect(() => insert('INSERT', { hash: 'h', content: stray })).toThrow(/FOREIGN KEY/);
    expect(() => raw.exec('DELETE FROM bulletins')).toThrow(/FOREIGN KEY/);
  });

  it('takes a signed event only with its signature, and a code for approval once', async () => {
    const { raw, id } = await withHistory();
    const event = (sequence: number, more: object): string =>
      JSON.stringify({
        desk: 'd',
        bulletin: id,
        sequence,
        kind: 'approved',
        at: 1,
        actor: 'desk',
        ...more,
      });
    const insert = raw.prepare('INSERT INTO events (hash, content, signature) VALUES (?, ?, ?)');
    raw.exec(
      `INSERT INTO keys (id, kind, public_key, created_at) VALUES ('k', 'person', x'00', 0)`,
    );
    expect(() => insert.run('h1', event(1, { key: 'k' }), null)).toThrow(/CHECK/);
    expect(() => insert.run('h1', event(1, {}), Buffer.from('s'))).toThrow(/CHECK/);
    insert.run('h1', event(1, { key: 'k', approvalCode: '7F3K' }), Buffer.from('s'));
    expect(() =>
      insert.run('h2', event(2, { key: 'k', approvalCode: '7F3K' }), Buffer.from('s')),
    ).toThrow(/never replaced|UNIQUE/);
  });
});

describe('the look over the library', () => {
  it('finds an event altered behind the triggers', async () => {
    const { raw, desk } = await withHistory();
    expect(findFaults(desk.db)).toEqual([]);
    raw.exec('DROP TRIGGER events_no_update');
    raw.exec("UPDATE events SET content = replace(content, 'created', 'creatad')");
    expect(findFaults(desk.db)).toMatchObject([{ kind: 'event' }]);
  });

  it('finds a reference to what is not there', async () => {
    const { raw, desk } = await withHistory();
    raw.pragma('foreign_keys = OFF');
    raw.exec("UPDATE bulletins SET approved_revision = 'none'");
    expect(findFaults(desk.db)).toMatchObject([{ kind: 'reference', table: 'bulletins' }]);
  });
});
