import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { roles } from '#domain/people/accounts';
import { type CallInput, type NewsroomCall, newsroomCalls } from '#domain/contract';
import { type Caller, rights, rightsRefusal } from '#domain/people/rights';
import { type Client, openNewsroom, startNewsroom } from '../../support/client.ts';
import { fieldsOf, textDocument } from '../../support/documents.ts';
import { PASSCODE, type Station, enter, openStation } from '../../support/station.ts';

/** Well formed, and about nothing that is there: whoever is let in hears that, and changes nothing. */
const nobody = '01890a5d-ac96-774b-bcce-b302099a8057';
const sha = 'a'.repeat(64);
const id = nobody;
const revision = sha;
const passcode = PASSCODE;
const passage = { quote: '', before: '', after: '', offset: 0 };
const job = randomUUID();
const ticket = randomUUID();
const WORD = { written: 'Nà Hoa', spoken: 'Nà Hoa', kind: 'name' as const, note: '' };

const inputs: { [C in NewsroomCall]: CallInput<C> } = {
  'desk:firstRun': {},
  'desk:counts': {},
  'bulletins:list': { view: 'all', query: '', offset: 0, limit: 1 },
  'bulletins:create': { fields: fieldsOf(), document: '{}' },
  'bulletins:open': { id },
  'bulletins:save': {
    id,
    baseVersion: 1,
    visit: randomUUID(),
    sequence: 1,
    fields: fieldsOf(),
    document: textDocument(''),
  },
  'bulletins:trash': { id },
  'bulletins:untrash': { id },
  'bulletins:purgeable': {},
  'bulletins:purge': { job, ids: [id], onlyCount: true },
  'photos:add': { job, source: { ticket } },
  'photos:facts': { photos: [] },
  'jobs:cancel': { job },
  'intake:propose': { text: ' ' },
  'publishing:export': { job, id, kind: 'json', ticket, overwrite: false },
  'publishing:fragment': { id },
  'publishing:paper': { id },
  'publishing:spoken': { id },
  'publishing:verify': { job, ticket },
  'reading:frozen': { id },
  'dictionary:list': {},
  'dictionary:put': { id: randomUUID(), word: WORD, overwrite: false },
  'dictionary:remove': { id: randomUUID() },
  'dictionary:propose': { ticket },
  'dictionary:import': { words: [] },
  'dictionary:export': { ticket, overwrite: false },
  'settings:read': {},
  'settings:write': {},
  'session:read': {},
  'session:people': {},
  'session:unlock': { account: nobody, passcode },
  'session:choosePasscode': { next: 'ngắn' },
  'session:changePasscode': { passcode, next: 'ngắn' },
  'session:lock': {},
  'station:setUp': {
    station: { stationName: '', parentName: '', defaultUnit: '' },
    name: 'Tám',
    roles: ['administrator'],
    passcode: 'ngắn',
  },
  'station:sheet': {},
  'station:keepSheet': { stationFingerprint: sha },
  'station:newSheet': { passcode: 'không phải' },
  'station:recover': { account: nobody, recoveryCode: 'X', next: passcode },
  'accounts:list': {},
  'accounts:make': { name: 'Lò Thị Mai', roles: ['reporter'], passcode },
  'accounts:change': { id: nobody, name: 'Tám', roles: ['reporter'], passcode },
  'accounts:reset': { id: nobody, passcode },
  'accounts:leave': { id: nobody, handTo: nobody, passcode },
  'keys:list': {},
  'keys:confirm': { key: sha, passcode },
  'keys:confirmBySheet': { key: sha, recoveryCode: 'X' },
  'keys:compareSheet': { fingerprint: sha, passcode },
  'rules:read': {},
  'rules:write': {},
  'review:life': { id },
  'review:submit': { id, version: 1, note: '' },
  'review:takeBack': { id },
  'review:return': { id, revision, reason: 'Thiếu tên', remarks: [] },
  'review:looked': { id, revision },
  'review:approve': { id, revision, passcode },
  'review:approveByPhone': {
    id,
    version: 1,
    named: nobody,
    manner: 'gọi máy bàn',
    saidAt: new Date(0).toISOString(),
  },
  'review:countersign': { id, revision, passcode },
  'review:disown': { id, revision, reason: '', passcode },
  'review:air': { id, revision, date: '2026-05-08', slot: '', announcer: '' },
  'review:withdraw': { id, reason: 'Sai số liệu' },
  'review:correct': { id, reason: 'Sai số liệu' },
  'review:tasks': {},
  'history:list': { id },
  'history:revision': { revision },
  'history:text': { of: { kind: 'working', id } },
  'history:help': { id },
  'history:compare': { from: { kind: 'working', id }, to: { kind: 'working', id } },
  'history:checkpoints': { id },
  'history:restore': { id, baseVersion: 1, from: { kind: 'working', id } },
  'comments:list': { id },
  'comments:add': { id, revision: null, replyTo: null, body: 'Ai?', passage },
  'comments:resolve': { comment: randomUUID(), resolved: true },
  'words:begun': {},
  'words:keep': { bulletin: id, purpose: 'return', words: 'Thiếu' },
  'library:check': { job },
};

