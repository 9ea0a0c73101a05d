import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallInput, CallOutput, NewsroomCall } from '#domain/contract';
import { askDesktop, askNewsroom, waitForConnection } from '../support/bridge.ts';
import { chooseFiles, chooseTarget } from '../support/dialogs.ts';
import type { LaunchedDesk } from '../support/launch.ts';
import { launchDesk } from '../support/launch.ts';

/** What printed sheets say of their approval, looked into with poppler. */
const passcode = 'hoa ban 2026';
const STAMP = 'BẢN NHÁP – CHƯA DUYỆT';
const sentence = 'Sáng nay, bà con các thôn bản cùng nhau góp công làm đường. ';

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
  await waitForConnection(desk.page, 'ready');
});
afterAll(() => desk.close());

async function call<C extends NewsroomCall>(name: C, input: CallInput<C>): Promise<CallOutput<C>> {
  const answer = await askNewsroom(desk.page, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
  return answer.value;
}

const document = JSON.stringify({
  schemaVersion: 1,
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: Array.from({ length: 20 }, (_, index) => ({
      type: 'paragraph',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          type: 'text',
          version: 1,
          text: `${index + 1}. ${sentence.repeat(6)}`,
          format: 0,
          detail: 0,
          mode: 'normal',
          style: '',
        },
      ],
    })),
  },
});

async function print(id: string, name: string): Promise<{ file: string; pages: string[] }> {
  const file = path.join(desk.dataDir, name);
  await chooseTarget(desk.app, file);
  const chosen = await askDesktop(desk.page, 'files:chooseTarget', {
    kind: 'pdf',
    suggestedName: name,
  });
  if (!chosen.ok || chosen.value === null) throw new Error('no target');
  const { ticket } = chosen.value;
  await call('publishing:export', { job: randomUUID(), id, kind: 'pdf', ticket, overwrite: true });
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').slice(0, -1);
  return { file, pages: pages.map((page) => page.normalize('NFC').replace(/\s+/g, ' ')) };
}

test('every sheet of a draft is stamped, every sheet of an approved text carries its code', async () => {
  await call('station:setUp', {
    station: { stationName: 'Đài truyền thanh xã Suối Mơ', parentName: '', defaultUnit: '' },
    name: 'Lò Thị Mai',
    roles: ['administrator', 'approver', 'reporter'],
    passcode,
  });
  const fields = {
    headline: 'RA QUÂN LÀM ĐƯỜNG',
    summary: '',
    byline: { author: '', unit: '' },
    photoCredit: '',
    place: '',
    eventDate: '',
    topic: '',
    priority: 'normal' as const,
  };
  const { id, version } = await call('bulletins:create', { fields, document });
  const draft = await print(id, 'nhap.pdf');
  expect(draft.pages.length).toBeGreaterThan(1);
  for (const page of draft.pages) expect(page).toContain(STAMP);
  const { revision } = await call('review:submit', { id, version, note: '' });
  const { code } = await call('review:approve', { id, revision, passcode });
  const approved = await print(id, 'duyet.pdf');
  for (const page of approved.pages) {
    expect(page).toContain(`Mã duyệt ${code}`);
    expect(page).not.toContain(STAMP);
  }
  await chooseFiles(desk.app, approved.file);
  const back = await askDesktop(desk.page, 'files:choose', { purpose: 'import' });
  const ticket = back.ok ? (back.value[0]?.ticket ?? '') : '';
  expect(await call('publishing:verify', { job: randomUUID(), ticket })).toMatchObject({
    verdict: 'genuine',
    latest: true,
    approval: { code, approver: 'Lò Thị Mai', own: true },
  });
});
