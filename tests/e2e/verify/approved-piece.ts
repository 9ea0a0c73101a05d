import { randomUUID } from 'node:crypto';
import path from 'node:path';
import sharp from 'sharp';
import { type BulletinFields, emptyFields } from '../../../domain/bulletin.ts';
import type { CallOutput, ExportKind } from '../../../domain/contract.ts';
import { makeDocument, makeFigure, makeParagraph } from '../../../domain/document/make.ts';
import { writeDocument } from '../../../domain/document/read.ts';
import type { BulletinDocument } from '../../../domain/document/schema.ts';
import {
  bold,
  heading,
  item,
  link,
  list,
  paragraph,
  plain,
  quote,
  reading,
  table,
} from '../../fixtures/nodes.ts';
import { askDesktop, askNewsroom } from '../support/bridge.ts';
import { chooseFiles, chooseTarget } from '../support/dialogs.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { PASSCODE, type StationNewsroom } from '../support/station.ts';

/** A bulletin with whatever can stand in one, approved; and the ways of a person with its files. */

export type Piece = {
  readonly id: string;
  readonly revision: string;
  readonly code: string;
  /** As they were before the library wrote them anew. */
  readonly photos: readonly { readonly sha: string; readonly jpeg: Buffer }[];
};

const fields: BulletinFields = {
  ...emptyFields(),
  headline: 'RA QUÂN LÀM ĐƯỜNG HOA Ở 12 THÔN BẢN XÃ SUỐI MƠ',
  summary: 'Hơn 60 hộ góp công làm 1,2 km đường; 15 tổ tự quản nhận chăm sóc hoa.',
  byline: { author: 'Vàng A Páo', unit: 'Đài truyền thanh xã' },
  photoCredit: 'Văn phòng xã',
  place: 'Suối Mơ',
  eventDate: '2026-05-08',
};

const long =
  'Sáng ngày 08/5/2026, UBND xã Suối Mơ phối hợp với Đoàn Thanh niên tổ chức ra quân làm đường hoa dài 1,2 km, từ ngã ba Tân - Lập đến đầu bản Nà Hoa, huy động 312 người tham gia. ';

export function everything(photos: readonly [string, string]): BulletinDocument {
  return makeDocument([
    makeParagraph(long.repeat(3)),
    makeFigure({ caption: 'Bà con thôn Nà Hoa làm đường', credit: 'Ma Văn Đồng' }, photos[0]),
    heading('h2', plain('Kết quả bước đầu')),
    paragraph(
      plain('Đồng chí '),
      bold('Hoàng Thị Sen'),
      plain(' cho biết, '),
      reading('QL', 'quốc lộ'),
      plain(' 6 đã thông.'),
    ),
    quote(plain('Đường đẹp thì người đi cũng vui, bà con thôn tôi phấn khởi lắm!')),
    list('ol', item(plain('Thôn Nà Hoa: 350 m, hoa giấy.')), item(plain('Thôn Bản Mẩy: 420 m.'))),
    list('ul', item(plain('Tưới hoa mỗi tuần 2 lần')), item(plain('Không thả gia súc'))),
    table(
      [
        [1, 'Thôn'],
        [1, 'Chiều dài và loại hoa trồng dọc hai bên đường'],
        [1, 'Số hộ'],
      ],
      [
        [0, 'Nà Hoa, khu trung tâm và dọc theo suối lên đến cầu treo'],
        [0, '350 m'],
        [0, '28'],
      ],
      [
        [0, 'Bản Mẩy'],
        [0, '420 m, hoa mười giờ và hoa giấy trồng xen nhau theo từng đoạn'],
        [0, '34'],
      ],
    ),
    { ...makeParagraph('Kính mời bà con đón nghe bản tin tiếp theo.'), $: { audience: 'air' } },
    { ...makeParagraph('Xem thêm ảnh trên trang của xã.'), $: { audience: 'web' } },
    makeParagraph(long.repeat(6)),
    makeFigure({ caption: 'Tuyến đường sau khi hoàn thành' }, photos[1]),
    paragraph(
      plain('Chi tiết tại '),
      link('https://suoimo.example/hoa', plain('trang của xã')),
      plain('./.'),
    ),
  ]);
}