const calls = Object.keys(newsroomCalls).filter((call): call is NewsroomCall => call in inputs);
/** What the table of rights answers; whoever is let in may be refused for other reasons. */
const refusals = new Set([
  'locked',
  'not-allowed',
  'not-set-up',
  'passcode-must-change',
  'already-set-up',
]);

/** The code by which the newsroom refuses this call to this caller; null: he is let in. */
async function refusalOf(client: Client, call: NewsroomCall): Promise<string | null> {
  const answer = await client.ask(call, inputs[call]);
  if (answer.ok) return null;
  return refusals.has(answer.code) ? answer.code : null;
}

/** What the newsroom answers to every call, beside what the table says. */
async function answersTo(
  caller: Caller,
  clientFor: () => Client | Promise<Client>,
): Promise<{ answered: Outcome[]; meant: Outcome[] }> {
  const answered: Outcome[] = [];
  for (const call of calls) answered.push([call, await refusalOf(await clientFor(), call)]);
  return { answered, meant: calls.map((call) => [call, rightsRefusal(call, [caller])]) };
}
type Outcome = [NewsroomCall, string | null];

/** Sits down anew each time, since some calls end the session. */
async function memberOf(station: Station, account: string): Promise<Client> {
  const client = station.newsroom.connect();
  await enter(client, account);
  return client;
}

describe('every call of the contract', () => {
  it('has an input here', () => {
    expect(calls.toSorted()).toEqual(Object.keys(newsroomCalls).toSorted());
  });

  it.each(roles)('as %s', async (role) => {
    const station = await openStation();
    const member = await station.hire('Vàng A Páo', role);
    const { answered, meant } = await answersTo(role, () => memberOf(station, member.id));
    expect(answered).toEqual(meant);
  });

  it('as a locked desk', async () => {
    const { newsroom } = await openStation();
    const { answered, meant } = await answersTo('locked', () => newsroom.connect());
    expect(answered).toEqual(meant);
  });

  it('as somebody who must choose a passcode first', async () => {
    const { newsroom, administrator } = await openStation();
    const made = await administrator.client.call('accounts:make', {
      name: 'Vàng A Páo',
      roles: ['reporter'],
      passcode,
    });
    const { answered, meant } = await answersTo('choosing', async () => {
      const client = newsroom.connect();
      await enter(client, made.id, made.oneTimePasscode);
      return client;
    });
    expect(answered).toEqual(meant);
  });

  it('as the desk of a station without accounts, in a window or not', async () => {
    const newsroom = await openNewsroom();
    const { answered, meant } = await answersTo('open', () => newsroom.connect());
    expect(answered).toEqual(meant);
    const window = startNewsroom();
    await window.control('library:open', { dataDir: window.dataDir, actor: 'desk' });
    const atTheWindow = await answersTo('open', () => window.connect());
    expect(atTheWindow.answered).toEqual(meant);
  });

  it('as the command line of a station with accounts', async () => {
    const { newsroom } = await openStation();
    const { dataDir } = newsroom;
    const line = startNewsroom();
    await line.control('library:open', { dataDir, actor: 'command line' });
    const { answered, meant } = await answersTo('command line', () => line.connect());
    expect(answered).toEqual(meant);
  });

  it('of accounts, approval and the station needs an account', () => {
    const open = Object.entries(rights).filter(([, callers]) => callers.includes('open'));
    for (const [call] of open) expect(call).not.toMatch(/^(accounts|keys|rules|comments):/);
    expect(rights['review:approve']).toEqual(['approver']);
  });
});
