import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askDesktop, waitForConnection } from '../support/bridge.ts';
import { answerMessages, askedMessages, chooseFiles, chooseTarget } from '../support/dialogs.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { launchDesk, removeFolder } from '../support/launch.ts';

const TEXT = 'Chữ của bản tin';
const TEXT_BYTES = Buffer.byteLength(TEXT);

let desk: LaunchedDesk;
let folder: string;
const at = (...parts: string[]): string => path.join(folder, ...parts);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-files-'));
  await writeFile(at('tin.txt'), TEXT);
  desk = await launchDesk();
  await waitForConnection(desk.page, 'ready');
});
afterAll(async () => {
  await desk.close();
  await removeFolder(folder);
});

const choosePhotos = () => askDesktop(desk.page, 'files:choose', { purpose: 'photos' });
const choosePdf = () =>
  askDesktop(desk.page, 'files:chooseTarget', { kind: 'pdf', suggestedName: 'tin.pdf' });

describe('choosing files', () => {
  test('the page gets names, sizes and tickets, never a path', async () => {
    await chooseFiles(desk.app, at('tin.txt'));
    const chosen = await choosePhotos();
    expect(chosen).toMatchObject({ ok: true, value: [{ name: 'tin.txt', bytes: TEXT_BYTES }] });
    expect(JSON.stringify(chosen)).not.toContain(folder);
  });

  test('a person who cancels chooses nothing', async () => {
    await chooseFiles(desk.app);
    expect(await choosePhotos()).toEqual({ ok: true, value: [] });
  });

  test('a file that is gone by then, and a folder, are refused by name', async () => {
    await chooseFiles(desk.app, at('gone.jpg'));
    expect(await choosePhotos()).toMatchObject({
      code: 'file-not-found',
      detail: { name: 'gone.jpg' },
    });
    await chooseFiles(desk.app, folder);
    expect(await choosePhotos()).toMatchObject({ code: 'file-unreadable' });
  });
});

describe('dropped and pasted files', () => {
  test('a real file gets a ticket; a picture without a file gets none', async () => {
    await desk.page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      input.id = 'file-under-test';
      document.body.append(input);
    });
    await desk.page.setInputFiles('#file-under-test', at('tin.txt'));
    const tickets = await desk.page.evaluate(async () => {
      const { ticketFor } = Reflect.get(globalThis, 'desktop');
      const input = document.querySelector<HTMLInputElement>('#file-under-test');
      const made = new File(['x'], 'pasted.png');
      return [await ticketFor(input?.files?.[0]), await ticketFor(made), await ticketFor({})];
    });
    expect(tickets).toMatchObject([
      { ok: true, value: { name: 'tin.txt', bytes: TEXT_BYTES } },
      null,
      null,
    ]);
  });
});

describe('what was dropped and cannot be read', () => {
  test('is refused by its code and its name', async () => {
    const { page } = desk;
    await writeFile(at('sắp mất.txt'), 'x');
    await page.evaluate(() => {
      const input = document.createElement('input');
      Object.assign(input, { type: 'file', id: 'file-that-goes' });
      document.body.append(input);
    });
    await page.setInputFiles('#file-that-goes', at('sắp mất.txt'));
    await rm(at('sắp mất.txt'));
    const answer = await page.evaluate(async () => {
      const { ticketFor } = Reflect.get(globalThis, 'desktop');
      return ticketFor(document.querySelector<HTMLInputElement>('#file-that-goes')?.files?.[0]);
    });
    expect(answer).toEqual({
      ok: false,
      code: 'file-not-found',
      detail: { name: 'sắp mất.txt' },
    });
  });
});

