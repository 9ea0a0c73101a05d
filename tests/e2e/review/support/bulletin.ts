import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { emptyFields, type BulletinFields } from '../../../../domain/bulletin.ts';
import type { CallInput, CallOutput, NewsroomCall } from '../../../../domain/contract.ts';
import { makeParagraph } from '../../../../domain/document/make.ts';
import { writeDocument } from '../../../../domain/document/read.ts';
import type { BlockNode } from '../../../../domain/document/schema.ts';
import { NewsroomError } from '../../../../domain/errors.ts';
import { askNewsroom } from '../../support/bridge.ts';
import { painted } from '../../support/painted.ts';
import type { StationNewsroom } from '../../support/station.ts';

/** A bulletin as it is written and sent, over the page's own bridge or before the window opens. */

/** Makes a call as whoever is here. */
export type Ask = <C extends NewsroomCall>(name: C, input: CallInput<C>) => Promise<CallOutput<C>>;

export function asking(page: Page): Ask {
  return async (name, input) => {
    const answer = await askNewsroom(page, name, input);
    if (!answer.ok) throw new NewsroomError(answer.code, answer.detail);
    return answer.value;
  };
}

/** The same before the window opens. */
export function askingOf(station: Pick<StationNewsroom, 'call'>): Ask {
  return (name, input) => station.call(name, input);
}

export const headline = 'Hội Nông dân xã ra quân tổng vệ sinh môi trường, chỉnh trang đường thôn';

export const firstTexts = [
  'Sáng 14/5, Hội Nông dân xã Suối Mơ phối hợp với bà con thôn Nà Hoa tổ chức ra quân tổng vệ sinh môi trường.',
  'Có đông đảo bà con tham gia, phát quang 2,5 km đường trục thôn, khơi thông 800 m rãnh thoát nước.',
  'Chị Hoàng Thị Hoa cho biết: tổ tự quản sẽ duy trì vào chủ nhật tuần đầu hằng tháng.',
  'Hoạt động góp phần giữ vững tiêu chí số 17 trong xây dựng nông thôn mới nâng cao.',
];

export const mendedTexts = [
  'Sáng 14/5, Hội Nông dân xã Suối Mơ phối hợp với Đoàn thanh niên, Hội Phụ nữ và bà con thôn Nà Hoa tổ chức ra quân tổng vệ sinh môi trường.',
  'Có 86 hộ với 132 người tham gia, phát quang 2,5 km đường trục thôn, khơi thông 800 m rãnh thoát nước.',
  'Chị Hoàng Thị Hoa – Chi hội trưởng Chi hội Nông dân thôn Nà Hoa – cho biết: tổ tự quản sẽ duy trì vào chủ nhật tuần đầu hằng tháng.',
  firstTexts[3] ?? '',
];

export function figure(photo: string | null, caption: string): BlockNode {
  return { type: 'figure', version: 1, photo, caption, alt: '', credit: '' };
}

export function contentOf(
  texts: readonly string[],
  extra: { fields?: Partial<BulletinFields>; figures?: readonly BlockNode[] } = {},
) {
  const element = { version: 1, direction: null, format: '', indent: 0 } as const;
  const children = [...texts.map(makeParagraph), ...(extra.figures ?? [])];
  return {
    fields: {
      ...emptyFields(),
      headline,
      byline: { author: 'Vàng A Páo', unit: 'Đài truyền thanh xã' },
      place: 'Thôn Nà Hoa',
      ...extra.fields,
    },
    document: writeDocument({ schemaVersion: 1, root: { type: 'root', ...element, children } }),
  };
}

type Content = ReturnType<typeof contentOf>;

/** Written and sent by whoever is here. */
export async function send(ask: Ask, content: Content): Promise<{ id: string; revision: string }> {
  const { id, version } = await ask('bulletins:create', content);
  const { revision } = await ask('review:submit', { id, version, note: '' });
  return { id, revision };
}

/** Mended by whoever is here, and sent again. */
export async function sendAgain(ask: Ask, id: string, content: Content): Promise<string> {
  const { version: baseVersion } = await ask('bulletins:open', { id });
  const visit = crypto.randomUUID();
  const { version } = await ask('bulletins:save', {
    id,
    baseVersion,
    visit,
    sequence: 1,
    ...content,
  });
  const { revision } = await ask('review:submit', { id, version, note: '' });
  return revision;
}

/** Into the library, by whoever is here; every colour is a photo of its own. */
export async function addPhoto(ask: Ask, background: string): Promise<string> {
  const picture = sharp({ create: { width: 1_200, height: 800, channels: 3, background } });
  const bytes = new Uint8Array(await picture.jpeg().toBuffer());
  const source = { bytes, name: 'anh.jpg' };
  return (await ask('photos:add', { job: crypto.randomUUID(), source })).sha;
}

/** Opens a bulletin from the desk, as a person does; the room is the one for whoever is here. */
export async function openFromDesk(page: Page, words: string): Promise<void> {
  await page.locator('[data-row]', { hasText: words }).first().click();
}

/** Back to the desk, once what was open is saved. */
export async function backToDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
  await page.getByRole('textbox', { name: 'Tìm bản tin' }).waitFor();
}

export const article = (page: Page) => page.getByRole('article', { name: 'Bản tin chờ duyệt' });

/** Selects words on the sheet as a hand does; the room hears of it a moment later. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await article(page).evaluate((sheet, wanted) => {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { currentNode: node } = walker;
      const from = node.textContent?.indexOf(wanted) ?? -1;
      if (from === -1) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + wanted.length);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      return;
    }
    throw new Error(`No ${wanted}`);
  }, words);
  await painted(page);
}
