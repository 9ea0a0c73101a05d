import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFields } from '#domain/bulletin';
import { makeDocument, makeParagraph } from '#domain/document/make';
import { writeDocument } from '#domain/document/read';
import { askNewsroom, waitForConnection } from '../support/bridge.ts';
import { chooseTarget } from '../support/dialogs.ts';
import { type LaunchedDesk, launchDesk, removeFolder } from '../support/launch.ts';
import { runCommand } from '../support/main-walk.ts';
import { pdfText } from '../support/pdf.ts';
import { ready } from '../support/ready.ts';

const headline = 'Xã Suối Mơ thu hoạch lúa';
const lines = [
  'Xã Suối Mơ thu hoạch lúa.',
  'Ngày mùng tám tháng năm, Ủy ban nhân dân xã cho biết đã gặt một nghìn hai trăm héc-ta.',
];

describe('the spoken text leaves by the window', () => {
  let folder = '';
  let desk: LaunchedDesk;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-spoken-'));
    desk = await launchDesk();
    await waitForConnection(desk.page, 'ready');
    const document = makeDocument([
      makeParagraph('Ngày 08/5, UBND xã cho biết đã gặt 1.200 ha./.'),
      { ...makeParagraph('Xem ảnh trên trang web.'), $: { audience: 'web' } },
    ]);
    const made = await askNewsroom(desk.page, 'bulletins:create', {
      fields: { ...emptyFields(), headline },
      document: writeDocument(document),
    });
    if (!made.ok) throw new Error(made.code);
    await desk.page.getByText(headline).first().click();
    // The room takes the focus when it stands, and must not take it from the palette.
    await ready(desk.page.getByRole('textbox', { name: 'Tiêu đề' }));
  });
  afterAll(async () => {
    await desk.close();
    await removeFolder(folder);
  });

  it('onto the clipboard, for voice software', async () => {
    await runCommand(desk.page, 'chep loi doc');
    await desk.page.getByText('Đã chép lời đọc').first().waitFor();
    const text = await desk.app.evaluate(async ({ clipboard }) => clipboard.readText());
    expect(text).toBe(lines.join('\n'));
  });

  it('into a text file', async () => {
    const file = path.join(folder, 'lời đọc.txt');
    await chooseTarget(desk.app, file);
    await runCommand(desk.page, 'loi doc ra tep');
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toBe(`${lines.join('\n')}\n`);
  });

  it('onto the reading copy', async () => {
    const file = path.join(folder, 'bản đọc.pdf');
    await chooseTarget(desk.app, file);
    await runCommand(desk.page, 'xuat ban doc');
    await expect
      .poll(() => pdfText(file).catch(() => ''), { timeout: 20_000 })
      .toContain('đã gặt một nghìn hai trăm héc-ta. //');
    expect(await pdfText(file)).not.toContain('trang web');
  });

  it('onto the approval copy, which says what is for the web alone', async () => {
    const file = path.join(folder, 'bản duyệt.pdf');
    await chooseTarget(desk.app, file);
    await runCommand(desk.page, 'xuat ban duyet');
    await expect
      .poll(() => pdfText(file).catch(() => ''), { timeout: 20_000 })
      .toContain('Chỉ đăng trang web, không đọc trên đài: Xem ảnh trên trang web.');
  });
});
