import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFaults } from '../support/axe.ts';
import { shoot } from '../support/screenshots.ts';
import { enterAs, type StationDesk } from '../support/station.ts';
import {
  addPhoto,
  article,
  asking,
  backToDesk,
  contentOf,
  figure,
  openFromDesk,
  selectWords,
  send,
  sendAgain,
} from './support/bulletin.ts';
import { launchAfterReporter } from './support/reporter-wrote.ts';

/** What was seen before, remarks on what is no paragraph, and words that are only read otherwise. */

const SLOW = { timeout: 30_000 };
const text = [
  'Sáng nay, bà con thôn Nà Hoa ra quân làm đường hoa.',
  'Tổ NTK dọn 800 m rãnh thoát nước.',
];
const headline = 'Thôn Nà Hoa ra quân làm đường hoa';
let desk: StationDesk;
let id = '';
let photo = '';
const piece = (title: string, caption: string, texts = text) => {
  const node = { ...figure(photo, caption), credit: 'Lò Thị Mai' };
  const fields = { headline: title, summary: 'Bà con Nà Hoa làm đường hoa.' };
  return contentOf(texts, { figures: [node], fields });
};
const say = (spoken: string) => ({
  id: null,
  word: { written: 'NTK', spoken, kind: 'name' as const, note: '' },
  overwrite: true,
});

beforeAll(async () => {
  desk = await launchAfterReporter(async (call) => {
    photo = await addPhoto(call, '#5a7d4f');
    await call('dictionary:put', say('nà tu khê'));
    ({ id } = await send(call, piece(headline, 'Bà con ra quân')));
  });
});
afterAll(() => desk.close());

/** Which revisions the newsroom knows this person to have seen, the last first. */
const looks = async (): Promise<number[]> =>
  (await asking(desk.page)('review:life', { id })).looks.map(({ number }) => number);
const place = (): Promise<string | null> =>
  desk.page.evaluate(() => document.activeElement?.getAttribute('data-change') ?? null);

async function remark(words: string, body: string): Promise<void> {
  const { page } = desk;
  await selectWords(page, words);
  await page.getByRole('button', { name: 'Góp ý đoạn đang chọn' }).click();
  await page.getByLabel('Góp ý của anh/chị').fill(body);
  await page.getByRole('button', { name: 'Ghi góp ý' }).click();
  await page.getByText(body).waitFor();
}

test('a look is remembered, and remarks quote headline, caption, credit and summary', async () => {
  const { page } = desk;
  await openFromDesk(page, headline);
  await page.getByText('Lần đầu xem bài này, cả bài là mới.').waitFor();
  await remark('ra quân làm', 'Nêu ngày.');
  await remark('Bà con ra quân', 'Ghi tên thôn.');
  await remark('Lò Thị Mai', 'Ai chụp?');
  await remark('Bà con Nà Hoa', 'Thêm số hộ.');
  // A remark leads back to its words.
  await page.getByRole('button', { name: '“Lò Thị Mai”' }).click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('Lò Thị Mai');
  expect((await asking(page)('comments:list', { id })).map(({ passage }) => passage)).toMatchObject(
    [
      { quote: 'ra quân làm', before: 'Thôn Nà Hoa ' },
      { quote: 'Bà con ra quân', after: expect.stringMatching(/^\nLò Thị Mai/u) },
      { quote: 'Lò Thị Mai' },
      { quote: 'Bà con Nà Hoa', after: ' làm đường hoa.' },
    ],
  );
  await expect.poll(looks, SLOW).toEqual([1]);
  await backToDesk(page);
});

