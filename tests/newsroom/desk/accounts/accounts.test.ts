import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openNewsroom, startNewsroom } from '../../support/client.ts';
import { codeOf } from '../../support/codes.ts';
import { fieldsOf, textDocument } from '../../support/documents.ts';
import { PASSCODE, enter, openStation } from '../../support/station.ts';

const draft = { fields: fieldsOf({ headline: 'Tin' }), document: textDocument('Sáng nay.') };

describe('the set-up', () => {
  it('makes the first administrator, who is here, and gives him what was written before', async () => {
    const newsroom = startNewsroom();
    const { dataDir } = newsroom;
    await newsroom.control('library:open', { dataDir, actor: 'desk' });
    const client = newsroom.connect();
    expect(await client.call('session:read', {})).toMatchObject({ mode: 'open', account: null });
    const { id } = await client.call('bulletins:create', draft);
    const sheet = await client.call('station:setUp', {
      station: { stationName: 'Đài xã Suối Mơ', parentName: 'UBND xã Suối Mơ', defaultUnit: '' },
      name: '  Lò   Thị Mai ',
      roles: ['approver', 'administrator'],
      passcode: PASSCODE,
    });
    expect(sheet.recoveryCode).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
    expect(await client.call('session:read', {})).toMatchObject({
      mode: 'unlocked',
      account: { id: sheet.account, name: 'Lò Thị Mai', roles: ['approver', 'administrator'] },
    });
    expect((await client.call('settings:read', {})).parentName).toBe('UBND xã Suối Mơ');
    expect((await client.call('review:life', { id })).author?.id).toBe(sheet.account);
  });

  it('happens once, refuses a weak passcode, and locks every other port', async () => {
    const { newsroom, administrator } = await openStation();
    const other = newsroom.connect();
    expect(await codeOf(() => other.call('desk:counts', {}))).toBe('locked');
    const again = {
      station: { stationName: '', parentName: '', defaultUnit: '' },
      name: 'Kẻ khác',
      roles: ['administrator' as const],
      passcode: PASSCODE,
    };
    for (const { client } of [administrator, { client: other }])
      expect(await codeOf(() => client.call('station:setUp', again))).toBe('already-set-up');
    const fresh = await openNewsroom();
    for (const [passcode, code] of [
      ['mật12', 'passcode-too-short'],
      ['123456789', 'passcode-all-digits'],
      ['١٢٣٤٥٦٧٨٩', 'passcode-all-digits'],
    ] as const)
      expect(
        await codeOf(() => fresh.connect().call('station:setUp', { ...again, passcode })),
      ).toBe(code);
  });
});

