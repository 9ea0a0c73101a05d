import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Role } from '#domain/people/accounts';
import { type ExportKind, type NewsroomCall, exportKind } from '#domain/contract';
import { type Client, type TestPrinter, startNewsroom } from '../../support/client.ts';
import { fieldsOf, textDocument } from '../../support/documents.ts';
import { type Newsroom, openNewsroomOfPeople } from '../../support/newsroom-people.ts';
import { PASSCODE } from '../../support/station.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Any call by anybody, in any order, for what must hold whatever is done. */

/** As the newsroom of the tests has them; and the command line, which is nobody. */
const trades = ['reporter', 'editor', 'approver', 'announcer', 'administrator'] as const;
type Trade = (typeof trades)[number];
const callers = [...trades, 'command line'] as const;
type Caller = (typeof callers)[number];

const calls = [
  'bulletins:save',
  'bulletins:trash',
  'bulletins:untrash',
  'review:submit',
  'review:takeBack',
  'review:return',
  'review:approve',
  'review:approveByPhone',
  'review:countersign',
  'review:disown',
  'review:air',
  'review:withdraw',
  'review:correct',
  'history:restore',
  'settings:write',
  'session:lock',
  'accounts:change',
  'accounts:reset',
  'rules:write',
] as const satisfies readonly NewsroomCall[];
type Call = (typeof calls)[number];

/** Not a call of its own: somebody who was locked out, or sent away, sits down again. */
type What = Call | 'enters';
export type Step = readonly [who: Caller, what: What, pick: number];

/** Those that turn the station upside down come now and then. */
const often = calls.slice(0, 14);
const seldom = calls.slice(14);
/** The way of a bulletin that goes well, which chance alone would seldom find. */
const usual: readonly Step[] = [
  ['reporter', 'review:submit', 9],
  ['approver', 'review:approve', 9],
  ['announcer', 'review:approveByPhone', 2],
  ['approver', 'review:countersign', 9],
  ['announcer', 'review:air', 9],
];
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...usual) },
  {
    weight: 8,
    arbitrary: fc.tuple(
      fc.constantFrom(...callers),
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom<What>(...often) },
        { weight: 2, arbitrary: fc.constantFrom<What>(...seldom) },
        { weight: 3, arbitrary: fc.constant<What>('enters') },
      ),
      fc.nat(9),
    ),
  },
);
export const anySteps: fc.Arbitrary<Step[]> = fc.array(anyStep, { minLength: 20, maxLength: 45 });

const sentences = ['cam', 'chanh', 'bưởi', 'mận', 'đào', 'lê', 'na', 'ổi', 'xoài', 'mít'].map(
  (fruit) => `Bà con thu hoạch ${fruit}.`,
);
/** Prints nothing, and shows what would have been printed: a printer needs a window. */
const printer: TestPrinter = ({ html, header, footer }) =>
  Promise.resolve(new Uint8Array(Buffer.from(`${header}${html}${footer}`)));

export type World = Newsroom & {
  readonly clients: Readonly<Record<Caller, Client>>;
  /** The passcode that each has to enter with next. */
  readonly passcodes: Map<Trade, string>;
};

export async function openWorld(): Promise<World> {
  const people = await openNewsroomOfPeople(printer);
  const line = startNewsroom(printer);
  const { dataDir } = people.newsroom;
  await line.control('library:open', { dataDir, actor: 'command line' });
  const clients = {
    reporter: people.reporter.client,
    editor: people.editor.client,
    approver: people.approver.client,
    announcer: people.announcer.client,
    administrator: people.administrator.client,
    'command line': line.connect(),
  };
  return { ...people, clients, passcodes: new Map() };
}

export async function newBulletin(world: World): Promise<string> {
  // Whatever the walk before left behind: everybody is there again, in his own trade.
  for (const trade of shaken) {
    const { id: account, name } = world[trade];
    const change = { id: account, name, roles: [trade], passcode: PASSCODE };
    await enter(world, 'administrator', world.administrator.id);
    await world.clients.administrator.call('accounts:change', change);
  }
  for (const trade of trades) await enter(world, trade, world[trade].id);
  const { id } = await world.clients.reporter.call('bulletins:create', {
    fields: fieldsOf({ headline: 'Tin', priority: 'urgent' }),
    document: textDocument(sentences[0] ?? ''),
  });
  return id;
}

/** Answers whether the newsroom did it. */
export async function take(world: World, id: string, [who, what, pick]: Step): Promise<boolean> {
  if (what === 'enters') {
    if (who !== 'command line') await enter(world, who, world[who].id);
    return true;
  }
  const eye = world.clients['command line'];
  const { version } = await eye.call('bulletins:open', { id });
  const { revisions } = await eye.call('history:list', { id });
  const chosen = pick > 4 ? revisions.at(-1) : revisions[pick % Math.max(1, revisions.length)];
  const revision = chosen?.revision ?? 'f'.repeat(64);
  const input = inputsFor(world, { id, version, revision, pick })[what];
  const answer = await world.clients[who].ask(what, input);
  // A malformed input would prove nothing about what it asks for.
  expect(answer).not.toMatchObject({ code: 'bad-call' });
  if (answer.ok && what === 'accounts:reset') noteReset(world, pick, answer.value);
  return answer.ok;
}

