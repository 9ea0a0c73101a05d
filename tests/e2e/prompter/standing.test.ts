import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFields } from '../../../domain/bulletin.ts';
import { makeDocument, makeParagraph } from '../../../domain/document/make.ts';
import { shoot } from '../support/screenshots.ts';
import { PASSCODE, type StationDesk, launchStation } from '../support/station.ts';
import { openPrompter } from './support.ts';

/** What an announcer of a station reads: what was approved, as it was approved, and what is for the air. */

const headline = 'Ra quân làm đường hoa';
let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation({
    async before(newsroom) {
      const { people } = newsroom;
      await newsroom.enter(people.reporter);
      const made = await newsroom.call('bulletins:create', {
        fields: { ...emptyFields(), headline },
        document: JSON.stringify(
          makeDocument([
            makeParagraph('Sáng 03/7, TT Suối Mơ ra quân làm đường hoa.'),
            { ...makeParagraph('Ảnh xem ở cuối bài.'), $: { audience: 'web' } },
            { ...makeParagraph('Mời bà con nghe tiếp.'), $: { audience: 'air' } },
          ]),
        ),
      });
      const { revision } = await newsroom.call('review:submit', { ...made, note: '' });
      await newsroom.enter(people.approver);
      const { id } = made;
      await newsroom.call('review:approve', { id, revision, passcode: PASSCODE });
      await newsroom.enter(people.editor);
      await newsroom.call('dictionary:put', {
        id: null,
        word: { written: 'TT Suối Mơ', spoken: 'trung tâm Suối Mơ', kind: 'word', note: '' },
        overwrite: false,
      });
    },
    as: 'announcer',
  });
});
afterAll(() => desk.close());

test('an approved bulletin is read as it was approved, though the dictionary says otherwise now', async () => {
  const { page } = desk;
  await openPrompter(page, { id: '', headline, version: 0 });
  await page.locator('[data-standing="approved"]').waitFor();
  const blocks = page.locator('[data-block]');
  expect(await blocks.allTextContents()).toEqual([
    'Sáng ngày mùng ba tháng bảy, thị trấn Suối Mơ ra quân làm đường hoa.',
    'Mời bà con nghe tiếp.',
  ]);
  await shoot(page, 'prompter-approved');
});
