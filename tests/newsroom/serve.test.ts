import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { MAX_DOCUMENT_LENGTH, newsroomCalls } from '#domain/contract';
import { openNewsroom, startNewsroom } from './support/client.ts';
import { codeOf } from './support/codes.ts';
import { fieldsOf, textDocument } from './support/documents.ts';
import { noise, twoHalves } from './support/pictures.ts';
import { rawConnection } from './support/raw.ts';

const draft = () => ({
  fields: fieldsOf({ headline: 'RA QUÂN' }),
  document: textDocument('Sáng nay.'),
});

describe('a call over a port', () => {
  it('is answered, and what changed is told to everybody', async () => {
    const newsroom = await openNewsroom();
    const [page, shell] = [newsroom.connect(), newsroom.connect()];
    const { id } = await page.call('bulletins:create', draft());
    expect((await shell.call('bulletins:open', { id })).fields.headline).toBe('RA QUÂN');
    await shell.call('desk:counts', {});
    const changed = { event: 'bulletins:changed', payload: { id } };
    expect(page.events).toEqual([changed]);
    expect(shell.events).toEqual([changed]);
  });

  it('is answered to whoever asked, under his own number', async () => {
    const newsroom = await openNewsroom();
    const [page, shell] = [newsroom.connect(), newsroom.connect()];
    const [one, other] = await Promise.all([
      page.ask('bulletins:create', draft()),
      shell.ask('settings:read', {}),
    ]);
    expect(one).toMatchObject({ ok: true, value: { version: 1 } });
    expect(other).toMatchObject({ ok: true, value: { language: 'vi' } });
  });

  it.each(Object.keys(newsroomCalls))('%s refuses a bad input as such', async (call) => {
    const client = (await openNewsroom()).connect();
    for (const input of [undefined, null, 7, 'x', [], { stray: 1 }, { id: 'x' }])
      expect(await client.ask(call, input)).toMatchObject({ ok: false, code: 'bad-call' });
  });

  it('says where the input is wrong, and not what it holds', async () => {
    const client = (await openNewsroom()).connect();
    const { fields, document } = draft();
    const answer = await client.ask('bulletins:create', {
      fields: { ...fields, eventDate: 'ngày kia' },
      document,
    });
    expect(answer).toEqual({
      ok: false,
      code: 'bad-call',
      detail: { call: 'bulletins:create', at: 'fields.eventDate' },
    });
  });

  it('that nobody knows, or that belongs to another channel, is refused', async () => {
    const client = (await openNewsroom()).connect();
    for (const call of [
      'bulletins:burn',
      'library:close',
      'tickets:grant',
      'toString',
      '__proto__',
      '',
    ])
      expect(await client.ask(call, {})).toMatchObject({ ok: false, code: 'unknown-call' });
  });

  it('with a document beyond all measure is refused for that', async () => {
    const client = (await openNewsroom()).connect();
    const answer = await client.ask('bulletins:create', {
      ...draft(),
      document: ' '.repeat(MAX_DOCUMENT_LENGTH + 1),
    });
    expect(answer).toMatchObject({ ok: false, code: 'document-too-large' });
  });

  it('goes on being answered after messages that are none', async () => {
    const newsroom = await openNewsroom();
    const client = newsroom.connect();
    const strays = [
      null,
      'x',
      7,
      [],
      {},
      { id: 'x', call: 'desk:counts' },
      { id: 1 },
      { call: 'x' },
    ];
    for (const stray of strays) client.port.postMessage(stray, []);
    expect((await client.call('desk:counts', {})).all).toBe(0);
    expect(newsroom.logged).toHaveLength(strays.length);
  });

  it('ends with its port: a page that reloads is no longer told', async () => {
    const newsroom = await openNewsroom();
    const [old, fresh] = [newsroom.connect(), newsroom.connect()];
    old.port.close();
    await old.ended;
    await fresh.call('bulletins:create', draft());
    expect(fresh.events).toHaveLength(1);
    expect(old.sent).toEqual([]);
    expect(newsroom.logged).toEqual([]);
  });
});

describe('the library', () => {
  it('that is not open yet is said so', async () => {
    const client = startNewsroom().connect();
    expect(await codeOf(() => client.call('desk:counts', {}))).toBe('newsroom-unavailable');
  });

  it('that could not be opened is the answer to every call, and may be tried again', async () => {
    const newsroom = startNewsroom();
    const client = newsroom.connect();
    const blocked = path.join(newsroom.dataDir, 'tệp');
    writeFileSync(blocked, '');
    const refused = { ok: false, code: 'library-unreachable' };
    expect(
      await newsroom.control('library:open', { dataDir: blocked, actor: 'desk' }),
    ).toMatchObject(refused);
    expect(await client.ask('desk:counts', {})).toMatchObject(refused);
    await newsroom.control('library:open', {
      dataDir: newsroom.dataDir,
      actor: 'command line',
    });
    expect((await client.call('desk:counts', {})).all).toBe(0);
  });

  it('is closed once and for all by its own call', async () => {
    const newsroom = await openNewsroom();
    const client = newsroom.connect();
    expect(await newsroom.control('library:close', {})).toEqual({ ok: true, value: {} });
    expect(await newsroom.control('library:close', {})).toEqual({ ok: true, value: {} });
    expect(await codeOf(() => client.call('desk:counts', {}))).toBe('newsroom-unavailable');
  });
});

