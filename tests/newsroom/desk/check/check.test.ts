import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import type { CallOutput } from '#domain/contract';
import { startNewsroom } from '../../support/client.ts';
import { codeOf } from '../../support/codes.ts';
import { documentOf, fieldsOf, figure, paragraph } from '../../support/documents.ts';
import {
  type Newsroom,
  approvedPiece,
  openNewsroomOfPeople,
  submit,
  write,
} from '../../support/newsroom-people.ts';
import { PASSCODE } from '../../support/station.ts';
import { twoHalves } from '../../support/pictures.ts';

type Check = CallOutput<'library:check'>;

const check = ({ administrator }: Newsroom): Promise<Check> =>
  administrator.client.call('library:check', { job: randomUUID() });

/** Another program that opens the file, without our triggers in its way. */
function tamper({ newsroom }: Newsroom, work: (raw: Sqlite.Database) => void): void {
  const raw = new Sqlite(path.join(newsroom.dataDir, 'library.sqlite'), { timeout: 5_000 });
  raw.pragma('foreign_keys = OFF');
  for (const trigger of ['revisions_no_update', 'revisions_no_delete', 'events_no_update'])
    raw.exec(`DROP TRIGGER IF EXISTS ${trigger}`);
  raw.exec('DROP TRIGGER IF EXISTS events_no_delete');
  raw.function('flipped', (bytes: Buffer) => {
    const copy = Buffer.from(bytes);
    const last = copy.length - 1;
    copy.writeUInt8(copy.readUInt8(last) ^ 1, last);
    return copy;
  });
  try {
    work(raw);
  } finally {
    raw.close();
  }
}

/** A library with everything in it: an aired bulletin, one with a photo, one by telephone, a reset. */
async function fullLibrary(): Promise<Newsroom & { piece: { id: string; revision: string } }> {
  const people = await openNewsroomOfPeople();
  const { reporter, approver, announcer, administrator } = people;
  const piece = await approvedPiece(people);
  await announcer.client.call('review:air', {
    id: piece.id,
    revision: piece.revision,
    date: '2026-05-08',
    slot: '5h',
    announcer: 'Lý Mẩy',
  });
  const photo = await reporter.client.call('photos:add', {
    job: randomUUID(),
    source: { bytes: new Uint8Array(await twoHalves(60, 40).jpeg().toBuffer()), name: 'a.jpg' },
  });
  const { id, version } = await reporter.client.call('bulletins:create', {
    fields: fieldsOf({ headline: 'Có ảnh' }),
    document: JSON.stringify(documentOf(paragraph('Sáng nay.'), figure(photo.sha, 'Đường hoa'))),
  });
  await submit(reporter, { id, version });
  const urgent = await write(announcer, 'Lũ về.', true);
  const phoned = await announcer.client.call('review:approveByPhone', {
    ...urgent,
    named: approver.id,
    manner: 'Zalo',
    saidAt: '2026-05-08T20:15:00.000Z',
  });
  await approver.client.call('review:countersign', {
    id: urgent.id,
    revision: phoned.revision,
    passcode: PASSCODE,
  });
  await administrator.client.call('accounts:reset', { id: approver.id, passcode: PASSCODE });
  return { ...people, piece };
}

describe('a check', () => {
  it('of an untouched library finds nothing, and names the station’s key', async () => {
    const people = await fullLibrary();
    expect(await check(people)).toEqual({
      fault: null,
      looked: expect.objectContaining({ revisions: 3, photos: expect.any(Number), keys: 3 }),
      stationFingerprint: people.sheet.stationFingerprint,
    });
  });

  it('of a station without accounts finds nothing either', async () => {
    const newsroom = startNewsroom();
    await newsroom.control('library:open', { dataDir: newsroom.dataDir, actor: 'command line' });
    expect(await newsroom.connect().call('library:check', { job: randomUUID() })).toMatchObject({
      fault: null,
      stationFingerprint: null,
    });
  });

  it('goes on while others work, tells how far it is, and can be cancelled', async () => {
    const people = await fullLibrary();
    const job = randomUUID();
    const { client } = people.administrator;
    const checking = client.ask('library:check', { job });
    await client.call('jobs:cancel', { job });
    expect(await checking).toMatchObject({ ok: false, code: 'cancelled' });
    await check(people);
    const told = client.events.flatMap(({ event, payload }) =>
      event === 'jobs:progressed' ? [payload] : [],
    );
    expect(told.at(-1)).toMatchObject({ fraction: 1 });
  });
});