describe('choosing a target', () => {
  test('the name gets its ending, and the page no path', async () => {
    await chooseTarget(desk.app, at('bài'));
    const target = await choosePdf();
    expect(target).toMatchObject({ ok: true, value: { name: 'bài.pdf' } });
    expect(JSON.stringify(target)).not.toContain(folder);
  });

  test('what the ending makes another file of is asked about once more', async () => {
    await writeFile(at('có rồi.pdf'), 'mine');
    await chooseTarget(desk.app, at('có rồi'));
    await answerMessages(desk.app, 1);
    expect(await choosePdf()).toEqual({ ok: true, value: null });
    const [asked] = await askedMessages(desk.app);
    expect(asked?.message).toContain('có rồi.pdf');
    await answerMessages(desk.app, 0);
    expect(await choosePdf()).toMatchObject({ ok: true, value: { name: 'có rồi.pdf' } });
  });

  test('a person who cancels', async () => {
    await chooseTarget(desk.app, null);
    expect(await choosePdf()).toEqual({ ok: true, value: null });
  });

  test('a folder', async () => {
    await mkdir(at('web'));
    await chooseFiles(desk.app, at('web'));
    const target = await askDesktop(desk.page, 'files:chooseTarget', {
      kind: 'folder',
      suggestedName: 'tin',
    });
    expect(target).toMatchObject({ ok: true, value: { name: 'web' } });
  });
});

describe('showing what was written', () => {
  test('the system shows it, or it is said that it is gone', async () => {
    await desk.app.evaluate(({ shell }) => {
      Object.assign(shell, {
        showItemInFolder: (file: string) => Object.assign(globalThis, { shown: file }),
      });
    });
    await writeFile(at('out.pdf'), 'pdf');
    await chooseTarget(desk.app, at('out.pdf'));
    const target = await choosePdf();
    const ticket = target.ok ? (target.value?.ticket ?? '') : '';
    expect(await askDesktop(desk.page, 'files:show', { ticket })).toMatchObject({ ok: true });
    expect(await desk.app.evaluate(() => Reflect.get(globalThis, 'shown'))).toBe(at('out.pdf'));
    await rm(at('out.pdf'));
    expect(await askDesktop(desk.page, 'files:show', { ticket })).toMatchObject({
      code: 'target-vanished',
    });
    expect(
      await askDesktop(desk.page, 'files:show', { ticket: crypto.randomUUID() }),
    ).toMatchObject({ code: 'ticket-unknown' });
  });
});

const rescue = (text: string) =>
  askDesktop(desk.page, 'files:rescueText', { suggestedName: 'cứu.txt', text });

describe('saving past the newsroom', () => {
  test('the text is written whole, for any editor', async () => {
    await chooseTarget(desk.app, at('cứu.txt'));
    expect(await rescue('Một\nHai')).toEqual({ ok: true, value: { saved: true } });
    expect(await readFile(at('cứu.txt'), 'utf8')).toBe('\uFEFFMột\r\nHai');
  });

  test('cancelled is not saved, and a place that is gone is said', async () => {
    await chooseTarget(desk.app, null);
    expect(await rescue('Một')).toEqual({ ok: true, value: { saved: false } });
    await chooseTarget(desk.app, at('usb', 'cứu.txt'));
    expect(await rescue('Một')).toMatchObject({ ok: false, code: 'target-vanished' });
  });
});

describe('the clipboard', () => {
  test('takes rich text, and plain text beside it', async () => {
    const content = { html: '<p>Xã <b>Suối Mơ</b></p>', text: 'Xã Suối Mơ' };
    expect(await askDesktop(desk.page, 'clipboard:write', content)).toMatchObject({ ok: true });
    await desk.page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste-under-test';
      document.body.append(field);
      field.focus();
      field.addEventListener('paste', ({ clipboardData }) => {
        field.dataset['html'] = clipboardData?.getData('text/html') ?? '';
        field.dataset['text'] = clipboardData?.getData('text/plain') ?? '';
      });
    });
    await desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.paste(),
    );
    const field = desk.page.locator('#paste-under-test');
    await expect.poll(() => field.getAttribute('data-text')).toBe(content.text);
    expect(await field.getAttribute('data-html')).toContain(content.html);
  });
});