type Place = { id: string; version: number; revision: string; pick: number };
/** Whose account is turned upside down: never the administrator's own. */
const shaken = ['approver', 'editor', 'reporter'] as const satisfies readonly Trade[];
const shakenBy = (pick: number): (typeof shaken)[number] => shaken[pick % 3] ?? 'editor';

/** Enough of every input for every call; the newsroom takes what the call's own schema names. */
function inputsFor(world: World, { id, version, revision, pick }: Place): Record<Call, object> {
  const named = (pick % 2 === 0 ? world.approver : world.editor).id;
  const fields = fieldsOf({ headline: 'Tin', priority: 'urgent' });
  const other = world[shakenBy(pick)];
  const trade: Role = shakenBy(pick);
  const roles: Role[] = pick % 2 === 0 ? [trade] : [...new Set<Role>(['approver', trade])];
  return {
    'bulletins:save': {
      id,
      baseVersion: version,
      visit: randomUUID(),
      sequence: 1,
      fields,
      document: textDocument(sentences[pick] ?? ''),
    },
    'bulletins:trash': { id },
    'bulletins:untrash': { id },
    'review:submit': { id, version, note: '' },
    'review:takeBack': { id },
    'review:return': { id, revision, reason: 'Sửa', remarks: [] },
    'review:approve': { id, revision, passcode: PASSCODE },
    'review:approveByPhone': {
      id,
      version,
      named,
      manner: 'gọi',
      saidAt: '2026-05-08T20:15:00.000Z',
    },
    'review:countersign': { id, revision, passcode: PASSCODE },
    'review:disown': { id, revision, reason: '', passcode: PASSCODE },
    'review:air': { id, revision, date: '2026-05-08', slot: '', announcer: '' },
    'review:withdraw': { id, reason: 'Sai' },
    'review:correct': { id, reason: 'Sai' },
    'history:restore': { id, baseVersion: version, from: { kind: 'revision', revision } },
    'settings:write': { readingSpeed: 3 + pick / 10 },
    'session:lock': {},
    // Nobody is left without a trade, and now and then somebody else may approve.
    'accounts:change': { id: other.id, name: other.name, roles, passcode: PASSCODE },
    'accounts:reset': { id: other.id, passcode: PASSCODE },
    'rules:write': { ownText: pick % 2 === 0 ? 'allowed' : 'forbidden' },
  };
}

function noteReset({ passcodes }: World, pick: number, told: unknown): void {
  if (typeof told === 'object' && told !== null && 'oneTimePasscode' in told)
    passcodes.set(shakenBy(pick), String(told.oneTimePasscode));
}

/** With the one-time passcode after a reset, and then with one's own again. */
async function enter(
  { clients, passcodes }: Pick<World, 'clients' | 'passcodes'>,
  who: Trade,
  account: string,
): Promise<void> {
  const client = clients[who];
  const passcode = passcodes.get(who) ?? PASSCODE;
  await client.ask('session:lock', {});
  const entered = await client.ask('session:unlock', { account, passcode });
  if (entered.ok && passcodes.delete(who))
    await client.ask('session:choosePasscode', { next: PASSCODE });
}

export const exportKinds = exportKind.options;

/** The bulletin or one of its revisions as a file of this kind; null: it was refused. */
export async function exported(
  world: World,
  order: { id: string; kind: ExportKind; revision?: string | undefined },
): Promise<{ file: string; words: string } | null> {
  const { id, kind, revision } = order;
  const file = path.join(tempFolder(), `tin.${kind === 'fragment' ? 'zip' : kind}`);
  const ticket = randomUUID();
  await world.newsroom.control('tickets:grant', { ticket, path: file, use: 'write' });
  const answer = await world.clients.administrator.ask('publishing:export', {
    job: randomUUID(),
    id,
    kind,
    ticket,
    overwrite: false,
    ...(revision === undefined ? {} : { revision }),
  });
  if (!answer.ok) return null;
  const bytes = readFileSync(file);
  if (kind !== 'fragment') return { file, words: bytes.toString('utf8') };
  const parts = Object.values(unzipSync(new Uint8Array(bytes)));
  return { file, words: parts.map((part) => strFromU8(part)).join('\n') };
}

/** The one sentence of a bulletin that stands in these words. */
export function sentenceIn(words: string): string | undefined {
  return sentences.find((sentence) => words.includes(sentence));
}