/** One byte or one word, by plain SQL, and where it is expected to be found. */
const forgeries: readonly [what: string, sql: string, stage: string, table: string][] = [
  [
    'an event’s text',
    'UPDATE events SET content = replace(content, \'"5h"\', \'"6h"\')',
    'events',
    'events',
  ],
  [
    'an event’s hash',
    "UPDATE events SET hash = replace(hash, substr(hash, 1, 1), 'g') WHERE kind = 'aired'",
    'events',
    'events',
  ],
  ['an event taken out', "DELETE FROM events WHERE kind = 'submitted'", 'events', 'events'],
  [
    'a decision’s signature',
    "UPDATE events SET signature = flipped(signature) WHERE kind = 'approved'",
    'signatures',
    'events',
  ],
  [
    'a key event’s signature',
    "UPDATE events SET signature = flipped(signature) WHERE kind = 'account-made'",
    'signatures',
    'events',
  ],
  [
    'a revision’s text',
    "UPDATE revisions SET content = replace(content, 'Sáng nay', 'Sáng mai')",
    'revisions',
    'revisions',
  ],
  [
    'when a revision arrived',
    'UPDATE revisions SET received_at = received_at - 86400000',
    'revisions',
    'revisions',
  ],
  [
    'a photo that a revision shows taken away',
    "DELETE FROM photos WHERE sha IN (SELECT value FROM revisions, json_each(content, '$.photos'))",
    'photos',
    'photos',
  ],
  ['a key taken away', 'DELETE FROM keys WHERE revoked_at IS NOT NULL', 'keys', 'keys'],
  [
    'an account that nobody made',
    "INSERT INTO accounts (id, name, roles, created_at, updated_at) VALUES ('01890a5d-ac96-774b-bcce-b302099a8057', 'Kẻ lạ', '[\"approver\"]', 0, 0)",
    'keys',
    'accounts',
  ],
  ['a revision’s space', "UPDATE revisions SET content = content || ' '", 'revisions', 'revisions'],
  ['a photo', 'UPDATE photos SET image = flipped(image)', 'photos', 'photos'],
  [
    'a public key',
    "UPDATE keys SET public_key = flipped(public_key) WHERE kind = 'person'",
    'keys',
    'keys',
  ],
  [
    'the station’s public key',
    "UPDATE keys SET public_key = flipped(public_key) WHERE kind = 'station'",
    'keys',
    'keys',
  ],
  [
    'whose a key is',
    "UPDATE keys SET account = (SELECT id FROM accounts WHERE name = 'Vàng A Páo') WHERE revoked_at IS NOT NULL",
    'keys',
    'keys',
  ],
  ['a revoked key', 'UPDATE keys SET revoked_at = NULL', 'keys', 'keys'],
  ['a key’s time', 'UPDATE keys SET created_at = created_at + 1', 'keys', 'keys'],
  [
    'a key of nobody',
    "INSERT INTO keys (id, kind, public_key, created_at) SELECT '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 'person', x'00', 0",
    'keys',
    'keys',
  ],
  [
    'an account’s roles',
    'UPDATE accounts SET roles = \'["reporter","approver"]\' WHERE name = \'Vàng A Páo\'',
    'keys',
    'accounts',
  ],
  [
    'an account’s name',
    "UPDATE accounts SET name = 'Người khác' WHERE name = 'Lò Văn Tám'",
    'keys',
    'accounts',
  ],
  [
    'a cached state',
    "UPDATE bulletins SET state = 'approved' WHERE state = 'submitted'",
    'states',
    'bulletins',
  ],
  [
    'a cached approval',
    'UPDATE bulletins SET approved_revision = submitted_revision WHERE submitted_revision IS NOT NULL',
    'states',
    'bulletins',
  ],
  ['a cached broadcast', 'UPDATE bulletins SET aired_revision = NULL', 'states', 'bulletins'],
];

describe('altered by plain SQL, it names', () => {
  it.each(forgeries)('%s', async (_what, sql, stage, table) => {
    const people = await fullLibrary();
    tamper(people, (raw) => expect(raw.prepare(sql).run().changes).toBeGreaterThan(0));
    const { fault } = await check(people);
    expect(fault).toMatchObject({ stage, table });
    expect(fault?.row).not.toBe('');
  });

  it('a revision taken away', async () => {
    const people = await fullLibrary();
    tamper(people, (raw) => raw.exec('DELETE FROM revisions'));
    expect((await check(people)).fault).toMatchObject({
      what: expect.stringContaining('revision'),
    });
  });
});

describe('an approval that somebody wrote into the file', () => {
  it('with a chain made anew is still signed by nobody', async () => {
    const people = await fullLibrary();
    const piece = await write(people.reporter);
    const { revision } = await submit(people.reporter, piece);
    tamper(people, (raw) => {
      const last = raw
        .prepare<[string], { hash: string; content: string }>(
          'SELECT hash, content FROM events WHERE bulletin = ? ORDER BY sequence DESC LIMIT 1',
        )
        .get(piece.id);
      const { detail: _detail, ...before } = JSON.parse(last?.content ?? '{}');
      const forged = canonicalize({
        ...before,
        kind: 'approved',
        revision,
        previous: last?.hash,
        sequence: before.sequence + 1,
        approvalCode: '0000-0000-0000',
      });
      const hash = createHash('sha256')
        .update(`bantin-event/1\n${forged ?? ''}`)
        .digest('hex');
      raw.prepare('INSERT INTO events (hash, content) VALUES (?, ?)').run(hash, forged);
      raw
        .prepare("UPDATE bulletins SET state = 'approved', approved_revision = ? WHERE id = ?")
        .run(revision, piece.id);
    });
    expect((await check(people)).fault).toMatchObject({ stage: 'signatures', table: 'events' });
    const life = await people.reporter.client.call('review:life', { id: piece.id });
    expect(life).toMatchObject({ approved: null, broken: true });
    expect(
      await codeOf(() => people.reporter.client.call('publishing:paper', { id: piece.id })),
    ).toBe('signature-broken');
  });
});