/** A picture with something in it, so that another one is told from it. */
export function picture(width: number, height: number, seed: number): Promise<Buffer> {
  const patch = (of: number, left: number, top: number, background: string) => ({
    input: {
      create: {
        width: Math.round(width * of),
        height: Math.round(height * of),
        channels,
        background,
      },
    },
    left: Math.round(width * left),
    top: Math.round(height * top),
  });
  const channels = 3 as const;
  const colour = (turn: number): string =>
    `#${((seed * turn * 2_654_435) % 0xff_ff_ff).toString(16).padStart(6, '0')}`;
  return sharp({ create: { width, height, channels, background: colour(1) } })
    .composite([
      patch(0.4, 0.1, 0.2, colour(3)),
      patch(0.3, 0.6, 0.5, colour(7)),
      patch(0.1, 0.5, 0.1, colour(11)),
    ])
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** Written, sent and approved by the station's people, before the window opens. */
export async function approvedPiece(newsroom: StationNewsroom): Promise<Piece> {
  const { people } = newsroom;
  await newsroom.enter(people.reporter);
  const add = async (jpeg: Buffer, name: string) => {
    const source = { bytes: new Uint8Array(jpeg), name };
    return { jpeg, sha: (await newsroom.call('photos:add', { job: randomUUID(), source })).sha };
  };
  const one = await add(await picture(1600, 1067, 3), 'mot.jpg');
  const two = await add(await picture(900, 1200, 5), 'hai.jpg');
  const { id, version } = await newsroom.call('bulletins:create', {
    fields,
    document: writeDocument(everything([one.sha, two.sha])),
  });
  const { revision } = await newsroom.call('review:submit', { id, version, note: '' });
  await newsroom.enter(people.approver);
  const { code } = await newsroom.call('review:approve', { id, revision, passcode: PASSCODE });
  return { id, revision, code, photos: [one, two] };
}

/** Exports as the window does, into a file of the desk's folder. */
export async function exportPiece(
  desk: LaunchedDesk,
  { id }: Pick<Piece, 'id'>,
  kind: Extract<ExportKind, 'html' | 'pdf' | 'script' | 'approval'>,
): Promise<string> {
  const name = `${kind}.${kind === 'html' ? 'html' : 'pdf'}`;
  const file = path.join(desk.dataDir, name);
  await chooseTarget(desk.app, file);
  const chosen = await askDesktop(desk.page, 'files:chooseTarget', {
    kind: kind === 'html' ? 'html' : 'pdf',
    suggestedName: name,
  });
  if (!chosen.ok || chosen.value === null) throw new Error('no target');
  const { ticket } = chosen.value;
  const job = randomUUID();
  const answer = await askNewsroom(desk.page, 'publishing:export', {
    job,
    id,
    kind,
    ticket,
    overwrite: true,
  });
  if (!answer.ok) throw new Error(`${kind}: ${answer.code}`);
  return file;
}

/** What the newsroom says of a file that a person chose. */
export async function verifyInWindow(
  desk: LaunchedDesk,
  file: string,
): Promise<CallOutput<'publishing:verify'>> {
  await chooseFiles(desk.app, file);
  const chosen = await askDesktop(desk.page, 'files:choose', { purpose: 'verify' });
  const ticket = chosen.ok ? chosen.value[0]?.ticket : undefined;
  if (ticket === undefined) throw new Error('no file was chosen');
  const answer = await askNewsroom(desk.page, 'publishing:verify', { job: randomUUID(), ticket });
  if (!answer.ok) throw new Error(`verify: ${answer.code}`);
  return answer.value;
}
