import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { askDesktop, askNewsroom, waitForConnection } from '../support/bridge.ts';
import { chooseTarget } from '../support/dialogs.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { launchDesk, removeFolder } from '../support/launch.ts';

let desk: LaunchedDesk;
let folder: string;
let bulletin: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-print-'));
  desk = await launchDesk();
  await waitForConnection(desk.page, 'ready');
  bulletin = await sampleBulletin();
});
afterAll(async () => {
  await desk.close();
  await removeFolder(folder);
});

/** The sample is made while the desk is used; it has a photo. */
async function sampleBulletin(): Promise<string> {
  const list = { view: 'all', query: '', offset: 0, limit: 1 } as const;
  return vi.waitFor(
    async () => {
      const listed = await askNewsroom(desk.page, 'bulletins:list', list);
      const row = listed.ok ? listed.value.rows[0] : undefined;
      if (row === undefined || row.photo === null) throw new Error('No sample yet');
      return row.id;
    },
    { timeout: 20_000 },
  );
}

async function pdfTicket(name: string): Promise<string> {
  await chooseTarget(desk.app, path.join(folder, name));
  const target = await askDesktop(desk.page, 'files:chooseTarget', {
    kind: 'pdf',
    suggestedName: name,
  });
  if (!target.ok || target.value === null) throw new Error('No target');
  return target.value.ticket;
}

async function exportPdf(name: string) {
  const ticket = await pdfTicket(name);
  const job = randomUUID();
  return askNewsroom(desk.page, 'publishing:export', {
    job,
    id: bulletin,
    kind: 'pdf',
    ticket,
    overwrite: true,
  });
}

/** A Latin-1 look at the file: dictionaries are plain, only streams are packed. */
async function pdfWords(name: string): Promise<string> {
  return (await readFile(path.join(folder, name))).toString('latin1');
}

function hiddenWindow() {
  return desk.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => !one.isVisible());
    return {
      address: window?.webContents.getURL(),
      onDisk: window?.webContents.session.storagePath ?? null,
    };
  });
}

test('a PDF is tagged, in Vietnamese, on A4, with the photo in it', async () => {
  expect(await exportPdf('one.pdf')).toMatchObject({ ok: true });
  const pdf = await pdfWords('one.pdf');
  expect(pdf).toMatch(/^%PDF-/);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Lang \(vi\)/);
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  expect(pdf).toMatch(/\/Subtype \/Image/);
});

test('printed at the same time they come out one after another, all whole', async () => {
  const names = ['a.pdf', 'b.pdf', 'c.pdf'];
  const tickets: string[] = [];
  for (const name of names) tickets.push(await pdfTicket(name));
  const answers = await Promise.all(
    tickets.map((ticket) =>
      askNewsroom(desk.page, 'publishing:export', {
        job: randomUUID(),
        id: bulletin,
        kind: 'pdf',
        ticket,
        overwrite: true,
      }),
    ),
  );
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
  for (const name of names) expect(await pdfWords(name)).toMatch(/%%EOF\s*$/);
  // One window did it all.
  const windows = await desk.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((one) => !one.isVisible()).length,
  );
  expect(windows).toBe(1);
});

test('the hidden window is left without the bulletin, and out of reach of the page', async () => {
  // Emptied a moment later, so that nobody waits for it.
  await expect
    .poll(hiddenWindow, { timeout: 10_000 })
    .toEqual({ address: 'app://print/empty', onDisk: null });
});

test('a paper window that crashes is a refusal, and the next one is replaced', async () => {
  // The emptied page may still be loading, and a crash that met it would come before the sheet.
  await desk.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find((one) => !one.isVisible())?.webContents;
    contents?.on('dom-ready', () => {
      if (!contents.getURL().endsWith('/empty')) contents.forcefullyCrashRenderer();
    });
  });
  const answer = await exportPdf('crashed.pdf');
  expect(answer).toMatchObject({ ok: false, code: 'print-failed' });
  await expect(readFile(path.join(folder, 'crashed.pdf'))).rejects.toThrow('ENOENT');
  expect(await exportPdf('after.pdf')).toMatchObject({ ok: true });
  expect(await pdfWords('after.pdf')).toContain('/StructTreeRoot');
});

test.each([
  [true, '', { ok: true, value: { printed: true } }],
  [false, 'Print job canceled', { ok: true, value: { printed: false } }],
  [false, 'No printers available on the network', { ok: false, code: 'print-failed' }],
])('on paper, when the system says %s %s', async (printed, reason, expected) => {
  // Done before the page asks: otherwise the system's own dialog would come up, and stay.
  await desk.app.evaluate(
    ({ BrowserWindow, app }, said) => {
      const stand = (contents: Electron.WebContents): void => {
        contents.print = (_options, done) => {
          Object.assign(globalThis, { printedTitle: contents.getTitle() });
          done?.(said.printed, said.reason);
        };
      };
      Object.assign(globalThis, { printedTitle: null });
      app.on('web-contents-created', (_event, contents) => stand(contents));
      for (const window of BrowserWindow.getAllWindows()) stand(window.webContents);
    },
    { printed, reason },
  );
  const html = '<!doctype html><html lang="vi"><head><title>Phiếu in</title></head><p>chữ</p>';
  const answer = await askDesktop(desk.page, 'paper:print', { html, title: 'Phiếu in' });
  expect(answer).toMatchObject(expected);
  expect(await desk.app.evaluate(() => Reflect.get(globalThis, 'printedTitle'))).toBe('Phiếu in');
});