test('the writer sees them at those places, after edits too, and is led to the words', async () => {
  const { page, people } = desk;
  await enterAs(page, people.reporter);
  await openFromDesk(page, headline);
  await page.getByRole('textbox', { name: 'Nội dung bản tin' }).waitFor();
  await page.getByRole('tab', { name: 'Góp ý 4' }).click();
  const marked = (): Promise<string[]> =>
    page
      .locator('textarea[data-remarked]')
      .evaluateAll((fields) =>
        fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')).toSorted(),
      );
  const all = ['Bà con Nà Hoa làm đường hoa.', 'Bà con ra quân', 'Lò Thị Mai', headline];
  await expect.poll(marked, SLOW).toEqual(all);
  expect(await seriousFaults(page)).toEqual([]);
  await shoot(page, 'review-remarked-fields');
  const title = page.getByRole('textbox', { name: 'Tiêu đề' });
  await title.fill(`Sáng 14/5: ${headline}`);
  const selected = (): Promise<string> =>
    page.evaluate(() => {
      const field = document.activeElement;
      if (!(field instanceof HTMLTextAreaElement)) return '';
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
  for (const words of ['ra quân làm', 'Bà con ra quân', 'Lò Thị Mai', 'Bà con Nà Hoa']) {
    await page.getByRole('tab', { name: 'Góp ý 4' }).click();
    await page.getByRole('button', { name: `“${words}”` }).click();
    await expect.poll(selected, SLOW).toBe(words);
  }
  // Words that are taken out are said to be gone, and their field is marked no more.
  await page.locator('article textarea[data-word="credit"]').fill('Đài xã');
  await page.getByRole('tab', { name: 'Góp ý 4' }).click();
  await page.getByText('Đoạn này không còn trong bài.').waitFor();
  await expect.poll(marked, SLOW).toHaveLength(3);
  await backToDesk(page);
});

test('words that are only read otherwise are marked, counted, and walked to', async () => {
  const { page, people } = desk;
  const ask = asking(page);
  await ask('dictionary:put', say('nậm tà khoa'));
  await sendAgain(ask, id, piece(headline, 'Bà con ra quân'));
  await enterAs(page, people.approver);
  await openFromDesk(page, headline);
  await page.getByText('Chờ duyệt · phiên bản 2').waitFor();
  await page.getByText(/^1 chỗ thay đổi so với phiên bản anh\/chị xem hôm nay/).waitFor();
  await page.getByText('Cách đọc đổi: “NTK” từ “nà tu khê” thành “nậm tà khoa”').waitFor();
  await expect.poll(() => article(page).locator('ins, del').count()).toBe(0);
  await page.keyboard.press('j');
  await expect.poll(place).toBe('0');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Chỗ 1 trên 1: Cách đọc đổi: “NTK” từ “nà tu khê” thành “nậm tà khoa”',
  );
  // It is no word of the article: what is remarked on beside it stands where it stood.
  await remark('800 m', 'Đo lại.');
  const said = await asking(page)('comments:list', { id });
  expect(said.at(-1)?.passage).toMatchObject({ quote: '800 m', before: /\nTổ NTK dọn $/u });
  expect(await seriousFaults(page)).toEqual([]);
  await shoot(page, 'review-read-otherwise');
  await expect.poll(looks, SLOW).toEqual([2, 1]);
  await backToDesk(page);
});

test('what was decided last is the other thing to compare with', async () => {
  const { page, people } = desk;
  // Another revision comes and is returned by somebody else, and a fourth is sent.
  await enterAs(page, people.reporter);
  const third = await sendAgain(
    asking(page),
    id,
    piece(headline, 'Bà con ra quân', [...text, 'Câu ba.']),
  );
  await enterAs(page, people.editor);
  const order = { id, revision: third, reason: 'Thiếu số hộ', remarks: [] };
  await asking(page)('review:return', order);
  await enterAs(page, people.reporter);
  const texts = [...text, 'Câu ba.', 'Có 86 hộ.'];
  await sendAgain(asking(page), id, piece(headline, 'Bà con ra quân', texts));
  await enterAs(page, people.approver);
  await openFromDesk(page, headline);
  await page.getByText('Chờ duyệt · phiên bản 4').waitFor();
  await page.getByText(/^2 chỗ thay đổi so với phiên bản anh\/chị xem hôm nay/).waitFor();
  const choice = page.getByRole('radiogroup', { name: 'So với' });
  await shoot(page, 'review-bases');
  await choice.getByRole('radio', { name: 'Lần duyệt, trả trước' }).click();
  await page.getByText(/^1 chỗ thay đổi so với phiên bản Hà Diễn trả lại hôm nay/).waitFor();
  await expect.poll(() => article(page).locator('ins').allTextContents()).toEqual(['Có 86 hộ.']);
  // From the keyboard too, and the choice keeps the focus.
  await page.keyboard.press('ArrowLeft');
  await page.getByText(/^2 chỗ thay đổi so với phiên bản anh\/chị xem/).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});
