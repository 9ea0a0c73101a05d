import { randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import { makeApprovalCode } from '#domain/trust/approval-code';
import { assertNonNull } from '#domain/assert';
import { type BulletinFields, emptyFields } from '#domain/bulletin';
import { makeDocument, makeParagraph } from '#domain/document/make';
import { readDocument, writeDocument } from '#domain/document/read';
import { NewsroomError } from '#domain/errors';
import { type RevisionContent, freezeReading } from '#domain/revision/content';
import { setUpStation } from '../../../electron/newsroom/desk/accounts/setup.ts';
import type { Desk } from '../../../electron/newsroom/desk/desk.ts';
import { openOwnKey } from '../../../electron/newsroom/desk/keys/open.ts';
import { openDesk } from '../../../electron/newsroom/desk/open-desk.ts';
import { readingToday } from '../../../electron/newsroom/desk/spoken/readings.ts';
import { createTickets } from '../../../electron/newsroom/desk/tickets.ts';
import { prepareWorkingCopy } from '../../../electron/newsroom/desk/bulletins/working-copy.ts';
import {
  putLife,
  setAuthor,
  setBase,
} from '../../../electron/newsroom/storage/bulletins/life-table.ts';
import { insertBulletin } from '../../../electron/newsroom/storage/bulletins/bulletins-table.ts';
import {
  type Signer,
  appendEvent,
  headOfChain,
} from '../../../electron/newsroom/storage/history/events-table.ts';
import { insertRevision } from '../../../electron/newsroom/storage/history/revisions-table.ts';
import { uuid7 } from '../../../electron/newsroom/storage/uuid7.ts';

/**
 * A station of many years: bulletins sent, returned and sent again, each approved at last. Written straight
 * into the tables, a few hundred a transaction, since a hundred thousand calls would wait for the disk as
 * often; but every row is as the newsroom writes it: chained, hashed and signed by the approver's own key.
 */

export type Size = { readonly bulletins: number; readonly revisions: number };
/** Ids of the bulletins, in the order in which they were made. */
export type SignedLibrary = { readonly desk: string; readonly bulletins: readonly string[] };

const PASSCODE = 'hoa ban 2026';
const CHEAP = { N: 2 ** 8, r: 8, p: 1 } as const;
const A_TRANSACTION = 200;
const START = Date.UTC(2026, 0, 1);
/** One paragraph, as an urgent notice has: a full text and its reading would fill 5 GB. */
const TEXT =
  'Sáng ngày 08/5/2026, UBND xã Suối Mơ tổ chức ra quân làm đường hoa dài 1,2 km, huy động 312 người tham gia.';

export async function makeSignedLibrary(dataDir: string, size: Size): Promise<SignedLibrary> {
  const { desk, library } = await openDesk({
    dataDir,
    actor: 'desk',
    tickets: createTickets(),
    tell: () => undefined,
    host: { 'paper:toPdf': () => Promise.reject(new NewsroomError('print-failed')) },
    log: () => undefined,
    passcodeCost: CHEAP,
  });
  const { account } = await setUpStation(desk, {
    station: { stationName: 'Đài truyền thanh xã Suối Mơ', parentName: '', defaultUnit: '' },
    name: 'Lò Văn Tám',
    roles: ['administrator', 'approver', 'editor', 'reporter'],
    passcode: PASSCODE,
  });
  const signer = await openOwnKey(desk, PASSCODE);
  const writer = writerFor(desk, { account, signer });
  const bulletins: string[] = [];
  while (bulletins.length < size.bulletins)
    desk.db.transaction(() => {
      const end = Math.min(size.bulletins, bulletins.length + A_TRANSACTION);
      for (let at = bulletins.length; at < end; at += 1) bulletins.push(writer(at, size.revisions));
    });
  library.close();
  return { desk: desk.deskId, bulletins };
}

type Person = { readonly account: string; readonly signer: Signer };

function writerFor(desk: Desk, { account, signer }: Person) {
  const { db } = desk;
  const document = writeDocument(makeDocument([makeParagraph(TEXT)]));
  const reading = freezeReading(
    readingToday(desk, { fields: emptyFields(), document: readDocument(document) }),
  );
  const deskHead = assertNonNull(headOfChain(db, desk.deskId, ''), 'the desk was set up').hash;
  return (at: number, revisions: number): string => {
    let now = START + at * 60_000;
    const id = uuid7(now);
    const fields: BulletinFields = { ...emptyFields(), headline: `TIN SỐ ${at}` };
    const told = (kind: string, more: object = {}, by?: Signer): void => {
      now += 1_000;
      appendEvent(
        db,
        { desk: desk.deskId, bulletin: id, kind, at: now, actor: 'desk', account, ...more },
        by,
      );
    };
    insertBulletin(db, { id, ...prepareWorkingCopy(fields, document), now });
    setAuthor(db, id, account);
    told('created');
    let parents: string[] = [];
    for (let number = 1; number <= revisions; number += 1) {
      const content: RevisionContent = {
        bulletin: id,
        number,
        parents,
        fields: { ...fields, summary: `Lần ${number}` },
        document,
        photos: [],
        station: { stationName: 'Đài truyền thanh xã Suối Mơ', parentName: '' },
        reading,
      };
      const bytes = assertNonNull(canonicalize(content), 'an object has a canonical form');
      const revision = insertRevision(db, bytes, now + 1_000);
      parents = [revision];
      told('submitted', { revision, detail: { note: '' } });
      if (number < revisions) told('returned', { revision, detail: { reason: 'Sửa câu đầu' } });
    }
    const [approved = ''] = parents;
    const approvalCode = makeApprovalCode(randomBytes(12));
    told('approved', { revision: approved, approvalCode, deskHead, detail: { own: true } }, signer);
    setBase(db, id, parents);
    putLife(db, id, { state: 'approved', submitted: null, approved, aired: null });
    return id;
  };
}