describe('entering', () => {
  it('asks the passcode, however the typing tool composes it, and leaves by locking', async () => {
    const { newsroom, administrator, hire } = await openStation();
    const member = await hire('Vàng A Páo', 'reporter');
    await member.client.call('session:changePasscode', { passcode: PASSCODE, next: 'tiếng Thái' });
    const client = newsroom.connect();
    expect(await client.call('session:people', {})).toHaveLength(2);
    expect(await codeOf(() => enter(client, member.id, 'tieng Thai'))).toBe('passcode-wrong');
    expect(await enter(client, member.id, 'tiếng Thái'.normalize('NFD'))).toMatchObject({
      mode: 'unlocked',
    });
    await client.call('desk:counts', {});
    expect((await client.call('session:lock', {})).mode).toBe('locked');
    expect(await codeOf(() => client.call('desk:counts', {}))).toBe('locked');
    // Another port is another session.
    await administrator.client.call('desk:counts', {});
  });

  it('waits longer after each wrong passcode, and another process does not shorten it', async () => {
    const { newsroom, administrator } = await openStation();
    const client = newsroom.connect();
    // The clock alone is made up: on a machine with other work a second is over before the next try.
    const clock = vi.spyOn(performance, 'now');
    onTestFinished(() => clock.mockRestore());
    const start = performance.now();
    clock.mockImplementation(() => start);
    const wrong = () =>
      client.ask('session:unlock', { account: administrator.id, passcode: 'sai' });
    for (let count = 1; count <= 3; count += 1)
      expect(await wrong()).toMatchObject({ code: 'passcode-wrong', detail: { failures: count } });
    expect(await wrong()).toMatchObject({ code: 'passcode-wait', detail: { seconds: 1 } });
    // The right one waits too, and waiting costs nothing more.
    expect(await codeOf(() => enter(client, administrator.id))).toBe('passcode-wait');
    const line = startNewsroom();
    await line.control('library:open', { dataDir: newsroom.dataDir, actor: 'desk' });
    clock.mockImplementation(() => start + 1_001);
    expect(await wrong()).toMatchObject({ code: 'passcode-wrong', detail: { failures: 4 } });
    expect(await wrong()).toMatchObject({ code: 'passcode-wait', detail: { seconds: 2 } });
  });

  it('is resumed at a fresh port of the same window, until it is locked', async () => {
    const { newsroom, administrator } = await openStation();
    const [old, token] = [newsroom.connect('cửa sổ'), 'cửa sổ'];
    await enter(old, administrator.id);
    expect((await newsroom.connect(token).call('session:read', {})).mode).toBe('unlocked');
    expect((await newsroom.connect('cửa sổ khác').call('session:read', {})).mode).toBe('locked');
    // A newsroom that was started anew knows it too.
    const { dataDir } = newsroom;
    await newsroom.control('library:open', { dataDir, actor: 'desk' });
    const resumed = newsroom.connect(token);
    expect((await resumed.call('session:read', {})).account?.id).toBe(administrator.id);
    await resumed.call('session:lock', {});
    expect((await newsroom.connect(token).call('session:read', {})).mode).toBe('locked');
  });

  it('keeps neither passcode, nor token, nor private key in the file', async () => {
    const { newsroom, administrator, sheet } = await openStation();
    await enter(newsroom.connect('thẻ-của-cửa-sổ'), administrator.id);
    await newsroom.control('library:close', {});
    const file = readFileSync(path.join(newsroom.dataDir, 'library.sqlite'));
    for (const secret of [PASSCODE, 'thẻ-của-cửa-sổ', sheet.recoveryCode])
      expect(file.includes(secret)).toBe(false);
    // The beginning of every Ed25519 key in PKCS #8.
    expect(file.includes(Buffer.from('302e020100300506032b657004220420', 'hex'))).toBe(false);
  });
});

describe('photos', () => {
  it('are not shown while nobody is here', async () => {
    const { newsroom, administrator } = await openStation();
    const ask = () => newsroom.control('photos:bytes', { sha: 'a'.repeat(64), size: 'full' });
    expect(await ask()).toMatchObject({ code: 'photo-not-found' });
    await administrator.client.call('session:lock', {});
    // The sample's photo may still be under way, which is work that somebody began.
    await vi.waitFor(async () => expect(await ask()).toMatchObject({ code: 'locked' }), 10_000);
  });
});