describe('the first run', () => {
  it('keeps nobody waiting for the sample, and tells when it is there', async () => {
    const newsroom = startNewsroom();
    const client = newsroom.connect();
    await newsroom.control('library:open', { dataDir: newsroom.dataDir, actor: 'desk' });
    await vi.waitFor(() => expect(client.events.at(-1)?.event).toBe('bulletins:changed'), 20_000);
    expect((await client.call('desk:counts', {})).all).toBe(1);
  });

  it('that ends before the sample is there makes it the next time', async () => {
    const newsroom = startNewsroom();
    const client = newsroom.connect();
    const open = { dataDir: newsroom.dataDir, actor: 'desk' } as const;
    await newsroom.control('library:open', open);
    await newsroom.control('library:close', {});
    await newsroom.control('library:open', open);
    await vi.waitFor(async () => {
      expect((await client.call('desk:counts', {})).all).toBe(1);
    }, 20_000);
  });
});

describe('when nobody calls', () => {
  it('texts go into the index by themselves', async () => {
    const newsroom = await openNewsroom();
    const client = newsroom.connect();
    for (let index = 0; index < 6; index += 1) await client.call('bulletins:create', draft());
    const raw = rawConnection({ file: path.join(newsroom.dataDir, 'library.sqlite') });
    const stale = raw.prepare('SELECT count(*) FROM search_docs WHERE fold_version = 0').pluck();
    expect(stale.get()).toBe(6);
    await vi.waitFor(() => expect(stale.get()).toBe(0), 20_000);
  });
});

describe('the shell’s own channel', () => {
  it('grants leave for a file, and hands out photos', async () => {
    const newsroom = await openNewsroom();
    const client = newsroom.connect();
    const file = path.join(newsroom.dataDir, 'bà con.png');
    writeFileSync(file, await noise('png'));
    const ticket = randomUUID();
    await newsroom.control('tickets:grant', { ticket, path: file, use: 'read' });
    const photo = await client.call('photos:add', { job: randomUUID(), source: { ticket } });
    expect(photo.name).toBe('bà con.png');
    for (const size of ['full', 'web', 'thumbnail'] as const) {
      const answer = await newsroom.control('photos:bytes', { sha: photo.sha, size });
      expect(answer).toMatchObject({ ok: true });
      const bytes: unknown = answer.ok ? answer.value : null;
      // Its own buffer: nothing else travels with it.
      expect(bytes instanceof Uint8Array && bytes.buffer.byteLength === bytes.byteLength).toBe(
        true,
      );
    }
    expect(await newsroom.control('photos:bytes', { sha: 'x', size: 'full' })).toMatchObject({
      ok: false,
      code: 'photo-not-found',
    });
  });

  it('tells how far a photo is, and calls it off', async () => {
    const newsroom = await openNewsroom();
    const client = newsroom.connect();
    const job = randomUUID();
    const bytes = new Uint8Array(await noise('png'));
    const adding = client.ask('photos:add', { job, source: { bytes, name: 'a.png' } });
    const calling = client.ask('jobs:cancel', { job });
    expect(await calling).toEqual({ ok: true, value: {} });
    expect(await adding).toEqual({ ok: false, code: 'cancelled', detail: {} });
  });

  it('answers saves while a photo of 50 megapixels is under way', async () => {
    const client = (await openNewsroom()).connect();
    const { id } = await client.call('bulletins:create', draft());
    const bytes = new Uint8Array(await twoHalves(8_660, 5_774).png().toBuffer());
    const photo = { done: false };
    const adding = client
      .call('photos:add', { job: randomUUID(), source: { bytes, name: 'lớn.png' } })
      .then((facts) => {
        photo.done = true;
        return facts;
      });
    const visit = randomUUID();
    let saves = 0;
    while (!photo.done) {
      saves += 1;
      const saved = await client.call('bulletins:save', {
        ...draft(),
        id,
        visit,
        baseVersion: saves,
        sequence: saves,
      });
      expect(saved.version).toBe(saves + 1);
      await pause(5);
    }
    expect(await adding).toMatchObject({ width: 1600, height: 1067 });
    // Were the picture made on the event loop, there would be one or two.
    expect(saves).toBeGreaterThan(5);
  });
});