describe('accounts', () => {
  it('are made with a passcode for one entry, which must be replaced', async () => {
    const { newsroom, administrator } = await openStation();
    const { id, oneTimePasscode } = await administrator.client.call('accounts:make', {
      name: 'Vàng A Páo',
      roles: ['approver'],
      passcode: PASSCODE,
    });
    const client = newsroom.connect();
    const typed = oneTimePasscode.toLowerCase().replace('-', ' ');
    expect(await enter(client, id, typed)).toMatchObject({ mode: 'choosing' });
    expect(await codeOf(() => client.call('desk:counts', {}))).toBe('passcode-must-change');
    const choose = (next: string) => client.call('session:choosePasscode', { next });
    expect(await codeOf(() => choose(oneTimePasscode))).toBe('passcode-must-change');
    expect(await codeOf(() => choose('7654321'))).toBe('passcode-too-short');
    expect(await choose('bản Nà Hoa')).toMatchObject({ mode: 'unlocked' });
    expect(await codeOf(() => enter(newsroom.connect(), id, oneTimePasscode))).toBe(
      'passcode-wrong',
    );
  });

  it('have names of their own', async () => {
    const { administrator, hire } = await openStation();
    await hire('Vàng A Páo', 'reporter');
    const make = (name: string) =>
      administrator.client.call('accounts:make', { name, roles: ['editor'], passcode: PASSCODE });
    expect(await codeOf(() => make('vàng  a PÁO'))).toBe('account-name-taken');
  });

  it('change roles at once, and the right to sign with them', async () => {
    const { administrator, hire } = await openStation();
    const { id, name, client } = await hire('Vàng A Páo', 'reporter');
    const change = (...roles: ('reporter' | 'approver')[]) =>
      administrator.client.call('accounts:change', { id, name, roles, passcode: PASSCODE });
    expect((await change('reporter', 'approver')).key).toBeNull();
    // The key is made when he enters, under the passcode that only he knows.
    expect(await client.call('session:read', {})).toMatchObject({ mode: 'choosing' });
    expect(await enter(client, id)).toMatchObject({ mode: 'unlocked' });
    const accounts = await administrator.client.call('accounts:list', {});
    const made = accounts.find((account) => account.id === id);
    expect(made?.key).toMatchObject({ grantedBy: 'Lò Thị Mai', unconfirmed: false });
    expect((await change('reporter')).key).toBeNull();
    const keys = await administrator.client.call('keys:list', {});
    expect(keys.find(({ account }) => account === id)?.revokedAt).not.toBeNull();
  });

  it('that leave hand their drafts over and come in no more', async () => {
    const { administrator, hire } = await openStation();
    const [old, heir] = [await hire('Vàng A Páo', 'reporter'), await hire('Lý Mẩy', 'reporter')];
    const { id } = await old.client.call('bulletins:create', draft);
    const leave = { id: old.id, handTo: heir.id, passcode: PASSCODE };
    expect(await administrator.client.call('accounts:leave', leave)).toEqual({ bulletins: 1 });
    expect((await heir.client.call('review:life', { id })).author).toEqual({
      id: heir.id,
      name: 'Lý Mẩy',
    });
    expect(await codeOf(() => old.client.call('desk:counts', {}))).toBe('locked');
    expect(await codeOf(() => enter(old.client, old.id))).toBe('account-not-found');
    expect(await heir.client.call('session:people', {})).toHaveLength(2);
  });

  it('keep one administrator who can come in', async () => {
    const { administrator } = await openStation();
    const { client, id, name } = administrator;
    const other = await client.call('accounts:make', {
      name: 'Chưa vào lần nào',
      roles: ['administrator'],
      passcode: PASSCODE,
    });
    const leave = { id, handTo: other.id, passcode: PASSCODE };
    expect(await codeOf(() => client.call('accounts:leave', leave))).toBe('last-administrator');
    const change = { id, name, roles: ['reporter' as const], passcode: PASSCODE };
    expect(await codeOf(() => client.call('accounts:change', change))).toBe('last-administrator');
  });

  it('are the administrator’s affair with his passcode only', async () => {
    const { administrator } = await openStation();
    const make = { name: 'Tám', roles: ['reporter' as const], passcode: 'không phải' };
    expect(await codeOf(() => administrator.client.call('accounts:make', make))).toBe(
      'passcode-wrong',
    );
    expect(await administrator.client.call('accounts:list', {})).toHaveLength(1);
  });
});

describe('the station’s names', () => {
  it('are the administrator’s, the looks everybody’s', async () => {
    const { hire } = await openStation();
    const { client } = await hire('Vàng A Páo', 'reporter');
    expect((await client.call('settings:write', { theme: 'dark' })).theme).toBe('dark');
    expect(await codeOf(() => client.call('settings:write', { stationName: 'Đài tôi' }))).toBe(
      'not-allowed',
    );
  });
});

describe('a bulletin', () => {
  it('is its author’s and the editors’ to change', async () => {
    const { hire } = await openStation();
    const [author, other, editor] = [
      await hire('Vàng A Páo', 'reporter'),
      await hire('Lý Mẩy', 'reporter'),
      await hire('Hà Diễn', 'editor'),
    ];
    const { id } = await author.client.call('bulletins:create', draft);
    const save = (client: typeof author.client, baseVersion: number) =>
      client.call('bulletins:save', {
        id,
        baseVersion,
        visit: crypto.randomUUID(),
        sequence: 1,
        ...draft,
        fields: fieldsOf({ headline: `Tin ${baseVersion}` }),
      });
    expect(await codeOf(() => save(other.client, 1))).toBe('not-yours');
    expect(await codeOf(() => other.client.call('bulletins:trash', { id }))).toBe('not-yours');
    expect((await save(author.client, 1)).version).toBe(2);
    expect((await save(editor.client, 2)).version).toBe(3);
  });
});
